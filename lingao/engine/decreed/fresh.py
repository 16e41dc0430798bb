"""A fresh page: last season's flows are closed before this season's are posted."""

from __future__ import annotations

from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset

PAGE = Cause("calendar")


def turn_page(rules: Ruleset, book: Ledger) -> None:
    """Bring every account of last season's flows to zero."""
    at = rules.at
    for block in (
        at.made,
        at.said_made,
        at.used,
        at.short,
        at.run,
        at.said_run,
        at.limit,
        at.traded,
        at.harvest,
        at.said_harvest,
        at.levied,
        at.post_days,
        at.turned_out,
        at.births,
        at.deaths,
        at.hunger_deaths,
    ):
        book.close(block, PAGE)
