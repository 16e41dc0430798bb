"""Levels: what techs, policies, buildings and work done for good add up to."""

from __future__ import annotations

from itertools import compress

from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset

PAGE = Cause("calendar")


def raise_levels(rules: Ruleset, book: Ledger) -> None:
    """Post every level anew from its sources, one entry for each, so that `why` can list them."""
    balances = book.balances
    for level in compress(rules.raised_levels, rules.levels_raised(balances)):
        book.put(level, 0, PAGE)
    for level, (account, add, per, cause) in compress(rules.raisers, rules.raised_by(balances)):
        book.post(level, balances[account] * add // per, cause)
