"""The whole tree holds together: six eras, works that can be built in their era, dates no plan can beat, an early export."""

from __future__ import annotations

from functools import cache

import pytest

from lingao.content.models.techs import Tech
from lingao.content.models.things import Building, Process
from lingao.content.models.world import World
from lingao.content.resolve import load
from lingao.engine.queue import ERA_OPENS_BY


def shipped() -> World:
    """The shipped content."""
    world = load().world
    assert world is not None
    return world


WORLD = shipped()
ERAS = [era.id for era in WORLD.eras]
TECHS = {tech.id: tech for tech in WORLD.techs}
BUILDINGS = {building.id: building for building in WORLD.buildings}
START = next(one for one in WORLD.scenarios if one.id == "morning_star").start
OPENS = {
    section: {
        name: [tech for tech in WORLD.techs if name in getattr(tech.unlocks, section)]
        for name in (entry.id for entry in getattr(WORLD, section))
    }
    for section in ("buildings", "processes")
}
SPRING_1634 = 23
"""The season of morning_star that begins in February 1634; its first is autumn 1628."""
WINTER_1636 = 34


class Reach:
    """Techs, buildings and goods that can be had; amounts and time are no matter."""

    def __init__(self, last_era: int) -> None:
        self.last_era = last_era
        self.techs: set[str] = set()
        self.buildings = set(START.buildings)
        self.goods = set(START.stock)

    def grow(self) -> bool:
        """Add what one more round brings; whether there was anything."""
        before = len(self.techs) + len(self.buildings) + len(self.goods)
        self.techs.update(tech.id for tech in WORLD.techs if self._learnt(tech))
        for building in filter(self._stands, WORLD.buildings):
            self.buildings.add(building.id)
            self.goods.update(building.serves if self.goods.issuperset(building.burns) else ())
        for process in filter(self._runs, WORLD.processes):
            self.goods.update(process.out)
        for port in WORLD.ports:
            self.goods.update(port.sells if port.needs is None or port.needs in self.techs else ())
        return len(self.techs) + len(self.buildings) + len(self.goods) > before

    def _known(self, section: str, name: str) -> bool:
        openers = OPENS[section][name]
        return not openers or any(tech.id in self.techs for tech in openers)

    def _learnt(self, tech: Tech) -> bool:
        leans = self.techs.issuperset(tech.needs) and self.buildings.issuperset(tech.works)
        return ERAS.index(tech.era) <= self.last_era and leans and self.goods.issuperset(tech.prototype)

    def _stands(self, one: Building) -> bool:
        leans = self._known("buildings", one.id) and self.buildings.issuperset(one.needs_works)
        return leans and self.goods.issuperset(one.materials)

    def _runs(self, one: Process) -> bool:
        works = one.building is None or one.building in self.buildings
        return works and self._known("processes", one.id) and self.goods.issuperset(one.into)


@cache
def had(last_era: int) -> Reach:
    """What can be had with the techs of the eras up to a number."""
    reach = Reach(last_era)
    while reach.grow():
        pass
    return reach


@cache
def era_season(era: str) -> int:
    """The first season in which an era can be open, whatever is spent."""
    openers = sorted(tech_season(tech) for tech in WORLD.eras[ERAS.index(era)].opened_by)
    return openers[ERA_OPENS_BY - 1] if openers else 1


@cache
def tech_season(name: str) -> int:
    """The first season in which a tech can be known: its least seasons after all that it leans on."""
    tech = TECHS[name]
    begun = [era_season(tech.era), *map(tech_season, tech.needs), *map(building_season, tech.works)]
    return max(begun) + tech.seasons - 1


@cache
def building_season(name: str) -> int:
    """The first season in which one can stand."""
    if name in START.buildings:
        return 1
    openers = [tech_season(tech.id) for tech in OPENS["buildings"][name]]
    begun = [min(openers, default=1), *map(building_season, BUILDINGS[name].needs_works)]
    return max(begun) + BUILDINGS[name].seasons - 1


