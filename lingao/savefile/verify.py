"""Whether a save is whole: SQLite's own check, the tables, every seal, every hash, and that all parts fit together."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import cast

from lingao.savefile import schema
from lingao.savefile.faults import damaged, told
from lingao.savefile.lineage import state_owner
from lingao.savefile.packing import read_object, unpack_content, unpack_vector
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.rows import Branch, Header, is_line, read_branches, read_header
from lingao.savefile.saying import order_of
from lingao.savefile.schema import TABLES, rows


def refuse_newer(connection: sqlite3.Connection, path: Path, stored: int) -> None:
    """Refuse a save that a later version of the game wrote, telling which.

    Raises:
        SaveProblem: `newer_format`; or `damaged` when the number does not agree with the header's.
    """
    if stored <= schema.FORMAT:
        return
    said, game = 0, "?"
    try:
        found = connection.execute("SELECT format, game FROM header").fetchone()
        if found and is_line(found[1]):
            said, game = found
    except sqlite3.Error as unreadable:  # then nothing but a flipped byte speaks for a newer format
        raise damaged(path, "header") from unreadable
    if said != stored:
        raise damaged(path, "header")
    raise SaveProblem(SaveCode.NEWER_FORMAT, {"file": str(path), "format": stored, "game": game})


def verify(connection: sqlite3.Connection, path: Path) -> Header:
    """Read every byte that matters and refuse the save if one is not what was written; gives its header.

    Raises:
        SaveProblem: `damaged` or `content_damaged`, about `path`.
    """
    with told(path):
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok" or not _has_our_tables(
            connection
        ):
            raise damaged(path, "file")
        header = read_header(connection)
        branches = read_branches(connection)
        if header.format != schema.FORMAT or header.branch not in branches:
            raise damaged(path, "header")
        if not _content_is_whole(connection, header):
            raise damaged(path, "content")
        if not _branches_are_whole(branches):
            raise damaged(path, "branch")
        for about, is_whole in _PARTS.items():
            if not is_whole(connection, branches):
                raise damaged(path, about)
    return header


def _has_our_tables(connection: sqlite3.Connection) -> bool:
    """Whether the file has our tables as we make them and nothing else: no trigger or view acts in our name."""
    found = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    return sorted(found) == sorted(("table", name, sql) for name, sql in TABLES.items())


def _content_is_whole(connection: sqlite3.Connection, header: Header) -> bool:
    """Whether the pinned content is there and is what the header says."""
    found = list(rows(connection, "content"))
    if len(found) != 1 or found[0][2] != header.content or not isinstance(found[0][1], bytes):
        return False
    try:
        unpack_content(found[0][1], header.content)
    except ValueError:
        return False
    return True


def _branches_are_whole(branches: dict[int, Branch]) -> bool:
    """Whether there is one root, and every other branch leaves an older one at a season."""
    for number, branch in enumerate(branches.values(), start=1):
        is_root = number == 1 and branch.parent is None and branch.forked_at is None
        is_fork = type(branch.parent) is int and 0 < branch.parent < number and type(branch.forked_at) is int
        if branch.id != number or not (is_root or is_fork):
            return False
        if not is_line(branch.name) or not is_line(branch.created):
            return False
    return True


def _vectors_are_whole(connection: sqlite3.Connection, branches: dict[int, Branch]) -> bool:
    """Whether every state has its hash, all are of one length, and no season of a branch is missing."""
    seasons: dict[int, list[int]] = {number: [] for number in branches}
    lengths = set()
    for branch, season, packed, state_hash, over in rows(connection, "vectors"):
        if (
            over not in (0, 1)
            or branch not in seasons
            or type(season) is not int
            or not isinstance(packed, bytes)
        ):
            return False
        try:
            lengths.add(len(unpack_vector(packed, str(state_hash))))
        except ValueError:
            return False
        seasons[branch].append(season)
    return len(lengths) == 1 and all(_is_run(branches, seasons, number) for number in branches)


def _is_run(branches: dict[int, Branch], seasons: dict[int, list[int]], number: int) -> bool:
    """Whether a branch's states follow one another from where it begins, and it begins where a state is."""
    own, forked_at = seasons[number], branches[number].forked_at
    if forked_at is None:
        return bool(own) and own == list(range(own[0], own[0] + len(own)))
    return own == list(range(forked_at + 1, forked_at + 1 + len(own))) and (
        forked_at in seasons[state_owner(branches, number, forked_at)]
    )


def _orders_are_whole(connection: sqlite3.Connection, branches: dict[int, Branch]) -> bool:
    """Whether every order is one of this game, stands in a season of its branch, and none before it is missing."""
    due: dict[tuple[int, int], int] = {}
    first, last = _spans(connection, branches)
    for branch, season, ordinal, said, undone in rows(connection, "orders"):
        key = cast("tuple[int, int]", (branch, season))
        if branch not in branches or type(season) is not int:
            return False
        if not first[key[0]] <= season <= last[key[0]]:
            return False
        if ordinal != due.get(key, 0) or undone not in (0, 1):
            return False
        due[key] = ordinal + 1
        try:
            order_of(str(said))
        except ValueError:
            return False
    return True


def _spans(
    connection: sqlite3.Connection, branches: dict[int, Branch]
) -> tuple[dict[int, int], dict[int, int]]:
    """The first and the last season in which each branch may hold orders."""
    query = "SELECT branch, min(season), max(season) FROM vectors GROUP BY branch"
    own = {branch: (low, high) for branch, low, high in connection.execute(query)}
    first, last = {}, {}
    for number, branch in branches.items():
        forked_at = branch.forked_at
        first[number] = own[number][0] if forked_at is None else forked_at
        last[number] = own[number][1] if number in own else first[number]
    return first, last


def _notes_are_whole(connection: sqlite3.Connection, branches: dict[int, Branch]) -> bool:
    """Whether every note is readable."""
    for _, branch, season, kind, said in rows(connection, "notes"):
        if branch not in branches or type(season) is not int or not is_line(kind):
            return False
        try:
            read_object(str(said))
        except ValueError:
            return False
    return True


_PARTS: dict[str, Callable[[sqlite3.Connection, dict[int, Branch]], bool]] = {
    "vectors": _vectors_are_whole,
    "orders": _orders_are_whole,
    "notes": _notes_are_whole,
}
"""The tables of the game's course and their checks; each may rely on those before it."""
