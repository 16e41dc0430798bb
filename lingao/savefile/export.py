"""Copying an open game to another place, whole or not at all."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from lingao.savefile.disk import connect, flush_to_disk
from lingao.savefile.faults import told
from lingao.savefile.problems import SaveCode, SaveProblem


def export_to(connection: sqlite3.Connection, path: Path) -> Path:
    """Write everything the connection sees to a new file, its folder made if there is none; gives its whole path.

    Raises:
        SaveProblem: about the new file; nothing of it is left then.
    """
    path = Path(os.path.abspath(path))
    draft = path.with_name(f".{path.name}.draft")
    with told(path, writing=True):
        if os.path.lexists(path):
            raise SaveProblem(SaveCode.EXISTS, {"file": str(path)})
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            draft.unlink(missing_ok=True)
            with closing(connect(draft, "rwc")) as target:
                connection.backup(target)
            flush_to_disk(draft)
            os.replace(draft, path)
            flush_to_disk(path.parent)
        finally:
            draft.unlink(missing_ok=True)
    return path
