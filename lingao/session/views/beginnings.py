"""How a game can begin: the scenarios in the order they are offered, and what a difficulty changes."""

from __future__ import annotations

from typing import NamedTuple

from lingao.content.difficulty import scaled
from lingao.content.models.scenario import Difficulty, Scenario
from lingao.content.models.world import World


class Change(NamedTuple):
    """A constant that a difficulty changes."""

    constant: str
    before: int
    after: int
    unit: str


def offered(world: World) -> list[Scenario]:
    """Scenarios as they are offered: what teaches first, then the shortest run that comes to a Count (the whole arc),
    then runs without one from short to long, last the longer runs with a Count."""
    counted = min((one.seasons for one in world.scenarios if _comes_to_a_count(one)), default=0)

    def place(one: Scenario) -> tuple[int, int]:
        if "tutorial" in one.decks:
            rank = 0
        elif not _comes_to_a_count(one):
            rank = 2
        else:
            rank = 1 if one.seasons == counted else 3
        return rank, one.seasons

    return sorted(world.scenarios, key=place)


def _comes_to_a_count(one: Scenario) -> bool:
    return one.count_in is not None and "tutorial" not in one.decks


def changes(world: World, difficulty: Difficulty) -> tuple[Change, ...]:
    """What a difficulty makes of the constants of a world that was read as its files have it."""
    known = world.constants
    return tuple(
        Change(name, known[name].value, scaled(known[name].value, share), known[name].unit)
        for name, share in difficulty.scale.items()
        if name in known
    )
