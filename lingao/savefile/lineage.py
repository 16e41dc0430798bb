"""Which branch owns which season, and reading a branch's seasons through its parents."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from typing import cast

from lingao.engine.state import State
from lingao.savefile.packing import unpack_vector
from lingao.savefile.rows import Branch, Given, SeasonRecord
from lingao.savefile.saying import order_of
from lingao.savefile.schema import rows


def state_owner(branches: Mapping[int, Branch], branch: int, season: int) -> int:
    """The branch in which the state at the beginning of a season was written."""
    one = branches[branch]
    while one.parent is not None and one.forked_at is not None and season <= one.forked_at:
        one = branches[one.parent]
    return one.id


def orders_owner(branches: Mapping[int, Branch], branch: int, season: int) -> int:
    """The branch in which the orders of a season were given: a fork gives those of its first season anew."""
    return state_owner(branches, branch, season + 1)


def latest_season(connection: sqlite3.Connection, branches: Mapping[int, Branch], branch: int) -> int:
    """The unfinished season of a branch. Cheap: unpacks nothing."""
    row = connection.execute("SELECT max(season) FROM vectors WHERE branch = ?", (branch,)).fetchone()
    own = cast("int | None", row[0])
    forked_at = branches[branch].forked_at
    return own if own is not None else cast("int", forked_at)


def is_over(connection: sqlite3.Connection, owner: int, season: int) -> bool:
    """Whether the run had ended in a state that a branch wrote. Cheap: unpacks nothing."""
    query = "SELECT over FROM vectors WHERE branch = ? AND season = ?"
    return bool(connection.execute(query, (owner, season)).fetchone() == (1,))


def first_season(connection: sqlite3.Connection) -> int:
    """The season with which the game began."""
    return cast("int", connection.execute("SELECT min(season) FROM vectors").fetchone()[0])


def read_state(connection: sqlite3.Connection, owner: int, season: int) -> tuple[State, str]:
    """A state that a branch wrote, and its hash.

    Raises:
        LookupError: when the branch wrote none for this season.
        ValueError: when it is damaged.
    """
    for row in rows(connection, "vectors", "WHERE branch = ? AND season = ?", (owner, season)):
        packed, state_hash = cast("tuple[bytes, str]", row[2:4])
        return unpack_vector(packed, state_hash), state_hash
    raise LookupError(season)


def read_given(connection: sqlite3.Connection, owner: int, season: int) -> tuple[Given, ...]:
    """The orders of a season that a branch wrote, also those undone."""
    found = rows(connection, "orders", "WHERE branch = ? AND season = ?", (owner, season))
    return tuple(Given(order_of(cast("str", row[3])), bool(row[4])) for row in found)


def read_season(
    connection: sqlite3.Connection, branches: Mapping[int, Branch], branch: int, season: int
) -> SeasonRecord:
    """One season of a branch, wherever it was written."""
    start, state_hash = read_state(connection, state_owner(branches, branch, season), season)
    given = read_given(connection, orders_owner(branches, branch, season), season)
    return SeasonRecord(season, start, state_hash, given)


def read_seasons(
    connection: sqlite3.Connection, branches: Mapping[int, Branch], branch: int
) -> Iterator[SeasonRecord]:
    """Every season of a branch, the unfinished one last."""
    for season in range(first_season(connection), latest_season(connection, branches, branch) + 1):
        yield read_season(connection, branches, branch, season)
