"""What the council deals with, compiled: endings, events, benches, and the cards and promises beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lingao.content.models.world import World
from lingao.content.vocabulary import BENCHES, INDICATORS
from lingao.engine.conditions import ConditionCompiler, Test
from lingao.engine.effects import Deed, EffectCompiler
from lingao.engine.formulas import Curve
from lingao.engine.layout import Layout
from lingao.engine.ledger import Cause
from lingao.engine.state import Balances
from lingao.engine.tables.amounts import Amounts, Ordinals
from lingao.engine.tables.cards import CardRow, card_row
from lingao.engine.tables.promises import PromiseRow, promise_rows
from lingao.engine.tables.stakes import Stake, benches_of


@dataclass(frozen=True, slots=True, eq=False)
class EndingRow:
    """One ending."""

    ordinal: int
    id: str
    judged: str
    when: Test
    each: Callable[[Balances], tuple[bool, ...]]
    """Of each of its conditions whether it holds."""
    seasons: int
    omen: Test | None


@dataclass(frozen=True, slots=True, eq=False)
class EventRow:
    """One event."""

    ordinal: int
    id: str
    key: str
    per_mille: int
    when: Test
    deeds: tuple[Deed, ...]
    crop: int


@dataclass(frozen=True, slots=True, eq=False)
class BenchRow:
    """One bench."""

    ordinal: int
    id: str
    prefers: tuple[int, ...]
    """Per mille by indicator, in the vocabulary's order."""
    wants: Amounts
    """What it cares for: (indicator, per mille); after the last indicator comes the money in the books."""
    weight: int
    advisory: bool
    yes: Cause
    """Why a vote holds what the bench adds to it."""


@dataclass(frozen=True, slots=True, eq=False)
class CouncilTables:
    """Everything the council deals with, compiled."""

    cards: tuple[CardRow, ...]
    promises: tuple[PromiseRow, ...]
    endings: tuple[EndingRow, ...]
    events: tuple[EventRow, ...]
    benches: tuple[BenchRow, ...]
    policy_stakes: tuple[Stake, ...]
    policy_needs: tuple[tuple[Test, ...], ...]
    tech_deeds: tuple[tuple[Deed, ...], ...]


def council_tables(
    world: World,
    layout: Layout,
    ordinal: Ordinals,
    conditions: ConditionCompiler,
    curves: Mapping[str, Curve],
) -> CouncilTables:
    """Compile the council's tables."""
    effects = EffectCompiler(world, layout, curves)
    return CouncilTables(
        cards=tuple(card_row(n, card, ordinal, conditions, effects) for n, card in enumerate(world.cards)),
        promises=tuple(promise_rows(world, layout, ordinal, conditions)),
        endings=tuple(
            EndingRow(
                n,
                one.id,
                one.judged,
                conditions.tests(one.when),
                conditions.each(one.when),
                one.seasons,
                conditions.tests(one.omen.when) if one.omen else None,
            )
            for n, one in enumerate(world.endings)
        ),
        events=tuple(
            EventRow(
                n,
                one.id,
                one.key,
                one.per_mille,
                conditions.tests(one.when),
                effects.deeds(one.effects),
                one.crop,
            )
            for n, one in enumerate(world.events)
        ),
        benches=tuple(_bench_rows(world)),
        policy_stakes=tuple(
            Stake(
                benches_of(policy.backs),
                benches_of(policy.opposes),
                tuple(
                    (INDICATORS.index(name), effects.amount(points)) for name, points in policy.drift.items()
                ),
            )
            for policy in world.policies
        ),
        policy_needs=tuple(tuple(conditions.test(one) for one in policy.needs) for policy in world.policies),
        tech_deeds=tuple(effects.deeds(tech.effects) for tech in world.techs),
    )


def _bench_rows(world: World) -> list[BenchRow]:
    by_id = {bench.id: bench for bench in world.benches}
    rows = []
    for n, name in enumerate(BENCHES):
        one = by_id[name]
        prefers = tuple(one.prefers.get(indicator, 0) for indicator in INDICATORS)
        wants = tuple(pair for pair in enumerate((*prefers, one.prefers_money)) if pair[1])
        rows.append(BenchRow(n, name, prefers, wants, one.weight, one.advisory, Cause("yes", name)))
    return rows
