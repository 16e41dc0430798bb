"""The two ledgers on the desk: resources once they are used, and the figures of people with what moved them."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.content.vocabulary import INDICATORS
from lingao.engine.ledger import Cause
from lingao.engine.limits import FIRST_RESOURCE
from lingao.engine.state import Balances
from lingao.session.session import Session
from lingao.session.views.in_hand import bottlenecks
from lingao.session.views.numbers import Number, Part, made_of, next_season, now

FIRST_ROWS = 4
"""Resources on the desk in the first season."""
HISTORY = 8
"""Seasons in an indicator's small graph."""
BAND = 250
"""Per mille of what truthfulness lacks to a hundred that is the band of an estimated indicator."""


@dataclass(frozen=True, slots=True)
class ThingRow:
    """One resource."""

    resource: int
    store: Number
    came: Number
    """What came into the books last season: made, levied, bought, found when counted."""
    went: Number
    """What went out of them: used, eaten, sold, lost. The store a season ago + came - went = the store."""
    next: Number
    fresh: bool
    """On the desk for the first time."""
    short: bool
    """It fell short last season."""
    limits: bool
    """Something waits for it in the season under way."""


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """One figure of the ledger of people."""

    indicator: int
    """Place in the vocabulary's INDICATORS."""
    high_is_bad: bool
    now: Number
    band: int
    """Thousandths of a point either way within which the truth lies; 0 where it is not estimated."""
    history: tuple[int, ...]
    before: int
    cause: tuple[Cause, int] | None
    """What moved it most last season."""


def thing_rows(session: Session) -> tuple[ThingRow, ...]:
    """The first four always; others from the season in which they were first made or used."""
    rules = session.rules
    world = rules.world
    order = [n for n, one in enumerate(world.resources) if one.kind != "service"]
    order.sort(key=lambda n: (world.resources[n].desk, n))
    earlier = [played.balances for played in session.past]
    limits = {one.limit - FIRST_RESOURCE for one in bottlenecks(session) if one.limit >= FIRST_RESOURCE}
    moved = _posted(session)
    rows = []
    for place, n in enumerate(order):
        before = place < FIRST_ROWS or any(_moved(session, n, state) for state in earlier)
        if before or _moved(session, n, session.opening):
            rows.append(_row(session, n, moved[n], fresh=not before, limits=n in limits))
    return tuple(rows)


def _moved(session: Session, resource: int, balances: Balances) -> bool:
    at = session.rules.at
    return any(balances[block[resource]] for block in (at.said_made, at.used, at.short))


def _posted(session: Session) -> list[list[Part]]:
    """By resource, what changed its books last season."""
    books = session.rules.at.report
    found: list[list[Part]] = [[] for _ in books]
    for (account, cause), amount in session.entries.items():
        if amount and cause.kind != "start" and books[0] <= account <= books[-1]:
            found[account - books[0]].append(Part(amount, cause))
    return found


def _row(session: Session, n: int, moved: list[Part], *, fresh: bool, limits: bool) -> ThingRow:
    at = session.rules.at
    came = tuple(part for part in moved if part.amount > 0)
    went = tuple(Part(-part.amount, part.cause) for part in moved if part.amount < 0)
    return ThingRow(
        resource=n,
        store=now(session, at.report[n]),
        came=made_of(at.report[n], came),
        went=made_of(at.report[n], went),
        next=next_season(session, at.report[n]),
        fresh=fresh,
        short=session.seen[at.short[n]] > 0,
        limits=limits,
    )


def indicator_rows(session: Session) -> tuple[IndicatorRow, ...]:
    """The main indicators at once, all of them from the second season on."""
    rules = session.rules
    by_id = {one.id: one for one in rules.world.indicators}
    rows = []
    for n, name in enumerate(INDICATORS):
        entry = by_id[name]
        if entry.main or session.season > 1:
            rows.append(_indicator(session, n, entry.high_is_bad, entry.estimated))
    return tuple(rows)


def _indicator(session: Session, n: int, high_is_bad: bool, estimated: bool) -> IndicatorRow:
    at, seen = session.rules.at, session.seen
    account = at.said_indicator[n]
    states = [played.balances for played in session.past[-HISTORY + 1 :]]
    moves = [(cause, amount) for (one, cause), amount in session.entries.items() if one == account]
    causes = [move for move in moves if move[0].kind not in ("start", "rounding", "cap")]
    truth = seen[at.said_indicator[INDICATORS.index("truthfulness")]]
    return IndicatorRow(
        indicator=n,
        high_is_bad=high_is_bad,
        now=now(session, account),
        band=(100_000 - truth) * BAND // 1000 if estimated else 0,
        history=(*(state[account] for state in states), seen[account]),
        before=states[-1][account] if states else seen[account],
        cause=max(causes, key=lambda move: abs(move[1]), default=None),
    )
