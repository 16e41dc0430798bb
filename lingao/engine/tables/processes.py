"""Processes as rows of numbers: what a run takes and gives, who makes what, and what comes upstream."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lingao.content.models.things import Process
from lingao.content.models.world import World
from lingao.content.vocabulary import Labour, Season
from lingao.engine.layout import Layout
from lingao.engine.ledger import Cause
from lingao.engine.tables.amounts import Amounts, Ordinals, labour_pairs, pairs


@dataclass(frozen=True, slots=True, eq=False)
class ProcessRow:
    """One process. Amounts are thousandths per run."""

    ordinal: int
    id: str
    building: int  # ordinal, -1 for none
    capacity: int  # whole runs of one building in a season, 0 for none
    limit: int  # whole runs in a season, 0 for none
    quarters: tuple[bool, bool, bool, bool]
    inputs: Amounts
    drawn: Amounts  # of the inputs those it does not make itself
    outputs: Amounts
    labour: Amounts
    output_levels: tuple[int, ...]  # level accounts that raise its output
    raises: Amounts  # (account of `raised`, units per run)
    unlocked_by: tuple[int, ...]  # techs, any of which opens it; empty when open to all
    office: int  # ordinal of the works that reports it, -1 for none
    rejects: bool
    pollutes: int
    spends_relic: bool
    cause: Cause  # of what its runs post


def process_rows(world: World, layout: Layout, ordinal: Ordinals, gang: int) -> list[ProcessRow]:
    """All processes, in content order; `gang` as in the constants."""
    offices = {pid: n for n, office in enumerate(world.offices) for pid in office.processes}
    openers: dict[str, list[int]] = {}
    for n, tech in enumerate(world.techs):
        for name in dict.fromkeys(tech.unlocks.processes):
            openers.setdefault(name, []).append(n)
    relics = {one.id for one in world.resources if one.kind == "relic"}
    return [
        _process_row(
            n,
            one,
            layout,
            ordinal,
            labour=labour_pairs(_with_foremen(one.labour, gang)),
            unlocked_by=tuple(openers.get(one.id, ())),
            office=offices.get(one.id, -1),
            spends_relic=any(name in relics for name, amount in one.into.items() if amount),
        )
        for n, one in enumerate(world.processes)
    ]


def _with_foremen(days: Mapping[Labour, int], gang: int) -> dict[Labour, int]:
    """A run's person-days with a skilled day at least for every `gang` of its labourers'."""
    foremen = days.get(Labour.LABOURER, 0) // gang if gang else 0
    skilled = max(days.get(Labour.SKILLED, 0), foremen)
    return {one: skilled if one == Labour.SKILLED else days.get(one, 0) for one in Labour}


def _process_row(
    number: int,
    one: Process,
    layout: Layout,
    ordinal: Ordinals,
    *,
    labour: Amounts,
    unlocked_by: tuple[int, ...],
    office: int,
    spends_relic: bool,
) -> ProcessRow:
    inputs, outputs = (pairs(amounts, ordinal["resources"]) for amounts in (one.into, one.out))
    made = {resource for resource, _ in outputs}
    levels = ["level.output", f"level.output.{one.id}"]
    if one.building:
        levels.append(f"level.output.{one.building}")
    return ProcessRow(
        ordinal=number,
        id=one.id,
        building=ordinal["buildings"][one.building] if one.building else -1,
        capacity=one.capacity or 0,
        limit=one.limit or 0,
        quarters=_quarters(one.only_in),
        inputs=inputs,
        drawn=tuple(pair for pair in inputs if pair[0] not in made),
        outputs=outputs,
        labour=labour,
        output_levels=tuple(layout.index[name] for name in levels),
        raises=tuple((layout.index[f"raised.{it.level}"], it.add) for it in one.raises),
        unlocked_by=unlocked_by,
        office=office,
        rejects=one.rejects,
        pollutes=one.pollutes,
        spends_relic=spends_relic,
        cause=Cause("process", one.id),
    )


def _quarters(only_in: list[Season]) -> tuple[bool, bool, bool, bool]:
    spring, summer, autumn, winter = (not only_in or season in only_in for season in Season)
    return spring, summer, autumn, winter


def upstream_first(processes: tuple[ProcessRow, ...]) -> tuple[ProcessRow, ...]:
    """Order processes so that makers come before users; a cycle is cut at the content's first of it."""
    makers: dict[int, list[ProcessRow]] = {}
    for row in processes:
        for resource, _ in row.outputs:
            makers.setdefault(resource, []).append(row)
    done: dict[int, ProcessRow] = {}
    open_: set[int] = set()

    def visit(row: ProcessRow) -> None:
        if row.ordinal in done or row.ordinal in open_:
            return
        open_.add(row.ordinal)
        for resource, _ in row.inputs:
            for maker in makers.get(resource, ()):
                visit(maker)
        done[row.ordinal] = row

    for row in processes:
        visit(row)
    return tuple(done.values())


def makers_of(processes: tuple[ProcessRow, ...], resources: int) -> tuple[tuple[ProcessRow, ...], ...]:
    """For each resource, the processes whose chief output it is, the least labour per unit first."""

    def labour_per_unit(row: ProcessRow) -> tuple[int, int]:
        days = sum(amount for _, amount in row.labour)
        return days * 1000 // row.outputs[0][1], row.ordinal

    found: list[list[ProcessRow]] = [[] for _ in range(resources)]
    for row in processes:
        if row.outputs:
            found[row.outputs[0][0]].append(row)
    return tuple(tuple(sorted(rows, key=labour_per_unit)) for rows in found)


def made_by(processes: tuple[ProcessRow, ...], resources: int) -> tuple[tuple[ProcessRow, ...], ...]:
    """For each resource, the processes that yield any of it."""
    found: list[list[ProcessRow]] = [[] for _ in range(resources)]
    for row in processes:
        for resource, _amount in row.outputs:
            found[resource].append(row)
    return tuple(map(tuple, found))
