"""The ruleset: one world and scenario, compiled to account numbers and plain functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import itemgetter
from typing import NamedTuple

from lingao.content.models.constants import Constants
from lingao.content.models.scenario import Scenario
from lingao.content.models.world import World
from lingao.content.paused import collection_paused
from lingao.content.vocabulary import LABOUR, LEVELS, ROLES, WORK, Season
from lingao.engine.blocks import Accounts, Blocks
from lingao.engine.conditions import ConditionCompiler
from lingao.engine.formulas import Curve
from lingao.engine.layout import lay_out
from lingao.engine.places import Place, numbered, places_of
from lingao.engine.state import Balances
from lingao.engine.tables.cards import CardRow
from lingao.engine.tables.council import CouncilTables, council_tables
from lingao.engine.tables.people import PeopleTables, people_tables
from lingao.engine.tables.promises import PromiseRow
from lingao.engine.tables.standing import LevelSource, level_sources
from lingao.engine.tables.tree import Point, Project, agenda, givers, project_rows
from lingao.engine.tables.works import WorksTables, works_tables


class Calendar(NamedTuple):
    """How season numbers turn into times of year, years and sessions."""

    first_quarter: int
    first_year: int
    seasons: int
    plan_seasons: int

    def quarter(self, season: int) -> int:
        """0 spring, 1 summer, 2 autumn, 3 winter."""
        return (season - 1 + self.first_quarter) % 4

    def time_of_year(self, season: int) -> Season:
        """The season of the year."""
        return tuple(Season)[self.quarter(season)]

    def year(self, season: int) -> int:
        """The calendar year; winter belongs to the year in which it began."""
        return self.first_year + (season - 1 + self.first_quarter) // 4

    def plan(self, season: int) -> int:
        """Number of the plan a season belongs to, from 0."""
        return (season - 1) // self.plan_seasons

    def is_session(self, season: int) -> bool:
        """Whether the plan's session is held at the end of this season."""
        return season % self.plan_seasons == 0 or season == self.seasons

    def next_session(self, season: int) -> int:
        """The season, this one or later, at whose end the next session is held."""
        return min(self.seasons, (self.plan(season) + 1) * self.plan_seasons)

    def opens_plan(self, season: int) -> bool:
        """Whether promises may be hung in this season: a plan's first."""
        return season % self.plan_seasons == 1 % self.plan_seasons


