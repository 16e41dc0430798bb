"""Exporting: goods are made to be sold, where a port pays more than inputs and hands are worth.

Every bot with a character uses it: without exports there is no silver for coal, lead and presents.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lingao.engine import orders as o
from lingao.engine.market import port_known, price_now
from lingao.engine.queue import queued
from lingao.engine.tables.processes import ProcessRow
from lingao.engine.works import unlocked
from lingao.trials.bots.character import Character
from lingao.trials.bots.common import Desk
from lingao.trials.bots.queueing import queue_building
from lingao.trials.bots.trading import depth, kept_at_home
from lingao.trials.bots.valuing import Appraisal
from lingao.trials.bots.wanting import for_wells_and_nets

EVERY = 2
"""Seasons between two looks at what pays."""
DAY_OF = (8, 15, 30, 60, 300)
"""What a day of each class counts for when goods are compared, in thousandths of a tael."""
LINES = 5
"""Goods made to be sold."""
BUILT_AT_ONCE = 5
"""Buildings in the queue beyond which none is added for the sake of exports."""
CHANGED = 250
"""Per mille by which a goal must fall short before it is set anew."""
LAST = 99
"""The rank of a goal that comes after all others."""


class Line(NamedTuple):
    """A good worth making to be sold."""

    resource: int
    row: ProcessRow
    margin: int
    """Taels (thousandths) gained by a unit after inputs and hands."""
    depth: int
    """What the open ports take in a season, thousandths of the unit."""


def make_to_sell(desk: Desk, character: Character, appraisal: Appraisal) -> None:
    """Set goals on the goods that pay best, beside what is needed at home, and queue works that they lack."""
    if desk.season % EVERY:
        return
    rules, at = desk.rules, desk.rules.at
    kept, spoken_for = kept_at_home(desk), for_wells_and_nets(desk)
    _make_way(desk, spoken_for)
    good = [line for line in lines(desk, appraisal) if line.resource not in spoken_for]
    for place, line in enumerate(good[:LINES], 1):
        goal = kept.get(line.resource, 0) + line.depth
        standing = desk.seen[at.plan_goal[line.resource]]
        if (goal - standing) * 1000 > standing * CHANGED:
            rank = place if character.exports_first else LAST
            desk.give(o.SetGoal(rules.world.resources[line.resource].id, goal, rank))
        building = line.row.building
        if building >= 0 and _too_small(desk, line) and _buildings_waiting(desk) < BUILT_AT_ONCE:
            queue_building(desk, building, 0)


def _make_way(desk: Desk, spoken_for: Iterable[int]) -> None:
    """Bring goals on what wells and nets are made of back to the planning office's own: goals are served first."""
    rules, at = desk.rules, desk.rules.at
    for resource in spoken_for:
        name = rules.world.resources[resource].id
        usual = rules.scenario.start.goals.get(name, 0)
        if desk.seen[at.plan_goal[resource]] > usual:
            desk.give(o.SetGoal(name, usual, LAST))


def _buildings_waiting(desk: Desk) -> int:
    return sum(1 for project in queued(desk.rules, desk.seen) if project.building >= 0)


def _too_small(desk: Desk, line: Line) -> bool:
    """Whether what stands cannot make a season's depth of a good."""
    built = desk.seen[desk.rules.at.built[line.row.building]]
    return built * line.row.capacity * line.row.outputs[0][1] // 1_000_000 < line.depth


def lines(desk: Desk, appraisal: Appraisal) -> list[Line]:
    """The goods that pay for their inputs and hands at ports we know, the best season's gain first."""
    rules = desk.rules
    found: dict[int, Line] = {}
    for good in rules.works.goods:
        if not good.bought or not port_known(rules, desk.seen, good.port):
            continue
        for row in rules.works.makers[good.resource]:
            if not unlocked(rules, desk.seen, row):
                continue
            margin = price_now(rules, desk.seen, good, buying=False) - _cost(appraisal, row)
            takes = depth(desk, good)
            before = found.get(good.resource)
            if margin > 0 and before is None:
                found[good.resource] = Line(good.resource, row, margin, takes)
            elif margin > 0 and before is not None:
                best = row if margin > before.margin else before.row
                more = 0 if before.row is not row else takes
                found[good.resource] = Line(
                    good.resource, best, max(margin, before.margin), before.depth + more
                )
    return sorted(found.values(), key=lambda line: -line.margin * line.depth)


def _cost(appraisal: Appraisal, row: ProcessRow) -> int:
    """Taels (thousandths) that a unit takes in inputs and hands."""
    inputs = sum(appraisal.price(r) * amount // 1000 for r, amount in row.inputs)
    hands = sum(DAY_OF[cls] * days // 1000 for cls, days in row.labour)
    return (inputs + hands) * 1000 // row.outputs[0][1]
