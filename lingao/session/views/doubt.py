"""Doubt: how far from the truth a reported figure may lie, by what the books are known to be worth."""

from __future__ import annotations

from lingao.content.vocabulary import INDICATORS
from lingao.session.session import Session
from lingao.session.views.desk import BAND

TRUTH = INDICATORS.index("truthfulness")
TOP = 100_000
"""The top of an indicator, in thousandths of a point."""


def band(session: Session) -> int:
    """Thousandths of a point either way within which an estimated indicator lies."""
    return (TOP - session.seen[session.rules.at.said_indicator[TRUTH]]) * BAND // 1000


def doubtful(session: Session, amount: int, offices: tuple[int, ...]) -> int:
    """How much of an amount that these offices wrote may be untrue: the same share of it, less what was audited.

    Nothing where no office had a hand in it: what is weighed at the store's own door is known.
    """
    if not offices:
        return 0
    unaudited = sum(1000 - min(1000, session.seen[session.rules.at.audit[one]]) for one in offices) // len(
        offices
    )
    return abs(amount) * band(session) // TOP * unaudited // 1000