class Ruleset:
    """Everything the engine reads of the content, in numbers. Immutable by agreement; cheap to share.

    `at` holds the accounts of every block, `span` where they lie among the balances; entries of a section are known by their
    ordinal in it.
    """

    def __init__(self, world: World, scenario: str) -> None:
        with collection_paused():
            self._compile(world, scenario)

    def _compile(self, world: World, scenario: str) -> None:
        self.world = world
        self.scenario: Scenario = next(one for one in world.scenarios if one.id == scenario)
        self.layout = lay_out(world)
        self.at: Blocks[Accounts] = self.layout.blocks
        self.span: Blocks[slice] = self.layout.spans
        self.constant = Constants(**{name: one.value for name, one in world.constants.items()})
        self.duties: tuple[tuple[int, int], ...] = (
            (LABOUR.index("skilled"), self.constant.duty_skilled),
            (LABOUR.index("technician"), self.constant.duty_technician),
        )
        self.peaks: Mapping[int, int] = {
            WORK.index("school"): self.constant.peak_school,
            WORK.index("health"): self.constant.peak_health,
            WORK.index("machines"): self.constant.peak_machines,
            WORK.index("frontier"): self.constant.peak_frontier,
        }
        self.curves: Mapping[str, Curve] = {name: Curve(points) for name, points in world.curves.items()}
        self.calendar = Calendar(
            first_quarter=tuple(Season).index(self.scenario.begins),
            first_year=self.scenario.year,
            seasons=self.scenario.seasons,
            plan_seasons=self.scenario.plan_seasons,
        )
        self.level: Mapping[str, int] = {name: self.layout.index[f"level.{name}"] for name in LEVELS}
        """The account of each level of the vocabulary."""
        self.ordinal = _ordinals(world)
        self.role: dict[str, int] = {role: self.ordinal["resources"][world.roles[role]] for role in ROLES}
        self.places: tuple[Place, ...] = places_of(world)
        self.numbered_places: Mapping[tuple[str, str], int] = numbered(world, self.places)
        self.conditions = ConditionCompiler(world, self.layout, self.scenario)
        self.works: WorksTables = works_tables(world, self.layout, self.ordinal, self.constant.gang)
        self.projects: tuple[Project, ...] = project_rows(world, self.layout, self.ordinal)
        self.era_openers: tuple[tuple[int, ...], ...] = tuple(
            tuple(self.ordinal["techs"][tech] for tech in era.opened_by) for era in world.eras
        )
        self.givers: Mapping[int, tuple[int, ...]] = givers(world, self.ordinal)
        self.agenda: tuple[Point, ...] = agenda(self.projects, self.layout, self.scenario.start)
        self.cheapest_techs: tuple[Project, ...] = tuple(
            sorted(self.projects[: len(world.techs)], key=lambda one: sum(days for _, days in one.labour))
        )
        self.sources: tuple[tuple[LevelSource, ...], ...] = level_sources(world, self.layout)
        raised = [(level, found) for level, found in zip(self.at.level, self.sources, strict=True) if found]
        self.raised_levels: tuple[int, ...] = tuple(level for level, _ in raised)
        self.raisers: tuple[tuple[int, LevelSource], ...] = tuple(
            (level, source) for level, found in raised for source in found
        )
        self.levels_raised: Callable[[Balances], tuple[int, ...]] = _all_of(self.raised_levels)
        self.raised_by: Callable[[Balances], tuple[int, ...]] = _all_of(
            tuple(one.account for _, one in self.raisers)
        )
        self.functions: dict[int, str] = {
            n: tech.function for n, tech in enumerate(world.techs) if tech.function
        }
        self.began_with: tuple[int, ...] = tuple(
            self.scenario.start.stock.get(one.id, 0) for one in world.resources
        )
        self.mastered: Callable[[Balances], tuple[int, ...]] = _all_of(
            tuple(self.at.tech[n] for n in self.functions)
        )
        self.estimated = frozenset(one.id for one in world.indicators if one.estimated)
        self.townships: tuple[int, ...] = tuple(
            n for n, office in enumerate(world.offices) if office.kind == "township"
        )
        self.workshops: tuple[int, ...] = tuple(
            n for n, office in enumerate(world.offices) if office.kind == "works"
        )
        self.ordered: tuple[int, ...] = tuple(n for n, one in enumerate(world.policies) if one.by_order)
        self.people: PeopleTables = people_tables(world, self.layout, self.ordinal)
        self.council: CouncilTables = council_tables(
            world, self.layout, self.ordinal, self.conditions, self.curves
        )
        in_play = [row for row in self.council.cards if row.weight and row.deck in self.scenario.decks]
        self.decks: Mapping[bool, tuple[CardRow, ...]] = {
            optional: tuple(row for row in in_play if row.optional == optional) for optional in (False, True)
        }
        self.may_come: Mapping[bool, Callable[[Balances], tuple[bool, ...]]] = {
            optional: self.conditions.each([world.cards[row.ordinal].when for row in rows])
            for optional, rows in self.decks.items()
        }
        self.pressed: tuple[tuple[PromiseRow, ...], ...] = _pressed(self)
        self.measuring: tuple[tuple[int, ...], ...] = _measuring(self)

    def name(self, account: int) -> str:
        """An account's name, such as `stock.grain`."""
        return self.layout.names[account]

    def account(self, name: str) -> int:
        """The number of an account.

        Raises:
            KeyError: when the content has no such account.
        """
        return self.layout.index[name]

    def building(self, ordinal: int) -> Project:
        """A building as a project, by its ordinal: the projects are the techs, then the buildings."""
        return self.projects[len(self.world.techs) + ordinal]

    def number(self, section: str, entry: str) -> int:
        """The ordinal of an entry in its section.

        Raises:
            KeyError: when there is no such entry.
        """
        return self.ordinal[section][entry]


def _all_of(accounts: tuple[int, ...]) -> Callable[[Balances], tuple[int, ...]]:
    """The balances of many accounts at once, which is faster than one after the other."""
    if len(accounts) < 2:
        return lambda balances: tuple(balances[account] for account in accounts)
    taken: Callable[[Balances], tuple[int, ...]] = itemgetter(*accounts)
    return taken


def _ordinals(world: World) -> dict[str, dict[str, int]]:
    """Ordinals by section and id."""
    sections = [
        "resources",
        "buildings",
        "processes",
        "ports",
        "needs",
        "courses",
        "techs",
        "eras",
        "indicators",
        "benches",
        "handles",
        "posts",
        "promises",
        "offices",
        "policies",
        "endings",
        "races",
        "events",
        "cards",
    ]
    return {
        section: {entry.id: number for number, entry in enumerate(getattr(world, section))}
        for section in sections
    }


def _pressed(rules: Ruleset) -> tuple[tuple[PromiseRow, ...], ...]:
    """For every office, the promises that press it: those on goods it makes; on food, every township."""
    food = rules.role["food"]
    found: list[tuple[PromiseRow, ...]] = []
    for number, office in enumerate(rules.world.offices):
        if office.kind == "township":
            goods = {food}
        else:
            rows = (row for row in rules.works.processes if row.office == number)
            goods = {resource for row in rows for resource, _ in row.outputs}
        found.append(tuple(row for row in rules.council.promises if row.resource in goods))
    return tuple(found)


def _measuring(rules: Ruleset) -> tuple[tuple[int, ...], ...]:
    """For every process, the accounts that tell whether a promise on what it makes hangs over its office."""
    found: list[tuple[int, ...]] = []
    for row in rules.works.processes:
        made = {resource for resource, _ in row.outputs}
        pressing = rules.pressed[row.office] if row.office >= 0 else ()
        found.append(tuple(rules.at.hung[one.ordinal] for one in pressing if one.resource in made))
    return tuple(found)
