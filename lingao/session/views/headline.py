"""The headline over every tab, as data."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.session.session import Session
from lingao.session.views.numbers import Number, now
from lingao.session.views.race import Race, races
from lingao.session.views.wall import Hanging, WallState, promised, wall_state


@dataclass(frozen=True, slots=True)
class HeadlineView:
    """Season, support, the race that stands worst, and the Wall."""

    season: Number
    support: Number
    before: int
    """Support a season ago."""
    races: tuple[Race, ...]
    wall: WallState
    promises: tuple[Hanging, ...]
    """What hangs, or is to be hung when the season ends."""


def headline_view(session: Session) -> HeadlineView:
    """The headline of a session; a race won is not shown."""
    at = session.rules.at
    before = session.past[-1].balances[at.support[0]] if session.past else session.seen[at.support[0]]
    running = [one for one in races(session) if not one.replaced]
    return HeadlineView(
        season=now(session, at.season[0]),
        support=now(session, at.support[0]),
        before=before,
        races=tuple(running[:1]),
        wall=wall_state(session),
        promises=promised(session),
    )
