"""Develop: projects are worked on in the queue's order; one that cannot go on is skipped and says why."""

from __future__ import annotations

from lingao.engine import limits
from lingao.engine.chance import Chance
from lingao.engine.ledger import Cause, Ledger, because
from lingao.engine.queue import WHOLE, blocked, effort, queued
from lingao.engine.ruleset import Ruleset
from lingao.engine.store import issue
from lingao.engine.tables.tree import Project


def develop(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Give materials and days to each project in turn."""
    for project in queued(rules, book.balances):
        for _ in range(_times(rules, book, project)):
            if not _work(rules, book, chance, project):
                break


def _times(rules: Ruleset, book: Ledger, project: Project) -> int:
    """A tech is developed once; of a building as many as are wanted, if one takes but a season."""
    if project.tech >= 0 or project.seasons > 1:
        return 1
    return max(1, book[rules.at.plan_count[project.building]])


def _work(rules: Ruleset, book: Ledger, chance: Chance, project: Project) -> bool:
    """Work on one for a season; whether it was finished."""
    at, cause = rules.at, because("project", project.id)
    waits = blocked(rules, book.balances, project)
    if waits == limits.NOTHING:
        if not book[at.paid[project.number]]:
            for resource, amount in project.materials:
                issue(rules, book, resource, amount, cause)
            book.put(at.paid[project.number], 1, cause)
        waits = _give_days(rules, book, project, cause)
    book.put(at.waits[project.number], waits, cause)
    if book[at.progress[project.number]] < WHOLE:
        return False
    _finish(rules, book, chance, project)
    return True


def _give_days(rules: Ruleset, book: Ledger, project: Project, cause: Cause) -> int:
    """Advance by what hands and the least time allow; return what limited it."""
    at, balances = rules.at, book.balances
    progress = at.progress[project.number]
    book.post(at.begun[project.number], 1, cause)
    step, limit = WHOLE - balances[progress], limits.NOTHING
    if balances[at.begun[project.number]] < project.seasons:
        slice_ = WHOLE // project.seasons
        if slice_ < step:
            step, limit = slice_, limits.MINIMUM_TIME
    needs = [(cls, effort(rules, balances, project, days)) for cls, days in project.labour]
    for cls, days in needs:
        possible = balances[at.days[cls]] * WHOLE // days if days else step
        if possible < step:
            step, limit = possible, limits.labour(cls)
    for cls, days in needs:
        book.take(at.days[cls], -(-days * step // WHOLE), cause)
    book.post(progress, step, cause)
    return limit


def _finish(rules: Ruleset, book: Ledger, chance: Chance, project: Project) -> None:
    at = rules.at
    done = because("learnt" if project.tech >= 0 else "finished", project.id)
    for block in (at.progress, at.paid, at.begun, at.waits):
        book.put(block[project.number], 0, done)
    if project.tech >= 0:
        book.put(at.tech[project.tech], 1, done)
        book.put(at.tech_since[project.tech], book[at.season[0]], done)
        book.put(at.plan_rank[project.number], 0, done)
        for deed in rules.council.tech_deeds[project.tech]:
            deed(book, because("tech", project.id), chance)
        return
    book.post(at.built[project.building], 1000, done)
    book.post(at.plan_count[project.building], -min(1, book[at.plan_count[project.building]]), done)
    if not book[at.plan_count[project.building]]:
        book.put(at.plan_rank[project.number], 0, done)
