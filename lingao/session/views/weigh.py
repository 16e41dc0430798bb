"""Weighing two states against each other: which accounts differ, and which difference matters most to a planner."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances


class Change(NamedTuple):
    """How one account differs, and how much that weighs (points of an indicator times ten)."""

    account: int
    amount: int
    weight: int


def changes(rules: Ruleset, without: Balances, with_: Balances, finer: int = 1) -> tuple[Change, ...]:
    """What a planner would notice between two states, the weightiest first. `amount` is with less without.

    A tenth of a point of an indicator weighs 1; so do a per cent of a project, two per cent of a store or of a
    township's barns, one trainee; a death three. `finer` multiplies every weight, so that less than one is still told
    apart.
    """
    finished = _finished(rules, without, with_)
    found = [
        Change(account, amount, weight)
        for account, scale in _scales(rules, without)
        if account not in finished
        and (amount := with_[account] - without[account])
        and (weight := abs(amount) * scale * finer // 1_000_000)
    ]
    return tuple(sorted(found, key=lambda one: (-one.weight, one.account)))


def _finished(rules: Ruleset, without: Balances, with_: Balances) -> set[int]:
    """Progress accounts of projects finished in one of the two: what was finished says it already."""
    at = rules.at
    return {
        at.progress[project.number]
        for project in rules.projects
        if (known := at.tech[project.tech] if project.tech >= 0 else at.built[project.building])
        and abs(with_[known] - without[known]) >= (1 if project.tech >= 0 else 500)
    }


def _scales(rules: Ruleset, balances: Balances) -> list[tuple[int, int]]:
    """(account, millionths of weight for one of its own measure)."""
    at = rules.at
    scales = [(account, 10_000) for account in at.said_indicator]
    scales += [(account, 100) for account in at.progress]
    scales += [(account, 100_000_000) for account in at.tech]
    scales += [(account, 60_000) for account in at.built]
    scales += [(account, 1_000_000) for account in at.cohort]
    scales += [(account, 40_000) for account in at.audit]
    scales += [(account, 3_000_000) for account in (*at.deaths, *at.hunger_deaths)]
    scales += [(account, 30_000) for account in at.support]
    stored = [account for n, account in enumerate(at.report) if rules.works.resources[n].kind != "service"]
    scales += [(account, 50_000_000 // max(1000, balances[account])) for account in (*stored, *at.said_barns)]
    return scales
