"""Levels: what techs, policies, buildings and work done for good add up to."""

from __future__ import annotations

from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset

PAGE = Cause("calendar")


def raise_levels(rules: Ruleset, book: Ledger) -> None:
    """Post every level anew from its sources, one entry for each, so that `why` can list them."""
    for account, sources in zip(rules.at.level, rules.sources, strict=True):
        if not sources:
            continue
        amounts = [
            (one.cause, book[one.account] * one.add // one.per) for one in sources if book[one.account]
        ]
        if sum(amount for _, amount in amounts) != book[account] or amounts:
            book.put(account, 0, PAGE)
            for cause, amount in amounts:
                book.post(account, amount, cause)
