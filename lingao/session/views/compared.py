"""Compared: two branches of a run side by side: what was ordered otherwise, and where the figures stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lingao.content.vocabulary import BENCHES, INDICATORS
from lingao.engine.orders import Order
from lingao.engine.seen import seen
from lingao.engine.state import State
from lingao.savefile.rows import SeasonRecord
from lingao.session.games import save_of
from lingao.session.progress import Progress
from lingao.session.session import Session
from lingao.session.views.weigh import changes

TOLD = 12
"""Figures in which the two differ most, told besides the usual ones."""


class Row(NamedTuple):
    """A figure on both sides."""

    account: int
    """The first of the techs stands for how many are known."""
    then: tuple[int, int]
    """In the last season both have come to."""
    now: tuple[int, int]
    """Where each stands."""


class Parted(NamedTuple):
    """What was ordered in a season on one side only."""

    season: int
    left: tuple[Order, ...]
    right: tuple[Order, ...]


class Compared(NamedTuple):
    """Two branches of a run."""

    branches: tuple[int, int]
    parted: int
    """The first season in which they could differ."""
    common: int
    """The last season both have come to."""
    seasons: tuple[int, int]
    """Where each stands."""
    rows: tuple[Row, ...]
    orders: tuple[Parted, ...]


def compared(session: Session, left: int, right: int, progress: Progress | None = None) -> Compared:
    """Two branches of a saved game. Reads every season of both: run it in a thread.

    Raises:
        ValueError: for an unsaved game.
        SaveProblem: when there is no such branch, or the save cannot be read.
        Stopped: when it is ended early.
    """
    save = save_of(session)
    if save is None:
        raise ValueError("an unsaved game has no branches")
    progress = progress or Progress()
    progress.step(0, 3)
    one = save.history(left)
    progress.step(1, 3)
    other = save.history(right)
    progress.step(2, 3)
    common = min(len(one), len(other))
    return Compared(
        branches=(left, right),
        parted=_parted(one, other, common),
        common=common,
        seasons=(len(one), len(other)),
        rows=_rows(session, one, other, common),
        orders=tuple(_orders(one, other)),
    )


def _parted(one: Sequence[SeasonRecord], other: Sequence[SeasonRecord], common: int) -> int:
    """The first season that began in the same state and was ordered otherwise; the last common one where none was."""
    differ = (
        n
        for n in range(common)
        if one[n].state_hash != other[n].state_hash or one[n].orders != other[n].orders
    )
    return next(differ, common - 1) + 1


def _rows(
    session: Session, one: Sequence[SeasonRecord], other: Sequence[SeasonRecord], common: int
) -> tuple[Row, ...]:
    """The usual figures, then those in which the two differ most."""
    rules, at = session.rules, session.rules.at
    then = seen(rules, one[common - 1].start), seen(rules, other[common - 1].start)
    now = seen(rules, one[-1].start), seen(rules, other[-1].start)
    main = {one.id for one in rules.world.indicators if one.main}
    usual = [
        at.support[0],
        *at.tally,
        at.tech[0],
        *(at.said_indicator[n] for n, name in enumerate(INDICATORS) if name in main),
    ]
    moved = [one.account for one in changes(rules, then[1], then[0]) if one.account not in at.tech]
    benches = [
        at.bench[n] for n in range(len(BENCHES)) if abs(then[0][at.bench[n]] - then[1][at.bench[n]]) >= 100
    ]
    rest = [one for one in (*moved, *benches) if one not in usual][:TOLD]
    return tuple(
        Row(account, _both(session, account, then), _both(session, account, now))
        for account in (*usual, *rest)
    )


def _both(session: Session, account: int, states: tuple[State, State]) -> tuple[int, int]:
    techs = session.rules.at.tech
    if account in techs:
        left, right = (sum(state[one] for one in techs) for state in states)
    else:
        left, right = (state[account] for state in states)
    return left, right


def _orders(one: Sequence[SeasonRecord], other: Sequence[SeasonRecord]) -> list[Parted]:
    """Season by season, the orders that only one side gave."""
    found = []
    for n in range(max(len(one), len(other))):
        left = one[n].orders if n < len(one) else ()
        right = other[n].orders if n < len(other) else ()
        only = Parted(
            n + 1,
            tuple(order for order in left if order not in right),
            tuple(order for order in right if order not in left),
        )
        if only.left or only.right:
            found.append(only)
    return found
