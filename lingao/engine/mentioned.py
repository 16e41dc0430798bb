"""What the clauses of a content mention: its flags, and the policies that come for some seasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lingao.content.models.conditions import AllOf, AnyOf, Condition, FlagSet, NotThat
from lingao.content.models.effects import Effect, FlagChange, PolicyChange
from lingao.content.models.world import World


class Mentioned(NamedTuple):
    """Ids in order of appearance."""

    flags: tuple[str, ...]
    """Every flag that any part of the content sets, clears or tests."""
    for_seasons: tuple[str, ...]
    """Every policy that an effect brings for some seasons."""


def mentioned(world: World) -> Mentioned:
    """Read every clause of a world once."""
    flags: dict[str, None] = {}
    terms: dict[str, None] = {}
    for clause in _clauses(world):
        if isinstance(clause, FlagSet):
            flags[clause.flag] = None
        elif isinstance(clause, FlagChange):
            flags[clause.flag.set or clause.flag.clear or ""] = None
        elif isinstance(clause, PolicyChange) and clause.policy.enact and clause.policy.seasons:
            terms[clause.policy.enact] = None
    for scenario in world.scenarios:
        flags.update((name, None) for name in scenario.start.flags)
    return Mentioned(tuple(flags), tuple(terms))


def flags_of(world: World) -> tuple[str, ...]:
    """Every flag that any part of the content sets, clears or tests, in order of appearance."""
    return mentioned(world).flags


def _clauses(world: World) -> Iterator[Condition | Effect]:
    """Every condition and effect, by section, entry and field in order: accounts are numbered by it."""
    for tech in world.techs:
        yield from tech.effects
    for promise in world.promises:
        yield from _each(promise.when)
    for policy in world.policies:
        yield from _each(*policy.needs)
    for ending in world.endings:
        yield from _each(*ending.when, *(ending.omen.when if ending.omen else ()))
    for event in world.events:
        yield from _each(*event.when)
        yield from event.effects
    for card in world.cards:
        yield from _each(card.when)
        for choice in card.choices:
            yield from _each(*choice.needs)
            yield from choice.effects


def _each(*conditions: Condition | None) -> Iterator[Condition]:
    """Conditions, and those in them."""
    for condition in conditions:
        if condition is None:
            continue
        yield condition
        yield from _each(*_inside(condition))


def _inside(condition: Condition) -> Sequence[Condition]:
    if isinstance(condition, AllOf):
        return condition.all
    if isinstance(condition, AnyOf):
        return condition.any
    return (condition.not_,) if isinstance(condition, NotThat) else ()
