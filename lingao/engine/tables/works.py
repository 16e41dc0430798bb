"""The ledger of things, compiled: processes, buildings, resources, ports and needs as rows of numbers."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.content.models.world import World
from lingao.content.vocabulary import PEOPLE, Season
from lingao.engine.layout import Layout
from lingao.engine.ledger import Cause
from lingao.engine.tables.amounts import Amounts, Ordinals, pairs
from lingao.engine.tables.ports import GoodRow, PortRow, good_rows, port_rows
from lingao.engine.tables.processes import ProcessRow, made_by, makers_of, process_rows, upstream_first


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


def works_tables(world: World, layout: Layout, ordinal: Ordinals, gang: int) -> WorksTables:
    """Compile resources, buildings, processes, needs and ports; `gang` as in the constants."""
    processes = tuple(process_rows(world, layout, ordinal, gang))
    buildings = tuple(_building_rows(world, ordinal))
    goods = tuple(good_rows(world, ordinal))
    resources = tuple(
        ResourceRow(n, one.id, one.kind, one.loss, one.spoils.per_mille if one.spoils else 0)
        for n, one in enumerate(world.resources)
    )
    return WorksTables(
        processes=processes,
        stream=upstream_first(processes),
        makers=makers_of(processes, len(world.resources)),
        made_by=made_by(processes, len(world.resources)),
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
        ports=tuple(port_rows(world, ordinal)),
    )


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
