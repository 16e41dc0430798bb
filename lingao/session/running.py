"""Running on: seasons ended one after another until something wants to be looked at, and what that is."""

from __future__ import annotations

from typing import Final, Literal

from lingao.session.session import Session
from lingao.session.views.checklist import checklist
from lingao.session.views.table import cards_on_table

AT_MOST: Final = 4
"""Seasons run on at most."""

Stop = Literal["over", "count", "session", "card", "warning", "told", "far"]
"""Why a run stops: it has ended, the Count or a session was held, a card has come, something may go wrong, somebody said
so, or it went as far as it goes."""


def stop_at(session: Session) -> Stop | None:
    """What of the last season, or of the one that now begins, wants to be looked at; None for nothing."""
    season = len(session.past)
    if session.over:
        return "over"
    if session.seen[session.rules.at.counted[0]] == season:
        return "count"
    if session.rules.calendar.is_session(season):
        return "session"
    if cards_on_table(session):
        return "card"
    return "warning" if any(one.grave for one in checklist(session)) else None
