"""Livelihood: food against the line, fish and meat, rest, fuel and roofs."""

from __future__ import annotations

from typing import Any

import pytest

from lingao.engine.heads import by_class
from lingao.engine.indicators import (
    livelihood,
)
from lingao.engine.ruleset import Ruleset
from tests.rules.reckoned import parts
from tests.rules.village import rules_with, tiny_rules, village


@pytest.mark.parametrize(
    ("ratio", "points"), [(400, 0), (500, 0), (850, 50_000), (1200, 100_000), (1500, 100_000)]
)
def test_food_counts_from_half_of_the_line_to_a_fifth_over_it(ratio: int, points: int) -> None:
    assert livelihood.food_value(tiny_rules(), ratio) == points


def test_food_is_a_mean_by_heads_of_the_commission_and_the_townships() -> None:
    rules, book = village(people__soldier=100, fed=1000, office_people__mapu=300, ate__mapu=600)

    assert livelihood.food_ratio(rules, book.balances, by_class(rules, book.balances)) == 700


def needing_fish() -> Ruleset:
    def change(data: dict[str, Any]) -> None:
        source = {"of": "tiny"}
        data["needs"].append(
            {"id": "fish", "of": "fish", "per_head": {"all": 0.004}, "text": "x", "source": source}
        )

    return rules_with(change)


@pytest.mark.parametrize(("short", "added"), [(0, 30), (200, 0), (350, -50)])
def test_fish_and_meat_add_a_little_and_their_want_takes_more(short: int, added: int) -> None:
    # 100 heads need 400 kg.
    rules, book = village(needing_fish(), people__soldier=100, short__fish=short)

    assert livelihood.protein(rules, book.balances, by_class(rules, book.balances)) == added


def test_where_nobody_needs_fish_it_is_not_missed() -> None:
    rules, book = village(people__soldier=100)

    assert livelihood.protein(rules, book.balances, by_class(rules, book.balances)) == 0


def test_rest_is_half_at_47_hours_none_at_56_full_at_37() -> None:
    rules = tiny_rules()

    assert [livelihood.rested(rules, hours) for hours in (37, 47, 56)] == [1000, 500, 0]


def test_short_hours_rest_those_who_work_them_and_long_ones_tell_on_everybody() -> None:
    rules = tiny_rules()

    def rest(hours: int) -> int:
        return livelihood.rest(rules, 1000, 3000, hours)

    assert rest(37) == (1000 * 1000 + 500 * 3000) // 4000
    assert rest(47) == 500
    assert rest(56) == 0


def test_fuel_that_ran_short_and_missing_roofs_hold_livelihood_down() -> None:
    # Ten heads burn 200 kg of charcoal; half was short. Five of ten have a place.
    rules, book = village(
        people__soldier=10, short__charcoal=100, level__housing=5, indicator__livelihood=60_000
    )

    found = parts(livelihood.livelihood(rules, book.balances))
    assert found["fuel"] == (50_000 - 60_000) * 250 * 100 // 1_000_000
    assert found["housing"] == (50_000 - 60_000) * 250 * 200 // 1_000_000
    assert found["cloth"] == (100_000 - 60_000) * 250 * 120 // 1_000_000
