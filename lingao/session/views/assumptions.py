"""Assumptions: a constant of the rules with its range, its source, and the difficulties that change it."""

from __future__ import annotations

from typing import NamedTuple

from lingao.content.models.world import World


class ConstantPage(NamedTuple):
    """A constant of the rules."""

    value: int
    unit: str
    least: int
    most: int
    drives: str
    source: str
    scaled: tuple[tuple[str, int], ...]
    """(difficulty, per mille) for every difficulty that changes it."""
    playing: str
    """The difficulty being played; empty where no save tells."""


def constant_page(world: World, name: str, playing: str) -> ConstantPage:
    """A constant by its name, in a game of a difficulty (empty where that is not known)."""
    it = world.constants[name]
    return ConstantPage(
        value=it.value,
        unit=it.unit,
        least=it.range[0],
        most=it.range[1],
        drives=it.drives,
        source=it.source,
        scaled=tuple((one.id, one.scale[name]) for one in world.difficulties if name in one.scale),
        playing=playing,
    )
