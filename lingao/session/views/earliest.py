"""The earliest a project can be ready, whatever is done for it: least seasons one after another, closed eras, works.

A lower bound, since days, materials and the queue can only make it later.
"""

from __future__ import annotations

from typing import Final

from lingao.engine import limits
from lingao.engine.queue import ERA_OPENS_BY, STANDS, era_open
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.tree import Project

NEVER: Final = 10_000
"""Seasons for what cannot come, since it waits for itself."""


def least_seasons(rules: Ruleset, seen: Balances, project: Project) -> int:
    """Seasons until a project can be ready, counting the one under way; `NEVER` where it waits for itself.

    One that becomes possible in a season may be worked on in the same, as the queue is gone through once.
    """
    return _Reckoning(rules, seen).ready(project)


def obstacle(rules: Ruleset, seen: Balances, path: list[Project]) -> int:
    """What stands in the way of a path that days alone do not clear, as a limit number: what one in the queue leans on
    and is not queued with it (a tech, works), then a material the books lack; nothing where days are all
    it takes."""
    rank = rules.at.plan_rank
    if seen[rank[path[-1].number]]:
        left_out = [one for one in path if not seen[rank[one.number]]]
        if left_out:
            return limits.UNKNOWN_TECH if left_out[0].tech >= 0 else limits.WORKS
    unpaid = (one for one in path if not seen[rules.at.paid[one.number]])
    lacking = (
        limits.resource(resource)
        for one in unpaid
        for resource, amount in one.materials
        if seen[rules.at.stock[resource]] < amount
    )
    return next(lacking, limits.NOTHING)


class _Reckoning:
    """Seasons to every project asked about, each worked out once."""

    def __init__(self, rules: Ruleset, seen: Balances) -> None:
        self._rules, self._seen = rules, seen
        self._found: dict[int, int] = {}
        self._under_way: set[int] = set()

    def ready(self, project: Project) -> int:
        """Seasons to a project; 0 where the tech is known."""
        if project.tech >= 0 and self._seen[self._rules.at.tech[project.tech]]:
            return 0
        if project.number in self._under_way:
            return NEVER
        if project.number not in self._found:
            self._under_way.add(project.number)
            self._found[project.number] = self._reckoned(project)
            self._under_way.remove(project.number)
        return self._found[project.number]

    def _reckoned(self, project: Project) -> int:
        rules, at = self._rules, self._rules.at
        begins = [1, self._era(project.era)]
        begins += [self.ready(rules.projects[tech]) for tech in project.needs]
        begins += [
            self.ready(rules.building(building))
            for building in project.works
            if self._seen[at.built[building]] < STANDS
        ]
        own = max(1, project.seasons - self._seen[at.begun[project.number]])
        return min(NEVER, max(begins) + own - 1)

    def _era(self, era: int) -> int:
        """Seasons until so many of an era's openers can be known that it opens."""
        if era < 0 or era_open(self._rules, self._seen, era):
            return 0
        openers = self._rules.era_openers[era]
        reached = sorted(self.ready(self._rules.projects[tech]) for tech in openers)
        return reached[min(ERA_OPENS_BY, len(openers)) - 1]
