"""What a project leans on: the techs, works and services it needs, pulled in with it, and materials nobody can have yet.

Where one of several will do (three of the techs that open an era, any works that give a service), those are taken that ask the
posts at the tree for the least, then the fewest person-days; what stands in the queue already asks for nothing more, and what
the project cannot do without opens an era before anything else does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lingao.engine.queue import ENOUGH, STANDS, days_left, era_open, openers_missing, queued
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.ports import GoodRow
from lingao.engine.tables.processes import ProcessRow
from lingao.engine.tables.tree import TREE_CLASS, Project
from lingao.engine.works import services_of


class Lacking(NamedTuple):
    """A material that nobody can make or buy, in thousandths."""

    resource: int
    have: int
    need: int


def with_needs(rules: Ruleset, balances: Balances, project: Project) -> list[Project]:
    """The project and everything it leans on that is not there yet, those first that others need; itself last."""
    return Leaning(rules, balances).path(project)


def without_source(rules: Ruleset, balances: Balances, path: list[Project]) -> list[Lacking]:
    """Materials the path takes beyond what the books show, that nobody can make or buy, even once the path and the
    queue are carried out. What stands in the queue already is not asked again."""
    at, wanted = rules.at, dict[int, int]()
    for project in path:
        if not balances[at.plan_rank[project.number]] and not balances[at.paid[project.number]]:
            for resource, amount in project.materials:
                wanted[resource] = wanted.get(resource, 0) + amount
    short = [
        Lacking(resource, balances[at.stock[resource]], need)
        for resource, need in wanted.items()
        if balances[at.stock[resource]] < need * ENOUGH // 1000
    ]
    if not short:
        return short
    source = _Sources(rules, balances, path)
    return [one for one in short if not source.gives(one.resource)]


def ways_to(rules: Ruleset, resource: int) -> list[Project]:
    """Techs and buildings that open a way to make or buy a resource, in content order."""
    opened: set[Project] = set()
    for row in rules.works.made_by[resource]:
        techs = row.unlocked_by[:1]
        inside = [rules.building(row.building)] if row.building >= 0 else []
        comes = [one for one in inside if not techs or techs[0] in one.needs]
        opened.update(comes or (rules.projects[tech] for tech in techs))
    for good in rules.works.goods:
        opener = rules.works.ports[good.port].unlocked_by
        if good.resource == resource and good.sold and opener >= 0:
            opened.add(rules.projects[opener])
    return sorted(opened)


class Leaning:
    """What the projects of one state lean on, each worked out once."""

    def __init__(self, rules: Ruleset, balances: Balances, bound: frozenset[int] = frozenset()) -> None:
        """`bound` are numbers of projects that come in any case."""
        self._rules, self._v, self._bound = rules, balances, bound
        self._asked: dict[int, tuple[int, int, int]] = {}
        self._paths: dict[int, dict[int, Project]] = {}
        self._under_way: set[int] = set()
        self._openers: dict[int, list[Project]] = {}
        self._givers: dict[int, list[Project]] = {}
        self._bound_by: dict[frozenset[int], Leaning] = {}

    def path(self, project: Project) -> list[Project]:
        """As `with_needs` gives it."""
        found, rules = self._path(project), self._rules
        bound = self._needed(project)
        opening = [one for era in {one.era for one in found.values()} for one in self._openers.get(era, ())]
        if any(one.number not in bound for one in opening):
            openers = {rules.projects[tech].number for era in rules.era_openers for tech in era}
            found = self._opened_by(frozenset(bound & openers))._path(project)
        return list(found.values())

    def _opened_by(self, bound: frozenset[int]) -> Leaning:
        """The same state, with eras opened by these first."""
        if bound == self._bound:
            return self
        if bound not in self._bound_by:
            self._bound_by[bound] = other = Leaning(self._rules, self._v, bound)
            other._asked = self._asked  # what an opener asks by itself is the same
        return self._bound_by[bound]

    def _needed(self, project: Project) -> set[int]:
        """What it cannot do without and is not there, itself included: no tech that only opens an era, one of several."""
        found, left = {project.number}, [project]
        while left:
            new = [one for one in self._needs(left.pop()) if one.number not in found]
            found |= {one.number for one in new}
            left += new
        return found

    def _path(self, project: Project) -> dict[int, Project]:
        """By number, first things first. Nothing is waited for by what it leans on itself."""
        if project.number in self._under_way:
            return {}
        found = self._paths.get(project.number)
        if found is None:
            found = {}
            self._under_way.add(project.number)
            for one in self._leans_on(project):
                found |= self._path(one)
            self._under_way.remove(project.number)
            found[project.number] = project
            self._paths[project.number] = found
        return found

    def _leans_on(self, project: Project) -> Iterator[Project]:
        """What must be there before it, as far as it is not."""
        rules, v = self._rules, self._v
        if project.era >= 0 and not era_open(rules, v, project.era):
            yield from self._opening(project.era)
        yield from self._needs(project)
        for service in project.services:
            yield from self._giving(service)

    def _needs(self, project: Project) -> Iterator[Project]:
        """The techs and works it names that are not there."""
        rules, v = self._rules, self._v
        for tech in project.needs:
            if not v[rules.at.tech[tech]]:
                yield rules.projects[tech]
        for building in project.works:
            if v[rules.at.built[building]] < STANDS:
                yield rules.building(building)

    def _opening(self, era: int) -> list[Project]:
        """As many techs of a closed era's list as it takes to open it."""
        if era not in self._openers:
            self._openers[era] = []  # what leans on the era itself cannot open it
            rules, v = self._rules, self._v
            unknown = [rules.projects[n] for n in rules.era_openers[era] if not v[rules.at.tech[n]]]
            unknown.sort(key=lambda one: (one.number not in self._bound, *self._asks(one)))
            self._openers[era] = unknown[: openers_missing(rules, v, era)]
        return self._openers[era]

    def _giving(self, service: int) -> list[Project]:
        """Works for a service that nothing gives today: none where some stand, which may lack but fuel."""
        if service not in self._givers:
            self._givers[service] = []  # what runs on the service itself cannot be waited for
            rules, v = self._rules, self._v
            able = [rules.building(one) for one in rules.givers[service]]
            given = any(one == service and amount for one, amount in services_of(rules, v))
            if not given and all(v[rules.at.built[one.building]] < STANDS for one in able):
                self._givers[service] = sorted(able, key=self._asks)[:1]
        return self._givers[service]

    def _asks(self, project: Project) -> tuple[int, int, int]:
        """Days of posts at the tree, then of everybody, for all that is not queued yet; ties go by content order."""
        if project.number in self._asked:
            return self._asked[project.number]
        posts = total = 0
        for one in self._path(project).values():
            if not self._v[self._rules.at.plan_rank[one.number]]:
                days = days_left(self._rules, self._v, one)
                posts += sum(left for cls, left in days if cls == TREE_CLASS)
                total += sum(left for _, left in days)
        if not self._bound:
            self._asked[project.number] = posts, total, project.number
        return posts, total, project.number


