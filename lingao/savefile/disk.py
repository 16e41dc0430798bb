"""The seam to SQLite and the file system: connections, locks, copies, what kind of file this is."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from lingao.savefile.faults import damaged, told
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.schema import APPLICATION_ID, LARGEST, SUFFIX

if TYPE_CHECKING:
    from filelock import BaseFileLock

connection_class: type[sqlite3.Connection] = sqlite3.Connection
"""What connections are made of; tests put one here that fails on purpose."""

LONGEST_VALUE = 64 * 1024 * 1024
"""Bytes SQLite may put into one value, so a forged length cannot take the memory."""
MAGIC = b"SQLite format 3\0"
_COPY_TRIES = 5


@contextmanager
def given_up_by(give_up: Callable[[], object]) -> Iterator[None]:
    """Give up a lock or a connection when what is done with it fails, and keep it otherwise.

    An interrupt counts: nobody would hold what was taken, and the file stayed locked to the end of the program.
    """
    try:
        yield
    except BaseException:
        give_up()
        raise


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection that trusts nothing the file says of itself.

    `mode` is `rw`, `rwc` (make it) or `immutable` (read a file nobody changes, touching nothing beside it).
    """
    how = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    connection = sqlite3.connect(
        f"{path.as_uri()}?{how}",
        uri=True,
        timeout=0,
        isolation_level=None,
        check_same_thread=False,
        factory=connection_class,
    )
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    with given_up_by(connection.close):
        for setting in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY"):
            connection.execute(f"PRAGMA {setting}")
    return connection


def take_lock(path: Path) -> BaseFileLock | None:
    """The right to write to a save, or None when another window has it. Released by the system if we die.

    Raises:
        OSError: when no lock can be made, as in a folder that is read-only.
    """
    from filelock import FileLock, Timeout  # 45 ms, and reading a list of games needs none

    # A lock file of its own: the system drops SQLite's locks on a file as soon as this process closes any other
    # handle on it, as listing the games does while one of them is being played.
    lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        return None
    return lock


def real_path(path: Path) -> Path:
    """Where a save really lies, so that two names of one file share one lock."""
    return Path(os.path.realpath(path))


def stored_format(path: Path) -> int:
    """The format number of a save, from its first hundred bytes.

    Raises:
        SaveProblem: when it is missing, no plain file, too large, or no save at all.
    """
    with told(path):
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a pipe would wait for ever, a device never end
            raise SaveProblem(SaveCode.NOT_A_SAVE, {"file": str(path)})
        if max(found.st_size, _size(wal_of(path))) > LARGEST:
            raise SaveProblem(SaveCode.TOO_LARGE, {"file": str(path), "limit": LARGEST})
        with path.open("rb") as file:
            head = file.read(100)
    if len(head) < 100 and MAGIC.startswith(head[:16]) and path.suffix == SUFFIX:
        raise damaged(path, "file")
    if head[:16] != MAGIC or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise SaveProblem(SaveCode.NOT_A_SAVE, {"file": str(path)})
    stored = int.from_bytes(head[60:64], "big")
    if stored < 1:
        raise damaged(path, "header")
    return stored


def wal_of(path: Path) -> Path:
    """The log beside a save, where SQLite keeps what it has not yet moved into the file."""
    return path.with_name(f"{path.name}-wal")


def refuse_strangers(path: Path) -> None:
    """Refuse a save with something beside it that SQLite would obey though the game never wrote it.

    Raises:
        SaveProblem: when its log is no plain file, or a rollback journal lies beside it.
    """
    wal = wal_of(path)
    if os.path.lexists(path.with_name(f"{path.name}-journal")):
        raise damaged(path, "file")
    if os.path.lexists(wal) and not stat.S_ISREG(wal.lstat().st_mode):
        raise damaged(path, "file")


@contextmanager
def looked_at(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to read a save by, which changes not a byte of it or beside it.

    A file with an unmerged log (in use, or left by a crash) is read from a copy.
    """
    if not _size(wal_of(path)):
        with closing(connect(path, "immutable")) as connection:
            yield connection
        return
    with (
        tempfile.TemporaryDirectory(prefix="lingao-") as folder,
        closing(connect(copy_into(Path(folder), path), "rw")) as connection,
    ):
        yield connection


def copy_into(folder: Path, path: Path) -> Path:
    """Copy a save and its log into a folder, again if they change meanwhile; gives the copy's path.

    Raises:
        SaveProblem: when it never holds still.
    """
    for _ in range(_COPY_TRIES):
        before = _print_of(path)
        copy = folder / path.name
        shutil.copyfile(path, copy)
        if _size(wal_of(path)):
            shutil.copyfile(wal_of(path), wal_of(copy))
        else:
            wal_of(copy).unlink(missing_ok=True)
        if before == _print_of(path):
            return copy
    raise SaveProblem(SaveCode.LOCKED, {"file": str(path)})


def flush_to_disk(path: Path) -> None:
    """Make sure that a file, or the names in a folder, are on the disk and not only on their way."""
    if path.is_dir() and os.name == "nt":  # Windows keeps folders itself and cannot open one
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _size(path: Path) -> int:
    """Bytes of a file; 0 when there is none."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _print_of(path: Path) -> tuple[int, ...]:
    """Sizes and times of a save and its log, by which a change is noticed."""
    wal = wal_of(path)
    try:
        log = wal.stat()
        beside = (log.st_size, log.st_mtime_ns)
    except FileNotFoundError:
        beside = (0, 0)
    found = path.stat()
    return (found.st_size, found.st_mtime_ns, *beside)
