"""The tables of a save, and the seal on every row that shows a changed one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from hashlib import blake2b

FORMAT = 1
"""Number of the format written today; also the file's `user_version`."""
APPLICATION_ID = 0x4C4E474F
"""`LNGO`, in the file's header, by which tools know a save."""
SUFFIX = ".lingao"
"""How the name of every save ends."""
LARGEST = 256 * 1024 * 1024
"""Bytes beyond which a file is not read at all; a long game takes about one million."""

Value = int | str | bytes | None
Row = tuple[Value, ...]

TABLES: dict[str, str] = {
    "header": (
        "CREATE TABLE header (id INTEGER PRIMARY KEY, format INTEGER NOT NULL, game TEXT NOT NULL,"
        " scenario TEXT NOT NULL, seed INTEGER NOT NULL, difficulty TEXT NOT NULL, content TEXT NOT NULL,"
        " title TEXT NOT NULL, created TEXT NOT NULL, saved TEXT NOT NULL, branch INTEGER NOT NULL,"
        " generation INTEGER NOT NULL, seal TEXT NOT NULL)"
    ),
    "content": (
        "CREATE TABLE content (id INTEGER PRIMARY KEY, packed BLOB NOT NULL, sha256 TEXT NOT NULL,"
        " seal TEXT NOT NULL)"
    ),
    "branch": (
        "CREATE TABLE branch (id INTEGER PRIMARY KEY, parent INTEGER, forked_at INTEGER, name TEXT NOT NULL,"
        " created TEXT NOT NULL, seal TEXT NOT NULL)"
    ),
    "orders": (
        "CREATE TABLE orders (branch INTEGER, season INTEGER, ordinal INTEGER, said TEXT NOT NULL,"
        " undone INTEGER NOT NULL, seal TEXT NOT NULL, PRIMARY KEY (branch, season, ordinal)) WITHOUT ROWID"
    ),
    "vectors": (
        "CREATE TABLE vectors (branch INTEGER, season INTEGER, packed BLOB NOT NULL, hash TEXT NOT NULL,"
        " over INTEGER NOT NULL, seal TEXT NOT NULL, PRIMARY KEY (branch, season)) WITHOUT ROWID"
    ),
    "notes": (
        "CREATE TABLE notes (id INTEGER PRIMARY KEY, branch INTEGER NOT NULL, season INTEGER NOT NULL,"
        " kind TEXT NOT NULL, said TEXT NOT NULL, seal TEXT NOT NULL)"
    ),
}
"""Every table and the statement that makes it. No table has an index of its own, so SQLite's quick check sees all."""


def seal_of(table: str, row: Row) -> str:
    """The seal of a row: 64 bits of BLAKE2b over the table's name and every column before the seal.

    Each is fed as a letter for its type (n, i, s, b), its length in bytes, a colon and its bytes, so no two
    different rows feed the same. It shows accidents; whoever changes a save on purpose can seal it again.
    """
    digest = blake2b(digest_size=8)
    for value in (table, *row):
        letter, raw = _fed(value)
        digest.update(b"%s%d:" % (letter, len(raw)))
        digest.update(raw)
    return digest.hexdigest()


def put_row(connection: sqlite3.Connection, table: str, row: Row) -> None:
    """Write a row with its seal, over the row of the same key if there is one."""
    marks = ", ".join("?" * (len(row) + 1))
    connection.execute(f"REPLACE INTO {table} VALUES ({marks})", (*row, seal_of(table, row)))


def rows(connection: sqlite3.Connection, table: str, where: str = "", values: Row = ()) -> Iterator[Row]:
    """Rows of a table without their seals, in the order of its key.

    Raises:
        BrokenSealError: at the first row whose seal does not fit.
    """
    key = "branch, season, ordinal" if table == "orders" else "branch, season" if table == "vectors" else "id"
    for sealed in connection.execute(f"SELECT * FROM {table} {where} ORDER BY {key}", values):
        row: Row = tuple(sealed[:-1])
        if sealed[-1] != seal_of(table, row):
            raise BrokenSealError(table)
        yield row


class BrokenSealError(Exception):
    """A row is not what was written. `table` names where it stands."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


def _fed(value: Value) -> tuple[bytes, bytes]:
    """The letter and the bytes of a value, as they enter the seal."""
    if value is None:
        return b"n", b""
    if isinstance(value, bytes):
        return b"b", value
    if isinstance(value, str):
        return b"s", value.encode("utf-8", "surrogatepass")
    return b"i", str(value).encode()
