"""Muster: heads turn out; hours and the calendar make person-days of them."""

from __future__ import annotations

from itertools import compress

from lingao.content.vocabulary import LABOUR
from lingao.engine.chance import Chance
from lingao.engine.hands import days_turned_out
from lingao.engine.ledger import Cause, Ledger, because
from lingao.engine.ruleset import Ruleset

TURNED_OUT = Cause("muster")
TECHNICIAN = LABOUR.index("technician")


def muster(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Post the person-days of each class, less those of policies' staff and of technicians standing in."""
    at = rules.at
    turned_out = days_turned_out(rules, book.balances)
    for block in (at.days, at.turned_out):
        for account, days in zip(block, turned_out, strict=True):
            book.put(account, days, TURNED_OUT)
    on = book.balances[rules.span.policy_on]
    for row in rules.people.staffed:
        if on[row.ordinal]:
            for cls, days in row.staff:
                book.take(at.days[cls], days, row.cause)
    for handle, wanted in compress(
        zip(rules.world.handles, at.plan_post, strict=True), book.balances[rules.span.lost]
    ):
        if book[wanted]:
            stand_in = rules.constant.post_days * 1000
            book.take(at.days[TECHNICIAN], stand_in, because("post", handle.id))
