"""Courses and policies as rows of numbers."""

from __future__ import annotations

from typing import NamedTuple

from lingao.content.models.world import World
from lingao.content.vocabulary import INDICATORS, LABOUR
from lingao.engine.blocks import Layout
from lingao.engine.tables.works import Amounts, Ordinals, labour_pairs, pairs


class CourseRow(NamedTuple):
    """One course."""

    ordinal: int
    id: str
    source: int  # class, place in PEOPLE and LABOUR alike
    target: int
    seasons: int
    unlocked_by: int  # tech, -1 when open
    teachers: Amounts  # per trainee and season
    materials: Amounts
    seats: int  # account of the level that seats it, -1 for none
    rows: tuple[int, ...]  # cohort accounts: [0] one season left, and so on


class PolicyRow(NamedTuple):
    """One policy."""

    ordinal: int
    id: str
    lag: int
    cost: Amounts
    upkeep: Amounts
    staff: Amounts
    drift: Amounts  # (indicator, thousandths of a point)
    unlocked_by: int


class PeopleTables(NamedTuple):
    """Courses and policies, compiled."""

    courses: tuple[CourseRow, ...]
    policies: tuple[PolicyRow, ...]


def people_tables(world: World, layout: Layout, ordinal: Ordinals) -> PeopleTables:
    """Compile courses and policies."""
    courses = []
    for n, one in enumerate(world.courses):
        opener = next((m for m, tech in enumerate(world.techs) if one.id in tech.unlocks.courses), -1)
        courses.append(
            CourseRow(
                ordinal=n,
                id=one.id,
                source=LABOUR.index(str(one.from_)),
                target=LABOUR.index(str(one.to)),
                seasons=one.seasons,
                unlocked_by=ordinal["techs"][one.needs] if one.needs else opener,
                teachers=labour_pairs(one.teachers),
                materials=pairs(one.materials, ordinal["resources"]),
                seats=-1 if one.seats == "none" else layout.index[f"level.{one.seats}"],
                rows=tuple(layout.index[f"cohort.{one.id}.{left}"] for left in range(1, one.seasons + 1)),
            )
        )
    policies = []
    for n, policy in enumerate(world.policies):
        policies.append(
            PolicyRow(
                ordinal=n,
                id=policy.id,
                lag=policy.lag,
                cost=pairs(policy.cost, ordinal["resources"]),
                upkeep=pairs(policy.upkeep, ordinal["resources"]),
                staff=labour_pairs(policy.staff),
                drift=tuple((INDICATORS.index(name), points) for name, points in policy.drift.items()),
                unlocked_by=next(
                    (m for m, tech in enumerate(world.techs) if policy.id in tech.unlocks.policies), -1
                ),
            )
        )
    return PeopleTables(tuple(courses), tuple(policies))
