"""The land and those outside: environment, threat, dependence on what is bought or came with the ship."""

from __future__ import annotations

from lingao.engine.indicators import (
    dependence,
    environment,
    threat,
)
from tests.rules.reckoned import change, parts
from tests.rules.village import village


def test_environment_is_wood_cleanness_and_soil() -> None:
    rules, book = village(forest=1_500_000, pollution=200, soil=900, indicator__environment=50_000)

    # 0.3 x (0.55 x 50 + 0.25 x 80 + 0.20 x 90 - 50)
    assert change(environment.environment(rules, book.balances)) == 4650


def test_wealth_in_store_draws_ships_and_posts_hold_them_off() -> None:
    rules, book = village(
        stock__silver=50_000, post_days__frontier=75_000, level__defence=8, indicator__threat=40_000
    )

    assert threat.defence(rules, book.balances) == 20
    assert parts(threat.threat(rules, book.balances)) == {
        "drift_home": -200,
        "wealth": 200,
        "defence": -200,
        "post": 0,
    }


def test_visible_wealth_has_ten_ranks() -> None:
    rules, book = village(stock__silver=900_000)

    assert threat.wealth_rank(rules, book.balances) == 10


def test_what_is_bought_and_not_in_stock_is_dependence() -> None:
    rules, book = village(
        named={"traded.haikou.tools": 300}, made__tools=100, used__tools=400, stock__tools=800
    )

    # Three of four bought; stock for two of the eight seasons of 0.4, but the run began with 5.
    assert dependence.exposure(rules, book.balances, rules.number("resources", "tools")) == 750 * 840 // 1000


def test_stock_is_measured_by_two_years_of_use_when_that_is_more_than_the_run_began_with() -> None:
    rules, book = village(used__tools=1000, stock__tools=2000)

    assert dependence.exposure(rules, book.balances, rules.number("resources", "tools")) == 750


def test_the_ship_load_covers_less_the_more_of_it_is_gone() -> None:
    rules, book = village(stock__tools=4000)

    # Four of the five that came ashore, none used this season and none made.
    assert dependence.exposure(rules, book.balances, rules.number("resources", "tools")) == 200


def test_dependence_is_the_mean_over_all_critical_goods() -> None:
    rules, book = village(stock__tools=5000, used__medicine=100, indicator__dependence=50_000)

    # Tools are all there, medicine is used, not made and gone: 30 per cent of the way from 50 to 50.
    assert change(dependence.dependence(rules, book.balances)) == 0
