"""Promises as rows of numbers: the account each is judged by, in the books and in truth."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.content.models.society import Measure
from lingao.content.models.world import World
from lingao.content.vocabulary import BENCHES
from lingao.engine.conditions import ConditionCompiler, Test
from lingao.engine.layout import Layout
from lingao.engine.tables.amounts import Ordinals


@dataclass(frozen=True, slots=True, eq=False)
class PromiseRow:
    """One promise: the account it is judged by, and the scale from that account to thousandths."""

    ordinal: int
    id: str
    key: str
    bench: int
    of_things: bool
    account: int
    """First account of the measure, as the books have it; the true one is in `true_account`."""
    true_account: int
    span: int
    """How many accounts from there are summed (techs), else 1."""
    scale: int
    floor: int
    when: Test
    resource: int
    """The resource promised, -1 for none: its makers feel the pressure."""
    is_flow: bool
    """Measured by what is made in the season of judgement."""


def promise_rows(
    world: World, layout: Layout, ordinal: Ordinals, conditions: ConditionCompiler
) -> list[PromiseRow]:
    """All promises, in content order."""
    rows = []
    for n, one in enumerate(world.promises):
        shown, true, count, scale = _measure(one.measure, world, layout)
        good = one.measure.made or one.measure.stock
        rows.append(
            PromiseRow(
                ordinal=n,
                id=one.id,
                key=one.key,
                bench=BENCHES.index(one.bench),
                of_things=one.of == "things",
                account=shown,
                true_account=true,
                span=count,
                scale=scale,
                floor=one.floor,
                when=conditions.test(one.when),
                resource=ordinal["resources"][good] if good else -1,
                is_flow=one.measure.made is not None,
            )
        )
    return rows


def _measure(measure: Measure, world: World, layout: Layout) -> tuple[int, int, int, int]:
    """(reported account, true account, how many, scale to thousandths)."""
    index = layout.index
    if measure.made:
        return index[f"said_made.{measure.made}"], index[f"made.{measure.made}"], 1, 1
    if measure.stock:
        return index[f"report.{measure.stock}"], index[f"stock.{measure.stock}"], 1, 1
    if measure.indicator:
        name = measure.indicator
        return index[f"said_indicator.{name}"], index[f"indicator.{name}"], 1, 1
    if measure.people:
        account = index[f"people.{measure.people}"]
        return account, account, 1, 1000
    if measure.building:
        account = index[f"built.{measure.building}"]
        return account, account, 1, 1
    first = layout.spans.tech.start
    return first, first, len(world.techs), 1000
