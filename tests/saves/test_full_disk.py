"""A full disk never harms what was saved: one message, the same call again, or an export."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lingao.engine.orders import SetHours
from lingao.savefile import disk
from lingao.savefile.game import SaveFile
from lingao.savefile.opening import open_save
from lingao.savefile.problems import SaveCode, SaveProblem
from tests.saves.failing import FailingConnection, faults
from tests.saves.games import all_of, begun, played, state

WRITES: dict[str, Callable[[SaveFile], object]] = {
    "order": lambda save: save.order_given(SetHours(44)),
    "undo": lambda save: save.undo(),
    "season": lambda save: save.season_ended(state(4)),
    "rewind": lambda save: save.rewind(1),
    "branch": lambda save: save.branch(2, "another"),
    "switch": lambda save: save.switch(2),
    "note": lambda save: save.note("skip", 3, {"seasons": 2}),
}


@pytest.mark.parametrize("name", WRITES)
def test_a_full_disk_at_any_write_loses_nothing_and_the_same_can_be_tried_again(
    name: str, tmp_path: Path
) -> None:
    write = WRITES[name]
    count = writes_of(write, tmp_path / "count.lingao")
    assert count >= 3
    for number in range(1, count + 1):
        path = tmp_path / f"{number}.lingao"
        with faults() as failing:
            save = played(path, seasons=2)
            before = all_of(save)
            failing.written, failing.fails_at = 0, number

            with pytest.raises(SaveProblem) as told:
                write(save)

            assert told.value.code is SaveCode.DISK_FULL
            assert told.value.values["file"] == str(path)
            assert all_of(save) == before
            with open_save(path, read_only=True) as looked:
                assert all_of(looked) == before

            failing.fails_at = -1
            with pytest.raises(SaveProblem):
                write(save)
            failing.fails_at = 0
            copy = save.export(tmp_path / f"{number}-copy.lingao")
            write(save)
            after = all_of(save)
            save.close()
        assert after != before
        with open_save(path) as again, open_save(copy) as exported:
            assert all_of(again) == after
            assert all_of(exported) == before


def writes_of(write: Callable[[SaveFile], object], path: Path) -> int:
    """How many statements a call writes with."""
    with faults() as failing, played(path, seasons=2) as save:
        failing.written = 0
        write(save)
        return failing.written


def test_the_export_works_while_every_write_to_the_save_fails(tmp_path: Path) -> None:
    with faults() as failing, played(tmp_path / "a.lingao") as save:
        before = all_of(save)
        failing.fails_at = -1
        with pytest.raises(SaveProblem):
            save.order_given(SetHours(44))
        copy = save.export(tmp_path / "copy.lingao")
    with open_save(copy) as exported:
        assert all_of(exported) == before


def test_a_full_disk_while_a_game_is_begun_leaves_nothing(tmp_path: Path) -> None:
    with faults() as failing:
        begun(tmp_path / "count.lingao").close()
        count = failing.written
        for number in range(1, count + 1):
            failing.written, failing.fails_at = 0, number
            with pytest.raises(SaveProblem) as told:
                begun(tmp_path / f"{number}.lingao")
            assert told.value.code is SaveCode.DISK_FULL
            failing.fails_at = 0
    assert sorted(one.name for one in tmp_path.glob("*.lingao*") if not one.name.endswith(".lock")) == [
        "count.lingao"
    ]
    with begun(tmp_path / "1.lingao") as save:
        assert save.current().season == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("database or disk is full", SaveCode.DISK_FULL),
        ("disk I/O error", SaveCode.DISK_FAILS),
        ("attempt to write a readonly database", SaveCode.READ_ONLY_FOLDER),
        ("database is locked", SaveCode.LOCKED),
        ("database disk image is malformed", SaveCode.DAMAGED),
    ],
)
def test_each_failure_of_the_disk_has_its_own_name(words: str, code: SaveCode, tmp_path: Path) -> None:
    with faults() as failing, begun(tmp_path / "a.lingao") as save:
        failing.words, failing.fails_at = words, -1
        with pytest.raises(SaveProblem) as told:
            save.order_given(SetHours(44))
        failing.fails_at = 0
    assert told.value.code is code


def test_sqlite_s_own_full_disk_loses_nothing(tmp_path: Path) -> None:
    """No injected words: SQLite itself runs out of pages, in the middle of a season's end or of an order."""
    path = tmp_path / "a.lingao"
    with played(path) as save:
        pages = save._store.connection.execute("PRAGMA page_count").fetchone()[0]
        save._store.connection.execute(f"PRAGMA max_page_count={pages}")
        saved, problem = all_of(save), None
        for season in range(5, 500):
            saved = all_of(save)
            try:
                save.season_ended(state(season))
            except SaveProblem as full:
                problem = full
                break
        assert problem is not None
        assert problem.code is SaveCode.DISK_FULL
        assert all_of(save) == saved
        copy = save.export(tmp_path / "copy.lingao")
        save._store.connection.execute("PRAGMA max_page_count=100000")
        save.season_ended(state(season))
        after = all_of(save)
    with open_save(path) as again, open_save(copy) as exported:
        assert all_of(again) == after
        assert all_of(exported) == saved


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on the size of files there")
def test_the_system_s_own_refusal_to_grow_a_file_loses_nothing(tmp_path: Path) -> None:
    import resource

    path = tmp_path / "a.lingao"
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    with played(path) as save:
        before = all_of(save)
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, usual[1]))
        try:
            with pytest.raises(SaveProblem) as told:
                save.season_ended(state(5, accounts=5000))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        assert told.value.code in {SaveCode.DISK_FULL, SaveCode.DISK_FAILS}
        assert all_of(save) == before
        save.season_ended(state(5))
        after = all_of(save)
    with open_save(path) as again:
        assert all_of(again) == after


def test_connections_are_sound_again_after_the_tests() -> None:
    assert disk.connection_class is sqlite3.Connection
    assert FailingConnection.fails_at == 0
