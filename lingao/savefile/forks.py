"""Leaving one course of the game for another: rewinding, branching, switching. Nothing played is ever taken away."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import replace

from lingao.savefile.lineage import first_season, latest_season, orders_owner, read_given
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.rows import Branch, is_line, read_branches, read_header
from lingao.savefile.schema import put_row
from lingao.savefile.store import Store, now


def rewind(store: Store, season: int) -> Branch:
    """Go on from the beginning of a season on a new branch; see `SaveFile.rewind`."""
    with store.writing() as connection:
        branches = read_branches(connection)
        here = read_header(connection).branch
        check_season(store, branches, here, season)
        if not _is_anything_later(connection, branches, here, season):
            return branches[here]
        made = _put(connection, Branch(len(branches) + 1, here, season, "", now()))
        store.change_header(lambda one: replace(one, branch=made.id))
    return made


def fork(store: Store, season: int, name: str) -> Branch:
    """Make a branch from a season of the current one, and stay; see `SaveFile.branch`."""
    _check_name(name)
    with store.writing() as connection:
        branches = read_branches(connection)
        here = read_header(connection).branch
        check_season(store, branches, here, season)
        return _put(connection, Branch(len(branches) + 1, here, season, name, now()))


def switch(store: Store, branch: int) -> Branch:
    """Play on another branch; see `SaveFile.switch`."""
    with store.writing() as connection:
        branches = read_branches(connection)
        number = named(store, branches, branch)
        store.change_header(lambda one: replace(one, branch=number))
    return branches[number]


def rename(store: Store, branch: int, name: str) -> Branch:
    """Call a branch otherwise; see `SaveFile.rename`."""
    _check_name(name)
    with store.writing() as connection:
        branches = read_branches(connection)
        one = branches[named(store, branches, branch)]
        return _put(connection, replace(one, name=name))


def _check_name(name: str) -> None:
    if not is_line(name):
        raise ValueError("a branch's name is one printable line of at most 200 characters")


def named(store: Store, branches: Mapping[int, Branch], branch: int | None) -> int:
    """The number of a branch that exists; None is the one being played.

    Raises:
        SaveProblem: `no_such_branch`.
    """
    number = read_header(store.connection).branch if branch is None else branch
    if number not in branches:
        raise SaveProblem(SaveCode.NO_SUCH_BRANCH, {"file": str(store.path), "branch": number})
    return number


def check_season(store: Store, branches: Mapping[int, Branch], branch: int, season: int) -> None:
    """Refuse a season that a branch has not reached.

    Raises:
        SaveProblem: `no_such_season`.
    """
    connection = store.connection
    if not first_season(connection) <= season <= latest_season(connection, branches, branch):
        raise SaveProblem(SaveCode.NO_SUCH_SEASON, {"file": str(store.path), "season": season})


def _is_anything_later(
    connection: sqlite3.Connection, branches: Mapping[int, Branch], branch: int, season: int
) -> bool:
    """Whether a branch has a later state, or orders that stand, after the beginning of a season."""
    if season < latest_season(connection, branches, branch):
        return True
    given = read_given(connection, orders_owner(branches, branch, season), season)
    return any(not one.undone for one in given)


def _put(connection: sqlite3.Connection, made: Branch) -> Branch:
    """Write a branch."""
    put_row(connection, "branch", (made.id, made.parent, made.forked_at, made.name, made.created))
    return made
