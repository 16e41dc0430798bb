"""The queue: techs and buildings in order, what each waits for, and what pulls itself in."""

from __future__ import annotations

from lingao.engine import limits
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.tree import Project

ERA_OPENS_BY = 3
"""Known techs of its list that open an era."""
WHOLE = 1_000_000
"""Progress of a finished project, in millionths of its work."""


def queued(rules: Ruleset, balances: list[int]) -> list[Project]:
    """Projects in the queue, first to last; ties go by content order."""
    ranks = rules.at.plan_rank
    waiting = [project for project in rules.projects if balances[ranks[project.number]]]
    return sorted(waiting, key=lambda project: balances[ranks[project.number]])


def era_open(rules: Ruleset, balances: list[int], era: int) -> bool:
    """Whether an era is open: any three of its list are known (all of a shorter list)."""
    openers = rules.era_openers[era]
    known = sum(1 for tech in openers if balances[rules.at.tech[tech]])
    return known >= min(ERA_OPENS_BY, len(openers))


def blocked(rules: Ruleset, balances: list[int], project: Project) -> int:
    """What keeps a project from being worked on, as a limit number; NOTHING when it can begin."""
    at = rules.at
    if project.era >= 0 and not era_open(rules, balances, project.era):
        return limits.ERA
    if any(not balances[at.tech[tech]] for tech in project.needs):
        return limits.UNKNOWN_TECH
    if any(balances[at.built[building]] < 1000 for building in project.works):
        return limits.WORKS
    if project.limit and balances[at.built[project.building]] >= project.limit * 1000:
        return limits.OWN_LIMIT
    if not balances[at.paid[project.number]]:
        for resource, amount in project.materials:
            if balances[at.stock[resource]] < amount:
                return limits.resource(resource)
    return limits.NOTHING


def with_needs(rules: Ruleset, balances: list[int], project: Project) -> list[Project]:
    """The project with every unknown tech it leans on, those first that others need."""
    found: dict[int, Project] = {}

    def visit(one: Project) -> None:
        if one.number in found:
            return
        for tech in one.needs:
            if not balances[rules.at.tech[tech]]:
                visit(rules.projects[tech])
        found[one.number] = one

    visit(project)
    return list(found.values())


def days_left(rules: Ruleset, balances: list[int], project: Project) -> list[tuple[int, int]]:
    """(class, thousandths of person-days) still to be worked on the one under way."""
    left = WHOLE - balances[rules.at.progress[project.number]]
    return [(cls, effort(rules, balances, project, days) * left // WHOLE) for cls, days in project.labour]


def effort(rules: Ruleset, balances: list[int], project: Project, days: int) -> int:
    """Person-days after the level `research`, which makes developing techs faster."""
    if project.tech < 0:
        return days
    return days * 1000 // (1000 + balances[rules.account("level.research")])