class _Sources:
    """Where materials come from once a path and the queue are carried out."""

    def __init__(self, rules: Ruleset, balances: Balances, path: list[Project]) -> None:
        self._rules, self._v = rules, balances
        self._coming = {one.number for one in (*path, *queued(rules, balances))}

    def gives(self, resource: int) -> bool:
        """Whether a process makes it or a port sells it; food comes by the levy, money by trade."""
        rules = self._rules
        if resource in (rules.role["food"], rules.role["money"]):
            return True
        return any(map(self._runs, rules.works.made_by[resource])) or any(
            good.resource == resource and good.sold and self._trades(good) for good in rules.works.goods
        )

    def _runs(self, row: ProcessRow) -> bool:
        known = not row.unlocked_by or any(self._knows(tech) for tech in row.unlocked_by)
        return known and (row.building < 0 or self._stands(row.building))

    def _trades(self, good: GoodRow) -> bool:
        opener = self._rules.works.ports[good.port].unlocked_by
        return opener < 0 or self._knows(opener)

    def _knows(self, tech: int) -> bool:
        return tech in self._coming or self._v[self._rules.at.tech[tech]] > 0

    def _stands(self, building: int) -> bool:
        return (
            self._rules.building(building).number in self._coming
            or self._v[self._rules.at.built[building]] > 0
        )
