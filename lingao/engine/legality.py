"""Legality: the one rule that says whether an order may be given, for screens, bots and files alike.

It reads only what is seen, and a refusal names everything that is missing at once.
"""

from __future__ import annotations

from lingao.engine.lacks import lacks
from lingao.engine.orders import Order
from lingao.engine.refusals import Missing, Refusal
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances


def check_order(rules: Ruleset, seen: Balances, order: Order) -> Refusal | None:
    """None when the order may be given; else everything that is missing.

    `seen` is a state as seen (`seen.seen`).
    """
    if seen[rules.at.ended[0]]:
        return Refusal((Missing("over"),))
    missing = tuple(lacks(order, rules, seen))
    return Refusal(missing) if missing else None


def is_legal(rules: Ruleset, seen: Balances, order: Order) -> bool:
    """Whether `check_order` would give None; it stops at the first thing missing, for those who need no reasons."""
    return not seen[rules.at.ended[0]] and next(lacks(order, rules, seen), None) is None
