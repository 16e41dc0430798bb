"""Wanting: what the queue's projects wait for, and where a good could come from."""

from __future__ import annotations

from lingao.engine.limits import FIRST_RESOURCE, NOTHING, WORKS
from lingao.engine.market import port_known
from lingao.engine.queue import blocked, queued
from lingao.engine.tables.processes import ProcessRow
from lingao.engine.tables.tree import Project
from lingao.engine.works import open_to_us, unlocked
from lingao.trials.bots.common import Desk

AHEAD = 12
"""Queued projects looked at."""
LOT = 10**9
"""More of a resource than there is."""
RUNS_A_SEASON = 60_000
"""Runs (thousandths) of a work done for people that material is kept for, where it has no limit of its own."""


def waiting_for(desk: Desk) -> dict[int, int]:
    """Resources that the first projects of the queue still need, and how much of each (thousandths)."""
    found: dict[int, int] = {}
    for project in queued(desk.rules, desk.seen)[:AHEAD]:
        if desk.seen[desk.rules.at.paid[project.number]]:
            continue
        if is_material(blocked(desk.rules, desk.seen, project)):
            for resource, amount in project.materials:
                found[resource] = found.get(resource, 0) + amount
    return found


def held_up_by(desk: Desk) -> set[int]:
    """Resources for want of which some queued project cannot begin, and what standing works make them of."""
    limits = (blocked(desk.rules, desk.seen, one) for one in queued(desk.rules, desk.seen))
    lacking = {limit - FIRST_RESOURCE for limit in limits if limit >= FIRST_RESOURCE}
    return set(with_inputs(desk, dict.fromkeys(lacking, LOT)))


def with_inputs(desk: Desk, wanted: dict[int, int]) -> dict[int, int]:
    """What is wanted, and the inputs that standing works would need to make what is short of it."""
    rules, found = desk.rules, dict(wanted)
    for resource, amount in wanted.items():
        short = amount - desk.seen[rules.at.stock[resource]]
        makers = [row for row in rules.works.makers[resource] if row.building < 0 or _stands(desk, row)]
        if short <= 0 or not makers:
            continue
        row = makers[0]
        for one, per_run in row.inputs:
            if rules.works.resources[one].kind != "service":
                found[one] = found.get(one, 0) + short * per_run // row.outputs[0][1]
    return found


def _stands(desk: Desk, row: ProcessRow) -> bool:
    built = desk.seen[desk.rules.at.built[row.building]]
    return built > 0 and unlocked(desk.rules, desk.seen, row)


def is_material(limit: int) -> bool:
    """Whether a project goes, or waits for nothing but material or works."""
    return limit in (NOTHING, WORKS) or limit >= FIRST_RESOURCE


def for_wells_and_nets(desk: Desk) -> dict[int, int]:
    """Inputs of works done for people (wells, nets, inoculation) until everybody is served, by resource."""
    rules, at, found = desk.rules, desk.rules.at, dict[int, int]()
    people = sum(desk.seen[account] for account in (*at.people, *at.office_people))
    for row in rules.works.processes:
        if row.outputs or not row.raises or not unlocked(rules, desk.seen, row):
            continue
        raised, each = row.raises[0]
        unserved = people - desk.seen[at.level[raised - rules.span.raised.start]]
        runs = min(max(0, unserved * 1000 // each), row.limit * 1000 or RUNS_A_SEASON)
        for resource, per_run in row.inputs if runs else ():
            found[resource] = found.get(resource, 0) + runs * per_run // 1000
    return found


def can_be_made(desk: Desk, resource: int) -> bool:
    """Whether some process that makes it can run at some time of the year."""
    return any(
        open_to_us(desk.rules, desk.seen, row, quarter)
        for row in desk.rules.works.makers[resource]
        for quarter in range(4)
    )


def can_be_bought(desk: Desk, resource: int) -> bool:
    """Whether a port that we know sells it."""
    return any(
        good.resource == resource and good.sold and port_known(desk.rules, desk.seen, good.port)
        for good in desk.rules.works.goods
    )


def works_that_make(desk: Desk, resource: int) -> list[int]:
    """Buildings in which a process that we know makes it, the least labour first."""
    return [
        row.building
        for row in desk.rules.works.makers[resource]
        if row.building >= 0 and unlocked(desk.rules, desk.seen, row)
    ]


def out_of_reach(desk: Desk, project: Project) -> int:
    """A material of a project that is not there and can be neither made nor bought; -1 when there is none."""
    stock = desk.rules.at.stock
    money = desk.rules.role["money"]
    for resource, amount in project.materials:
        short = desk.seen[stock[resource]] < amount
        if (
            short
            and resource != money
            and not can_be_made(desk, resource)
            and not can_be_bought(desk, resource)
        ):
            return resource
    return -1
