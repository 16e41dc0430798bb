"""Cards and their choices, compiled to tests and deeds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from lingao.content.models.cards import WEIGHTS, Card, Choice
from lingao.content.models.effects import CardLater
from lingao.engine.conditions import ConditionCompiler, Test
from lingao.engine.effects import Deed, EffectCompiler, expected_points
from lingao.engine.tables.amounts import Amounts, Ordinals
from lingao.engine.tables.stakes import Stake, benches_of


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


def card_row(
    number: int, card: Card, ordinal: Ordinals, conditions: ConditionCompiler, effects: EffectCompiler
) -> CardRow:
    """One card with its choices; its conditions and effects are compiled when first asked."""
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
            benches_of(choice.backs), benches_of(choice.opposes), expected_points(choice.effects, effects)
        ),
    )


def _later(one: CardLater, ordinal: Ordinals) -> Later:
    shares = [(card.card, card.share) for card in one.draw or ()] or [(one.card or "", 1)]
    return Later(tuple((ordinal["cards"][card], share) for card, share in shares), one.after, one.per_cent)
