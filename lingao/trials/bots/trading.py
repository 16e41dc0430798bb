"""Trading: what is in surplus is sold where it pays, and what is short is bought."""

from __future__ import annotations

from lingao.engine import orders as o
from lingao.engine.market import port_open, price_now
from lingao.engine.needs import season_need
from lingao.engine.tables.ports import GoodRow
from lingao.trials.bots.common import Desk
from lingao.trials.bots.wanting import can_be_made, for_wells_and_nets, held_up_by, waiting_for, with_inputs

DEPTH = 400
"""Per mille of a port's turnover sold of one good in a season: in the long run its price stands a fifth lower."""
KEPT_SEASONS = 3
"""Halves of a season's need kept in store."""
WORTH_A_TRIP = 10
"""Taels under which nothing is sold."""
WANTED_PURSE = 3000
"""Taels kept in the chest before anything but food is bought."""
AT_MOST = 4
"""Times a project's material that is bought beside it for the works that use the same."""
SPILT = 100
"""Per mille bought beyond what a project waits for, since some is lost in store before it can begin."""
SHARE = 4
"""Of what is over that, one part in so many goes to any one good."""


def trade(desk: Desk) -> None:
    """Write this season's orders at every port."""
    if not desk.rules.works.goods:
        return
    orders = dict.fromkeys((good.ordinal for good in desk.rules.works.goods), 0)
    kept = kept_at_home(desk)
    _sell(desk, orders, kept)
    _buy_food(desk, orders)
    _buy_what_is_short(desk, orders, kept)
    for good in desk.rules.works.goods:
        if desk.seen[desk.rules.at.plan_trade[good.ordinal]] != orders[good.ordinal]:
            port, resource = desk.rules.world.ports[good.port], desk.rules.world.resources[good.resource]
            desk.give(o.Trade(port.id, resource.id, orders[good.ordinal]))


def kept_at_home(desk: Desk) -> dict[int, int]:
    """How much of each resource is not for sale: needs, what works used last season, what projects wait for."""
    rules, at = desk.rules, desk.rules.at
    kept = waiting_for(desk)
    for resource, amount in for_wells_and_nets(desk).items():
        kept[resource] = kept.get(resource, 0) + amount
    for need in rules.works.needs:
        kept[need.resource] = (
            kept.get(need.resource, 0) + season_need(rules, desk.seen, need) * KEPT_SEASONS // 2
        )
    sold = dict[int, int]()
    for good in rules.works.goods:
        sold[good.resource] = sold.get(good.resource, 0) + max(0, -desk.seen[at.traded[good.ordinal]])
    for resource, account in enumerate(at.used):
        used = max(0, desk.seen[account] - sold.get(resource, 0)) + desk.seen[at.short[resource]]
        kept[resource] = max(kept.get(resource, 0), used * KEPT_SEASONS // 2)
    return kept


def _sell(desk: Desk, orders: dict[int, int], kept: dict[int, int]) -> None:
    """Sell every surplus, the best price first, as deep as a port bears; nothing that holds up a project."""
    rules, v, held = desk.rules, desk.seen, held_up_by(desk)
    left = {r: 0 if r in held else v[account] - kept.get(r, 0) for r, account in enumerate(rules.at.stock)}
    buyers = [
        good for good in rules.works.goods
        if good.bought and port_open(rules, v, good.port) and rules.works.resources[good.resource].kind != "relic"
    ]  # fmt: skip
    for good in sorted(buyers, key=lambda one: -price_now(rules, v, one, buying=False)):
        amount = min(left[good.resource], depth(desk, good))
        taels = amount * price_now(rules, v, good, buying=False) // 1_000_000
        if taels >= WORTH_A_TRIP and (
            can_be_made(desk, good.resource) or amount > kept.get(good.resource, 0)
        ):
            orders[good.ordinal] = -amount
            left[good.resource] -= amount


def depth(desk: Desk, good: GoodRow) -> int:
    """What a port takes of a good in a season before its price suffers, thousandths of the unit."""
    turnover = desk.rules.works.ports[good.port].turnover
    return turnover * DEPTH * 1000 // max(1, price_now(desk.rules, desk.seen, good, buying=False))


def _buy_food(desk: Desk, orders: dict[int, int]) -> None:
    """Food when under a season and a half lies in store, at the cheapest open port."""
    rules, food = desk.rules, desk.rules.role["food"]
    need = sum(season_need(rules, desk.seen, row) for row in rules.works.needs if row.resource == food)
    short = need * KEPT_SEASONS // 2 - desk.seen[rules.at.stock[food]]
    seller = cheapest(desk, food)
    if short > 0 and seller is not None:
        orders[seller.ordinal] = short


def _buy_what_is_short(desk: Desk, orders: dict[int, int], kept: dict[int, int]) -> None:
    """What needs, works and projects are short of, while the chest holds; projects' material first."""
    rules, v, money = desk.rules, desk.seen, desk.rules.role["money"]
    wanted = with_inputs(desk, waiting_for(desk))
    purse = v[rules.at.stock[money]] - wanted.get(money, 0)
    for resource, amount in wanted.items():
        used = min(v[rules.at.used[resource]], amount * AT_MOST)  # works draw on it before projects do
        short = amount + used - v[rules.at.stock[resource]]
        purse -= _buy(desk, orders, resource, short + amount * SPILT // 1000 if short > 0 else 0, purse)
    for resource, amount in kept.items():
        if resource != rules.role["food"]:
            missing = amount * 2 // KEPT_SEASONS - v[rules.at.stock[resource]]
            purse -= _buy(desk, orders, resource, missing, (purse - WANTED_PURSE) // SHARE)


def _buy(desk: Desk, orders: dict[int, int], resource: int, short: int, purse: int) -> int:
    """Order what is short as far as the purse goes; the taels it will take."""
    seller = cheapest(desk, resource) if short > 0 else None
    if seller is None or orders[seller.ordinal]:
        return 0
    price = max(1, price_now(desk.rules, desk.seen, seller, buying=True))
    amount = min(short, max(0, purse) * 1_000_000 // price)
    orders[seller.ordinal] = amount
    return amount * price // 1_000_000


def cheapest(desk: Desk, resource: int) -> GoodRow | None:
    """Where a good is cheapest among the ports open now."""
    rules, v = desk.rules, desk.seen
    sellers = [
        good for good in rules.works.goods
        if good.resource == resource and good.sold and port_open(rules, v, good.port)
    ]  # fmt: skip
    return min(sellers, key=lambda one: price_now(rules, v, one, buying=True), default=None)
