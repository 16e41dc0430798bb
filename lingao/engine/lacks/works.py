"""What an order about works lacks: targets, goals, the queue and trade."""

from __future__ import annotations

from collections.abc import Iterator

from lingao.engine import orders as o
from lingao.engine.lacks.asked import in_range, lacks, unknown
from lingao.engine.leaning import Leaning, without_source
from lingao.engine.market import port_known
from lingao.engine.refusals import Missing
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.tree import Project
from lingao.engine.works import unlocked

MOST_RUNS = 1_000_000_000
"""Thousandths of runs a target may name; far beyond any works."""


@lacks.register
def _(order: o.SetTarget, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    if order.process not in rules.ordinal["processes"]:
        yield Missing("unknown", order.process)
        return
    if order.runs is not None:
        yield from in_range("runs", order.runs, 0, MOST_RUNS)
        row = rules.works.processes[rules.number("processes", order.process)]
        if order.runs and not unlocked(rules, v, row):
            yield Missing("tech", rules.world.techs[row.unlocked_by[0]].id)
        if order.runs and row.building >= 0 and not v[rules.at.built[row.building]]:
            yield Missing("building", rules.world.buildings[row.building].id, 0, 1000)


@lacks.register
def _(order: o.SetPriority, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    yield from unknown(rules, "processes", order.process)
    yield from in_range("priority", order.priority, 1, 9)


@lacks.register
def _(order: o.SetGoal, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    yield from unknown(rules, "resources", order.resource)
    yield from in_range("amount", order.amount, 0, MOST_RUNS)
    yield from in_range("rank", order.rank, 1, 99)


@lacks.register
def _(order: o.QueueProject, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    project = next((one for one in rules.projects if one.id == order.project), None)
    if project is None:
        yield Missing("unknown", order.project)
        return
    yield from in_range("place", order.place, 0, len(rules.projects))
    yield from queueing(rules, v, project, order.place, Leaning(rules, v))


def queueing(
    rules: Ruleset, v: Balances, project: Project, place: int, leaning: Leaning
) -> Iterator[Missing]:
    """What keeps a project out of the queue. Whoever asks it of many in one state works out once what they lean on."""
    if project.tech >= 0 and v[rules.at.tech[project.tech]]:
        yield Missing("known", project.id)
        return
    if not v[rules.at.plan_rank[project.number]]:
        for one in without_source(rules, v, leaning.path(project)):
            yield Missing("no_source", rules.world.resources[one.resource].id, one.have, one.need)
    if project.limit:
        count, queued = v[rules.at.plan_count[project.building]], v[rules.at.plan_rank[project.number]]
        planned = v[rules.at.built[project.building]] // 1000 + count
        one_more = not count or (queued and not place)
        if one_more and planned >= project.limit:
            yield Missing("site", project.id, planned, project.limit)


@lacks.register
def _(order: o.Unqueue, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    project = next((one for one in rules.projects if one.id == order.project), None)
    if project is None:
        yield Missing("unknown", order.project)
    elif not v[rules.at.plan_rank[project.number]]:
        yield Missing("queued", order.project)


@lacks.register
def _(order: o.Trade, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    if order.port not in rules.ordinal["ports"]:
        yield Missing("unknown", order.port)
        return
    number = rules.number("ports", order.port)
    port = rules.world.ports[number]
    goods = port.sells if order.amount > 0 else port.buys
    if order.good not in goods and order.amount:
        yield Missing("not_traded", order.good)
    if f"plan_trade.{order.port}.{order.good}" not in rules.layout.index:
        yield Missing("unknown", order.good)
        return
    yield from in_range("amount", abs(order.amount), 0, MOST_RUNS)
    if order.amount and not port_known(rules, v, number):
        yield Missing("tech", rules.world.techs[rules.works.ports[number].unlocked_by].id)
    if order.amount and v[rules.at.closed[number]]:
        yield Missing("port_closed", order.port, need=v[rules.at.closed[number]])
