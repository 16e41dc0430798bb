"""Hands without work, when that is news, with what they could do; and hands with work that leave for courses."""

from __future__ import annotations

from typing import Final, NamedTuple

from lingao.content.vocabulary import LABOUR, Labour
from lingao.engine.ledger import Cause, Entries
from lingao.session.session import Session
from lingao.session.views.numbers import Number, Part, made_of, now
from lingao.session.views.worth_doing import Could, could_do

IDLE: Final = 400
"""Per mille of a class's days without use under which there is no warning: building and harvest come in bursts."""
GREW: Final = 100
"""Per mille by which the share must have grown in a season to be told; in a plan's first season it is told anyhow."""
HANDS: Final = tuple(n for n, one in enumerate(LABOUR) if one != Labour.SPECIALIST)
"""Classes the plan gives work to; the twelve are posted by name."""
DRAIN: Final = 4
"""Of a class that is at work, one in so many leaving for courses in a season is worth a warning."""


class Drain(NamedTuple):
    """A class that has work and leaves for courses."""

    labour: int
    """Place in LABOUR."""
    taken: Number
    """Heads that the season's courses take."""
    heads: Number


class Spare(NamedTuple):
    """A class with days nobody uses."""

    labour: int
    """Place in LABOUR."""
    days: Number
    share: int
    """Per mille of all their days."""
    could: tuple[Could, ...]
    """What they could do more of, what is wanted first."""


def spare(session: Session) -> tuple[Spare, ...]:
    """Classes whose idle days are worth telling, those with most to spare first."""
    at, season = session.rules.at, session.season
    new_plan = season == 1 or session.rules.calendar.is_session(season - 1)
    found = []
    for n in HANDS:
        share = idle_share(session, session.forecast().entries, n)
        before = idle_share(session, session.entries, n) if session.past else 0
        if share > IDLE and (new_plan or share - before >= GREW):
            unused = -session.forecast().entries[(at.days[n], Cause("unused"))]
            days = made_of(at.days[n], (Part(unused, Cause("unused")),))
            found.append(Spare(n, days, share, could_do(session, n)))
    return tuple(sorted(found, key=lambda one: -one.days.value))


def idle_share(session: Session, entries: Entries, labour: int) -> int:
    """Per mille of a class's days that a season's entries leave unused; 0 where none turned out."""
    account = session.rules.at.days[labour]
    turned = sum(amount for (one, _), amount in entries.items() if one == account and amount > 0)
    return -entries.get((account, Cause("unused")), 0) * 1000 // turned if turned else 0


def drained(session: Session) -> tuple[Drain, ...]:
    """Classes of which courses take one in DRAIN or more this season, and more than have nothing to do."""
    at, entries = session.rules.at, session.forecast().entries
    found = []
    for n in range(len(LABOUR)):
        leaving = tuple(
            Part(-amount, cause)
            for (one, cause), amount in entries.items()
            if one == at.people[n] and cause.kind == "training" and amount < 0
        )
        heads = now(session, at.people[n])
        taken = sum(part.amount for part in leaving)
        idle = heads.value * idle_share(session, entries, n)
        if taken and taken * DRAIN >= heads.value and idle < taken * 1000:
            found.append(Drain(n, made_of(at.people[n], leaving), heads))
    return tuple(found)
