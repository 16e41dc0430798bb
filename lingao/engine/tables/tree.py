"""Projects: techs and buildings that stand in one queue, as rows of numbers."""

from __future__ import annotations

from typing import NamedTuple

from lingao.content.models.scenario import Start
from lingao.content.models.techs import Tech
from lingao.content.models.things import Building
from lingao.content.models.world import World
from lingao.content.vocabulary import LABOUR, Labour
from lingao.engine.layout import Layout
from lingao.engine.tables.amounts import Amounts, Ordinals, labour_pairs, pairs

TREE_CLASS = LABOUR.index("specialist")
"""The class whose days come from posts at the tree, never from heads."""


class Project(NamedTuple):
    """One tech or building in the shape the queue works with."""

    number: int  # among projects: techs first, then buildings
    id: str
    tech: int  # ordinal of the tech, -1 for a building
    building: int  # ordinal of the building, -1 for a tech
    needs: tuple[int, ...]  # techs that must be known
    era: int  # ordinal of its era, -1 for a building
    works: tuple[int, ...]  # buildings that must stand
    services: tuple[int, ...]  # what every line of work in a building runs on
    labour: Amounts  # (class, thousandths of person-days)
    materials: Amounts  # (resource, thousandths)
    seasons: int
    limit: int  # sites, 0 for no limit


def project_rows(world: World, layout: Layout, ordinal: Ordinals) -> tuple[Project, ...]:
    """Every project, in the order of `blocks.projects_of`."""
    openers = {name: n for n, tech in enumerate(world.techs) for name in tech.unlocks.buildings}
    techs = [_tech_row(n, tech, ordinal) for n, tech in enumerate(world.techs)]
    first = len(techs)
    buildings = [
        _building_row(
            first + n,
            n,
            building,
            openers.get(building.id, -1),
            _runs_on(world, building.id, ordinal),
            ordinal,
        )
        for n, building in enumerate(world.buildings)
    ]
    return (*techs, *buildings)


def _tech_row(number: int, tech: Tech, ordinal: Ordinals) -> Project:
    return Project(
        number=number,
        id=tech.id,
        tech=number,
        building=-1,
        needs=tuple(ordinal["techs"][need] for need in tech.needs),
        era=ordinal["eras"][tech.era],
        works=tuple(ordinal["buildings"][name] for name in tech.works),
        services=(),
        labour=labour_pairs(
            {Labour.TECHNICIAN: tech.research.technician, Labour.SPECIALIST: tech.research.specialist}
        ),
        materials=pairs(tech.prototype, ordinal["resources"]),
        seasons=tech.seasons,
        limit=0,
    )


def _building_row(
    number: int, n: int, building: Building, opener: int, services: tuple[int, ...], ordinal: Ordinals
) -> Project:
    return Project(
        number=number,
        id=building.id,
        tech=-1,
        building=n,
        needs=(opener,) if opener >= 0 else (),
        era=-1,
        works=tuple(ordinal["buildings"][name] for name in building.needs_works),
        services=services,
        labour=labour_pairs(building.build),
        materials=pairs(building.materials, ordinal["resources"]),
        seasons=building.seasons,
        limit=building.limit or 0,
    )


def _runs_on(world: World, building: str, ordinal: Ordinals) -> tuple[int, ...]:
    """Services that every process of a building takes: where one takes none, the building can do without."""
    taken = [
        {name for name, amount in one.into.items() if amount}
        for one in world.processes
        if one.building == building
    ]
    shared = set.intersection(*taken) if taken else set[str]()
    return tuple(
        ordinal["resources"][one.id] for one in world.resources if one.kind == "service" and one.id in shared
    )


def givers(world: World, ordinal: Ordinals) -> dict[int, tuple[int, ...]]:
    """Buildings that give each service, by themselves or by a process; none that burns a relic, which nobody makes."""
    relics = {one.id for one in world.resources if one.kind == "relic"}
    found: dict[int, tuple[int, ...]] = {}
    for service in world.resources:
        if service.kind == "service":
            by_process = {one.building for one in world.processes if service.id in one.out}
            found[ordinal["resources"][service.id]] = tuple(
                n
                for n, one in enumerate(world.buildings)
                if (service.id in one.serves or one.id in by_process) and not relics & one.burns.keys()
            )
    return found


class Point(NamedTuple):
    """A point of the agenda, done when its account holds so much."""

    project: Project
    account: int
    done: int


def agenda(projects: tuple[Project, ...], layout: Layout, start: Start) -> tuple[Point, ...]:
    """The scenario's queue: what the planning office takes up in order when nobody says otherwise. A building named again
    is one more of it, beside those the run began with."""
    by_id, blocks = {project.id: project for project in projects}, layout.blocks
    wanted = dict(start.buildings)
    points = []
    for name in start.queue:
        project = by_id[name]
        if project.tech >= 0:
            points.append(Point(project, blocks.tech[project.tech], 1))
        else:
            wanted[name] = wanted.get(name, 0) + 1
            points.append(Point(project, blocks.built[project.building], wanted[name] * 1000))
    return tuple(points)
