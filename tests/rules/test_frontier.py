"""Raids come with threat and carry off less where they are met; the twelve are mortal."""

from __future__ import annotations

import pytest

from lingao.engine.phases.frontier import frontier, raid_chance, raid_share
from tests.rules.village import LUCKY, UNLUCKY, Lot, settle, village

STORES = {
    "stock.grain": 1000,
    "report.grain": 900,
    "stock.cloth": 500,
    "report.cloth": 500,
    "stock.silver": 80,
}


@pytest.mark.parametrize(
    ("threat", "chance"), [(0, 0), (25_000, 0), (35_000, 25), (65_000, 100), (100_000, 187)]
)
def test_a_raid_has_threat_less_25_chances_in_400(threat: int, chance: int) -> None:
    assert raid_chance(threat) == chance


def test_a_raid_takes_a_tenth_of_the_stores_and_the_books_know_it() -> None:
    after = settle(frontier, village(named=STORES, indicator__threat=40_000), UNLUCKY)

    assert after.of("stock.grain") == after.of("report.grain") == [(-100, "raid")]
    assert after("stock.cloth") == 450
    assert (after("stock.silver"), after("report.silver")) == (72, 0)


def test_a_raid_takes_heads_and_leaves_its_marks() -> None:
    after = settle(frontier, village(people__labourer=500, indicator__threat=40_000, season=6), UNLUCKY)

    assert after.of("people.labourer") == [(-5, "raid")]
    assert after("deaths") == 5
    assert after("raided") == after("shocks.raid") == 6
    assert after.of("weight.shield") == [(4, "raid")]


def test_where_nobody_threatens_nobody_comes() -> None:
    after = settle(frontier, village(named=STORES, indicator__threat=25_000), UNLUCKY)

    assert after("stock.grain") == 1000
    assert after("raided") == 0


def test_the_more_is_held_off_the_less_is_taken() -> None:
    # 20 points of defence hold off 10 of 40.
    rules, book = village(indicator__threat=40_000, level__defence=20)
    assert raid_share(rules, book.balances) == 75

    rules, book = village(indicator__threat=40_000, level__defence=200)
    assert raid_share(rules, book.balances) == 0


def test_each_of_the_twelve_may_be_lost_for_good() -> None:
    after = settle(frontier, village(season=6, lost__anvil=2), UNLUCKY)

    assert after("lost.rivet") == 6
    assert after("lost.anvil") == 2
    assert settle(frontier, village(), LUCKY).entries == []


def test_a_post_at_health_halves_the_odds() -> None:
    lot = Lot(2000)

    assert settle(frontier, village(), lot)("lost.rivet") == 1
    assert settle(frontier, village(post_days__health=75_000), lot)("lost.rivet") == 0
