"""Muster: heads turn out; hours and the calendar make person-days of them."""

from __future__ import annotations

from lingao.engine.chance import Chance
from lingao.engine.hands import days_turned_out, taken_off
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset

TURNED_OUT = Cause("muster")


def muster(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Post the person-days of each class, less those spoken for."""
    at = rules.at
    turned_out = days_turned_out(rules, book.balances)
    for block in (at.days, at.turned_out):
        for account, days in zip(block, turned_out, strict=True):
            book.put(account, days, TURNED_OUT)
    for cls, days, cause in taken_off(rules, book.balances):
        book.take(at.days[cls], days, cause)
