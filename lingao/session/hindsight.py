"""In hindsight: what one other placing of the twelve would have given in the season just ended, and what those moved gave.

That season is played again from its books with one post changed and nothing else, by the draws it had, and the seasons after
it are foreseen. Hidden accounts are nothing from the beginning, so that no barn is looked into; what an audit would
have found nobody knows, and audits are left out. It gives no order and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple
from weakref import WeakKeyDictionary

from lingao.content.vocabulary import WORK
from lingao.engine.game import pass_season
from lingao.engine.legality import check_order
from lingao.engine.obey import obey
from lingao.engine.orders import Post
from lingao.engine.seen import seen
from lingao.engine.state import State
from lingao.session.progress import Progress
from lingao.session.session import Session
from lingao.session.views.ahead import carried_on
from lingao.session.views.gains import Courses, Gain, gains

LEAST: Final = 20
"""Weight from which a report tells of it: two points of an indicator, seven lives, a tech a season sooner and something more."""
LOSS: Final = 2
"""A loss weighs so many times as much as a gain when places are compared."""
FOR_LITTLE: Final = 4
"""A report tells only of what could have been had for so small a part of it: the gains are so many times the losses."""
GROWN: Final = 1250
"""Per mille of what it was the season before from which the same is told again."""
AUDIT: Final = WORK.index("audit")


class Otherwise(NamedTuple):
    """One of the twelve at one place and not at another, all else the same."""

    handle: int
    place: int
    """Number of the place, from 1."""
    other: int
    """The place it is set against; 0 for none."""
    gains: tuple[Gain, ...]
    """What is different at the first, the weightiest first, losses among them."""

    @property
    def weight(self) -> int:
        """Gains less losses, in tenths of a point."""
        return sum(one.weight if one.weight > 0 else one.weight * LOSS for one in self.gains)

    @property
    def worth_telling(self) -> bool:
        """Whether a report may tell of it: it is enough, and had for little."""
        better = sum(one.weight for one in self.gains if one.weight > 0)
        worse = -sum(one.weight for one in self.gains if one.weight < 0)
        return self.weight >= LEAST and worse * FOR_LITTLE <= better

    @property
    def leads_with(self) -> tuple[int, str, int]:
        """The place, and what of it weighs most."""
        return self.place, *self.gains[0][:2]


class Hindsight(NamedTuple):
    """A season played in other ways."""

    season: int
    until: int
    """The last season foreseen."""
    found: tuple[Otherwise, ...]
    """For each place the best single move to it that would have been better than none, the best first."""
    moved: tuple[Otherwise, ...]
    """Those who moved in that season, by the roll, against having stayed; who went to audit left out."""


class Told(NamedTuple):
    """What of it a report tells."""

    until: int
    moved: tuple[Otherwise, ...]
    left: Otherwise | None


_KEPT: WeakKeyDictionary[Session, dict[int, Hindsight]] = WeakKeyDictionary()


def hindsight(session: Session, season: int = 0, progress: Progress | None = None) -> Hindsight:
    """The best single moves of a season that was played, 0 for the last; kept once it has been worked out.

    Plays some fifty courses of four seasons, half a second on the shipped content: run it in a thread.

    Raises:
        IndexError: when that season has not been played.
        Stopped: when it is ended early.
    """
    kept, season = _KEPT.setdefault(session, {}), season or len(session.past)
    if season not in kept:
        kept[season] = _looked_back(session, season, progress or Progress())
    return kept[season]


def known(session: Session) -> Hindsight | None:
    """The last season's, if it has been worked out already."""
    return _KEPT.get(session, {}).get(len(session.past))


def told(session: Session, progress: Progress | None = None) -> Told:
    """What a report tells of the last season's posts: what those moved gave, and the best that was left lying, unless the season
    before told the same already."""
    season = len(session.past)
    before = hindsight(session, season - 1, progress).found if season > 1 else ()
    then = {one.leads_with: one.weight for one in before if one.worth_telling}
    it = hindsight(session, season, progress)
    worth = (one for one in it.found if one.worth_telling)
    left = (one for one in worth if one.weight * 1000 >= then.get(one.leads_with, 0) * GROWN)
    return Told(it.until, it.moved, next(left, None))


def _looked_back(session: Session, season: int, progress: Progress) -> Hindsight:
    rules, at = session.rules, session.rules.at
    books = seen(rules, session.ordered_in(season))
    as_it_is = _course(session, books)
    best: dict[int, Otherwise] = {}
    moved: list[Otherwise] = []
    for handle in range(len(rules.world.handles)):
        progress.step(handle, len(rules.world.handles))
        place, before = books[at.plan_post[handle]], books[at.post[handle]]
        for number, state in _elsewhere(session, books, handle):
            other = _course(session, state)
            one = Otherwise(handle, number, place, gains(rules, Courses(season, books, as_it_is, other)))
            if one.weight > max(0, best[number].weight if number in best else 0):
                best[number] = one
            if number == before and place and rules.places[place - 1].work != AUDIT:
                came = gains(rules, Courses(season, books, other, as_it_is))
                moved.append(Otherwise(handle, place, before, came))
    found = tuple(sorted(best.values(), key=lambda one: -one.weight))
    return Hindsight(season, season + len(as_it_is) - 1, found, tuple(moved))


def _elsewhere(session: Session, books: State, handle: int) -> Iterator[tuple[int, State]]:
    """Every other place one could have been at, by number, with the season's orders changed to it."""
    rules = session.rules
    for number, place in enumerate(rules.places, 1):
        order = Post(rules.world.handles[handle].id, rules.world.posts[place.post].id)
        here = number == books[rules.at.plan_post[handle]]
        if place.work != AUDIT and not here and check_order(rules, books, order) is None:
            yield number, obey(rules, books, order)


def _course(session: Session, state: State) -> tuple[State, ...]:
    """What the books show after a season that began so, and after those foreseen from there."""
    rules = session.rules
    return carried_on(rules, seen(rules, pass_season(rules, state, session.seed)))
