"""What holds a resource back: the links from it up to the one that limits it, and that link's reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lingao.engine import limits
from lingao.engine.orders import SetTarget
from lingao.engine.refusals import Refusal
from lingao.engine.tables.processes import ProcessRow
from lingao.session.session import Session
from lingao.session.views.reach import era_of, within_reach

Kind = Literal[
    "planned",  # those who make it make all that is planned: the target is the limit
    "limited",  # the line furthest behind its target is held up (limit)
    "rests",  # a line could make it, and none is told to
    "locked",  # no line that makes it can run (refusal)
    "money",  # it is money, which is earned at the ports
    "unmade",  # nothing here makes it
]


@dataclass(frozen=True, slots=True)
class Held:
    """The link that limits a resource."""

    kind: Kind
    resource: int
    """The resource whose making is the limit: the one asked for, or one further up."""
    process: int = -1
    """The line that is the limit; -1 where nothing makes the resource."""
    limit: int = 0
    """A limit number, for a line that is held up."""
    refusal: Refusal | None = None
    """What a locked line lacks."""
    way: tuple[int, ...] = ()
    """The resources from the one asked for up to the one that is the limit."""


def held(session: Session, resource: int) -> Held:
    """What keeps more of a resource from being made this season."""
    return _held(session, resource, ())


def makers_of(session: Session, resource: int) -> list[ProcessRow]:
    """The processes that make a resource, those whose chief product it is first, each in the order of least labour."""
    works = session.rules.works
    chief = works.makers[resource]
    return [*chief, *(row for row in works.made_by[resource] if row not in chief)]


def nearest(session: Session, rows: list[ProcessRow]) -> list[tuple[ProcessRow, Refusal]]:
    """Locked lines with what they lack, those that could be opened soonest first."""
    found = [
        (row, refusal) for row in rows if (refusal := session.check(SetTarget(row.id, 1000))) is not None
    ]
    return sorted(found, key=lambda one: (not within_reach(session, one[1]), era_of(session, one[0])))


def _held(session: Session, resource: int, above: tuple[int, ...]) -> Held:
    rules, then, way = session.rules, session.forecast().balances, (*above, resource)
    at, rows = rules.at, makers_of(session, resource)
    planned = [row for row in rows if then[at.plan_target[row.ordinal]]]
    behind = [row for row in planned if then[at.run[row.ordinal]] < then[at.plan_target[row.ordinal]]]
    if behind:
        return _behind(session, resource, behind, way)
    if planned:
        return Held("planned", resource, planned[0].ordinal, way=way)
    locked = nearest(session, rows)
    able = [row for row in rows if row not in [one for one, _refusal in locked]]
    if able:
        quarter = rules.calendar.quarter(session.season)
        now = [row for row in able if row.quarters[quarter]]
        if not now:
            return Held("limited", resource, able[0].ordinal, limits.TIME_OF_YEAR, way=way)
        return Held("rests", resource, now[0].ordinal, way=way)
    if locked:
        return Held("locked", resource, locked[0][0].ordinal, refusal=locked[0][1], way=way)
    return Held("money" if resource == rules.role["money"] else "unmade", resource, way=way)


def _behind(session: Session, resource: int, behind: list[ProcessRow], way: tuple[int, ...]) -> Held:
    """The line that lacks the largest part of its target; where it is short of something, what holds that back."""
    at, then = session.rules.at, session.forecast().balances

    def done(row: ProcessRow) -> int:
        return then[at.run[row.ordinal]] * 1000 // then[at.plan_target[row.ordinal]]

    worst = min(behind, key=done)
    number = then[at.limit[worst.ordinal]]
    lacks = limits.read(number)
    if lacks.kind == "resource" and lacks.ordinal not in way:
        return _held(session, lacks.ordinal, way)
    return Held("limited", resource, worst.ordinal, number, way=way)
