"""People: classes, courses, hours and rations, the ten indicators with what moved them, births and deaths, offices."""

from __future__ import annotations

from typing import NamedTuple

from lingao.content.vocabulary import INDICATORS, PEOPLE
from lingao.engine.factors import days_per_head
from lingao.engine.ledger import Cause
from lingao.engine.orders import Train
from lingao.engine.phases.teach import NO_LIMIT, seats
from lingao.engine.refusals import Refusal
from lingao.session.session import Session
from lingao.session.views.doubt import band
from lingao.session.views.gone import flow_of
from lingao.session.views.history import history
from lingao.session.views.numbers import Number, Part, made_of, next_season, now
from lingao.session.views.offices import Township, Works, township_of, works_of
from lingao.session.why import why

LIVES = 8
"""Seasons whose births and deaths are told."""


class Class(NamedTuple):
    """One class of people in the Commission's care."""

    kind: int
    """Place in PEOPLE."""
    heads: Number
    local: Number
    """Those of them born here."""
    training: int
    """How many who came from this class sit in courses, beside the heads."""
    next: Number
    """Heads expected at the season's end."""


class Cohort(NamedTuple):
    """People in one year of a course."""

    left: int
    """Seasons still to go."""
    heads: Number


class Course(NamedTuple):
    """One course."""

    course: int
    source: int
    """Place in PEOPLE, so is `target`."""
    target: int
    seasons: int
    trainees: Number
    """Taken in each season, as ordered."""
    taken_in: Number
    """Those whom the season is expected to take in."""
    cohorts: tuple[Cohort, ...]
    """Nearest to the end first; empty ones left out."""
    places: int
    """Places on its benches, shared with other courses there; 0 where it needs none."""
    taken: int
    """How many of them are taken now."""
    refusal: Refusal | None
    """Why nobody can be sent; None when somebody can."""


class Mood(NamedTuple):
    """One of the ten indicators."""

    indicator: int
    """Place in INDICATORS."""
    high_is_bad: bool
    now: Number
    next: Number
    band: int
    """Thousandths of a point either way; 0 where it is not estimated."""
    history: tuple[int, ...]
    moves: tuple[tuple[Cause, int], ...]
    """What moved it last season, the largest first."""


class Lives(NamedTuple):
    """Births and deaths of one season that was played, everywhere."""

    season: int
    births: Number
    deaths: Number
    hunger: Number


class PeopleView(NamedTuple):
    """Everything about people."""

    classes: tuple[Class, ...]
    total: int
    courses: tuple[Course, ...]
    hours: Number
    ration: Number
    fed: Number
    days_a_head: int
    """Effective person-days a head turns out this season."""
    places: Number
    """Places to live."""
    moods: tuple[Mood, ...]
    lives: tuple[Lives, ...]
    """The last seasons played, first to last; at most LIVES."""
    births: Number
    deaths: Number
    hunger: Number
    townships: tuple[Township, ...]
    works: tuple[Works, ...]


def people_view(session: Session) -> PeopleView:
    """People as seen."""
    rules, at = session.rules, session.rules.at
    classes = tuple(_class(session, n) for n in range(len(PEOPLE)))
    return PeopleView(
        classes=classes,
        total=sum(one.heads.value + one.training for one in classes),
        courses=tuple(_course(session, n) for n in range(len(rules.world.courses))),
        hours=now(session, at.plan_hours[0]),
        ration=now(session, at.plan_ration[0]),
        fed=now(session, at.fed[0]),
        days_a_head=days_per_head(rules, session.seen),
        places=now(session, rules.account("level.housing")),
        moods=tuple(_mood(session, n) for n in range(len(INDICATORS))),
        lives=_lives(session),
        births=now(session, at.births[0]),
        deaths=now(session, at.deaths[0]),
        hunger=now(session, at.hunger_deaths[0]),
        townships=tuple(
            township_of(session, n) for n, one in enumerate(rules.world.offices) if one.kind == "township"
        ),
        works=tuple(works_of(session, n) for n, one in enumerate(rules.world.offices) if one.kind == "works"),
    )


def _class(session: Session, n: int) -> Class:
    rules, seen, at = session.rules, session.seen, session.rules.at
    return Class(
        kind=n,
        heads=now(session, at.people[n]),
        local=now(session, at.local[n]),
        training=sum(seen[row] for one in rules.people.courses if one.source == n for row in one.rows),
        next=next_season(session, at.people[n]),
    )


def _course(session: Session, n: int) -> Course:
    rules, seen, at = session.rules, session.seen, session.rules.at
    row = rules.people.courses[n]
    entered = [
        Part(amount, cause)
        for (account, cause), amount in session.forecast().entries.items()
        if account == at.people[row.source] and cause == Cause("training", row.id) and amount < 0
    ]
    taken_in = tuple(Part(-part.amount, part.cause) for part in entered)
    sharing = [one for one in rules.people.courses if row.seats >= 0 and one.seats == row.seats]
    places = seats(rules, session.forecast().balances, row.seats) if row.seats >= 0 else 0
    return Course(
        course=n,
        source=row.source,
        target=row.target,
        seasons=row.seasons,
        trainees=now(session, at.plan_train[n]),
        taken_in=made_of(row.rows[-1], taken_in),
        cohorts=tuple(Cohort(left, now(session, one)) for left, one in enumerate(row.rows, 1) if seen[one]),
        places=min(places, NO_LIMIT),
        taken=sum(seen[one] for other in sharing for one in other.rows),
        refusal=session.check(Train(row.id, 1)),
    )


def _mood(session: Session, n: int) -> Mood:
    account = session.rules.at.said_indicator[n]
    entry = next(one for one in session.rules.world.indicators if one.id == INDICATORS[n])
    moves = [line for line in why(session, account).lines if line[0].kind != "start"]
    return Mood(
        indicator=n,
        high_is_bad=entry.high_is_bad,
        now=now(session, account),
        next=next_season(session, account),
        band=band(session) if entry.estimated else 0,
        history=history(session, account),
        moves=tuple(sorted(moves, key=lambda line: -abs(line[1]))),
    )


def _lives(session: Session) -> tuple[Lives, ...]:
    """The last seasons, each with its entries."""
    at, played = session.rules.at, len(session.past)
    return tuple(
        Lives(n, *(flow_of(session, one, n) for one in (at.births[0], at.deaths[0], at.hunger_deaths[0])))
        for n in range(max(1, played - LIVES + 1), played + 1)
    )
