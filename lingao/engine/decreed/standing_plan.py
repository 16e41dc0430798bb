"""The standing plan: lines nobody set are drafted; the queue is kept filled from the agenda, as it is seen."""

from __future__ import annotations

from lingao.engine.draft import draft
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.limits import ERA, NOTHING, OWN_LIMIT, UNKNOWN_TECH
from lingao.engine.queue import blocked, queued
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen
from lingao.engine.tables.tree import Project

KEPT = 4
"""Projects ready to be worked on that the planning office keeps in the queue, and as many that wait."""
OFFICE = Cause("project")


def stand_by(rules: Ruleset, book: Ledger) -> None:
    """Write the draft into every line the player has not set."""
    at = rules.at
    for number, runs in enumerate(draft(rules, seen(rules, book.balances))):
        if not book[at.plan_fixed[number]]:
            book.put(at.plan_target[number], runs, OFFICE)


def fill_queue(rules: Ruleset, book: Ledger) -> None:
    """At a season's opening: while fewer than four queued projects can be worked on, take up the next; of those that must wait for
    material no more than four, so that what cannot be had does not hold up the rest."""
    at, v = rules.at, seen(rules, book.balances)
    last = max((book[rank] for rank in at.plan_rank), default=0)
    line = queued(rules, v)
    ready = sum(1 for project in line if blocked(rules, v, project) == NOTHING)
    waiting = len(line) - ready
    for project in _candidates(rules, v):
        goes = blocked(rules, v, project) == NOTHING
        if ready >= KEPT or (not goes and waiting >= KEPT):
            continue
        ready, waiting = ready + goes, waiting + (not goes)
        last += 1
        book.put(at.plan_rank[project.number], last, OFFICE)
        if project.building >= 0:
            book.put(at.plan_count[project.building], 1, OFFICE)


def _open(rules: Ruleset, v: list[int], project: Project) -> bool:
    return blocked(rules, v, project) not in (ERA, UNKNOWN_TECH, OWN_LIMIT)


def _candidates(rules: Ruleset, v: list[int]) -> list[Project]:
    """What the agenda has next, then the cheapest techs that can begin; nothing queued or done already."""
    at = rules.at
    found: list[Project] = []
    counted: dict[int, int] = {}
    for project in rules.agenda:
        counted[project.number] = counted.get(project.number, 0) + 1
        if not _done(rules, v, project, counted[project.number]) and project not in found:
            found.append(project)
    techs = [project for project in rules.projects if project.tech >= 0 and not v[at.tech[project.tech]]]
    techs.sort(key=lambda project: sum(days for _, days in project.labour))
    found.extend(project for project in techs if project not in found)
    return [one for one in found if not v[at.plan_rank[one.number]] and _open(rules, v, one)]


def _done(rules: Ruleset, v: list[int], project: Project, times: int) -> bool:
    """Whether the agenda's `times`-th mention of a project has been carried out."""
    at = rules.at
    if project.tech >= 0:
        return v[at.tech[project.tech]] > 0
    had = rules.scenario.start.buildings.get(project.id, 0)
    return v[at.built[project.building]] >= (had + times) * 1000
