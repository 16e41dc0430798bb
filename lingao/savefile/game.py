"""A saved game, open: what was ordered, where it stands, its branches, its notes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Self, cast

from lingao.engine.orders import Order
from lingao.engine.state import State
from lingao.savefile.export import export_to
from lingao.savefile.forks import check_season, fork, named, rename, rewind, switch
from lingao.savefile.lineage import (
    latest_season,
    read_given,
    read_season,
    read_seasons,
    read_state,
    state_owner,
)
from lingao.savefile.packing import pack_vector, read_object, unpack_content
from lingao.savefile.problems import SaveProblem
from lingao.savefile.rows import (
    Branch,
    Current,
    Header,
    Note,
    SeasonRecord,
    read_branches,
    read_header,
)
from lingao.savefile.saying import order_text
from lingao.savefile.schema import put_row, rows
from lingao.savefile.store import Store


class SaveFile:
    """One game on disk. Made by `creation.create` and `opening.open_save`; close it, or use it in a `with`.

    Every method that writes is one transaction: it is saved when the method returns, and when it raises a
    `SaveProblem` the file is as before and the same call may be made again.
    """

    def __init__(self, store: Store, closing: Callable[[], None], why_read_only: SaveProblem | None) -> None:
        self._store = store
        self._closing = closing
        self.why_read_only = why_read_only
        """Why it could only be opened to read though writing was asked for; None when nothing stood in the way."""

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self._store.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written. What is read then is the game as it was when it was opened."""
        return self._store.read_only

    @property
    def header(self) -> Header:
        """The game at a glance."""
        with self._store.reading() as connection:
            return read_header(connection)

    def content_data(self) -> dict[str, Any]:
        """The resolved content the game was begun with; `content.resolve.world_of` makes a world of it."""
        with self._store.reading() as connection:
            row = next(rows(connection, "content"))
        return unpack_content(cast("bytes", row[1]), cast("str", row[2]))

    # Playing

    def current(self) -> Current:
        """Where the game stands: branch, season, its first state, and the orders that stand."""
        with self._store.reading() as connection:
            branches = read_branches(connection)
            branch = branches[read_header(connection).branch]
            season = latest_season(connection, branches, branch.id)
            start, _ = read_state(connection, state_owner(branches, branch.id, season), season)
            given = read_given(connection, branch.id, season)
        return Current(branch, season, start, tuple(one.order for one in given if not one.undone))

    def order_given(self, order: Order) -> None:
        """Save an order of the unfinished season."""
        with self._store.writing() as connection:
            branch, season = self._place()
            query = "SELECT coalesce(max(ordinal) + 1, 0) FROM orders WHERE branch = ? AND season = ?"
            ordinal = connection.execute(query, (branch, season)).fetchone()[0]
            put_row(connection, "orders", (branch, season, ordinal, order_text(order), 0))

    def undo(self) -> None:
        """Take back the last order of the unfinished season that stands, if there is one; it stays, marked."""
        with self._store.reading() as connection:
            branch, season = self._place()
            given = read_given(connection, branch, season)
        last = max((number for number, one in enumerate(given) if not one.undone), default=None)
        if last is None:
            return
        with self._store.writing() as connection:
            put_row(connection, "orders", (branch, season, last, order_text(given[last].order), 1))

    def season_ended(self, balances: State, state_hash: str | None = None, over: bool = False) -> None:
        """Save the state in which the next season begins; it is on the disk itself when this returns.

        `state_hash` is the engine's hash of it, for callers who have it; `over` says that the run has ended
        with it, for lists of games.

        Raises:
            ValueError: when that is not the hash of the state.
        """
        packed, found = pack_vector(balances)
        if state_hash not in (None, found):
            raise ValueError("the hash does not belong to the state")
        with self._store.writing(durably=True) as connection:
            branch, season = self._place()
            put_row(connection, "vectors", (branch, season + 1, packed, found, int(over)))

    # Looking back

    def history(self, branch: int | None = None) -> list[SeasonRecord]:
        """Every season of a branch (the current one if none is named), the unfinished one last."""
        with self._store.reading() as connection:
            branches = read_branches(connection)
            return list(read_seasons(connection, branches, named(self._store, branches, branch)))

    def season(self, season: int, branch: int | None = None) -> SeasonRecord:
        """One season of a branch: its first state and its orders.

        Raises:
            SaveProblem: `no_such_season`.
        """
        with self._store.reading() as connection:
            branches = read_branches(connection)
            number = named(self._store, branches, branch)
            check_season(self._store, branches, number, season)
            return read_season(connection, branches, number, season)

    def branches(self) -> list[Branch]:
        """Every branch, oldest first."""
        with self._store.reading() as connection:
            return list(read_branches(connection).values())

    def latest(self, branch: int | None = None) -> int:
        """The unfinished season of a branch."""
        with self._store.reading() as connection:
            branches = read_branches(connection)
            return latest_season(connection, branches, named(self._store, branches, branch))

    def rewind(self, season: int) -> Branch:
        """Go on from the beginning of an earlier season on a new branch; what came later stays on the old one.

        Where nothing came later, the branch stays as it is. Gives the branch now being played.

        Raises:
            SaveProblem: `no_such_season`.
        """
        return rewind(self._store, season)

    def branch(self, season: int, name: str = "") -> Branch:
        """Make a branch from the beginning of a season of the current one, and stay where the game is.

        Raises:
            SaveProblem: `no_such_season`.
            ValueError: when the name does not fit on one line.
        """
        return fork(self._store, season, name)

    def switch(self, branch: int) -> Branch:
        """Play on another branch.

        Raises:
            SaveProblem: `no_such_branch`.
        """
        return switch(self._store, branch)

    def rename(self, branch: int, name: str) -> Branch:
        """Call a branch otherwise; an empty name takes its name away.

        Raises:
            SaveProblem: `no_such_branch`.
            ValueError: when the name does not fit on one line.
        """
        return rename(self._store, branch, name)

    # Beside the game

    def note(self, kind: str, season: int, data: Mapping[str, Any]) -> None:
        """Keep something beside the game; it enters no hash and changes nothing that is played."""
        said = json.dumps(dict(data), ensure_ascii=False, separators=(",", ":"))
        with self._store.writing() as connection:
            branch, _ = self._place()
            number = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM notes").fetchone()[0]
            put_row(connection, "notes", (number, branch, season, kind, said))

    def notes(self, kind: str | None = None) -> list[Note]:
        """The notes of a kind, or all, in the order they were made."""
        with self._store.reading() as connection:
            found = [
                Note(cast("str", row[3]), cast("int", row[2]), read_object(cast("str", row[4])))
                for row in rows(connection, "notes")
            ]
        return [note for note in found if kind is None or note.kind == kind]

    def export(self, path: Path) -> Path:
        """Write a copy elsewhere, also when this file can no longer be written to; gives the copy's path.

        Raises:
            SaveProblem: `exists` when something has that name already, or what keeps the copy from being written.
        """
        with self._store.reading() as connection:
            return export_to(connection, path)

    def close(self) -> None:
        """Close the file and let others write to it. Closing twice does nothing."""
        closing, self._closing = self._closing, _nothing
        closing()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _place(self) -> tuple[int, int]:
        """The current branch and its unfinished season."""
        connection, branch = self._store.connection, self._store.header.branch
        return branch, latest_season(connection, read_branches(connection), branch)


def _nothing() -> None:
    """What closing a closed file does."""
