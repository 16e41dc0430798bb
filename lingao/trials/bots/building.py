"""Building: what a bot has built because what it gives is worth having."""

from __future__ import annotations

from lingao.engine.limits import NOTHING, OWN_LIMIT, UNKNOWN_TECH, WORKS
from lingao.engine.queue import blocked
from lingao.engine.tables.works import BuildingRow
from lingao.engine.works import services_of, unlocked
from lingao.trials.bots.common import Desk
from lingao.trials.bots.queueing import FRONT, queue_building
from lingao.trials.bots.valuing import Appraisal
from lingao.trials.bots.wanting import out_of_reach

EVERY = 3
"""Seasons between two such buildings."""
WORN = 800
"""Thousandths of a building under which the last of its kind is built anew."""
HOUSING = "housing"
TIGHT = 750
"""Per mille of a service used from which more of it is built."""


def renew_what_is_worn(desk: Desk) -> None:
    """Build anew what has worn to less than the last one of its kind."""
    rules = desk.rules
    for row in rules.works.buildings:
        if 0 < desk.seen[rules.at.built[row.ordinal]] < WORN:
            queue_building(desk, row.ordinal, 0)


def house_people(desk: Desk, appraisal: Appraisal) -> None:
    """When more live with us than there are places, queue the cheapest house that can be had."""
    rules, at = desk.rules, desk.rules.at
    people = sum(desk.seen[account] for account in at.people)
    if desk.seen[rules.account(f"level.{HOUSING}")] >= people:
        return
    first = len(rules.world.techs)
    houses = [
        n
        for n, one in enumerate(rules.world.buildings)
        if any(it.level == HOUSING for it in one.provides)
        and blocked(rules, desk.seen, rules.projects[first + n]) not in (UNKNOWN_TECH, OWN_LIMIT)
    ]
    if houses:
        queue_building(desk, min(houses, key=lambda one: _cost(desk, appraisal, one)), FRONT)


def serve_more(desk: Desk, appraisal: Appraisal) -> None:
    """Where a service was nearly used up last season, queue the building that gives most of it for its cost."""
    rules, at = desk.rules, desk.rules.at
    given = dict.fromkeys((r.ordinal for r in rules.works.resources if r.kind == "service"), 0)
    for service, amount in services_of(rules, desk.seen):
        given[service] += amount
    for service, amount in given.items():
        asked = desk.seen[at.used[service]] + desk.seen[at.short[service]]
        if asked * 1000 < amount * TIGHT or not _is_used(desk, service):
            continue
        able = [row.ordinal for row in rules.works.buildings if _could_serve(desk, row, service)]
        if able:
            queue_building(desk, min(able, key=lambda one: _cost_of(desk, appraisal, one, service)), FRONT)


def _is_used(desk: Desk, service: int) -> bool:
    """Whether a process that we know takes the service."""
    return any(
        unlocked(desk.rules, desk.seen, row) and any(one == service for one, _ in row.inputs)
        for row in desk.rules.works.processes
    )


def _could_serve(desk: Desk, row: BuildingRow, service: int) -> bool:
    """Whether one more of a building would give the service, without a relic to burn, on a site that is free."""
    rules = desk.rules
    project = rules.projects[len(rules.world.techs) + row.ordinal]
    gives = any(one == service for one, _ in row.serves)
    relic = any(rules.works.resources[one].kind == "relic" for one, _ in row.burns)
    limit = blocked(rules, desk.seen, project)
    return (
        gives
        and not relic
        and limit not in (UNKNOWN_TECH, OWN_LIMIT, WORKS)
        and out_of_reach(desk, project) < 0
    )


def _cost_of(desk: Desk, appraisal: Appraisal, building: int, service: int) -> int:
    """Days and taels for each unit of the service."""
    row = desk.rules.works.buildings[building]
    gives = next(amount for one, amount in row.serves if one == service)
    return _cost(desk, appraisal, building) * 1_000_000 // gives


def build_what_is_worth_it(desk: Desk, appraisal: Appraisal) -> None:
    """Every third season queue the building that can begin now and gives most for its days and materials."""
    if desk.season % EVERY:
        return
    rules, first = desk.rules, len(desk.rules.world.techs)
    able = [
        project.building for project in rules.projects[first:]
        if appraisal.buildings[project.building] > 0
        and not desk.seen[rules.at.plan_rank[project.number]]
        and blocked(rules, desk.seen, project) == NOTHING
    ]  # fmt: skip
    if able:
        queue_building(desk, max(able, key=lambda one: _for_its_cost(desk, appraisal, one)), 0)


def _for_its_cost(desk: Desk, appraisal: Appraisal, building: int) -> int:
    """Worth for each person-day and tael, halved for each that stands."""
    rules = desk.rules
    standing = desk.seen[rules.at.built[building]] // 1000
    return appraisal.buildings[building] * 1000 // (_cost(desk, appraisal, building) << min(standing, 20))


def _cost(desk: Desk, appraisal: Appraisal, building: int) -> int:
    """Person-days and taels of material, as one sum."""
    project = desk.rules.projects[len(desk.rules.world.techs) + building]
    days = sum(amount for _, amount in project.labour) // 1000
    return 1 + days + sum(appraisal.price(r) * amount // 1_000_000 for r, amount in project.materials)
