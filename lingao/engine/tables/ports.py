"""Ports and the goods they deal in as rows of numbers."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.content.models.world import World
from lingao.engine.ledger import Cause
from lingao.engine.subjects import goods_of
from lingao.engine.tables.amounts import Ordinals


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


def good_rows(world: World, ordinal: Ordinals) -> list[GoodRow]:
    """What every port sells or buys, in the order of the accounts of prices."""
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


def port_rows(world: World, ordinal: Ordinals) -> list[PortRow]:
    """All ports, in content order."""
    return [
        PortRow(n, one.id, one.key, _opener(world, ordinal, one.id, one.needs), one.turnover, one.risk)
        for n, one in enumerate(world.ports)
    ]


def _opener(world: World, ordinal: Ordinals, port: str, needs: str | None) -> int:
    if needs is not None:
        return ordinal["techs"][needs]
    return next((n for n, tech in enumerate(world.techs) if port in tech.unlocks.ports), -1)
