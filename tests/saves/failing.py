"""A connection that fails on purpose at one of its writes, as a full disk makes it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from lingao.savefile import disk

_WRITES = ("BEGIN", "CREATE", "REPLACE", "INSERT", "UPDATE", "DELETE", "COMMIT")


class FailingConnection(sqlite3.Connection):
    """Counts statements that write, and raises instead of the one whose turn it is."""

    fails_at = 0
    """The write that fails, counted from 1; 0 for none, -1 for every one."""
    words = "database or disk is full"
    written = 0

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        kind = type(self)
        if statement.startswith(_WRITES):
            kind.written += 1
            if kind.fails_at in (-1, kind.written):
                raise sqlite3.OperationalError(kind.words)
        return super().execute(statement, *values)


@contextmanager
def faults() -> Iterator[type[FailingConnection]]:
    """Connections opened meanwhile are failing ones."""
    FailingConnection.fails_at = FailingConnection.written = 0
    FailingConnection.words = "database or disk is full"
    disk.connection_class = FailingConnection
    try:
        yield FailingConnection
    finally:
        disk.connection_class = sqlite3.Connection
        FailingConnection.fails_at = 0
