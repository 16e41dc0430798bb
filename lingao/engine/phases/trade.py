"""Trade: standing orders at the ports, at prices that move against us and drift back."""

from __future__ import annotations

from itertools import compress

from lingao.engine.chance import Chance
from lingao.engine.ledger import Ledger, because
from lingao.engine.market import port_open, price_now
from lingao.engine.ruleset import Ruleset
from lingao.engine.store import issue, weigh_in
from lingao.engine.tables.ports import GoodRow

USUAL = 1000
"""A port's own price, in per mille."""
FALLS_BACK = 200
"""Per mille of the way back to the usual price, each season."""
TENTH = 100
"""Per mille a price moves when a whole turnover is traded."""


def trade(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Open or close ports, sell, then buy, then let prices move."""
    keep_ports(rules, book, chance)
    orders = book.balances[rules.span.plan_trade]
    wanted = [(good, orders[good.ordinal]) for good in compress(rules.works.goods, orders)]
    open_to_us = [pair for pair in wanted if port_open(rules, book.balances, pair[0].port)]
    for good, amount in open_to_us:
        if amount < 0:
            _sell(rules, book, good, -amount)
    for good, amount in open_to_us:
        if amount > 0:
            _buy(rules, book, good, amount)
    prices = book.balances[rules.span.price]
    for good, price in zip(rules.works.goods, prices, strict=True):
        if price != USUAL:
            _drift(rules, book, good)


def keep_ports(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """A closed port comes a season nearer to opening; an open one may be closed to us."""
    season = book[rules.at.season[0]]
    for port in rules.works.ports:
        account, cause = rules.at.closed[port.ordinal], because("market", port.id)
        if book[account]:
            book.post(account, -1, cause)
        elif port_open(rules, book.balances, port.ordinal) and chance.happens(
            port.risk, season, "port", port.key
        ):
            book.put(account, 1, cause)


def _sell(rules: Ruleset, book: Ledger, good: GoodRow, amount: int) -> None:
    cause = because("trade", rules.works.ports[good.port].id)
    price = price_now(rules, book.balances, good, buying=False)
    sold = issue(rules, book, good.resource, amount, cause)
    taels = sold * price // 1_000_000
    weigh_in(rules, book, rules.role["money"], taels, cause)
    book.post(rules.at.traded[good.ordinal], -sold, cause)
    _move_price(rules, book, good, -taels)


def _buy(rules: Ruleset, book: Ledger, good: GoodRow, amount: int) -> None:
    cause = because("trade", rules.works.ports[good.port].id)
    price = max(1, price_now(rules, book.balances, good, buying=True))
    purse = book[rules.at.stock[rules.role["money"]]]
    bought = min(amount, purse * 1_000_000 // price)
    taels = -(-bought * price // 1_000_000)
    issue(rules, book, rules.role["money"], taels, cause)
    weigh_in(rules, book, good.resource, bought, cause)
    book.post(rules.at.traded[good.ordinal], bought, cause)
    _move_price(rules, book, good, taels)


def _move_price(rules: Ruleset, book: Ledger, good: GoodRow, taels: int) -> None:
    """Buying raises, selling lowers: a tenth for each turnover traded (resources.md, section 7)."""
    port = rules.works.ports[good.port]
    account = rules.at.price[good.ordinal]
    moved = taels * TENTH // port.turnover if port.turnover else 0
    book.post(account, max(moved, 100 - book[account]), good.market)


def _drift(rules: Ruleset, book: Ledger, good: GoodRow) -> None:
    account = rules.at.price[good.ordinal]
    back = (USUAL - book[account]) * FALLS_BACK // 1000
    book.post(account, back, good.market)
