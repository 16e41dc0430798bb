"""Bends: the seasons in which a followed figure turned most, and which causes made the difference."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from lingao.engine.ledger import Cause
from lingao.session.replayed import Posted
from lingao.session.session import Session
from lingao.session.views.history import Curve, counts_techs
from lingao.session.views.numbers import Number

MOST: Final = 3
"""Bends told of one figure."""
LEAST: Final = 150
"""Per mille of the figure's whole range that its change must itself change by to be a bend."""
TOLD: Final = 2
"""Causes told of one bend."""


class Bend(NamedTuple):
    """A season in which a figure's course changed."""

    account: int
    season: int
    """The season played."""
    before: int
    """How much it changed in the season before."""
    after: Number | None
    """How it stood when the season had been played, to be asked about; None for a count of several accounts."""
    change: int
    """How much it changed in this season."""
    causes: tuple[tuple[Cause, int], ...]
    """What did most to turn it: the cause, and by how much more it did than a season before."""


def bends(session: Session, curve: Curve, posted: Sequence[Posted]) -> tuple[Bend, ...]:
    """The sharpest bends of a figure, the latest first; `posted` holds its entries season by season."""
    values = curve.values
    moved = [now - before for before, now in pairwise(values)]
    range_ = max(values) - min(values)
    turned = {season: moved[season - 1] - moved[season - 2] for season in range(2, len(moved) + 1)}
    sharp = [one for one, by in turned.items() if range_ and abs(by) * 1000 >= range_ * LEAST]
    sharp.sort(key=lambda season: (-abs(turned[season]), season))
    return tuple(
        _bend(session, curve, posted, season, moved) for season in sorted(sharp[:MOST], reverse=True)
    )


def _bend(session: Session, curve: Curve, posted: Sequence[Posted], season: int, moved: list[int]) -> Bend:
    counted = counts_techs(session, curve.account)
    there = season + 1 if season < len(session.past) else 0
    stood = None if counted else Number(curve.values[season], curve.account, season=there)
    turned = moved[season - 1] - moved[season - 2]
    causes = [] if counted else _turned_by(posted[season - 1], posted[season - 2])
    towards = [one for one in causes if one[1] * turned > 0]
    return Bend(curve.account, season, moved[season - 2], stood, moved[season - 1], tuple(towards[:TOLD]))


def _turned_by(now: Posted, before: Posted) -> list[tuple[Cause, int]]:
    """By how much more or less each cause did than a season before, the most first."""
    found = [
        (cause, by)
        for cause in {**now, **before}
        if cause.kind not in ("calendar", "start") and (by := now.get(cause, 0) - before.get(cause, 0))
    ]
    return sorted(found, key=lambda one: -abs(one[1]))
