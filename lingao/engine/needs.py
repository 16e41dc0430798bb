"""What the Commission's people need of a resource in a season, and how much of it they got."""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul

from lingao.engine.formulas import clamp
from lingao.engine.heads import by_class
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.works import NeedRow


def amount(per_head: Sequence[int], heads: Sequence[int]) -> int:
    """A need in thousandths of the resource's unit, from thousandths a head and heads, both by class."""
    return sum(map(mul, per_head, heads))


def season_need(rules: Ruleset, balances: list[int], row: NeedRow) -> int:
    """What one need takes this season, in thousandths; of fuel more or less by the level `household_fuel`."""
    wanted = amount(row.per_head, by_class(rules, balances))
    if row.resource == rules.role["fuel"]:
        wanted = wanted * max(0, 1000 + balances[rules.account("level.household_fuel")]) // 1000
    return wanted


def needed(rules: Ruleset, balances: list[int], resource: int) -> int:
    """All that people need of a resource this season, in thousandths."""
    return sum(season_need(rules, balances, row) for row in rules.works.needs if row.resource == resource)


def received(rules: Ruleset, balances: list[int], resource: int) -> int:
    """What they got of it this season, in thousandths.

    A season's shortage is laid to the households first: they come to the window after the works.
    """
    return _got(rules, balances, resource, needed(rules, balances, resource))


def _got(rules: Ruleset, balances: list[int], resource: int, need: int) -> int:
    return clamp(need - balances[rules.at.short[resource]], 0, need)


def coverage(rules: Ruleset, balances: list[int], resource: int) -> int:
    """The share of a need that was met this season, in per mille, rounded down; 1000 where nobody needs it."""
    need = needed(rules, balances, resource)
    return _got(rules, balances, resource, need) * 1000 // need if need else 1000
