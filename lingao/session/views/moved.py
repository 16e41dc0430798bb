"""The twelve as moved this season: who goes where, and what all of it together is expected to change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from lingao.session.session import Session
from lingao.session.views.gains import Expected, expected


class Move(NamedTuple):
    """One who is to move."""

    handle: int
    place: int
    """Number of the place ordered, from 1."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Every move of the season."""

    moves: tuple[Move, ...]
    expected: Expected
    """What is expected to be different than if nobody moved."""


def moved(session: Session) -> Moved | None:
    """The season's moves; None where nobody moves."""
    at = session.rules.at
    staying, moves = session.balances.copy(), []
    for handle, (plan, post) in enumerate(zip(at.plan_post, at.post, strict=True)):
        if staying[plan] != staying[post]:
            moves.append(Move(handle, staying[plan]))
            staying[plan] = staying[post]
    if not moves:
        return None
    return Moved(tuple(moves), expected(session, staying, session.balances))
