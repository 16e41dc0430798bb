"""What the rows of a save say, as named data."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, NamedTuple, cast

from lingao.engine.orders import Order
from lingao.engine.state import State
from lingao.savefile.schema import BrokenSealError, put_row, rows


@dataclass(frozen=True, slots=True)
class NewGame:
    """What a game is made of: the resolved content it is played on, and its first state."""

    content: dict[str, Any]
    """Resolved content (`Loaded.data`), difficulty and overlays applied; pinned in the save."""
    scenario: str
    seed: int
    """From -2**63 to 2**63 - 1."""
    difficulty: str
    first: State
    """The first state, as `engine.game.start` gives it."""
    season: int = 1
    """Number of the first season."""
    title: str = ""
    """The player's own name for the game, if any."""


@dataclass(frozen=True, slots=True)
class Header:
    """A game at a glance."""

    format: int
    game: str
    """Version of the game that wrote the file."""
    scenario: str
    seed: int
    difficulty: str
    content: str
    """SHA-256 of the pinned content's JSON."""
    title: str
    created: str
    """When, in UTC, as ISO 8601; so is `saved`."""
    saved: str
    branch: int
    """The branch being played."""
    generation: int
    """How many times the file was written to."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A course the game took. The first has no parent; another shares its parent's seasons before `forked_at`."""

    id: int
    parent: int | None
    forked_at: int | None
    """The season whose beginning it shares with its parent and from which it goes its own way."""
    name: str
    created: str


class Given(NamedTuple):
    """An order as it was given."""

    order: Order
    undone: bool


class SeasonRecord(NamedTuple):
    """One season of a branch."""

    season: int
    start: State
    """The state at its beginning."""
    state_hash: str
    given: tuple[Given, ...]
    """Every order given in it, also those taken back, first to last."""

    @property
    def orders(self) -> tuple[Order, ...]:
        """The orders that stand."""
        return tuple(one.order for one in self.given if not one.undone)


class Current(NamedTuple):
    """Where the game stands."""

    branch: Branch
    season: int
    start: State
    """The state at the beginning of the season, before its orders."""
    orders: tuple[Order, ...]
    """The orders given since that stand."""


class Note(NamedTuple):
    """Something kept beside the game: a prediction, a class's vote, a skip, advice taken."""

    kind: str
    season: int
    data: dict[str, Any]


def read_header(connection: sqlite3.Connection) -> Header:
    """The header of an open save.

    Raises:
        BrokenSealError: when it is missing, changed, or holds what cannot be shown on one line.
    """
    found = list(rows(connection, "header"))
    if len(found) != 1:
        raise BrokenSealError("header")
    row = found[0]
    whole, texts = (row[1], row[4], row[10], row[11]), (row[2], row[3], *row[5:10])
    if not all(type(one) is int for one in whole) or not all(is_line(one) for one in texts):
        raise BrokenSealError("header")
    return Header(*cast("Any", row[1:]))


_COLUMNS = attrgetter(*(field.name for field in fields(Header)))
"""A header's fields in the table's order, as they are: `astuple` would copy each in depth."""


def write_header(connection: sqlite3.Connection, header: Header) -> None:
    """Put the header in place of the one that stands."""
    put_row(connection, "header", (1, *_COLUMNS(header)))


def read_branches(connection: sqlite3.Connection) -> dict[int, Branch]:
    """Every branch by its number, oldest first."""
    found = (Branch(*cast("Any", row)) for row in rows(connection, "branch"))
    return {branch.id: branch for branch in found}


def is_line(value: object) -> bool:
    """Whether a value is a text that can be printed on one line: no control codes that would steer a terminal."""
    return isinstance(value, str) and len(value) <= 200 and value.isprintable()
