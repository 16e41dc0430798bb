"""Where the player is in a season: posts, promises, cards, its end; what is done, what waits, what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lingao.session.session import Session
from lingao.session.views.table import cards_on_table
from lingao.session.views.wall import wall_view

What = Literal["posts", "promises", "cards", "end"]
State = Literal[
    "must",  # it will go its own way when the season ends
    "open",  # there is something to do, and nothing is lost by leaving it
    "done",
    "none",  # nothing to do this season
]


@dataclass(frozen=True, slots=True)
class Step:
    """One beat of the season."""

    what: What
    state: State
    done: int = 0
    """Posts moved, places of the Wall taken, cards answered."""
    of: int = 0
    """Places of the Wall, cards on the table; 0 where there is no such number."""
    card: int = -1
    """The card to open: the first that waits, else the first on the table; -1 for none."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The steps of the season in their order."""

    steps: tuple[Step, ...]

    @property
    def next(self) -> Step:
        """What is to be done next: what would otherwise be lost first, then what waits, then the season's end.

        Whoever leaves the posts as they are has nothing to do about them, so they never come next.
        """
        waiting = [one for one in self.steps if one.what != "posts"]
        for state in ("must", "open"):
            for one in waiting:
                if one.state == state:
                    return one
        return self.steps[-1]


def rhythm(session: Session) -> Rhythm:
    """The season under way, step by step."""
    return Rhythm((_posts(session), _promises(session), _cards(session), Step("end", "done")))


def _posts(session: Session) -> Step:
    at, seen = session.rules.at, session.seen
    moved = sum(seen[plan] != seen[post] for plan, post in zip(at.plan_post, at.post, strict=True))
    return Step("posts", "done" if moved else "open", moved)


def _promises(session: Session) -> Step:
    """Places of the Wall are filled in a plan's first season, as far as the benches offer something."""
    wall = wall_view(session)
    if not wall.opens:
        return Step("promises", "none")
    left = wall.taken < wall.places and any(not one.hung for one in wall.offers)
    return Step("promises", "open" if left else "done", wall.taken, wall.places)


def _cards(session: Session) -> Step:
    cards = cards_on_table(session)
    if not cards:
        return Step("cards", "none")
    waiting = [one for one in cards if not one.answered]
    must = any(one.must for one in waiting)
    first = (waiting or list(cards))[0]
    state: State = "must" if must else "open" if waiting else "done"
    return Step("cards", state, len(cards) - len(waiting), len(cards), first.card)
