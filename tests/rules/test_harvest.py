"""Twice a year the townships bring in what weather, hands and strength have left of the crop."""

from __future__ import annotations

import pytest

from lingao.engine.crop import standing_crop
from lingao.engine.factors import work_capacity
from lingao.engine.levy import season_share
from lingao.engine.phases.harvest import harvest
from tests.rules.village import After, settle, tiny_rules, village

SPRING, SUMMER, AUTUMN, WINTER = 1, 2, 3, 4
USUAL = {"crop": 1000, "office_people.mapu": 2000, "ate.mapu": 1000}
"""A usual year in Mapu, whose crop is 900 t."""


def reap(season: int, **accounts: int) -> After:
    """A harvest in Mapu."""
    given = {name.replace("__", "."): value for name, value in accounts.items()}
    return settle(harvest, village(None, {**USUAL, "season": season, **given}))


@pytest.mark.parametrize(("season", "tonnes"), [(SPRING, 0), (SUMMER, 495), (AUTUMN, 405), (WINTER, 0)])
def test_summer_brings_a_little_more_than_half_and_autumn_the_rest(season: int, tonnes: int) -> None:
    assert reap(season)("harvest.mapu") == tonnes * 1000


def test_seed_and_what_barns_lose_come_off_at_once() -> None:
    after = reap(SUMMER)

    assert after.of("barns.mapu") == [(495_000, "harvest"), (-29_700, "seed"), (-29_700, "barn_loss")]


def test_the_expected_shares_of_a_year_are_a_whole() -> None:
    assert sum(season_share(tiny_rules(), season) for season in (SPRING, SUMMER, AUTUMN, WINTER)) == 1000


def test_a_dry_year_gives_what_the_weather_leaves() -> None:
    assert reap(SUMMER, crop=500)("harvest.mapu") == 495_000 // 2


def test_better_methods_give_more() -> None:
    assert reap(SUMMER, level__harvest=100)("harvest.mapu") == 544_500


def test_washed_soil_gives_up_to_a_fifth_less() -> None:
    assert reap(SUMMER, soil=500)("harvest.mapu") == 495_000 * 900 // 1000


def test_hands_called_away_leave_rice_standing() -> None:
    # a quarter of the hands away: 0.75 ** 0.6 = 0.841
    assert reap(SUMMER, level__diversion=250)("harvest.mapu") == 900_000 * 841 // 1000 * 550 // 1000


def test_hungry_people_bring_in_less() -> None:
    # fed six tenths they work at 0.82, and the crop is its root by the curve
    assert reap(SUMMER, ate__mapu=600)("harvest.mapu") < reap(SUMMER)("harvest.mapu")


def test_fewer_people_bring_in_less_but_not_as_much_less() -> None:
    rules, book = village(None, {**USUAL, "office_people.mapu": 1000})

    assert standing_crop(rules, book.balances, rules.ordinal["offices"]["mapu"]) == 900_000 * 600 // 1000


@pytest.mark.parametrize(("ate", "strength"), [(0, 600), (500, 775), (1000, 1000), (1400, 1000)])
def test_strength_is_never_less_than_six_tenths(ate: int, strength: int) -> None:
    assert work_capacity(ate) == strength


def test_works_bring_in_no_harvest() -> None:
    assert reap(SUMMER)("harvest.kiln_works") == 0
