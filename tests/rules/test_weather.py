"""Weather is drawn anew each season; events come with their odds and take their part of the crop."""

from __future__ import annotations

from lingao.engine.chance import Chance, Expected
from lingao.engine.phases.weather import drawn_crop, weather
from tests.rules.village import LUCKY, UNLUCKY, settle, tiny_rules, village

AUTUMN = 3


def test_the_expected_crop_is_the_mean() -> None:
    after = settle(weather, village(), Expected())

    assert after("crop") == 980


def test_four_draws_keep_the_crop_within_their_spread() -> None:
    rules = tiny_rules()
    crops = [drawn_crop(rules, Chance(seed), season=1) for seed in range(400)]

    assert 980 - 4 * 43 <= min(crops) < 900
    assert 1060 < max(crops) <= 980 + 4 * 43
    assert abs(sum(crops) // 400 - 980) < 10


def test_a_typhoon_takes_roofs_and_three_tenths_of_the_crop() -> None:
    after = settle(weather, village(season=AUTUMN, built__hut=50_000), UNLUCKY)

    assert after("crop") == (980 - 4 * 43) * 700 // 1000
    assert after.of("built.hut") == [(-2000, "event")]
    assert after("happened.typhoon") == AUTUMN


def test_no_typhoon_comes_in_spring() -> None:
    after = settle(weather, village(season=1, built__hut=50_000), UNLUCKY)

    assert after("happened.typhoon") == 0


def test_what_has_a_chance_need_not_happen() -> None:
    after = settle(weather, village(season=AUTUMN, built__hut=50_000), LUCKY)

    assert after("built.hut") == 50_000
