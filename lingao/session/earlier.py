"""Earlier: a season gone by as it stood when it was ended, its orders in it; to be looked at and asked about, never played."""

from __future__ import annotations

from typing import Final
from weakref import WeakKeyDictionary

from lingao.session.session import Played, Session

KEPT: Final = 4
"""Seasons kept at hand: going to and fro between neighbours reckons nothing twice."""

_EARLIER: WeakKeyDictionary[Session, dict[int, Session]] = WeakKeyDictionary()


def earlier(session: Session, season: int) -> Session:
    """The game as it stood in a season, the orders that ended it given; the season under way is the session itself.

    Replays the season before when it is first asked for. What is made has no save: nothing that is done to it is kept.

    Raises:
        ValueError: when that season has not been reached.
    """
    if not 1 <= season <= session.season:
        raise ValueError(f"season {season} has not been reached")
    if season == session.season:
        return session
    kept = _EARLIER.setdefault(session, {})
    found = kept.get(season)
    if found is None:
        played = session.past[season - 1]
        before = [*session.past[: season - 1], Played(played.balances, ())]
        found = Session.resumed(session.rules, session.seed, before, list(played.orders))
        while len(kept) >= KEPT:
            kept.pop(next(iter(kept)), None)
        kept[season] = found
    return found