def test_there_are_six_eras_and_every_one_has_techs() -> None:
    assert len(ERAS) == 6
    assert {tech.era for tech in WORLD.techs} == set(ERAS)


@pytest.mark.parametrize("tech", TECHS)
def test_a_tech_can_be_learnt_within_its_era(tech: str) -> None:
    assert tech in had(ERAS.index(TECHS[tech].era)).techs


@pytest.mark.parametrize("building", WORLD.buildings, ids=lambda one: one.id)
def test_what_a_tech_opens_can_be_built_in_its_era(building: Building) -> None:
    opened = min((ERAS.index(tech.era) for tech in OPENS["buildings"][building.id]), default=0)
    # works that lean on works of a later era wait for those
    leans = [BUILDINGS[name] for name in building.needs_works]
    first = max([opened, *(_first_era(one) for one in leans)])

    assert building.id in had(first).buildings


def _first_era(building: Building) -> int:
    return next(era for era in range(len(ERAS)) if building.id in had(era).buildings)


def test_nobody_reaches_the_last_era_before_1634() -> None:
    assert era_season(ERAS[-1]) >= SPRING_1634
    assert min(tech_season(name) for name, tech in TECHS.items() if tech.era == ERAS[-1]) > SPRING_1634


def test_steel_by_the_tonne_fits_well_before_the_winter_of_1636() -> None:
    assert tech_season("crucible_steel") + 8 <= tech_season("bessemer") <= WINTER_1636 - 8


def test_the_county_has_something_to_sell_from_the_first_day() -> None:
    """It is made without any tech or building, and bought at a port that needs none."""
    open_now = [port for port in WORLD.ports if port.needs is None]
    free = [one for one in WORLD.processes if one.building is None and not OPENS["processes"][one.id]]
    sold = {good for process in free for good in process.out if any(good in port.buys for port in open_now)}

    assert sold


def test_the_silver_of_the_hold_pays_for_the_techs_of_the_sea() -> None:
    """Up to the trading house nothing has to be earned first."""
    first = [tech for tech in WORLD.techs if ERAS.index(tech.era) == 0]

    assert sum(tech.prototype.get("silver", 0) for tech in first) < START.stock["silver"]


def test_every_relic_is_made_again_late_or_its_service_is_given_without_it() -> None:
    """Spares, antibiotics and electronics are made again; what diesel drives has a successor that burns none."""
    relics = {one.id for one in WORLD.resources if one.kind == "relic"}
    made = {good for process in WORLD.processes for good in process.out}
    for relic in relics - made:
        served = {name for one in WORLD.buildings if relic in one.burns for name in one.serves}
        without = {name for one in WORLD.buildings if not relics & set(one.burns) for name in one.serves}
        assert served
        assert served <= without | made


def test_every_works_that_fills_a_store_is_reported_by_one_office() -> None:
    stored = {one.id for one in WORLD.resources if one.kind == "stored"}
    makers = {one.id for one in WORLD.processes if stored.intersection(one.out)}
    reported = [name for office in WORLD.offices for name in office.processes]

    assert makers - set(reported) == set()
    assert len(reported) == len(set(reported))


def test_every_relic_races_a_craft_tech_and_a_late_one() -> None:
    eras = {
        relic: {ERAS.index(TECHS[race.replaced_by].era) for race in WORLD.races if race.relic == relic}
        for relic in (one.id for one in WORLD.resources if one.kind == "relic")
    }

    assert all(min(found) <= 2 and max(found) >= 4 for found in eras.values()), eras


def test_no_tech_names_a_need_that_another_of_its_needs_brings_along() -> None:
    def brought(name: str) -> set[str]:
        return {one for need in TECHS[name].needs for one in (need, *brought(need))}

    doubled = [
        (tech.id, need)
        for tech in WORLD.techs
        for need in tech.needs
        if any(need in brought(other) for other in tech.needs)
    ]
    assert doubled == []


def test_no_two_projects_of_the_queue_share_a_name() -> None:
    names = [*(tech.name for tech in WORLD.techs), *(building.name for building in WORLD.buildings)]
    assert [name for name in names if names.count(name) > 1] == []
