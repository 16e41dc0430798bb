"""Decided: the orders of seasons gone by that left a mark on a figure, found by the causes of its entries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from lingao.engine import orders as o
from lingao.engine.ruleset import Ruleset
from lingao.session.replayed import Posted
from lingao.session.session import Session

Sign = tuple[str, str]
"""Kind and subject of a cause."""

WITHIN: Final = 4
"""Seasons, that of the order counted, within which its cause must show on the figure: a policy has a lag."""


class Decided(NamedTuple):
    """An order of a season played."""

    season: int
    number: int
    """Its place among the season's orders, from 0."""
    order: o.Order


def decided(session: Session, account: int, posted: Sequence[Posted]) -> tuple[Decided, ...]:
    """The orders that an account's entries name as a cause, first to last; `posted` holds them season by season."""
    found = []
    for season, played in enumerate(session.past, 1):
        causes = {
            (cause.kind, cause.subject) for one in posted[season - 1 : season - 1 + WITHIN] for cause in one
        }
        found += [
            Decided(season, number, order)
            for number, order in enumerate(played.orders)
            if not causes.isdisjoint(signs(session.rules, account, order))
        ]
    return tuple(found)


def signs(rules: Ruleset, account: int, order: o.Order) -> frozenset[Sign]:
    """The causes by which an order shows on an account; none for an order that names nothing the books name."""
    match order:
        case o.Move() | o.Overrule() | o.Carry():
            return frozenset({("card", f"{order.card}.{order.choice}"), ("overrule", order.card)})
        case o.Enact() | o.Repeal():
            return frozenset({("policy", order.policy)})
        case o.SetTarget() | o.SetPriority():
            return frozenset({("process", order.process)})
        case o.QueueProject() | o.Unqueue():
            return frozenset((kind, order.project) for kind in ("project", "learnt", "finished"))
        case o.Train():
            return frozenset({("training", order.course)})
        case o.Trade():
            return frozenset({("trade", order.port)}) if _about(rules, account, order.good) else frozenset()
        case o.Post():
            return frozenset({("moved", order.handle), ("audit", order.office or "-")})
        case o.Promise() | o.Lower() | o.Admit():
            return frozenset({("promise", order.promise), ("broken_promise", order.promise)})
        case o.SetHours():
            return frozenset({("rest", "")})
        case o.SetRation():
            return frozenset({("food", "")})
    return frozenset()


def _about(rules: Ruleset, account: int, good: str) -> bool:
    """Whether trade in a good is what an account of a resource is about: of its own good, or of money."""
    books = rules.at.report
    if account not in books:
        return True
    return books.index(account) in (rules.number("resources", good), rules.role["money"])
