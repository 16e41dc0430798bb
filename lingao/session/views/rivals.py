"""Rivals: what else takes a material a project is short of, in the queue before it or in the work of the season."""

from __future__ import annotations

from typing import Final, NamedTuple

from lingao.engine.ledger import Cause
from lingao.engine.queue import queued
from lingao.engine.tables.tree import Project
from lingao.session.session import Session
from lingao.session.views.labour import moves_of
from lingao.session.views.numbers import Part

TAKERS: Final = ("process", "need", "serves", "market", "trade")
"""Kinds of cause that take something from a store in the course of a season."""
NAMED: Final = 3
"""Takers of the season named at most."""


class Rivals(NamedTuple):
    """Who else takes a scarce material."""

    resource: int
    queue: tuple[tuple[int, int], ...]
    """(project, amount) of others in the queue that have not been issued theirs, first to last."""
    season: tuple[Part, ...]
    """What the season is expected to take of it beside projects, the largest first; amounts are negative."""


def rivals_of(session: Session, project: Project) -> tuple[Rivals, ...]:
    """The rivals for every material of a project of which the books have too little for it and those in the queue."""
    rules, seen, at = session.rules, session.seen, session.rules.at
    if seen[at.paid[project.number]]:
        return ()
    waiting = [one for one in queued(rules, seen) if one is not project and not seen[at.paid[one.number]]]
    moves = None
    found = []
    for resource, amount in project.materials:
        others = tuple((one.number, sum(n for r, n in one.materials if r == resource)) for one in waiting)
        others = tuple(one for one in others if one[1])
        if seen[at.report[resource]] >= amount + sum(wanted for _number, wanted in others):
            continue
        moves = moves if moves is not None else moves_of(session)
        taken = [part for part in moves.get(at.report[resource], []) if _takes(part)]
        taken.sort(key=lambda part: part.amount)
        if others or taken:
            found.append(Rivals(resource, others, tuple(taken[:NAMED])))
    return tuple(found)


def _takes(part: Part) -> bool:
    return part.amount < 0 and isinstance(part.cause, Cause) and part.cause.kind in TAKERS
