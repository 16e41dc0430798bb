"""An open save's connection: one transaction at a time, counted, and refused when somebody else wrote meanwhile."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

from lingao.savefile.faults import told
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.rows import Header, read_header, write_header


def now() -> str:
    """This moment in UTC, as ISO 8601 with seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Store:
    """The connection of one save. Safe to use from several threads, one at a time."""

    def __init__(self, path: Path, connection: sqlite3.Connection, header: Header, read_only: bool) -> None:
        self.path = path
        self.connection = connection
        self.read_only = read_only
        self._generation = header.generation
        self._header: Header | None = None
        self._mutex = RLock()

    @property
    def header(self) -> Header:
        """The header as it stands; in a transaction it was read at its beginning."""
        return self._header or read_header(self.connection)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection to read by.

        Raises:
            SaveProblem: when the disk or the file fails.
        """
        with self._mutex, told(self.path):
            yield self.connection

    @contextmanager
    def writing(self, durably: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction: all that is done inside is saved when it ends, or nothing is.

        With `durably` it is on the disk itself when it ends, which is slower: for the end of a season.

        Raises:
            SaveProblem: when it could not be saved; the file then is as it was, and the same may be tried again.
        """
        if self.read_only:
            raise SaveProblem(SaveCode.OPENED_TO_READ, {"file": str(self.path)})
        with self._mutex, told(self.path, writing=True):
            if durably:
                self.connection.execute("PRAGMA synchronous=FULL")
            try:
                with self._transaction():
                    yield self.connection
            finally:
                if durably:
                    self.connection.execute("PRAGMA synchronous=NORMAL")
            if durably:
                self._merge_log()

    def change_header(self, change: Callable[[Header], Header]) -> None:
        """Change the header inside a transaction."""
        self._header = change(self.header)
        write_header(self.connection, self._header)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        connection = self.connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            self._refuse_other_writer()
            yield
            self.change_header(lambda one: replace(one, generation=self._generation + 1, saved=now()))
            connection.execute("COMMIT")
        except BaseException:  # an interrupt too: a transaction left open would take in the next change
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        finally:
            self._header = None
        self._generation += 1

    def _refuse_other_writer(self) -> None:
        """The lock should keep others out; where it does not (some network folders), the count tells."""
        self._header = read_header(self.connection)
        if self._header.generation != self._generation:
            raise SaveProblem(SaveCode.CHANGED_ELSEWHERE, {"file": str(self.path)})

    def _merge_log(self) -> None:
        """Move the log into the file, so that a copy of the file alone holds every finished season."""
        with suppress(sqlite3.OperationalError):  # what is in the log is saved; merging is tried again later
            self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
