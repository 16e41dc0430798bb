"""Honesty: promises judged kept that may be admitted before they are found out, and the Count that may be called early."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.engine.orders import Admit, CallCount
from lingao.engine.refusals import Refusal
from lingao.session.session import Session
from lingao.session.views.numbers import Number, now
from lingao.session.views.wall import said


@dataclass(frozen=True, slots=True)
class Kept:
    """A promise the books say was kept. Whether it was is not seen."""

    promise: int
    season: int
    """The season whose session judged it kept."""
    promised: Number
    said: Number
    """What the books say of its figure now."""
    admitting: bool
    """To be admitted by this season's orders."""
    order: Admit


@dataclass(frozen=True, slots=True)
class CountState:
    """Where the Count stands."""

    held: int
    """The season it was held in, 0 for not yet."""
    due: int
    """The season it is held in by itself, 0 for never."""
    called: bool
    """To be held this season by order."""
    order: CallCount
    refusal: Refusal | None


def kept(session: Session) -> tuple[Kept, ...]:
    """Promises judged kept and not found out since, the newest first."""
    rules, at, seen = session.rules, session.rules.at, session.seen
    found = [
        Kept(
            promise=row.ordinal,
            season=seen[at.kept[row.ordinal]],
            promised=now(session, at.promised[row.ordinal]),
            said=said(session, row),
            admitting=seen[at.plan_admit[row.ordinal]] > 0,
            order=Admit(row.id),
        )
        for row in rules.council.promises
        if session.check(Admit(row.id)) is None
    ]
    return tuple(sorted(found, key=lambda one: -one.season))


def count_state(session: Session) -> CountState:
    """Whether the Count was held, when it comes by itself, and what keeps it from being called."""
    at, order = session.rules.at, CallCount()
    return CountState(
        held=session.seen[at.counted[0]],
        due=session.rules.scenario.count_in or 0,
        called=session.seen[at.plan_count_call[0]] > 0,
        order=order,
        refusal=session.check(order),
    )
