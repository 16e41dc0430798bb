"""Of what the blocks of accounts have one each, where that is more or less than the entries of a section."""

from __future__ import annotations

from lingao.content.models.world import World
from lingao.content.vocabulary import LEVELS
from lingao.engine.mentioned import mentioned


def levels_of(world: World) -> tuple[str, ...]:
    """Every level of this content: the vocabulary's, and `output.<id>` for each process and building."""
    return (
        *LEVELS,
        *(f"output.{process.id}" for process in world.processes),
        *(f"output.{building.id}" for building in world.buildings),
    )


def projects_of(world: World) -> tuple[str, ...]:
    """Everything that can stand in the queue: techs, then buildings."""
    return (*(tech.id for tech in world.techs), *(building.id for building in world.buildings))


def goods_of(world: World) -> tuple[str, ...]:
    """Every `port.good` traded, in content order: what a port sells, then what it buys."""
    pairs: dict[str, None] = {}
    for port in world.ports:
        for good in (*port.sells, *port.buys):
            pairs[f"{port.id}.{good}"] = None
    return tuple(pairs)


def cohorts_of(world: World) -> tuple[str, ...]:
    """Every `course.seasons_left` row of people in training."""
    return tuple(f"{course.id}.{left}" for course in world.courses for left in range(1, course.seasons + 1))


def ordered_of(world: World) -> tuple[str, ...]:
    """Policies that can be ordered; the others come by cards, at once."""
    return tuple(policy.id for policy in world.policies if policy.by_order)


def ending_of(world: World) -> tuple[str, ...]:
    """Policies that may end by themselves: those that can be ordered, and those a card brings for some seasons."""
    terms = {policy.id for policy in world.policies if policy.by_order} | set(mentioned(world).for_seasons)
    return tuple(policy.id for policy in world.policies if policy.id in terms)


def raised_of(world: World) -> tuple[str, ...]:
    """The vocabulary's levels, and the others up to the last that work raises for good: numbered as the levels are."""
    worked = {it.level for process in world.processes for it in process.raises}
    levels = levels_of(world)
    return levels[: max(number for number, name in enumerate(levels, 1) if name in worked or name in LEVELS)]


def functions_of(world: World) -> tuple[str, ...]:
    """Techs that have a function, which locals may come to run."""
    return tuple(tech.id for tech in world.techs if tech.function)
