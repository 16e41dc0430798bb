"""Making a new save: written whole under another name, put on the disk, then given its own."""

from __future__ import annotations

import os
from contextlib import closing
from importlib.metadata import version
from pathlib import Path

from lingao.savefile import disk
from lingao.savefile.faults import told
from lingao.savefile.game import SaveFile
from lingao.savefile.opening import open_locked
from lingao.savefile.packing import pack_content, pack_vector
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.rows import Branch, Header, NewGame, is_line, write_header
from lingao.savefile.schema import APPLICATION_ID, FORMAT, TABLES, put_row
from lingao.savefile.store import now


def create(path: Path, game: NewGame) -> SaveFile:
    """Make a save of a new game and open it. The folder is made if there is none.

    Raises:
        SaveProblem: `exists` when something has that name, `locked`, `read_only_folder`, `disk_full`; then
            nothing is left of it.
        ValueError: when a text of the game does not fit on one line, or its seed 64 bits.
    """
    _check(game)
    path = disk.real_path(path)
    with told(path, writing=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = disk.take_lock(path)
        if lock is None:
            raise SaveProblem(SaveCode.LOCKED, {"file": str(path)})
        with disk.given_up_by(lock.release):
            if os.path.lexists(path):
                raise SaveProblem(SaveCode.EXISTS, {"file": str(path)})
            _write(path, game)
            return open_locked(path, lock)


def _write(path: Path, game: NewGame) -> None:
    """Write the file beside its place and move it there."""
    draft = path.with_name(f".{path.name}.draft")
    try:
        draft.unlink(missing_ok=True)  # left by a crash; we hold the lock
        _fill(draft, game)
        disk.flush_to_disk(draft)
        os.replace(draft, path)
        disk.flush_to_disk(path.parent)
    finally:
        for name in (draft, disk.wal_of(draft)):
            name.unlink(missing_ok=True)


def _fill(draft: Path, game: NewGame) -> None:
    """Make the tables and the rows every game begins with."""
    content, content_hash = pack_content(game.content)
    first, state_hash = pack_vector(game.first)
    when = now()
    header = Header(
        FORMAT, version("lingao"), game.scenario, game.seed, game.difficulty, content_hash, game.title,
        created=when, saved=when, branch=1, generation=0,
    )  # fmt: skip
    root = Branch(id=1, parent=None, forked_at=None, name="", created=when)
    with closing(disk.connect(draft, "rwc")) as connection:
        connection.execute("PRAGMA journal_mode=MEMORY")
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={FORMAT}")
        connection.execute("BEGIN IMMEDIATE")
        for statement in TABLES.values():
            connection.execute(statement)
        write_header(connection, header)
        put_row(connection, "content", (1, content, content_hash))
        put_row(connection, "branch", (root.id, root.parent, root.forked_at, root.name, root.created))
        put_row(connection, "vectors", (root.id, game.season, first, state_hash, 0))
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode=WAL")


def _check(game: NewGame) -> None:
    """Refuse what the file could hold but no screen show."""
    if not all(is_line(text) for text in (game.scenario, game.difficulty, game.title)):
        raise ValueError("scenario, difficulty and title are printable lines of at most 200 characters")
    if not -(2**63) <= game.seed < 2**63:
        raise ValueError("the seed does not fit 64 bits")
