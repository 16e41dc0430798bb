"""The check list before a season ends, and the desk's alerts: what is likely to go wrong, and where to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from lingao.content.vocabulary import PEOPLE
from lingao.engine.ledger import Cause
from lingao.engine.limits import NOTHING, resource
from lingao.engine.orders import Order
from lingao.engine.queue import blocked, queued
from lingao.session.session import Session
from lingao.session.views.ahead import LEAST, TRIFLE
from lingao.session.views.hungry import foreseen, hungriest
from lingao.session.views.idle import drained, spare
from lingao.session.views.numbers import Number, Part, made_of, next_season, now
from lingao.session.views.promised import at_session, wanting
from lingao.session.views.race import races
from lingao.session.views.wall import Hanging, wall_view
from lingao.session.views.worth_doing import Could

Kind = Literal[
    "card",  # a card must be answered (subject: card)
    "food",  # food below next season's need (need)
    "hunger",  # rations will not be met (number: per mille)
    "township",  # people will die of hunger (subject: the office expected to eat least; number)
    "ahead",  # they will in a season to come as things stand (the same; season)
    "short",  # a resource will fall short (subject: resource)
    "promise",  # a promise is at risk at the coming session (subject: promise; need)
    "wall",  # places on the Wall stand empty in a plan's first season
    "relic",  # a relic runs out before its replacement (subject: race)
    "idle",  # people without work (subject: labour class)
    "training",  # courses take many of a class that has work (subject: labour class; number of need)
    "queue",  # nothing in the queue can be worked on
    "support",  # the council's support is low
    "omen",  # the sign of an ending stands (subject: ending)
]
GRAVE: Final = ("card", "food", "hunger", "township", "ahead", "promise", "support", "omen")
"""Kinds that stop a run of several seasons."""
SOON: Final = 4
"""A relic that lasts no longer than so many seasons is worth a warning."""
MOST_SHORT: Final = 4
MOST_IDLE: Final = 2
"""Classes named beside the one with most to spare."""


class Fix(NamedTuple):
    """An order that puts a warning right."""

    order: Order
    after: Number | None = None
    """What the warning's figure would come to by it; None where it works in later seasons only, or what it frees is no figure."""


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing likely to go wrong."""

    kind: Kind
    subject: int = -1
    """Ordinal of what it is about."""
    number: Number | None = None
    need: Number | None = None
    limit: int = 0
    """A limit number that says what stands in the way."""
    season: int = 0
    more: tuple[tuple[int, Number], ...] = ()
    """Others of the same kind: subject and figure."""
    share: int = 0
    """Per mille of all there is of it."""
    could: tuple[Could, ...] = ()
    """What hands without work could do that somebody wants."""
    fix: Fix | None = None
    """The order that puts it right, where it was looked for (mending)."""

    @property
    def grave(self) -> bool:
        """Whether it should not be passed over."""
        return self.kind in GRAVE


def checklist(session: Session) -> tuple[Concern, ...]:
    """Everything likely to go wrong in the season under way, the gravest first."""
    found = [
        *_cards(session),
        *_food(session),
        *_promises(session),
        *_omens(session),
        *_relics(session),
        *_short(session),
        *_idle(session),
        *(Concern("training", one.labour, one.taken, one.heads) for one in drained(session)),
        *_queue(session),
    ]
    return tuple(sorted(found, key=lambda one: not one.grave))


def _cards(session: Session) -> list[Concern]:
    at, seen = session.rules.at, session.seen
    if seen[at.must[0]] and not seen[at.choice[0]] and seen[at.how[0]] == 0:
        return [Concern("card", seen[at.must[0]] - 1)]
    return []


def _food(session: Session) -> list[Concern]:
    """Food left when the season ends against what the next will eat."""
    rules = session.rules
    food = rules.role["food"]
    at, then = rules.at, session.forecast().balances
    found = []
    if then[at.fed[0]] < 1000:
        found.append(Concern("hunger", food, next_season(session, at.fed[0])))
    parts = tuple(
        Part(then[at.people[n]] * need.per_head[n], Cause("need", need.id))
        for need in rules.works.needs
        if need.resource == food
        for n in range(len(PEOPLE))
    )
    eats = made_of(at.report[food], tuple(part for part in parts if part.amount))
    left = next_season(session, at.report[food])
    if left.value < eats.value * then[at.plan_ration[0]] // 100:
        found.append(Concern("food", food, left, eats))
    if then[at.hunger_deaths[0]]:
        found.append(Concern("township", hungriest(rules, then), next_season(session, at.hunger_deaths[0])))
    elif ahead := foreseen(session):
        dead = made_of(at.hunger_deaths[0], (Part(ahead.dead, Cause("hunger")),))
        found.append(Concern("ahead", ahead.office, dead, season=ahead.season))
    return found


def _promises(session: Session) -> list[Concern]:
    """Promises whose session is near and whose figure, as things stand, will not be reached; empty places on the Wall."""
    wall = wall_view(session)
    found = [
        Concern(
            "promise", one.promise, expected, one.promised, limit=_wanting(session, one), season=one.judged_in
        )
        for one in wall.hanging
        if not one.ready and not one.lowered
        if (expected := at_session(session, one)) is not None and expected.value < one.promised.value
    ]
    if wall.opens and wall.taken < wall.places and any(not offer.hung for offer in wall.offers):
        found.append(Concern("wall"))
    return found


def _wanting(session: Session, one: Hanging) -> int:
    """For want of what a promise is at risk, as a limit number."""
    found = wanting(session, one)
    return NOTHING if found is None else resource(found[0])


def _omens(session: Session) -> list[Concern]:
    at, seen = session.rules.at, session.seen
    found = [Concern("omen", n) for n, account in enumerate(at.omen) if seen[account]]
    if seen[at.support[0]] < session.rules.constant.support_warn:
        found.append(Concern("support", number=now(session, at.support[0])))
    return found


def _relics(session: Session) -> list[Concern]:
    return [
        Concern("relic", one.race, one.short, season=one.lasts_to)
        for one in races(session)
        if one.lasts_to is not None and one.short is not None and one.lasts_to - session.season < SOON
    ]


def _short(session: Session) -> list[Concern]:
    """Resources that the season's forecast asks of an empty shelf, the shortest first."""
    rules, then = session.rules, session.forecast().balances
    found = [
        Concern("short", n, next_season(session, account))
        for n, account in enumerate(rules.at.short)
        if then[account] >= LEAST
        and then[account] * TRIFLE > then[account] + then[rules.at.used[n]]
        and rules.works.resources[n].kind != "service"
    ]
    return found[:MOST_SHORT]


def _idle(session: Session) -> list[Concern]:
    """Classes with days nobody uses, where that is news."""
    found = spare(session)
    if not found:
        return []
    first, *more = found
    others = tuple((one.labour, one.days) for one in more[:MOST_IDLE])
    return [Concern("idle", first.labour, first.days, more=others, share=first.share, could=first.could)]


def _queue(session: Session) -> list[Concern]:
    """Nothing to build or find out, or nothing of it can go on."""
    line = queued(session.rules, session.seen)
    if not line:
        return [Concern("queue")]
    waits = [blocked(session.rules, session.seen, one) for one in line]
    return [] if NOTHING in waits else [Concern("queue", line[0].number, limit=waits[0])]
