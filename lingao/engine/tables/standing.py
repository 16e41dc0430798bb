"""What raises a level: the techs, policies and buildings behind each, and how much of it they give."""

from __future__ import annotations

from typing import NamedTuple

from lingao.content.models.world import World
from lingao.engine.layout import Layout
from lingao.engine.ledger import Cause
from lingao.engine.subjects import levels_of


class LevelSource(NamedTuple):
    """One thing that raises a level."""

    account: int
    """1 (tech, policy) or thousandths (building) while it counts."""
    add: int
    per: int
    """1 for techs and policies, 1000 for buildings."""
    cause: Cause


def level_sources(world: World, layout: Layout) -> tuple[tuple[LevelSource, ...], ...]:
    """For each level, in the order of `levels_of`, everything that raises it."""
    sources: dict[str, list[LevelSource]] = {name: [] for name in levels_of(world)}
    for tech in world.techs:
        for it in tech.lasting:
            account = layout.index[f"tech.{tech.id}"]
            sources[it.level].append(LevelSource(account, it.add, 1, Cause("tech", tech.id)))
    for policy in world.policies:
        for it in policy.lasting:
            account = layout.index[f"policy_on.{policy.id}"]
            sources[it.level].append(LevelSource(account, it.add, 1, Cause("policy", policy.id)))
    for building in world.buildings:
        for it in building.provides:
            account = layout.index[f"built.{building.id}"]
            sources[it.level].append(LevelSource(account, it.add, 1000, Cause("building", building.id)))
    for process in world.processes:
        for level in dict.fromkeys(it.level for it in process.raises):
            account = layout.index[f"raised.{level}"]
            source = LevelSource(account, 1, 1000, Cause("process", process.id))
            if not any(one.account == account for one in sources[level]):
                sources[level].append(source)
    return tuple(tuple(found) for found in sources.values())
