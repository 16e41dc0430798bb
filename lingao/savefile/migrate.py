"""Old formats made new: one step from each format to the next, taken on a copy that then replaces the original."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from lingao.savefile import schema
from lingao.savefile.disk import connect, copy_into, flush_to_disk, refuse_strangers
from lingao.savefile.faults import damaged, told
from lingao.savefile.verify import verify

Step = Callable[[sqlite3.Connection], None]

STEPS: dict[int, Step] = {}
"""What turns a save of a format into the next: `STEPS[1]` makes format 2 of format 1, header row included.

Empty while there is one format. A step may use SQL and `schema.put_row` only, since the rest of the package
knows today's format alone; it comes with a save of the old format in `tests/saves/`.
"""


def migrated_copy(folder: Path, path: Path, stored: int) -> Path:
    """A copy of an old save in today's format, verified, in `folder`; the original is only read.

    Raises:
        SaveProblem: when the save cannot be read, or does not come out whole.
    """
    refuse_strangers(path)
    with told(path):
        copy = copy_into(folder, path)
        with closing(connect(copy, "rw")) as connection:
            _take_steps(connection, path, stored)
            verify(connection, path)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return copy


def migrate(path: Path, stored: int) -> Path:
    """Replace an old save with its copy in today's format; the caller holds its lock.

    The original stays beside it as `<name>.format-<n>`; gives that path. Nothing is replaced before the copy
    is whole and on the disk.
    """
    kept = path.with_name(f"{path.name}.format-{stored}")
    with (
        told(path, writing=True),
        tempfile.TemporaryDirectory(prefix=f".{path.name}-", dir=path.parent) as folder,
    ):
        copy = migrated_copy(Path(folder), path, stored)
        flush_to_disk(copy)
        _keep_original(Path(folder) / "original", path, kept)
        os.replace(copy, path)
        flush_to_disk(path.parent)
    return kept


def _keep_original(draft: Path, path: Path, kept: Path) -> None:
    """Copy the original under its new name.

    Its log is merged first: a log that outlived the change of files would be read into the new one.
    """
    with closing(connect(path, "rw")) as source, closing(connect(draft, "rwc")) as target:
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        source.backup(target)
    flush_to_disk(draft)
    os.replace(draft, kept)


def _take_steps(connection: sqlite3.Connection, path: Path, stored: int) -> None:
    """Apply the steps from the stored format to today's in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for number in range(stored, schema.FORMAT):
        if number not in STEPS:
            raise damaged(path, "header")
        STEPS[number](connection)
    connection.execute(f"PRAGMA user_version={schema.FORMAT}")
    connection.execute("COMMIT")
