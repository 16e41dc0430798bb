"""What a choice sets in motion: everything its own entries change, as expected of one on the table, as posted of one carried out."""

from __future__ import annotations

from typing import Final, NamedTuple

from lingao.engine.ledger import Entries
from lingao.engine.orders import Order
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.session.session import Session
from lingao.session.whatif import WhatIf

TOLD: Final = (
    "policy_on",
    "plan_hang",
    "said_indicator",
    "report",
    "said_barns",
    "built",
    "tech",
    "progress",
    "people",
    "deaths",
    "lost",
    "closed",
    "price",
    "weight",
    "bench",
)
"""The blocks whose accounts are told of, in this order; what else a choice posts is bookkeeping, or cannot be seen."""
CHOICE: Final = ("card", "silent")
POLITICS: Final = ("vote", "overrule")


class Motion(NamedTuple):
    """What a choice does to one account."""

    account: int
    amount: int
    until: int = 0
    """Of a policy, the season in which it ends by itself; 0 for none."""


def expected_of(session: Session, card: int, choice: int, order: Order | None = None) -> tuple[Motion, ...]:
    """What a choice is expected to change when the season ends: with this order more, or as the orders stand.

    The vote is not asked: of a motion that would fail it is told what it would change.
    """
    ahead = (session if order is None else WhatIf(session, order)).forecast()
    return _motions(session.rules, ahead.entries, card, choice, ahead.balances)


def came_of(session: Session, season: int, card: int, choice: int) -> tuple[Motion, ...]:
    """What a choice carried out in a season played changed at its end. The season is played again unless it was the last."""
    return _motions(session.rules, session.entries_of(season), card, choice, session.led_to(season))


def _motions(rules: Ruleset, entries: Entries, card: int, choice: int, after: Balances) -> tuple[Motion, ...]:
    row = rules.council.cards[card]
    subject = f"{row.id}.{row.choices[choice].id}"
    sums: dict[int, int] = {}
    for (account, cause), amount in entries.items():
        own = cause.kind in CHOICE and cause.subject == subject
        if own or (cause.kind in POLITICS and cause.subject == row.id):
            sums[account] = sums.get(account, 0) + amount
    found = [
        Motion(one, sums[one], _until(rules, one, after))
        for block in _told(rules)
        for one in block
        if sums.get(one)
    ]
    return tuple(found)


def _told(rules: Ruleset) -> list[tuple[int, ...]]:
    return [getattr(rules.at, block) for block in TOLD]


def _until(rules: Ruleset, account: int, after: Balances) -> int:
    if account not in rules.at.policy_on:
        return 0
    return after[rules.at.policy_until[rules.at.policy_on.index(account)]]
