"""The Wall: what hangs and how far it has come, what is offered, what each grade would name."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.engine.ledger import Cause
from lingao.engine.orders import GRADES, Grade, Promise
from lingao.engine.refusals import Refusal
from lingao.engine.tables.promises import PromiseRow
from lingao.engine.wall import PLACES, figure, hanging, measured, trend
from lingao.session.session import Session
from lingao.session.views.numbers import Number, Part, made_of, now


@dataclass(frozen=True, slots=True)
class Hanging:
    """A promise on the Wall, or ready to be hung when the season ends."""

    promise: int
    bench: int
    of_things: bool
    grade: int
    """1 modest, 2 bold, 3 storm."""
    promised: Number
    said: Number
    """What the books say so far."""
    judged_in: int
    ready: bool
    """To be hung by this season's orders; it can still be taken off."""
    lowered: bool
    lowering: bool
    """To be lowered by this season's orders."""


@dataclass(frozen=True, slots=True)
class AtGrade:
    """An offer at one grade: what it would name, and why it cannot be hung."""

    grade: Grade
    figure: Number
    order: Promise
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class Offer:
    """A promise a bench would like to see."""

    promise: int
    bench: int
    of_things: bool
    hung: int
    """The grade it is to be hung with, 0 for none."""
    said: Number
    grades: tuple[AtGrade, ...]


@dataclass(frozen=True, slots=True)
class WallState:
    """How far the Wall is filled, and when it is taken down."""

    places: int
    taken: int
    """Places taken by what is to be hung."""
    opens: bool
    """Whether promises may be hung this season."""
    next_session: int


@dataclass(frozen=True, slots=True)
class WallView(WallState):
    """The whole Wall."""

    hanging: tuple[Hanging, ...]
    offers: tuple[Offer, ...]


def wall_state(session: Session) -> WallState:
    """How far the Wall is filled, and when it is taken down."""
    calendar, season = session.rules.calendar, session.season
    return WallState(
        PLACES, len(_to_hang(session)), calendar.opens_plan(season), calendar.next_session(season)
    )


def promised(session: Session) -> tuple[Hanging, ...]:
    """What hangs, and what is to be hung when the season ends."""
    return (*_hanging(session), *(_ready(session, row) for row in _to_hang(session)))


def wall_view(session: Session) -> WallView:
    """The Wall as seen."""
    rules, seen, state = session.rules, session.seen, wall_state(session)
    return WallView(
        places=state.places,
        taken=state.taken,
        opens=state.opens,
        next_session=state.next_session,
        hanging=promised(session),
        offers=tuple(
            _offer(session, row) for row in rules.council.promises if seen[rules.at.offered[row.ordinal]]
        ),
    )


def _to_hang(session: Session) -> list[PromiseRow]:
    rules, seen = session.rules, session.seen
    return [row for row in rules.council.promises if seen[rules.at.plan_hang[row.ordinal]]]


def said(session: Session, row: PromiseRow) -> Number:
    """A promise's figure as the books have it."""
    value = measured(session.seen, row)
    if row.span == 1 and row.scale == 1:
        return now(session, row.account)
    return Number(
        value, session.rules.at.promised[row.ordinal], span=row.span, scale=row.scale, over=row.account
    )


def at_grade(session: Session, row: PromiseRow, grade: int) -> Number:
    """What a promise would name: its trend and what its grade puts on top."""
    rules = session.rules
    whole, base = figure(rules, session.seen, row, grade), trend(session.rules, session.seen, row)
    parts = (Part(base, account=rules.at.trend[row.ordinal]), Part(whole - base, Cause("promise", row.id)))
    return made_of(rules.at.promised[row.ordinal], parts, "offer")


def _hanging(session: Session) -> list[Hanging]:
    at, seen = session.rules.at, session.seen
    return [
        Hanging(
            promise=one.row.ordinal,
            bench=one.row.bench,
            of_things=one.row.of_things,
            grade=one.grade,
            promised=now(session, at.promised[one.row.ordinal]),
            said=said(session, one.row),
            judged_in=one.judged_in,
            ready=False,
            lowered=one.lowered,
            lowering=seen[at.plan_lower[one.row.ordinal]] > 0,
        )
        for one in hanging(session.rules, seen)
    ]


def _ready(session: Session, row: PromiseRow) -> Hanging:
    rules = session.rules
    grade = session.seen[rules.at.plan_hang[row.ordinal]]
    return Hanging(
        promise=row.ordinal,
        bench=row.bench,
        of_things=row.of_things,
        grade=grade,
        promised=at_grade(session, row, grade),
        said=said(session, row),
        judged_in=rules.calendar.next_session(session.season),
        ready=True,
        lowered=False,
        lowering=False,
    )


def _offer(session: Session, row: PromiseRow) -> Offer:
    grades = []
    for number, grade in enumerate(GRADES, 1):
        order = Promise(row.id, grade)
        grades.append(AtGrade(grade, at_grade(session, row, number), order, session.check(order)))
    return Offer(
        promise=row.ordinal,
        bench=row.bench,
        of_things=row.of_things,
        hung=session.seen[session.rules.at.plan_hang[row.ordinal]],
        said=said(session, row),
        grades=tuple(grades),
    )
