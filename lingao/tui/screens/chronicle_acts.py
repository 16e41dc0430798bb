"""What Enter means in the chronicle: a season to go to, an order to weigh."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Season:
    """A season one can look at or go back to."""

    season: int


@dataclass(frozen=True, slots=True)
class Weigh:
    """Ask what an order of a season played changed."""

    season: int
    number: int
    """Its place among the season's orders, from 0."""


def season_of(cell_key: str) -> int:
    """The season a cell belongs to, by its key; 0 where it belongs to none."""
    parts = cell_key.split(".")
    of_one = len(parts) > 1 and parts[0] in ("season", "told", "order", "plot", "bend", "decided")
    return int(parts[1]) if of_one and parts[1].isdecimal() else 0
