"""Queueing: which techs a bot puts at the front of the queue, and the works they stand on."""

from __future__ import annotations

from lingao.engine import orders as o
from lingao.engine.leaning import with_needs
from lingao.engine.limits import ERA, NOTHING, UNKNOWN_TECH
from lingao.engine.queue import ERA_OPENS_BY, blocked, era_open
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.tree import TREE_CLASS, Project
from lingao.trials.bots.character import Character
from lingao.trials.bots.common import Desk
from lingao.trials.bots.valuing import Appraisal
from lingao.trials.bots.wanting import out_of_reach, works_that_make

OPENER = 10_000
"""What a tech that helps to open the next era is worth beside what it is worth in itself."""
FRONT = 4
"""Places of the queue whose materials the standing plan sees to."""
WORTH_WHILE = 250
"""Per mille of the techs one could begin that are worth the trouble; the rest is let go."""
DEPTH = 2
"""How far up works that stand on works are followed."""
PASSED_ON = 700
"""Per mille of a held-up tech's worth that goes to whatever would get its material."""


class Unlockers:
    """For each resource, the techs that open a process making it or a port selling it."""

    def __init__(self, rules: Ruleset) -> None:
        self.of: list[set[int]] = [set() for _ in rules.world.resources]
        for row in rules.works.processes:
            for resource, _ in row.outputs:
                self.of[resource].update(row.unlocked_by)
        for good in rules.works.goods:
            opener = rules.works.ports[good.port].unlocked_by
            if good.sold and opener >= 0:
                self.of[good.resource].add(opener)


def queue_techs(
    desk: Desk, character: Character, appraisal: Appraisal, unlockers: Unlockers
) -> list[Project]:
    """Keep the techs of most worth for their cost at the front: so many that can be worked on, and the better ones
    that wait for works, which come with them, or for material; return them all."""
    frontier = [project for project in _unknown(desk) if _can_begin_soon(desk, project)]
    extra = _passed_on(desk, appraisal, unlockers, frontier)
    frontier.sort(key=lambda one: -_score(desk, appraisal, extra, one))
    wished: list[Project] = []
    goes = 0
    for project in frontier:
        if goes < character.projects and out_of_reach(desk, project) < 0:
            wished.append(project)
            goes += blocked(desk.rules, desk.seen, project) == NOTHING
    _put_first(desk, wished)
    kept = max(len(frontier) * WORTH_WHILE // 1000, len(wished))
    _let_go(desk, {project.number for project in frontier[kept:] if project not in wished})
    return wished


def _put_first(desk: Desk, wished: list[Project]) -> None:
    """Each with all it leans on, behind the one before."""
    rank, place = desk.rules.at.plan_rank, 1
    for project in wished:
        if desk.seen[rank[project.number]] == place or desk.give(o.QueueProject(project.id, place)):
            place = desk.seen[rank[project.number]] + 1


def _let_go(desk: Desk, numbers: set[int]) -> None:
    """Take out of the queue techs that the planning office took up and the character makes least of."""
    at = desk.rules.at
    for number in sorted(numbers):
        if desk.seen[at.plan_rank[number]] and not desk.seen[at.paid[number]]:
            desk.give(o.Unqueue(desk.rules.projects[number].id))


def stand_what_they_lean_on(desk: Desk, wished: list[Project]) -> None:
    """First of all works that make what the wished-for techs, and works they are developed in, are short of."""
    for project in wished:
        for one in with_needs(desk.rules, desk.seen, project):
            _prepare(desk, one, DEPTH)


def _prepare(desk: Desk, project: Project, depth: int) -> None:
    """Queue works for a material that is short and nobody makes, and what those are short of in their turn."""
    at = desk.rules.at
    for resource, amount in project.materials:
        works = works_that_make(desk, resource) if desk.seen[at.stock[resource]] < amount else []
        if works and all(desk.seen[at.built[one]] < 1000 for one in works):
            queue_building(desk, works[0], 1)
            if depth:
                _prepare(desk, desk.rules.building(works[0]), depth - 1)


def queue_building(desk: Desk, building: int, place: int) -> bool:
    """Queue one of a building unless one stands there already or it cannot be had; whether it was."""
    at, project = desk.rules.at, desk.rules.projects[len(desk.rules.world.techs) + building]
    rank = desk.seen[at.plan_rank[project.number]]
    if out_of_reach(desk, project) >= 0 or (rank and (not place or rank <= FRONT)):
        return False
    return desk.give(o.QueueProject(project.id, place))


def _unknown(desk: Desk) -> list[Project]:
    at = desk.rules.at
    return [one for one in desk.rules.projects if one.tech >= 0 and not desk.seen[at.tech[one.tech]]]


def _can_begin_soon(desk: Desk, project: Project) -> bool:
    return blocked(desk.rules, desk.seen, project) not in (ERA, UNKNOWN_TECH)


def _passed_on(
    desk: Desk, appraisal: Appraisal, unlockers: Unlockers, frontier: list[Project]
) -> dict[int, int]:
    """Worth added to techs: for opening the next era, and for getting what a tech of the frontier lacks."""
    rules, extra = desk.rules, dict[int, int]()
    closed = [era for era in range(len(rules.world.eras)) if not era_open(rules, desk.seen, era)]
    if closed:
        for tech in rules.era_openers[closed[0]]:
            _pass_on(desk, extra, tech, OPENER * ERA_OPENS_BY)
    for project in frontier:
        missing = out_of_reach(desk, project)
        if missing >= 0:
            for tech in unlockers.of[missing]:
                _pass_on(desk, extra, tech, appraisal.techs[project.tech] * PASSED_ON // 1000)
    return extra


def _pass_on(desk: Desk, extra: dict[int, int], tech: int, amount: int) -> None:
    """Add worth to a tech and to every unknown one that it leans on."""
    if desk.seen[desk.rules.at.tech[tech]]:
        return
    for one in with_needs(desk.rules, desk.seen, desk.rules.projects[tech]):
        if one.tech >= 0:
            extra[one.tech] = extra.get(one.tech, 0) + amount


def _score(desk: Desk, appraisal: Appraisal, extra: dict[int, int], project: Project) -> int:
    """Worth for each person-day of it and the works it needs, a specialist's counting twice and a tael of material
    once."""
    days = taels = 0
    for one in with_needs(desk.rules, desk.seen, project):
        days += sum(amount * (2 if cls == TREE_CLASS else 1) for cls, amount in one.labour) // 1000
        taels += sum(appraisal.price(r) * amount // 1_000_000 for r, amount in one.materials)
    return (appraisal.techs[project.tech] + extra.get(project.tech, 0)) * 1000 // (days + taels + 1)
