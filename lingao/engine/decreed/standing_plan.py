"""The standing plan: lines nobody set are drafted; the queue is kept filled from the agenda, as it is seen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress
from operator import ne

from lingao.engine.draft import draft
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.limits import ERA, NOTHING, OWN_LIMIT, UNKNOWN_TECH
from lingao.engine.queue import blocked, queued
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import as_seen
from lingao.engine.state import Balances
from lingao.engine.tables.tree import Project

KEPT = 4
"""Projects ready to be worked on that the planning office keeps in the queue, and as many that wait."""
SHUT = (ERA, UNKNOWN_TECH, OWN_LIMIT)
"""What keeps a project out of the queue altogether."""
OFFICE = Cause("project")
"""Of no project in particular: the planning office draws up its lines and its queue."""


def stand_by(rules: Ruleset, book: Ledger) -> None:
    """Write the draft into every line the player has not set."""
    at, balances = rules.at, book.balances
    drafted = as_seen(rules, balances, draft)
    changed = map(ne, drafted, balances[rules.span.plan_target])
    for number in compress(range(len(drafted)), changed):
        if not balances[at.plan_fixed[number]]:
            book.put(at.plan_target[number], drafted[number], OFFICE)


def fill_queue(rules: Ruleset, book: Ledger) -> None:
    """At a season's opening: take up what the planning office sees that the queue wants."""
    at, balances = rules.at, book.balances
    last = max(balances[rules.span.plan_rank], default=0)
    for rank, project in enumerate(as_seen(rules, balances, taken_up), last + 1):
        book.put(at.plan_rank[project.number], rank, OFFICE)
        if project.building >= 0:
            book.put(at.plan_count[project.building], 1, OFFICE)


def taken_up(rules: Ruleset, v: Balances) -> list[Project]:
    """While fewer than four queued projects can be worked on, the next; of those that must wait for material no more than
    four, so that what cannot be had does not hold up the rest."""
    found: list[Project] = []
    limits = [blocked(rules, v, project) for project in queued(rules, v)]
    ready = limits.count(NOTHING)
    waiting = len(limits) - ready
    for project in _candidates(rules, v):
        if ready >= KEPT:
            break
        waits = blocked(rules, v, project)
        goes = waits == NOTHING
        if waits in SHUT or (not goes and waiting >= KEPT):
            continue
        ready, waiting = ready + goes, waiting + (not goes)
        found.append(project)
    return found


def _candidates(rules: Ruleset, v: Balances) -> Iterator[Project]:
    """What the agenda has next, then the cheapest techs; nothing queued or done already."""
    ranks, known = v[rules.span.plan_rank], v[rules.span.tech]
    met: set[int] = set()
    for project, account, done in rules.agenda:
        number = project.number
        if v[account] < done and number not in met:
            met.add(number)
            if not ranks[number]:
                yield project
    for project in rules.cheapest_techs:
        if not known[project.tech] and not ranks[project.number] and project.number not in met:
            yield project
