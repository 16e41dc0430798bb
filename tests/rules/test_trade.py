"""Standing orders are filled at ports that are open, at prices that move against us and drift back."""

from __future__ import annotations

from typing import Any

from lingao.engine.chance import Expected
from lingao.engine.market import port_open, price_now
from lingao.engine.phases.trade import trade
from tests.rules.village import LUCKY, UNLUCKY, rules_with, settle, tiny_rules, village

PRICES = {
    f"price.{port}": 1000
    for port in (
        f"haikou.{good}" for good in ("grain", "salt", "cloth", "tools", "medicine", "charcoal", "wood")
    )
}
"""Every price where the port likes it."""


def test_what_is_bought_is_paid_for_and_weighed_in() -> None:
    after = settle(
        trade,
        village(
            None, {**PRICES, "plan_trade.haikou.salt": 5_000}, stock__silver=10_000, report__silver=10_000
        ),
    )

    # 5 t at one tael; silver is kept in thousands of taels
    assert after.of("stock.salt") == [(5_000, "trade")]
    assert after.of("report.salt") == [(5_000, "trade")]
    assert after.of("stock.silver") == [(-5, "trade")]
    assert after("report.silver") == 9_995
    assert after("traded.haikou.salt") == 5_000


def test_what_is_sold_is_paid_for() -> None:
    after = settle(
        trade,
        village(
            None,
            {**PRICES, "plan_trade.haikou.charcoal": -100_000},
            stock__charcoal=100_000,
            report__charcoal=100_000,
        ),
    )

    # 100 t at 3.6 taels
    assert after("stock.charcoal") == 0
    assert after("stock.silver") == after("report.silver") == 360
    assert after("traded.haikou.charcoal") == -100_000


def test_no_more_is_sold_than_lies_there() -> None:
    after = settle(
        trade, village(None, {**PRICES, "plan_trade.haikou.charcoal": -100_000}, stock__charcoal=40_000)
    )

    assert after("traded.haikou.charcoal") == -40_000
    assert after("short.charcoal") == 60_000


def test_no_more_is_bought_than_the_purse_pays() -> None:
    after = settle(trade, village(None, {**PRICES, "plan_trade.haikou.medicine": 9_000}, stock__silver=150))

    # 75 taels a thousand courses
    assert after("stock.medicine") == 2_000
    assert after("stock.silver") == 0


def test_selling_pays_for_buying_in_the_same_season() -> None:
    named = {**PRICES, "plan_trade.haikou.charcoal": -100_000, "plan_trade.haikou.salt": 50_000}

    after = settle(trade, village(None, named, stock__charcoal=100_000))

    assert after("stock.salt") == 50_000


def test_a_turnover_bought_raises_the_price_by_a_tenth_which_then_drifts_back() -> None:
    named = {**PRICES, "plan_trade.haikou.cloth": 133_000}

    after = settle(trade, village(None, named, stock__silver=10_000))

    # 133 x 30 taels are 3.99 of the port's turnover of 4 thousand: 99 per mille, less a fifth of it
    assert after.of("price.haikou.cloth") == [(99 - 20, "market")]


def test_selling_lowers_the_price_but_never_under_a_tenth() -> None:
    named = {**PRICES, "plan_trade.haikou.charcoal": -90_000_000}

    after = settle(trade, village(None, named, stock__charcoal=90_000_000))

    assert after("price.haikou.charcoal") == 100 + (1000 - 100) * 200 // 1000


def test_prices_drift_home_by_a_fifth() -> None:
    after = settle(trade, village(None, {**PRICES, "price.haikou.salt": 2000, "price.haikou.wood": 500}))

    assert after("price.haikou.salt") == 1800
    assert after("price.haikou.wood") == 600


def test_better_terms_are_better_both_ways() -> None:
    rules, book = village(None, PRICES, level__prices=100)
    salt, charcoal = (
        next(good for good in rules.works.goods if good.resource == rules.ordinal["resources"][name])
        for name in ("salt", "charcoal")
    )

    assert price_now(rules, book.balances, salt, buying=True) == 900
    assert price_now(rules, book.balances, charcoal, buying=False) == 3_960


def test_a_closed_port_trades_nothing_and_comes_a_season_nearer_to_opening() -> None:
    after = settle(
        trade, village(None, {**PRICES, "plan_trade.haikou.salt": 5_000}, closed__haikou=2, stock__silver=900)
    )

    assert after("stock.salt") == 0
    assert after("closed.haikou") == 1


def test_the_season_a_port_opens_again_it_trades() -> None:
    after = settle(
        trade, village(None, {**PRICES, "plan_trade.haikou.salt": 5_000}, closed__haikou=1, stock__silver=900)
    )

    assert after("stock.salt") == 5_000


def test_a_port_may_be_closed_to_us_by_chance() -> None:
    named = {**PRICES, "plan_trade.haikou.salt": 5_000}

    assert settle(trade, village(None, named, stock__silver=900), UNLUCKY)("stock.salt") == 0
    assert settle(trade, village(None, named, stock__silver=900), LUCKY)("stock.salt") == 5_000
    assert settle(trade, village(None, named, stock__silver=900), Expected())("stock.salt") == 5_000


def test_a_port_opens_with_its_tech() -> None:
    def needs(data: dict[str, Any]) -> None:
        data["ports"][0]["needs"] = "kiln_fire"

    rules = rules_with(needs)
    known, unknown = (village(rules, tech__kiln_fire=one)[1].balances for one in (1, 0))

    assert port_open(rules, known, 0)
    assert not port_open(rules, unknown, 0)
    assert port_open(tiny_rules(), village()[1].balances, 0)
