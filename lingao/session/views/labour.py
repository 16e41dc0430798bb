"""Labour: person-days of each class over the season under way, as expected."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.content.vocabulary import LABOUR
from lingao.engine.ledger import Cause
from lingao.session.session import Session
from lingao.session.views.numbers import Number, Part, made_of

Moves = dict[int, list[Part]]
"""What the forecast posts, by account."""


def moves_of(session: Session) -> Moves:
    """Every entry of the forecast, by account."""
    found: Moves = {}
    for (account, cause), amount in session.forecast().entries.items():
        found.setdefault(account, []).append(Part(amount, cause))
    return found


@dataclass(frozen=True, slots=True)
class Hands:
    """Person-days of one class over the season, as expected."""

    labour: int
    """Place in LABOUR."""
    turned_out: Number
    used: Number
    idle: int


def hands_of(session: Session) -> tuple[Hands, ...]:
    """The days of every class, unskilled first."""
    moves = moves_of(session)
    return tuple(_hands(session, moves, n) for n in range(len(LABOUR)))


def _hands(session: Session, moves: Moves, n: int) -> Hands:
    account = session.rules.at.days[n]
    posted = moves.get(account, [])
    out = tuple(part for part in posted if part.cause == Cause("muster"))
    spent = tuple(
        Part(-part.amount, part.cause)
        for part in posted
        if part.cause not in (Cause("muster"), Cause("unused"))
    )
    turned_out, used = made_of(account, out), made_of(account, spent)
    return Hands(n, turned_out, used, turned_out.value - used.value)
