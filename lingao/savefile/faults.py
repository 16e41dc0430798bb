"""Errors of SQLite and of the system, told as problems of a save."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.schema import BrokenSealError

_BY_NAME = {
    "SQLITE_FULL": SaveCode.DISK_FULL,
    "SQLITE_READONLY": SaveCode.READ_ONLY_FOLDER,
    "SQLITE_BUSY": SaveCode.LOCKED,
    "SQLITE_LOCKED": SaveCode.LOCKED,
    "SQLITE_PERM": SaveCode.NO_PERMISSION,
    "SQLITE_CORRUPT": SaveCode.DAMAGED,
    "SQLITE_NOTADB": SaveCode.DAMAGED,
    "SQLITE_TOOBIG": SaveCode.DAMAGED,
    "SQLITE_ERROR": SaveCode.DAMAGED,
    "SQLITE_IOERR": SaveCode.DISK_FAILS,
    "SQLITE_CANTOPEN": SaveCode.DISK_FAILS,
}
"""By the first two words of SQLite's name for the error. Our statements are right, so a plain error is the file's."""

_BY_WORDS = {
    "disk is full": SaveCode.DISK_FULL,
    "readonly": SaveCode.READ_ONLY_FOLDER,
    "locked": SaveCode.LOCKED,
    "malformed": SaveCode.DAMAGED,
    "not a database": SaveCode.DAMAGED,
    "decode to UTF-8": SaveCode.DAMAGED,
    "no such": SaveCode.DAMAGED,
}
"""By SQLite's words, for errors that Python raises without a name."""

_BY_ERRNO = {
    errno.ENOENT: SaveCode.MISSING,
    errno.ENOTDIR: SaveCode.MISSING,
    errno.ENOSPC: SaveCode.DISK_FULL,
    errno.EDQUOT: SaveCode.DISK_FULL,
    errno.EROFS: SaveCode.READ_ONLY_FOLDER,
    errno.EACCES: SaveCode.NO_PERMISSION,
    errno.EPERM: SaveCode.NO_PERMISSION,
}

_WHEN_WRITING = {SaveCode.NO_PERMISSION: SaveCode.READ_ONLY_FOLDER, SaveCode.MISSING: SaveCode.DISK_FAILS}
"""What a code means when a file was to be made: it is the folder that forbids it, or is not there."""

_OUR_MISTAKES = (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.IntegrityError)
"""A closed connection or a broken key is a fault of the program, to be seen in full."""


@contextmanager
def told(path: Path, writing: bool = False) -> Iterator[None]:
    """Raise what SQLite, the system or a broken seal raise inside as a `SaveProblem` about `path`.

    When `writing`, what is missing is the folder or its permission, not a save.
    """
    try:
        yield
    except _OUR_MISTAKES:
        raise
    except BrokenSealError as broken:
        raise damaged(path, broken.table) from broken
    except UnicodeDecodeError as garbled:  # SQLite quotes a damaged name in its own message
        raise damaged(path, "file") from garbled
    except sqlite3.Error as error:
        code = _code_of(error)
        if writing and _name_of(error) == "SQLITE_CANTOPEN":  # the file opens; its log cannot be made
            code = SaveCode.READ_ONLY_FOLDER
        raise SaveProblem(code, {"file": str(path), "about": "file", "detail": str(error)}) from error
    except OSError as error:
        code = _BY_ERRNO.get(error.errno or 0, SaveCode.DISK_FAILS)
        if writing:
            code = _WHEN_WRITING.get(code, code)
        raise SaveProblem(code, {"file": str(path), "detail": error.strerror or str(error)}) from error


def damaged(path: Path, about: str) -> SaveProblem:
    """The problem that a part of the file is not what was written.

    `about` is `file`, or the table: `header`, `branch`, `orders`, `vectors`, `notes`; content has its own code.
    """
    code = SaveCode.CONTENT_DAMAGED if about == "content" else SaveCode.DAMAGED
    return SaveProblem(code, {"file": str(path), "about": about})


def _code_of(error: sqlite3.Error) -> SaveCode:
    """The code for an error of SQLite."""
    if _name_of(error) in _BY_NAME:
        return _BY_NAME[_name_of(error)]
    for words, code in _BY_WORDS.items():
        if words in str(error):
            return code
    return SaveCode.DISK_FAILS


def _name_of(error: sqlite3.Error) -> str:
    """SQLite's name for an error without its finer kind, such as `SQLITE_IOERR`; empty when Python gave none."""
    return "_".join(str(getattr(error, "sqlite_errorname", "")).split("_")[:2])
