"""The sanity table of society.md, section 8, as bands over seeds. Why some differ from the table stands in
`docs/decisions/0009-bands-of-the-society-model.md`.

Each row is played short in every run of the tests and over a hundred seeds in `make sweep`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from tests.bands import players
from tests.bands.course import Season, course, mean
from tests.games import shipped_rules

SHORT, LONG = 4, 100
SEEDS = [
    pytest.param(SHORT, id="short"),
    pytest.param(LONG, id="long", marks=pytest.mark.sweep),
]
START = 15_599
"""Everybody, in the first season."""


@cache
def runs(player: type, seeds: int, seasons: int = 40, scenario: str = "morning_star") -> list[list[Season]]:
    """The same row over so many seeds."""
    rules = shipped_rules(scenario)
    return [course(rules, player(), seed, seasons) for seed in range(seeds)]


def at(played: list[list[Season]], season: int, figure: Callable[[Season], int]) -> int:
    """The mean of a figure in a season, over the runs that got so far."""
    return mean([figure(run[season - 1]) for run in played if len(run) >= season])


def points(name: str) -> Callable[[Season], int]:
    """An indicator."""
    return lambda season: season.points[name]


def best(played: list[list[Season]], by: int, figure: Callable[[Season], int]) -> int:
    """The mean over runs of the best season's figure up to a season."""
    return mean([max(figure(season) for season in run[:by]) for run in played])


def starved_by_reports(played: list[list[Season]]) -> int:
    """Per mille of the runs with a famine year flagged."""
    return sum(run[-1].flagged > 0 for run in played) * 1000 // len(played)


@pytest.mark.parametrize("seeds", SEEDS)
def test_whoever_does_nothing_for_twenty_seasons_declines_slowly(seeds: int) -> None:
    played = runs(players.Nothing, seeds, 20)

    assert START * 87 // 100 <= at(played, 20, lambda one: one.people) <= START * 99 // 100
    assert 38 <= at(played, 20, points("livelihood")) <= 50
    assert 14 <= at(played, 20, points("legitimacy")) <= 26
    assert starved_by_reports(played) <= 50


@pytest.mark.parametrize("seeds", SEEDS)
def test_peaceful_improvement_feeds_and_heals_before_it_smelts(seeds: int) -> None:
    played = runs(players.Peaceful, seeds, 22)

    assert at(played, 12, lambda one: one.food) >= 1100
    assert 40 <= at(played, 20, points("health")) <= 58
    assert best(played, 12, lambda one: one.iron) < 20
    assert best(played, 22, lambda one: one.iron) >= 50
    assert starved_by_reports(played) == 0


@pytest.mark.parametrize("seeds", SEEDS)
def test_iron_first_has_iron_early_and_little_else(seeds: int) -> None:
    iron, peace = runs(players.IronFirst, seeds, 22), runs(players.Peaceful, seeds, 22)

    assert best(iron, 14, lambda one: one.iron) >= 80
    assert at(iron, 16, points("health")) <= at(peace, 16, points("health")) - 15
    assert at(iron, 16, points("legitimacy")) <= at(peace, 16, points("legitimacy")) - 5
    assert at(iron, 20, points("environment")) <= at(peace, 20, points("environment")) - 5
    assert at(iron, 16, lambda one: one.cover) < at(peace, 16, lambda one: one.cover)


@pytest.mark.parametrize("seeds", SEEDS)
def test_a_campaign_that_nobody_audits_is_a_famine_of_reports(seeds: int) -> None:
    assert starved_by_reports(runs(players.Campaign, seeds * 2, 8, "leap")) >= 950


@pytest.mark.parametrize("seeds", SEEDS)
def test_counted_with_a_flexible_levy_and_a_statistics_office_it_is_not(seeds: int) -> None:
    assert starved_by_reports(runs(players.CampaignWithSafeguards, seeds * 2, 8, "leap")) <= 50


@pytest.mark.parametrize("seeds", SEEDS)
def test_trade_alone_makes_silver_and_a_town_that_lives_from_ship_to_ship(seeds: int) -> None:
    played = runs(players.TradeOnly, seeds)

    assert at(played, 30, lambda one: one.silver) >= 4
    assert at(played, 40, lambda one: one.silver) >= 12
    assert best(played, 20, points("dependence")) >= 50
    assert best(played, 40, lambda one: one.iron) == 0


@pytest.mark.parametrize("seeds", SEEDS)
def test_school_first_is_behind_in_techs_and_ahead_in_people(seeds: int) -> None:
    school, drawing = runs(players.SchoolFirst, seeds), runs(players.Builder, seeds)

    behind = at(school, 16, lambda one: one.techs) * 100 // at(drawing, 16, lambda one: one.techs)
    assert 45 <= behind <= 78
    assert at(school, 26, points("skill")) >= at(drawing, 26, points("skill")) + 3
    assert at(school, 40, points("skill")) >= at(drawing, 40, points("skill")) + 3
