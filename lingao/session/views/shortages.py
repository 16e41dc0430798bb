"""What ran short in a season, and why: who asked, and what kept it from being there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from lingao.engine import limits
from lingao.engine.ledger import Cause
from lingao.engine.market import port_open
from lingao.engine.state import Balances
from lingao.session.session import Session
from lingao.session.views.numbers import Number, now

TRIFLE: Final = 10
"""Thousandths of a unit under which nothing is short."""
SHARE: Final = 50
"""A shortage of less than one part in so many of what was asked is told only where something stood still for it."""

Why = Literal[
    "false_books",  # the books said more than there was; the empty shelf put them right
    "closed_port",  # it was to be bought where the port is closed (port)
    "no_money",  # it was to be bought, and the silver ran out (port)
    "held",  # those who make it were held up (maker, limit: input, hands, building, time of year)
    "planned",  # those who make it made all that was planned
    "purse",  # it is money, which nobody makes: more went out than was sold for
    "unplanned",  # nobody was to make it
]


class Reason(NamedTuple):
    """Why something was not there."""

    kind: Why
    maker: int = -1
    """Ordinal of the process that fell furthest behind its target, where makers were held up."""
    limit: int = 0
    """What held it up, a limit number."""
    port: int = -1


@dataclass(frozen=True, slots=True)
class Shortage:
    """A resource that was not there when it was asked for."""

    resource: int
    amount: Number
    cause: Cause
    """Who asked for most of what was missing."""
    why: Reason
    makers: tuple[tuple[int, int], ...] = ()
    """The processes that were to make it, each with the number of what limited it."""


def shortages(session: Session, before: Balances) -> tuple[Shortage, ...]:
    """What fell short in the last season, the worst first; `before` is the state in which it was ended."""
    rules, seen = session.rules, session.seen
    found = []
    for n, account in enumerate(rules.at.short):
        amount, used = seen[account], seen[rules.at.used[n]]
        if amount < TRIFLE or rules.works.resources[n].kind == "service":
            continue
        if amount * SHARE <= amount + used and not stopped_by(session, n):
            continue
        asked = [
            (cause, much) for (one, cause), much in session.entries.items() if one == account and much > 0
        ]
        if asked:
            cause = max(asked, key=lambda it: it[1])[0]
            made = _makers(session, n)
            shortage = Shortage(n, now(session, account), cause, _why(session, before, n, made), made)
            found.append((amount * 1000 // (amount + used), shortage))
    return tuple(one for _, one in sorted(found, key=lambda it: -it[0]))


def stopped_by(session: Session, resource: int) -> bool:
    """Whether a process that was planned did not run at all for want of it."""
    at, seen = session.rules.at, session.seen
    wanted = limits.resource(resource)
    return any(
        seen[at.limit[row.ordinal]] == wanted
        and seen[at.plan_target[row.ordinal]]
        and not seen[at.run[row.ordinal]]
        for row in session.rules.works.processes
    )


def _makers(session: Session, resource: int) -> tuple[tuple[int, int], ...]:
    """The processes that were to make it, with what limited each."""
    at, seen = session.rules.at, session.seen
    return tuple(
        (row.ordinal, seen[at.limit[row.ordinal]])
        for row in session.rules.works.makers[resource]
        if seen[at.plan_target[row.ordinal]]
    )


def _why(session: Session, before: Balances, resource: int, makers: tuple[tuple[int, int], ...]) -> Reason:
    """The first cause that holds: false books, a purchase that failed, makers held up, a plan too small."""
    rules, seen = session.rules, session.seen
    at = rules.at
    corrected = -session.entries.get((at.report[resource], Cause("stocktaking")), 0)
    if corrected * 2 >= seen[at.short[resource]]:
        return Reason("false_books")
    for good in rules.works.goods:
        ordered = before[at.plan_trade[good.ordinal]]
        if good.resource == resource and ordered > max(0, seen[at.traded[good.ordinal]]):
            closed = not port_open(rules, seen, good.port)
            return Reason("closed_port" if closed else "no_money", port=good.port)
    held = [(seen[at.plan_target[n]] - seen[at.said_run[n]], n, limit) for n, limit in makers if limit]
    if held:
        _, maker, limit = max(held, key=lambda it: it[0])
        return Reason("held", maker, limit)
    if makers:
        return Reason("planned")
    return Reason("purse" if resource == rules.role["money"] else "unplanned")
