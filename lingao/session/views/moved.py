"""The twelve as moved this season: who goes where, and what all of it together is expected to change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from lingao.engine.game import forecast
from lingao.session.session import Session
from lingao.session.views.weigh import Change, changes, told_apart


class Move(NamedTuple):
    """One who is to move."""

    handle: int
    place: int
    """Number of the place ordered, from 1."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Every move of the season."""

    moves: tuple[Move, ...]
    changes: tuple[Change, ...]
    """What is expected to be different at the season's end than if nobody moved, the weightiest first."""


def moved(session: Session) -> Moved | None:
    """The season's moves; None where nobody moves."""
    rules, at = session.rules, session.rules.at
    staying, moves = session.balances.copy(), []
    for handle, (plan, post) in enumerate(zip(at.plan_post, at.post, strict=True)):
        if staying[plan] != staying[post]:
            moves.append(Move(handle, staying[plan]))
            staying[plan] = staying[post]
    if not moves:
        return None
    expected = session.forecast().balances
    return Moved(tuple(moves), told_apart(rules, changes(rules, forecast(rules, staying).balances, expected)))
