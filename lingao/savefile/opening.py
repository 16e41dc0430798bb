"""Opening a save: looked at whole before a byte of it can change, and opened to read where writing is not possible."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from lingao.savefile import disk, schema
from lingao.savefile.faults import told
from lingao.savefile.game import SaveFile
from lingao.savefile.migrate import migrate, migrated_copy
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.rows import Header, read_header
from lingao.savefile.store import Store
from lingao.savefile.verify import refuse_newer, verify

if TYPE_CHECKING:
    from filelock import BaseFileLock

_READING_HELPS = frozenset(
    {SaveCode.LOCKED, SaveCode.READ_ONLY_FOLDER, SaveCode.NO_PERMISSION, SaveCode.DISK_FULL}
)
"""What keeps a file from being written to but not from being read."""


def open_save(path: Path, read_only: bool = False) -> SaveFile:
    """Open a saved game. Every byte that matters is checked first.

    When another window has it, or it cannot be written to, it is opened to read, and `why_read_only` of what
    is given says why. An older format is brought to today's; the original is kept beside it.

    Raises:
        SaveProblem: when it cannot be opened at all; the file then is as it was, byte for byte.
    """
    path = disk.real_path(path)
    stored = disk.stored_format(path)
    if read_only:
        return _open_to_read(path, stored, None)
    try:
        return _open_to_write(path, stored)
    except SaveProblem as problem:
        if problem.code not in _READING_HELPS:
            raise
        return _open_to_read(path, stored, problem)


def open_locked(path: Path, lock: BaseFileLock) -> SaveFile:
    """Open a save of today's format for writing by one who holds its lock, which closing releases.

    Raises:
        SaveProblem: when it is damaged or cannot be written to; the lock is still held then.
    """
    header = _checked(path)
    with told(path, writing=True), ExitStack() as undo:
        with path.open("r+b"):  # SQLite would open without a word a file it may not write to
            pass
        connection = disk.connect(path, "rw")
        undo.callback(connection.close)
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        if read_header(connection) != header:
            raise SaveProblem(SaveCode.CHANGED_ELSEWHERE, {"file": str(path)})
        undo.pop_all()
    return SaveFile(Store(path, connection, header, False), _one_by_one(connection.close, lock.release), None)


def _open_to_write(path: Path, stored: int) -> SaveFile:
    """Open for writing, or say what stands in the way."""
    if stored > schema.FORMAT:
        disk.refuse_strangers(path)
        with told(path), disk.looked_at(path) as connection:
            refuse_newer(connection, path, stored)
    with told(path, writing=True):
        lock = disk.take_lock(path)
    if lock is None:
        raise SaveProblem(SaveCode.LOCKED, {"file": str(path)})
    with disk.given_up_by(lock.release):
        if stored < schema.FORMAT:
            migrate(path, stored)
        return open_locked(path, lock)


def _open_to_read(path: Path, stored: int, why: SaveProblem | None) -> SaveFile:
    """Open a copy, which stays as it is whatever happens to the file."""
    with ExitStack() as undo, told(path):
        folder = undo.enter_context(tempfile.TemporaryDirectory(prefix="lingao-"))
        disk.refuse_strangers(path)
        if stored < schema.FORMAT:
            copy = migrated_copy(Path(folder), path, stored)
        else:
            copy = disk.copy_into(Path(folder), path)
        connection = disk.connect(copy, "rw")
        undo.callback(connection.close)
        refuse_newer(connection, path, stored)
        header = verify(connection, path)
        connection.execute("PRAGMA query_only=ON")
        closing = undo.pop_all().close
    return SaveFile(Store(path, connection, header, True), closing, why)


def _checked(path: Path) -> Header:
    """The header of a save that is whole."""
    disk.refuse_strangers(path)
    with told(path), disk.looked_at(path) as connection:
        return verify(connection, path)


def _one_by_one(*steps: Callable[[], object]) -> Callable[[], None]:
    """All steps in order, the later ones also when one before fails."""

    def run() -> None:
        with ExitStack() as stack:
            for step in reversed(steps):
                stack.callback(step)

    return run
