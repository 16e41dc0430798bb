"""A fresh page: last season's flows are closed before this season's are posted."""

from __future__ import annotations

from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset

PAGE = Cause("calendar")


def turn_page(rules: Ruleset, book: Ledger) -> None:
    """Bring the accounts of last season's flows to zero.

    What was said to be made stands until the offices write anew: a promise hung in between is reckoned from it.
    """
    span = rules.span
    for block in (
        span.made,
        span.used,
        span.short,
        span.run,
        span.said_run,
        span.limit,
        span.traded,
        span.harvest,
        span.said_harvest,
        span.levied,
        span.post_days,
        span.turned_out,
        span.births,
        span.deaths,
        span.hunger_deaths,
    ):
        book.close(block, PAGE)
