"""What Enter on a cell can mean beside an order: going somewhere, opening something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Go:
    """Open a tab by its id; put the cursor on the cell with this key there."""

    tab: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class OpenCard:
    """Open a card by its ordinal: on the table, or its thread in a season gone by, 0 for the last."""

    card: int
    season: int = 0


@dataclass(frozen=True, slots=True)
class Chain:
    """Show what makes a resource, by ordinal, what takes it, and what limits it."""

    resource: int


@dataclass(frozen=True, slots=True)
class MovePost:
    """Move one of the twelve, by ordinal; -1 for choosing whom first. The cursor begins on a place, if one is named from 1."""

    handle: int = -1
    place: int = 0


@dataclass(frozen=True, slots=True)
class Hang:
    """Open the offers of the Wall."""


@dataclass(frozen=True, slots=True)
class Press:
    """Do what a key does."""

    key: str


@dataclass(frozen=True, slots=True)
class Choose:
    """Do what Enter does on a cell of the screen."""

    choose: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Settings:
    """Open the settings."""


@dataclass(frozen=True, slots=True)
class Export:
    """Write a copy of the saved game elsewhere."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Write down what the screen shows: as `svg`, `html` or `txt`."""

    kind: str = "svg"


@dataclass(frozen=True, slots=True)
class ToTitle:
    """Leave the game for the title."""


@dataclass(frozen=True, slots=True)
class Quit:
    """End the program."""
