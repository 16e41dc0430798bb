"""A day's work is worth what health, will and food make of it; long weeks give less than their hours."""

from __future__ import annotations

from typing import Any

import pytest

from lingao.engine.factors import days_per_head, output_factor, work_capacity
from tests.rules.village import rules_with, village


@pytest.mark.parametrize(("fed", "capacity"), [(0, 600), (100, 600), (500, 775), (1000, 1000), (1300, 1000)])
def test_hunger_takes_at_most_four_tenths_of_the_work(fed: int, capacity: int) -> None:
    assert work_capacity(fed) == capacity


def test_output_is_health_times_will_times_food_rounded_once() -> None:
    rules, book = village(indicator__health=50_000, indicator__legitimacy=25_000, fed=800)

    # 1.000 x 0.950 x 0.910
    assert output_factor(rules, book.balances) == 864


def test_tired_people_turn_out_fewer_days() -> None:
    rules, book = village(plan_hours=56, fatigue=100)

    assert days_per_head(rules, book.balances) == 75 * 1130 * 900 // 1000


def test_sick_people_who_trust_nobody_still_work() -> None:
    rules, book = village()

    assert output_factor(rules, book.balances) == 850 * 900 // 1000


@pytest.mark.parametrize(
    ("hours", "thousandths"),
    [(30, 52_500), (47, 75_000), (50, 78_225), (56, 84_750), (70, 86_250), (80, 84_750)],
)
def test_long_weeks_give_less_than_their_hours(hours: int, thousandths: int) -> None:
    rules, book = village(plan_hours=hours)

    assert days_per_head(rules, book.balances) == thousandths


def test_days_are_read_off_the_curve_and_never_rounded_to_whole_ones() -> None:
    def fifty(data: dict[str, Any]) -> None:
        data["curves"]["hours_output"] = [[47, 1000], [50, 1050], [56, 1130]]

    rules, book = village(rules_with(fifty), plan_hours=50)

    # 75 days x 1.05
    assert days_per_head(rules, book.balances) == 78_750
