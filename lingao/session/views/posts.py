"""The twelve: who is posted where, and what moving one would cost and bring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from lingao.content.vocabulary import WORK, Season
from lingao.engine.decreed.posts import colleagues, covered, post_days, room
from lingao.engine.ledger import Cause
from lingao.engine.obey import obey
from lingao.engine.orders import Post
from lingao.engine.places import Place
from lingao.engine.posted import PEAKS, asked
from lingao.engine.works import open_to_us
from lingao.session.session import Session
from lingao.session.views.gains import Expected, expected
from lingao.session.views.numbers import Number, Part, made_of


@dataclass(frozen=True, slots=True)
class Manned:
    """One kind of work and who is at it."""

    work: int
    count: Number
    handles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Twelfth:
    """One of the twelve."""

    handle: int
    place: int
    """Number of the place ordered, from 1; 0 for none."""
    was: int
    """The place of last season."""
    knack: int
    """Ordinal of the work this one is better at."""
    bench: str
    lost: bool
    days: Number
    """Specialist days given there this season."""

    @property
    def crowded(self) -> bool:
        """Whether more stand before this one than the place has whole work for."""
        return _crowded(self.days)


class AtSeason(NamedTuple):
    """What the time of year makes of a post."""

    counts: int
    """Per mille of a post that one is now."""
    best: Season
    """When it is most."""


@dataclass(frozen=True, slots=True)
class PlaceToGo:
    """A place one of the twelve could work at."""

    number: int
    place: Place
    order: Post
    days: Number
    there: int
    """How many are posted there now."""
    here: bool
    knack: bool
    coverage: int
    """Per mille of an office's books covered, for an audit post."""
    season: AtSeason | None
    room: int
    """Posts for which there is whole work there."""

    @property
    def crowded(self) -> bool:
        """Whether more would stand before this one than the place has whole work for."""
        return _crowded(self.days)


def manned(session: Session) -> tuple[Manned, ...]:
    """Every kind of work with how many are at it."""
    rules, seen = session.rules, session.seen
    found = []
    for work in range(len(WORK)):
        handles = tuple(
            n
            for n, account in enumerate(rules.at.plan_post)
            if seen[account] and rules.places[seen[account] - 1].work == work
        )
        parts = tuple(Part(1, Cause("post", rules.world.handles[n].id)) for n in handles)
        found.append(Manned(work, made_of(rules.at.post_days[work], parts, "posts"), handles))
    return tuple(found)


def twelve(session: Session) -> tuple[Twelfth, ...]:
    """Each of the twelve as posted."""
    rules, seen = session.rules, session.seen
    return tuple(
        Twelfth(
            handle=n,
            place=seen[rules.at.plan_post[n]],
            was=seen[rules.at.post[n]],
            knack=WORK.index(entry.knack),
            bench=entry.bench,
            lost=seen[rules.at.lost[n]] > 0,
            days=_days(session, n, seen[rules.at.plan_post[n]]),
        )
        for n, entry in enumerate(rules.world.handles)
    )


def places_to_go(session: Session, handle: int) -> tuple[PlaceToGo, ...]:
    """Every place where there is something to do, with the days this one would give there this season.

    Audits of works that have nothing to write yet are left out, unless somebody is there.
    """
    rules, seen = session.rules, session.seen
    entry = rules.world.handles[handle]
    found = []
    for number, place in enumerate(rules.places, 1):
        there = sum(1 for account in rules.at.plan_post if seen[account] == number)
        if not there and place.office >= 0 and not writes(session, place.office):
            continue
        office = rules.world.offices[place.office].id if place.office >= 0 else ""
        days = post_days(rules, seen, handle, number)
        found.append(
            PlaceToGo(
                number=number,
                place=place,
                order=Post(entry.id, rules.world.posts[place.post].id, office),
                days=_days(session, handle, number),
                there=there,
                here=seen[rules.at.plan_post[handle]] == number,
                knack=entry.knack == WORK[place.work],
                coverage=covered(rules, place, days, entry.bench) if place.office >= 0 else 0,
                season=season_at(session, place.work),
                room=room(rules, number),
            )
        )
    return tuple(found)


def writes(session: Session, office: int) -> bool:
    """Whether an office has books at all: a township has; works have from when one of their lines can run."""
    rules, seen = session.rules, session.seen
    return rules.world.offices[office].kind == "township" or any(
        open_to_us(rules, seen, row, quarter)
        for row in rules.works.processes
        if row.office == office
        for quarter in range(4)
    )


def season_at(session: Session, work: int) -> AtSeason | None:
    """What the time of year makes of a post at a kind of work; None where it is the same all year."""
    if work not in PEAKS:
        return None
    return AtSeason(asked(session.rules, session.seen, work), tuple(Season)[PEAKS[work]])


def moving_would(session: Session, order: Post) -> Expected:
    """What is expected to be different if the order were given."""
    return expected(session, session.balances, obey(session.rules, session.balances, order))


def _days(session: Session, handle: int, place: int) -> Number:
    """A handle's days at a place: a full post, less for moving, more for a knack."""
    rules = session.rules
    work = rules.places[place - 1].work if place else 0
    account = rules.at.post_days[work]
    if not place:
        return Number(0, account)
    entry, given = rules.world.handles[handle], rules.constant.post_days * 1000
    parts = [Part(given, Cause("post", entry.id))]
    for kind, share in _shares(session, handle, place):
        parts.append(Part(given * share // 1000 - given, Cause(kind, entry.id)))
        given = given * share // 1000
    return made_of(account, tuple(parts))


def _crowded(days: Number) -> bool:
    return any(part.cause is not None and part.cause.kind == "crowded" for part in days.parts or ())


def _shares(session: Session, handle: int, place: int) -> Iterator[tuple[str, int]]:
    """What makes a post more or less than a whole one, in the rules' order: its cause, and per mille of what was before."""
    rules, seen, constant = session.rules, session.seen, session.rules.constant
    if seen[rules.at.lost[handle]]:
        yield "lost", constant.stand_in
        return
    if seen[rules.at.post[handle]] not in (0, place):
        yield "moved", 1000 - constant.move_cost
    if rules.world.handles[handle].knack == WORK[rules.places[place - 1].work]:
        yield "knack", constant.knack
    if colleagues(rules, seen, handle, place) >= room(rules, place):
        yield "crowded", constant.crowded
