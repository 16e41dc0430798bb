"""Processes, buildings, resources, ports and needs as rows of numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lingao.content.models.world import World
from lingao.content.vocabulary import LABOUR, PEOPLE, Labour, Season
from lingao.engine.blocks import Layout
from lingao.engine.ledger import Cause
from lingao.engine.subjects import goods_of

Ordinals = Mapping[str, Mapping[str, int]]
Amounts = tuple[tuple[int, int], ...]
"""Pairs of (ordinal of a resource or class, thousandths)."""


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


@dataclass(frozen=True, slots=True, eq=False)
class BuildingRow:
    """One building."""

    ordinal: int
    id: str
    serves: Amounts
    quarters: tuple[int, int, int, int]  # per mille of what it serves by time of year
    burns: Amounts
    wears: int
    cause: Cause  # of what it serves and burns


@dataclass(frozen=True, slots=True, eq=False)
class ResourceRow:
    """One resource."""

    ordinal: int
    id: str
    kind: str
    loss: int
    spoils: int  # per mille of what lies outside dry storage


@dataclass(frozen=True, slots=True, eq=False)
class NeedRow:
    """One need: the resource and thousandths a head by class."""

    id: str
    resource: int
    per_head: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class GoodRow:
    """One good at one port."""

    ordinal: int  # among the goods
    port: int
    resource: int
    sold: int  # price in taels per unit (thousandths) at which the port sells to us, 0 when it does not
    bought: int  # the same at which it buys from us
    market: Cause  # of its price's moves


@dataclass(frozen=True, slots=True, eq=False)
class PortRow:
    """One port."""

    ordinal: int
    id: str
    key: str
    unlocked_by: int  # tech, -1 when open
    turnover: int
    risk: int


@dataclass(frozen=True, slots=True, eq=False)
class WorksTables:
    """The ledger of things, compiled."""

    processes: tuple[ProcessRow, ...]  # in content order
    stream: tuple[ProcessRow, ...]  # upstream to downstream
    makers: tuple[tuple[ProcessRow, ...], ...]  # by resource, those made for it, least labour first
    made_by: tuple[tuple[ProcessRow, ...], ...]  # by resource, all that yield any, in content order
    for_people: tuple[ProcessRow, ...]  # those that make nothing and raise a level
    buildings: tuple[BuildingRow, ...]
    serving: tuple[BuildingRow, ...]  # those that give services
    resources: tuple[ResourceRow, ...]
    critical: tuple[int, ...]  # resources that dependence counts
    perishing: tuple[ResourceRow, ...]  # services, and what loses something in store
    needs: tuple[NeedRow, ...]
    goods: tuple[GoodRow, ...]
    traded: tuple[tuple[int, ...], ...]  # by resource, the accounts of what was traded of it
    ports: tuple[PortRow, ...]


def works_tables(world: World, layout: Layout, ordinal: Ordinals) -> WorksTables:
    """Compile resources, buildings, processes, needs and ports."""
    processes = tuple(_process_rows(world, layout, ordinal))
    buildings = tuple(_building_rows(world, ordinal))
    goods = tuple(_good_rows(world, ordinal))
    resources = tuple(
        ResourceRow(n, one.id, one.kind, one.loss, one.spoils.per_mille if one.spoils else 0)
        for n, one in enumerate(world.resources)
    )
    return WorksTables(
        processes=processes,
        stream=_upstream_first(processes),
        makers=_makers(processes, len(world.resources)),
        made_by=_made_by(processes, len(world.resources)),
        for_people=tuple(row for row in processes if row.raises and not row.outputs),
        buildings=buildings,
        serving=tuple(row for row in buildings if row.serves),
        resources=resources,
        perishing=tuple(row for row in resources if row.loss or row.kind == "service"),
        critical=tuple(n for n, one in enumerate(world.resources) if one.critical),
        needs=tuple(
            NeedRow(
                one.id,
                ordinal["resources"][one.of],
                tuple(one.per_head.get(cls, one.per_head.get("all", 0)) for cls in PEOPLE),
            )
            for one in world.needs
        ),
        goods=goods,
        traded=tuple(
            tuple(layout.blocks.traded[good.ordinal] for good in goods if good.resource == n)
            for n in range(len(world.resources))
        ),
        ports=tuple(
            PortRow(n, one.id, one.key, _opener(world, ordinal, one.id, one.needs), one.turnover, one.risk)
            for n, one in enumerate(world.ports)
        ),
    )


def pairs(amounts: Mapping[str, int], ordinal: Mapping[str, int]) -> Amounts:
    """A mapping of ids to thousandths as pairs of ordinals, zeros left out."""
    return tuple((ordinal[name], amount) for name, amount in amounts.items() if amount)


def labour_pairs(days: Mapping[Labour, int]) -> Amounts:
    """Person-days by class as pairs of (place in LABOUR, thousandths)."""
    return tuple((LABOUR.index(str(cls)), amount) for cls, amount in days.items() if amount)


def _opener(world: World, ordinal: Ordinals, port: str, needs: str | None) -> int:
    if needs is not None:
        return ordinal["techs"][needs]
    return next((n for n, tech in enumerate(world.techs) if port in tech.unlocks.ports), -1)


def _process_rows(world: World, layout: Layout, ordinal: Ordinals) -> list[ProcessRow]:
    offices = {pid: n for n, office in enumerate(world.offices) for pid in office.processes}
    openers: dict[str, list[int]] = {}
    for m, tech in enumerate(world.techs):
        for name in dict.fromkeys(tech.unlocks.processes):
            openers.setdefault(name, []).append(m)
    relics = {one.id for one in world.resources if one.kind == "relic"}
    rows = []
    for n, one in enumerate(world.processes):
        inputs, outputs = (pairs(amounts, ordinal["resources"]) for amounts in (one.into, one.out))
        made = {resource for resource, _ in outputs}
        levels = ["level.output", f"level.output.{one.id}"]
        if one.building:
            levels.append(f"level.output.{one.building}")
        rows.append(
            ProcessRow(
                ordinal=n,
                id=one.id,
                building=ordinal["buildings"][one.building] if one.building else -1,
                capacity=one.capacity or 0,
                limit=one.limit or 0,
                quarters=_quarters(one.only_in),
                inputs=inputs,
                drawn=tuple(pair for pair in inputs if pair[0] not in made),
                outputs=outputs,
                labour=labour_pairs(one.labour),
                output_levels=tuple(layout.index[name] for name in levels),
                raises=tuple((layout.index[f"raised.{it.level}"], it.add) for it in one.raises),
                unlocked_by=tuple(openers.get(one.id, ())),
                office=offices.get(one.id, -1),
                rejects=one.rejects,
                pollutes=one.pollutes,
                spends_relic=any(name in relics for name, amount in one.into.items() if amount),
                cause=Cause("process", one.id),
            )
        )
    return rows


def _quarters(only_in: list[Season]) -> tuple[bool, bool, bool, bool]:
    spring, summer, autumn, winter = (not only_in or season in only_in for season in Season)
    return spring, summer, autumn, winter


def _upstream_first(processes: tuple[ProcessRow, ...]) -> tuple[ProcessRow, ...]:
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


def _makers(processes: tuple[ProcessRow, ...], resources: int) -> tuple[tuple[ProcessRow, ...], ...]:
    """For each resource, the processes whose chief output it is, the least labour per unit first."""

    def labour_per_unit(row: ProcessRow) -> tuple[int, int]:
        days = sum(amount for _, amount in row.labour)
        return days * 1000 // row.outputs[0][1], row.ordinal

    found: list[list[ProcessRow]] = [[] for _ in range(resources)]
    for row in processes:
        if row.outputs:
            found[row.outputs[0][0]].append(row)
    return tuple(tuple(sorted(rows, key=labour_per_unit)) for rows in found)


def _made_by(processes: tuple[ProcessRow, ...], resources: int) -> tuple[tuple[ProcessRow, ...], ...]:
    """For each resource, the processes that yield any of it."""
    found: list[list[ProcessRow]] = [[] for _ in range(resources)]
    for row in processes:
        for resource, _amount in row.outputs:
            found[resource].append(row)
    return tuple(map(tuple, found))


def _building_rows(world: World, ordinal: Ordinals) -> list[BuildingRow]:
    rows = []
    for n, one in enumerate(world.buildings):
        spring, summer, autumn, winter = (one.seasonal.get(season, 1000) for season in Season)
        rows.append(
            BuildingRow(
                ordinal=n,
                id=one.id,
                serves=pairs(one.serves, ordinal["resources"]),
                quarters=(spring, summer, autumn, winter),
                burns=pairs(one.burns, ordinal["resources"]),
                wears=one.wears,
                cause=Cause("serves", one.id),
            )
        )
    return rows


def _good_rows(world: World, ordinal: Ordinals) -> list[GoodRow]:
    rows = []
    ports = {port.id: port for port in world.ports}
    for n, name in enumerate(goods_of(world)):
        port_id, good = name.split(".")
        port = ports[port_id]
        resource = world.resources[ordinal["resources"][good]]
        base = resource.price or 0
        rows.append(
            GoodRow(
                ordinal=n,
                port=ordinal["ports"][port_id],
                resource=ordinal["resources"][good],
                sold=base * port.sells.get(good, 0) // 1000,
                bought=base * port.buys.get(good, 0) // 1000,
                market=Cause("market", port_id),
            )
        )
    return rows
