"""What is under way and what holds things up: projects with their expected date, limits that several lines share."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.engine.limits import NOTHING
from lingao.engine.queue import WHOLE, blocked, queued
from lingao.session.session import Session
from lingao.session.views.numbers import Number, now
from lingao.session.views.schedule import ready_in

IN_HAND = 4
"""Projects shown at most."""


@dataclass(frozen=True, slots=True)
class Bottleneck:
    """Something that several processes wait for."""

    limit: int
    processes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class InHand:
    """A project under way, or the first that waits."""

    project: int
    progress: Number
    expected: int
    """Progress expected at the season's end, in millionths; a whole when it will be done."""
    ready: int | None
    waits: int


def bottlenecks(session: Session) -> tuple[Bottleneck, ...]:
    """What limits the lines of the plan in the season under way, the commonest first."""
    rules, then = session.rules, session.forecast().balances
    found: dict[int, list[int]] = {}
    for row in rules.works.processes:
        limit = then[rules.at.limit[row.ordinal]]
        if limit > NOTHING and then[rules.at.plan_target[row.ordinal]]:
            found.setdefault(limit, []).append(row.ordinal)
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(Bottleneck(limit, tuple(processes)) for limit, processes in ranked)


def in_hand(session: Session) -> tuple[tuple[InHand, ...], int]:
    """Projects the season works on, first in the queue first; where none is, the first that waits."""
    rules, seen, then = session.rules, session.seen, session.forecast().balances
    line = queued(rules, seen)
    rows = []
    for project in line:
        done, later = seen[rules.at.progress[project.number]], then[rules.at.progress[project.number]]
        finished = ready_in(session, project) == session.season + 1
        if done or later > done or finished:
            ready = ready_in(session, project)
            waits = NOTHING if finished or later > done else then[rules.at.waits[project.number]]
            progress = now(session, rules.at.progress[project.number])
            rows.append(InHand(project.number, progress, WHOLE if finished else later, ready, waits))
    if not rows and line:
        first = line[0]
        progress = now(session, rules.at.progress[first.number])
        rows.append(InHand(first.number, progress, progress.value, None, blocked(rules, seen, first)))
    return tuple(rows[:IN_HAND]), max(0, len(line) - min(len(rows), IN_HAND))
