"""Health is the year's deaths turned round; skill counts trained hands, and schooling what it will teach."""

from __future__ import annotations

import pytest

from lingao.engine.indicators import (
    health,
    skill,
)
from tests.rules.reckoned import change
from tests.rules.village import tiny_rules, village


@pytest.mark.parametrize(("yearly", "points"), [(50, 0), (45, 0), (12, 100_000), (10, 100_000), (24, 63_636)])
def test_health_is_the_years_deaths_turned_round(yearly: int, points: int) -> None:
    assert health.mortality_value(tiny_rules(), yearly * 1000 // 4) == points


def test_health_counts_the_dead_of_those_who_were_there() -> None:
    rules, book = village(deaths=10, named={"people_ring.1": 1000}, indicator__health=40_000)

    assert health.season_deaths(rules, book.balances) == 10_000
    # 40 a year is worth 15.151; 35 per cent of the way from 40.
    assert change(health.health(rules, book.balances)) == -8697


def test_skill_counts_the_townships_hands_too() -> None:
    rules, book = village(people__technician=100, people__labourer=100, office_people__mapu=1600)

    assert skill.skilled_share(rules, book.balances) == 100


def test_a_school_with_places_for_one_in_five_will_teach_everybody_to_read() -> None:
    rules, book = village(office_people__mapu=1000, level__school_seats=100)
    assert skill.schooled(rules, book.balances) == 500

    rules, book = village(office_people__mapu=1000, level__school_seats=300)
    assert skill.schooled(rules, book.balances) == 1000
