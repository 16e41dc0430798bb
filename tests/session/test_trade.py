"""Trade's view: prices, what an order is expected to move, ports that are not open."""

from __future__ import annotations

from lingao.engine.orders import Trade
from lingao.session.views.trade import step_of, trade_view
from tests.games import shipped_game


def test_goods_have_a_price_on_the_side_they_are_traded_on() -> None:
    session = shipped_game("morning_star", 1)
    for port in trade_view(session).ports:
        entry = session.rules.world.ports[port.port]
        for good in port.goods:
            name = session.rules.world.resources[good.resource].id
            assert (good.buy_at > 0) == (name in entry.sells)
            assert (good.sell_at > 0) == (name in entry.buys)
            assert step_of(session, good.good) > 0


def test_an_order_costs_what_it_is_said_to_cost() -> None:
    session = shipped_game("morning_star", 1)
    port = next(one for one in session.rules.world.ports if "cloth" in one.sells and not one.needs)
    assert session.give(Trade(port.id, "cloth", 2_000)) is None
    view = trade_view(session)
    taels = sum(good.taels.value for one in view.ports for good in one.goods)
    assert taels == view.turnover.value < 0
    assert view.after.value == session.forecast().balances[view.silver.account]


def test_a_port_that_needs_a_tech_says_so() -> None:
    session = shipped_game("morning_star", 0)
    closed = [one for one in trade_view(session).ports if not one.known]
    assert closed
    for one in closed:
        assert not one.open
        assert one.missing is not None
        assert one.missing.missing[0].reason == "tech"
        assert all(good.refusal is not None for good in one.goods)
