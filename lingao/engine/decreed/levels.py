"""Levels: what techs, policies, buildings and work done for good add up to."""

from __future__ import annotations

from itertools import compress

from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.standing import LevelSource

PAGE = Cause("calendar")


def raise_levels(rules: Ruleset, book: Ledger) -> None:
    """Post every level anew from its sources, one entry for each, so that `why` can list them."""
    balances = book.balances
    counting: dict[int, list[LevelSource]] = {}
    for level, source in compress(rules.raisers, rules.raised_by(balances)):
        counting.setdefault(level, []).append(source)
    for level in rules.raised_levels:
        if balances[level]:
            book.put(level, 0, PAGE)
        for account, add, per, cause in counting.get(level, ()):
            book.post(level, balances[account] * add // per, cause)
