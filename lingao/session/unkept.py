"""Unkept: what of a game is saved nowhere, and would be gone with it."""

from __future__ import annotations

from typing import NamedTuple
from weakref import WeakKeyDictionary

from lingao.session.games import leave
from lingao.session.session import Session


class Unkept(NamedTuple):
    """What would be gone."""

    seasons: int
    """Seasons played."""
    orders: int
    """Orders of the season under way."""


class _Kept(NamedTuple):
    """How far a game was saved when its player chose to go on without."""

    seasons: int
    orders: int


_KEPT: WeakKeyDictionary[Session, _Kept] = WeakKeyDictionary()


def play_unsaved(session: Session) -> None:
    """Go on without keeping what happens from here on; the save stays as it is."""
    leave(session)
    session.keeper = None
    _KEPT[session] = _Kept(len(session.past), len(session.orders))


def unkept(session: Session) -> Unkept | None:
    """What would be gone if the game were left; None where nothing would."""
    if session.keeper is not None:
        return None
    kept = _KEPT.get(session, _Kept(0, 0))
    seasons = max(0, len(session.past) - kept.seasons)
    orders = len(session.orders) - (0 if seasons else kept.orders)
    return Unkept(seasons, max(0, orders)) if seasons or orders > 0 else None


def unkept_since(session: Session, season: int) -> Unkept | None:
    """What would be gone if an unsaved game went back to the beginning of a season; None where nothing would."""
    if session.keeper is not None:
        return None
    gone = Unkept(session.season - season, len(session.orders))
    return gone if any(gone) else None


def go_on_unkept(before: Session, session: Session) -> None:
    """Let a session gone back to an earlier season know how far the one before was saved."""
    if before in _KEPT and session.keeper is None:
        kept = _KEPT[before]
        _KEPT[session] = kept if kept.seasons < len(session.past) else _Kept(len(session.past), 0)
