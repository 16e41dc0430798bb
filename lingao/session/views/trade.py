"""Trade: ports, what they sell and buy at which price, what is ordered, and the silver it takes and brings."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.market import port_known, price_now
from lingao.engine.orders import Trade
from lingao.engine.refusals import Missing, Refusal
from lingao.engine.tables.ports import GoodRow
from lingao.session.session import Session
from lingao.session.views.history import history
from lingao.session.views.numbers import Number, Part, made_of, next_season, now

USUAL = 1000
"""A port's own price, in per mille."""


class Good(NamedTuple):
    """One good at one port."""

    good: int
    """Ordinal among the goods traded."""
    resource: int
    buy_at: int
    """Thousandths of a tael for one unit when we buy; 0 where the port does not sell it."""
    sell_at: int
    """The same when we sell; 0 where the port does not buy it."""
    usual: int
    """What it usually costs there (or brings, where it is only bought), before trade moved it."""
    price: Number
    """Per mille of the usual price."""
    trend: tuple[int, ...]
    """The price at the beginning of each season, in per mille."""
    order: Number
    """Wanted each season: to buy positive, to sell negative."""
    traded: Number
    """Last season."""
    books: Number
    taels: Number
    """Silver this line brings this season (or takes), as expected."""
    refusal: Refusal | None
    """Why nothing can be ordered; None when something can."""


class Port(NamedTuple):
    """One port."""

    port: int
    known: bool
    closed: Number
    """Seasons it stays closed to us; 0 when it is open."""
    missing: Refusal | None
    """What keeps us from it; None when it is open to us."""
    turnover: int
    """Thousandths of a thousand taels that move its prices by a tenth."""
    risk: int
    """Per mille chance each season that it is closed to us."""
    goods: tuple[Good, ...]

    @property
    def open(self) -> bool:
        """Whether we can trade there this season."""
        return self.missing is None


class TradeView(NamedTuple):
    """Every port, and the silver."""

    ports: tuple[Port, ...]
    silver: Number
    turnover: Number
    """Silver the season's trade is expected to bring (or take)."""
    after: Number
    """Silver expected in the books at the season's end."""


def trade_view(session: Session) -> TradeView:
    """Trade as seen."""
    rules = session.rules
    silver = rules.at.report[rules.role["money"]]
    return TradeView(
        ports=tuple(_port(session, n) for n in range(len(rules.works.ports))),
        silver=now(session, silver),
        turnover=made_of(silver, _trades(session)),
        after=next_season(session, silver),
    )


def step_of(session: Session, good: int) -> int:
    """How much one press changes an order, in thousandths of the unit: about a twentieth of what a turnover buys."""
    row = session.rules.works.goods[good]
    port = session.rules.works.ports[row.port]
    price = max(1, row.sold or row.bought)
    units = port.turnover * 1000 // price // 20
    step: int = 10 ** max(0, len(str(max(1, units))) - 1) * 1000
    return step


def _port(session: Session, n: int) -> Port:
    rules, seen = session.rules, session.seen
    row, entry = rules.works.ports[n], rules.world.ports[n]
    closed = now(session, rules.at.closed[n])
    missing = []
    if not port_known(rules, seen, n):
        missing.append(Missing("tech", rules.world.techs[row.unlocked_by].id))
    if closed.value:
        missing.append(Missing("port_closed", row.id, need=closed.value))
    return Port(
        port=n,
        known=port_known(rules, seen, n),
        closed=closed,
        missing=Refusal(tuple(missing)) if missing else None,
        turnover=entry.turnover,
        risk=entry.risk,
        goods=tuple(_good(session, good) for good in rules.works.goods if good.port == n),
    )


def _good(session: Session, row: GoodRow) -> Good:
    rules, seen, at = session.rules, session.seen, session.rules.at
    port, resource = rules.works.ports[row.port].id, rules.world.resources[row.resource].id
    buy_at = price_now(rules, seen, row, buying=True) if row.sold else 0
    sell_at = price_now(rules, seen, row, buying=False) if row.bought else 0
    ordered = seen[at.plan_trade[row.ordinal]]
    moved = session.forecast().balances[at.traded[row.ordinal]]
    return Good(
        good=row.ordinal,
        resource=row.resource,
        buy_at=buy_at,
        sell_at=sell_at,
        usual=row.sold or row.bought,
        price=now(session, at.price[row.ordinal]),
        trend=history(session, at.price[row.ordinal]),
        order=now(session, at.plan_trade[row.ordinal]),
        traded=now(session, at.traded[row.ordinal]),
        books=now(session, at.report[row.resource]),
        taels=_taels(session, row, moved, buy_at if ordered > 0 else sell_at),
        refusal=session.check(Trade(port, resource, 1000 if row.sold else -1000)),
    )


def _taels(session: Session, row: GoodRow, moved: int, price: int) -> Number:
    """What the amount expected to move costs (negative) or brings, in thousandths of the money's unit."""
    money = session.rules.at.report[session.rules.role["money"]]
    worth = abs(moved) * price
    taels = -((worth + 999_999) // 1_000_000) if moved > 0 else worth // 1_000_000
    return made_of(money, (Part(taels, account=session.rules.at.plan_trade[row.ordinal]),) if taels else ())


def _trades(session: Session) -> tuple[Part, ...]:
    silver = session.rules.at.report[session.rules.role["money"]]
    return tuple(
        Part(amount, cause)
        for (account, cause), amount in session.forecast().entries.items()
        if account == silver and cause.kind == "trade"
    )
