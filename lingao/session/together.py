"""Together: several orders given as one, and taken back as one while nothing was ordered after them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from lingao.engine.orders import Order
from lingao.engine.refusals import Refusal
from lingao.session.session import Session


class _Given(NamedTuple):
    """Orders given together: those of a season from one place in it to another."""

    season: int
    begin: int
    end: int


_GIVEN: WeakKeyDictionary[Session, list[_Given]] = WeakKeyDictionary()


def give_together(session: Session, orders: Sequence[Order]) -> Refusal | None:
    """Give orders one after the other up to the first that is refused; its refusal.

    Raises:
        SaveProblem: when one cannot be saved; those before it were given.
    """
    begin = len(session.orders)
    try:
        for order in orders:
            if (refusal := session.give(order)) is not None:
                return refusal
        return None
    finally:
        end = len(session.orders)
        if end > begin + 1:
            _GIVEN.setdefault(session, []).append(_Given(session.season, begin, end))


def undo_together(session: Session) -> tuple[Order, ...]:
    """Take back the season's last order and those given together with it, the last first; none when there is none.

    Raises:
        SaveProblem: when the save refuses; what it took back before stays taken back.
    """
    given, many = _GIVEN.get(session, []), 1
    if given and (given[-1].season, given[-1].end) == (session.season, len(session.orders)):
        last = given.pop()
        many = last.end - last.begin
    taken = [session.undo() for _ in range(min(many, len(session.orders)))]
    return tuple(order for order in taken if order is not None)
