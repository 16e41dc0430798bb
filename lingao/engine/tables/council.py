"""Cards, promises, endings, events and benches, compiled to tests and deeds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from lingao.content.models.cards import WEIGHTS, Card, Choice
from lingao.content.models.effects import CardLater
from lingao.content.models.society import Measure
from lingao.content.models.world import World
from lingao.content.vocabulary import BENCHES, INDICATORS
from lingao.engine.blocks import Layout
from lingao.engine.conditions import ConditionCompiler, Test
from lingao.engine.effects import Deed, EffectCompiler, expected_points
from lingao.engine.formulas import Curve, Sum
from lingao.engine.ledger import Cause
from lingao.engine.state import Balances
from lingao.engine.tables.works import Amounts, Ordinals

MONEY_LEAN = len(INDICATORS)
"""In `Stake.points`, the ordinal that stands for money rather than an indicator."""


@dataclass(frozen=True, slots=True, eq=False)
class Stake:
    """What a motion means to the benches."""

    backs: tuple[int, ...]
    opposes: tuple[int, ...]
    points: tuple[tuple[int, Sum], ...]
    """(indicator, thousandths of a point it is openly expected to move)."""


class Later(NamedTuple):
    """A card that a choice may bring, or one drawn from several."""

    cards: tuple[tuple[int, int], ...]
    """(card, share of the draw); one alone when there is nothing to draw."""
    after: int
    per_cent: int


@dataclass(frozen=True, slots=True, eq=False)
class ChoiceRow:
    """One choice of a card."""

    id: str
    needs: tuple[Test, ...]
    """Each condition by itself, so that a refusal can name those not met."""
    cost: Amounts
    deeds: tuple[Deed, ...]
    later: tuple[Later, ...]
    stake: Stake


@dataclass(frozen=True, slots=True, eq=False)
class CardRow:
    """One card."""

    ordinal: int
    id: str
    key: str
    deck: str
    weight: int
    optional: bool
    repeats: bool
    when: Test
    choices: tuple[ChoiceRow, ...]
    silent: int
    """Ordinal of the choice taken when nobody answers."""


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
    """What it cares for: (indicator or MONEY_LEAN, per mille)."""
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
        cards=tuple(_card_row(n, card, ordinal, conditions, effects) for n, card in enumerate(world.cards)),
        promises=tuple(_promise_rows(world, layout, ordinal, conditions)),
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
                _benches(policy.backs),
                _benches(policy.opposes),
                tuple(
                    (INDICATORS.index(name), effects.amount(points)) for name, points in policy.drift.items()
                ),
            )
            for policy in world.policies
        ),
        policy_needs=tuple(tuple(conditions.test(one) for one in policy.needs) for policy in world.policies),
        tech_deeds=tuple(effects.deeds(tech.effects) for tech in world.techs),
    )


def _benches(names: list[str]) -> tuple[int, ...]:
    return tuple(BENCHES.index(name) for name in names)


def _bench_rows(world: World) -> list[BenchRow]:
    by_id = {bench.id: bench for bench in world.benches}
    rows = []
    for n, name in enumerate(BENCHES):
        one = by_id[name]
        prefers = tuple(one.prefers.get(indicator, 0) for indicator in INDICATORS)
        wants = tuple(pair for pair in enumerate((*prefers, one.prefers_money)) if pair[1])
        rows.append(BenchRow(n, name, prefers, wants, one.weight, one.advisory, Cause("yes", name)))
    return rows


def _card_row(
    number: int, card: Card, ordinal: Ordinals, conditions: ConditionCompiler, effects: EffectCompiler
) -> CardRow:
    return CardRow(
        ordinal=number,
        id=card.id,
        key=card.key,
        deck=card.deck,
        weight=WEIGHTS[card.weight],
        optional=card.optional,
        repeats=card.repeats,
        when=conditions.test(card.when),
        choices=tuple(_choice_row(choice, ordinal, conditions, effects) for choice in card.choices),
        silent=[choice.id for choice in card.choices].index(card.if_silent),
    )


def _choice_row(
    choice: Choice, ordinal: Ordinals, conditions: ConditionCompiler, effects: EffectCompiler
) -> ChoiceRow:
    return ChoiceRow(
        id=choice.id,
        needs=tuple(conditions.test(one) for one in choice.needs),
        cost=tuple((ordinal["resources"][name], amount) for name, amount in choice.cost.items()),
        deeds=effects.deeds(choice.effects),
        later=tuple(_later(one, ordinal) for one in choice.later),
        stake=Stake(
            _benches(choice.backs), _benches(choice.opposes), expected_points(choice.effects, effects)
        ),
    )


def _later(one: CardLater, ordinal: Ordinals) -> Later:
    shares = [(card.card, card.share) for card in one.draw or ()] or [(one.card or "", 1)]
    return Later(tuple((ordinal["cards"][card], share) for card, share in shares), one.after, one.per_cent)


def _promise_rows(
    world: World, layout: Layout, ordinal: Ordinals, conditions: ConditionCompiler
) -> list[PromiseRow]:
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
