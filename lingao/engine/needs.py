"""What the Commission's people need of a resource in a season, and how much of it they got."""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul

from lingao.engine.formulas import clamp
from lingao.engine.heads import by_class
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.works import NeedRow

Heads = Sequence[int]
"""Heads in the Commission's care by class, as `heads.by_class` counts them."""


def amount(per_head: Sequence[int], heads: Heads) -> int:
    """A need in thousandths of the resource's unit, from thousandths a head and heads, both by class."""
    return sum(map(mul, per_head, heads))


def season_needs(rules: Ruleset, balances: Balances) -> list[tuple[NeedRow, int]]:
    """Every need and what it takes this season, in thousandths."""
    heads = by_class(rules, balances)
    return [(row, _season_need(rules, balances, row, heads)) for row in rules.works.needs]


def season_need(rules: Ruleset, balances: Balances, row: NeedRow) -> int:
    """What one need takes this season, in thousandths; of fuel more or less by the level `household_fuel`."""
    return _season_need(rules, balances, row, by_class(rules, balances))


def _season_need(rules: Ruleset, balances: Balances, row: NeedRow, heads: Heads) -> int:
    wanted = amount(row.per_head, heads)
    if row.resource == rules.role["fuel"]:
        wanted = wanted * max(0, 1000 + balances[rules.level["household_fuel"]]) // 1000
    return wanted


def needed(rules: Ruleset, balances: Balances, resource: int, heads: Heads) -> int:
    """All that so many people need of a resource this season, in thousandths."""
    found = 0
    for row in rules.works.needs:
        if row.resource == resource:
            found += _season_need(rules, balances, row, heads)
    return found


def received(rules: Ruleset, balances: Balances, resource: int, need: int) -> int:
    """What they got this season of a resource that they need so much of, in thousandths.

    A season's shortage is laid to the households first: they come to the window after the works.
    """
    return clamp(need - balances[rules.at.short[resource]], 0, need)


def coverage(rules: Ruleset, balances: Balances, resource: int, heads: Heads) -> int:
    """The share of a need that was met this season, in per mille, rounded down; 1000 where nobody needs it."""
    need = needed(rules, balances, resource, heads)
    return received(rules, balances, resource, need) * 1000 // need if need else 1000
