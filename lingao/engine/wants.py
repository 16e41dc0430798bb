"""Wants: what the standing plan is to have made this season, from what the books show."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.levy import expected_levy
from lingao.engine.limits import FIRST_RESOURCE, NOTHING
from lingao.engine.needs import season_needs
from lingao.engine.queue import blocked, queued
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.tree import Project
from lingao.engine.wall import hanging

UNTIL_LEVY = (1, 2, 3, 2)
"""Seasons the food store must last, by time of year, so that the next levy finds nobody hungry."""
AHEAD = 8
"""Queued projects whose materials are wanted."""

Line = list[tuple[Project, int]]
"""The queue, first to last, and what each project waits for."""
Amount = tuple[int, int]
"""Of a resource so many thousandths."""


class Want(NamedTuple):
    """So much of a resource (thousandths) is to be had this season."""

    resource: int
    amount: int
    anew: bool = False
    """Made this season, whatever lies in store."""


def wants(rules: Ruleset, seen_balances: Balances) -> list[Want]:
    """What is wanted this season, in the order it is served; wells and nets come before the goals."""
    v = seen_balances
    line = waiting_line(rules, v)
    return [
        *needs(rules, v),
        *burnt(rules, v),
        worn(rules, v),
        *(Want(resource, amount) for resource, amount in for_projects(rules, v, line)[0]),
        *promised(rules, v),
        *goals(rules, v),
    ]


def needs(rules: Ruleset, v: Balances) -> list[Want]:
    """A season's need and a half of everything people use; of food what the levy will not bring."""
    food, found = rules.role["food"], []
    for need, season in season_needs(rules, v):
        if need.resource == food:
            lasts = UNTIL_LEVY[rules.calendar.quarter(v[rules.at.season[0]])]
            found.append(Want(food, max(0, season * lasts - expected_levy(rules, v))))
        else:
            found.append(Want(need.resource, season * (1000 + rules.constant.cover) // 1000))
    return found


def burnt(rules: Ruleset, v: Balances) -> list[Want]:
    """What standing engines burn as this season opens and as the next one does. Relics are not wanted: nobody makes them."""
    found = []
    for row in rules.works.serving:
        built = v[rules.at.built[row.ordinal]]
        if built:
            for resource, amount in row.burns:
                if rules.works.resources[resource].kind != "relic":
                    found.append(Want(resource, 2 * amount * built // 1000))
    return found


def worn(rules: Ruleset, v: Balances) -> Want:
    """Tools for the wear of a season."""
    return Want(rules.role["tools"], v[rules.at.people[0]] * rules.constant.tool_wear)


def for_projects(rules: Ruleset, v: Balances, line: Line) -> tuple[list[Amount], list[Amount]]:
    """The materials that the first projects of the queue draw when they begin, and those of all the others."""
    first: list[Amount] = []
    later: list[Amount] = []
    taken = 0
    for project, waits in line:
        if v[rules.at.paid[project.number]]:
            continue
        if taken < AHEAD and not NOTHING < waits < FIRST_RESOURCE:
            first += project.materials
            taken += 1
        else:
            later += project.materials
    return first, later


def promised(rules: Ruleset, v: Balances) -> list[Want]:
    """Goods on the Wall up to their trend: flows every season, stocks approached until the session. What was promised
    on top has no hands of its own; finding them is the player's part."""
    found = []
    for one in hanging(rules, v):
        if one.row.resource < 0 or one.lowered:
            continue
        if one.row.is_flow:
            found.append(Want(one.row.resource, one.usual, anew=True))
        else:
            left = max(1, one.judged_in - v[rules.at.season[0]] + 1)
            missing = max(0, one.usual - v[rules.at.stock[one.row.resource]])
            found.append(Want(one.row.resource, v[rules.at.stock[one.row.resource]] + missing // left))
    return found


def goals(rules: Ruleset, v: Balances) -> list[Want]:
    """The player's goals, by rank."""
    ranked = [(rank, r) for r, rank in enumerate(v[rules.span.plan_goal_rank]) if rank]
    return [Want(r, v[rules.at.plan_goal[r]]) for _, r in sorted(ranked)]


def waiting_line(rules: Ruleset, v: Balances) -> Line:
    """The queue and what each of its projects waits for."""
    return [(project, blocked(rules, v, project)) for project in queued(rules, v)]
