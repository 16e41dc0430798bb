"""How a figure stood at the beginning of every season, as it was seen."""

from __future__ import annotations

from lingao.session.session import Session
from lingao.session.why import shown_twin


def history(session: Session, account: int) -> tuple[int, ...]:
    """The balance at the beginning of each season from the first, that of the season under way last.

    Of what is counted anew each season (births, runs) the entry for a season is that of the one before it.
    """
    shown = shown_twin(session.rules, account)
    return (*(played.balances[shown] for played in session.past), session.seen[shown])
