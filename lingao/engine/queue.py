"""The queue: techs and buildings in order, and what each waits for."""

from __future__ import annotations

from itertools import compress

from lingao.engine import limits
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.tree import Project

ERA_OPENS_BY = 3
"""Known techs of its list that open an era."""
STANDS = 500
"""Thousandths of works from which they stand for what leans on them: worn works stand until half of one is gone."""
ENOUGH = 980
"""Per mille of a material with which a project begins: what scales and a season's loss take off a lot is not waited for."""
WHOLE = 1_000_000
"""Progress of a finished project, in millionths of its work."""


def queued(rules: Ruleset, balances: Balances) -> list[Project]:
    """Projects in the queue, first to last; ties go by content order."""
    ranks = balances[rules.span.plan_rank]
    return sorted(compress(rules.projects, ranks), key=lambda one: ranks[one.number])


def era_open(rules: Ruleset, balances: Balances, era: int) -> bool:
    """Whether an era is open: any three of its list are known (all of a shorter list)."""
    return openers_missing(rules, balances, era) <= 0


def openers_missing(rules: Ruleset, balances: Balances, era: int) -> int:
    """How many more techs of its list an era waits for; 0 or less when it is open."""
    openers, first = rules.era_openers[era], rules.span.tech.start
    missing = min(ERA_OPENS_BY, len(openers))
    for tech in openers:
        if missing <= 0:
            break
        if balances[first + tech]:
            missing -= 1
    return missing


def blocked(rules: Ruleset, balances: Balances, project: Project) -> int:
    """What keeps a project from being worked on, as a limit number; NOTHING when it can begin."""
    at = rules.at
    if project.era >= 0 and not era_open(rules, balances, project.era):
        return limits.ERA
    for tech in project.needs:
        if not balances[at.tech[tech]]:
            return limits.UNKNOWN_TECH
    for building in project.works:
        if balances[at.built[building]] < STANDS:
            return limits.WORKS
    if project.limit and balances[at.built[project.building]] >= project.limit * 1000:
        return limits.OWN_LIMIT
    if not balances[at.paid[project.number]]:
        for resource, amount in project.materials:
            if balances[at.stock[resource]] < amount * ENOUGH // 1000:
                return limits.resource(resource)
    return limits.NOTHING


def days_left(rules: Ruleset, balances: Balances, project: Project) -> list[tuple[int, int]]:
    """(class, thousandths of person-days) still to be worked on the one under way."""
    left = WHOLE - balances[rules.at.progress[project.number]]
    return [(cls, effort(rules, balances, project, days) * left // WHOLE) for cls, days in project.labour]


def effort(rules: Ruleset, balances: Balances, project: Project, days: int) -> int:
    """Person-days after the level `research`, which makes developing techs faster."""
    if project.tech < 0:
        return days
    return days * 1000 // (1000 + balances[rules.level["research"]])
