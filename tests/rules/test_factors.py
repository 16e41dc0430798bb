"""A day's work is worth what health, will and food make of it; long weeks give less than their hours."""

from __future__ import annotations

import pytest

from lingao.engine.factors import days_per_head, output_factor, work_capacity
from tests.rules.village import village


@pytest.mark.parametrize(("fed", "capacity"), [(0, 600), (100, 600), (500, 775), (1000, 1000), (1300, 1000)])
def test_hunger_takes_at_most_four_tenths_of_the_work(fed: int, capacity: int) -> None:
    assert work_capacity(fed) == capacity


def test_output_is_health_times_will_times_food_rounded_once() -> None:
    rules, book = village(indicator__health=50_000, indicator__legitimacy=25_000, fed=800)

    # 1.000 x 0.950 x 0.910
    assert output_factor(rules, book.balances) == 864


def test_tired_people_turn_out_fewer_days() -> None:
    rules, book = village(plan_hours=56, fatigue=100)

    assert days_per_head(rules, book.balances) == 75 * 1130 * 900 // 1_000_000


def test_sick_people_who_trust_nobody_still_work() -> None:
    rules, book = village()

    assert output_factor(rules, book.balances) == 850 * 900 // 1000


@pytest.mark.parametrize(("hours", "days"), [(47, 75), (56, 84), (70, 86), (80, 84)])
def test_long_weeks_give_less_than_their_hours(hours: int, days: int) -> None:
    rules, book = village(plan_hours=hours)

    assert days_per_head(rules, book.balances) == days
