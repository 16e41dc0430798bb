"""Courses and policies as rows of numbers."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.content.models.world import World
from lingao.content.vocabulary import INDICATORS, LABOUR, PEOPLE
from lingao.engine.layout import Layout
from lingao.engine.ledger import Cause
from lingao.engine.tables.amounts import Amounts, Ordinals, labour_pairs, pairs


@dataclass(frozen=True, slots=True, eq=False)
class CourseRow:
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
    rows: tuple[int, ...]  # cohort accounts, one after another: [0] one season left, and so on
    span: slice  # where they lie among the balances
    cause: Cause


@dataclass(frozen=True, slots=True, eq=False)
class PolicyRow:
    """One policy."""

    ordinal: int
    id: str
    lag: int
    cost: Amounts
    upkeep: Amounts
    staff: Amounts
    drift: Amounts  # (indicator, thousandths of a point)
    unlocked_by: int
    rivals: tuple[int, ...]  # policies that exclude it or that it excludes
    cause: Cause


@dataclass(frozen=True, slots=True)
class Group:
    """Accounts of some people: all of them, and those of them born here (-1 for a class in training)."""

    people: int
    local: int
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class PeopleTables:
    """Courses and policies, compiled."""

    courses: tuple[CourseRow, ...]
    policies: tuple[PolicyRow, ...]
    pupils: tuple[tuple[int, slice], ...]  # for each course, the class they came from and their accounts
    staffed: tuple[PolicyRow, ...]  # those that take person-days
    groups: tuple[Group, ...]  # the classes, then the cohorts in training, in content order


def people_tables(world: World, layout: Layout, ordinal: Ordinals) -> PeopleTables:
    """Compile courses and policies."""
    courses = []
    for n, one in enumerate(world.courses):
        rows = tuple(layout.index[f"cohort.{one.id}.{left}"] for left in range(1, one.seasons + 1))
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
                rows=rows,
                span=slice(rows[0], rows[-1] + 1),
                cause=Cause("training", one.id),
            )
        )
    policies = []
    openers = {name: m for m, tech in reversed([*enumerate(world.techs)]) for name in tech.unlocks.policies}
    rivals = rivals_of(world)
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
                unlocked_by=openers.get(policy.id, -1),
                rivals=tuple(sorted(ordinal["policies"][other] for other in rivals[policy.id])),
                cause=Cause("policy", policy.id),
            )
        )
    return PeopleTables(
        courses=tuple(courses),
        policies=tuple(policies),
        pupils=tuple((one.source, one.span) for one in courses),
        staffed=tuple(row for row in policies if row.staff),
        groups=_groups(layout),
    )


def rivals_of(world: World) -> dict[str, set[str]]:
    """For each policy those that it excludes or that exclude it."""
    found: dict[str, set[str]] = {policy.id: set() for policy in world.policies}
    for policy in world.policies:
        for other in policy.excludes:
            found[policy.id].add(other)
            found[other].add(policy.id)
    return found


def _groups(layout: Layout) -> tuple[Group, ...]:
    at = layout.blocks
    classes = (Group(*each) for each in zip(at.people, at.local, PEOPLE, strict=True))
    return (*classes, *(Group(row, -1, layout.names[row]) for row in at.cohort))
