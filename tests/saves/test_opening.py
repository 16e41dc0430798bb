"""What cannot be opened is refused by name and left alone; what cannot be written to is opened to read."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lingao.engine.orders import SetHours
from lingao.savefile import disk
from lingao.savefile.opening import open_save
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.schema import LARGEST, put_row
from tests.saves.games import all_of, begun, played


def refusal(path: Path, read_only: bool = False) -> SaveProblem:
    """The problem with which a file is refused; it is untouched."""
    before = path.read_bytes() if path.is_file() and path.stat().st_size < LARGEST else None
    with pytest.raises(SaveProblem) as told:
        open_save(path, read_only)
    assert before is None or path.read_bytes() == before
    return told.value


def test_a_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.lingao").code is SaveCode.MISSING
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"hello\n", b"PK\x03\x04" + bytes(200), bytes(5000)])
def test_a_file_of_another_kind(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "notes.lingao"
    path.write_bytes(content)

    assert refusal(path).code is SaveCode.NOT_A_SAVE


def test_a_database_of_another_program(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "bookmarks.lingao")
    connection.execute("CREATE TABLE moz_places (id INTEGER)")
    connection.close()

    assert refusal(tmp_path / "bookmarks.lingao").code is SaveCode.NOT_A_SAVE


def test_a_folder_in_place_of_a_save(tmp_path: Path) -> None:
    (tmp_path / "a.lingao").mkdir()

    assert refusal(tmp_path / "a.lingao").code is SaveCode.NOT_A_SAVE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.lingao")

    assert refusal(tmp_path / "a.lingao").code is SaveCode.NOT_A_SAVE


def test_a_file_beyond_all_measure_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a.lingao").open("wb") as file:
        file.truncate(LARGEST + 1)  # sparse: takes no room on the disk

    assert refusal(tmp_path / "a.lingao").code is SaveCode.TOO_LARGE


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_format_is_refused_by_name_and_version(read_only: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    with played(path) as save:
        header = save.header
    edit(path, "PRAGMA user_version=2")
    edit(path, "ALTER TABLE header ADD COLUMN weather TEXT")
    edit(path, "UPDATE header SET format = 2, game = '9.1.0'")

    problem = refusal(path, read_only)

    assert problem.code is SaveCode.NEWER_FORMAT
    assert problem.values == {"file": str(path), "format": 2, "game": "9.1.0"}
    assert header.format == 1


def test_a_version_that_would_steer_the_terminal_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    begun(path).close()
    edit(path, "PRAGMA user_version=2")
    edit(path, "UPDATE header SET format = 2, game = char(27) || '[2J'")

    assert "\x1b" not in str(refusal(path).values)


@pytest.mark.parametrize(
    ("statement", "about"),
    [
        ("CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM vectors; END", "file"),
        ("CREATE VIEW v AS SELECT * FROM orders", "file"),
        ("CREATE INDEX i ON orders (said)", "file"),
        ("DROP TABLE notes", "file"),
        ("UPDATE header SET seed = 8", "header"),
        ("DELETE FROM header", "header"),
        ('UPDATE orders SET said = \'{"order":"set_hours","hours":80}\' WHERE season = 2', "orders"),
        ("DELETE FROM orders WHERE season = 2 AND ordinal = 0", "orders"),
        ("UPDATE orders SET undone = 1 WHERE season = 1", "orders"),
        ("DELETE FROM vectors WHERE season = 2", "vectors"),
        ("UPDATE vectors SET season = 9 WHERE season = 4", "vectors"),
        ("UPDATE branch SET parent = 2 WHERE id = 2", "branch"),
        ("UPDATE notes SET said = '[]'", "notes"),
    ],
)
def test_a_change_from_outside_is_noticed_where_it_is(statement: str, about: str, tmp_path: Path) -> None:
    played(tmp_path / "a.lingao").close()
    edit(tmp_path / "a.lingao", statement)

    problem = refusal(tmp_path / "a.lingao")

    assert (problem.code, problem.values["about"]) == (SaveCode.DAMAGED, about)


def test_changed_content_has_a_problem_of_its_own(tmp_path: Path) -> None:
    begun(tmp_path / "a.lingao").close()
    edit(tmp_path / "a.lingao", "UPDATE content SET packed = zeroblob(100)")

    assert refusal(tmp_path / "a.lingao").code is SaveCode.CONTENT_DAMAGED


@pytest.mark.parametrize(
    "row",
    [
        ("orders", (1, 4, 2, '{"order":"set_hours","hours":"many"}', 0)),
        ("orders", (1, 99, 0, '{"order":"set_hours","hours":40}', 0)),
        ("orders", (1, "four", 0, '{"order":"set_hours","hours":40}', 0)),
        ("orders", (7, 4, 0, '{"order":"set_hours","hours":40}', 0)),
        ("vectors", (1, 5, b"not packed", "0" * 32, 0)),
        ("vectors", (1, 5, "text", "0" * 32, 0)),
        ("branch", (3, 9, 1, "", "2026-11-22")),
        ("branch", (3, 1, 77, "", "2026-11-22")),
        ("branch", (3, 1, 2, "\x1b[31m", "2026-11-22")),
        ("notes", (2, 1, 1, "vote", "[" * 50_000)),
        ("notes", (2, 1, 1, "a\nb", "{}")),
        ("content", (2, b"", "")),
    ],
)
def test_a_save_sealed_again_by_a_stranger_is_still_checked(row: tuple[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    played(path).close()
    connection = sqlite3.connect(path)
    put_row(connection, *row)
    connection.commit()
    connection.close()

    assert refusal(path).code in {SaveCode.DAMAGED, SaveCode.CONTENT_DAMAGED}


def test_a_small_file_cannot_fill_the_memory(tmp_path: Path) -> None:
    import zlib

    path = tmp_path / "a.lingao"
    begun(path).close()
    bomb = zlib.compress(bytes(80 * 1024 * 1024))
    connection = sqlite3.connect(path)
    put_row(connection, "vectors", (1, 2, bomb, "0" * 32, 0))
    connection.commit()
    connection.close()

    assert refusal(path).values["about"] == "vectors"


def test_a_journal_laid_beside_a_save_is_not_obeyed(tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    begun(path).close()
    (tmp_path / "a.lingao-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))

    for read_only in (False, True):
        assert refusal(path, read_only).code is SaveCode.DAMAGED


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_log_that_is_a_link_elsewhere_is_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    begun(path).close()
    (tmp_path / "letter.txt").write_text("dear")
    (tmp_path / "a.lingao-wal").symlink_to(tmp_path / "letter.txt")

    assert refusal(path).code is SaveCode.DAMAGED
    assert (tmp_path / "letter.txt").read_text() == "dear"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_two_names_of_one_file_share_one_lock(tmp_path: Path) -> None:
    (tmp_path / "other.lingao").symlink_to(tmp_path / "a.lingao")
    with begun(tmp_path / "a.lingao"), open_save(tmp_path / "other.lingao") as second:
        assert second.read_only


def test_the_second_window_opens_to_read_and_is_told_why(tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    with played(path) as first:
        with open_save(path) as second:
            assert second.read_only
            assert second.why_read_only is not None
            assert second.why_read_only.code is SaveCode.LOCKED
            assert all_of(second) == all_of(first)
            with pytest.raises(SaveProblem) as told:
                second.order_given(SetHours(40))
            assert told.value.code is SaveCode.OPENED_TO_READ
        first.order_given(SetHours(44))
        assert first.current().orders[-1] == SetHours(44)
    with open_save(path) as third:
        assert not third.read_only
        assert third.why_read_only is None


def test_asking_to_read_needs_no_reason_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    played(path).close()
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    with open_save(path, read_only=True) as save:
        assert save.read_only
        assert save.why_read_only is None

    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before


def test_a_write_past_the_lock_is_noticed_by_the_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a network folder whose locks do nothing."""
    path = tmp_path / "a.lingao"
    with begun(path) as first:
        connection = first._store.connection
        connection.execute("PRAGMA locking_mode=NORMAL")
        first.order_given(SetHours(40))
        header = first.header
        put_row(connection, "header", other_generation(header))

        with pytest.raises(SaveProblem) as told:
            first.order_given(SetHours(41))

        assert told.value.code is SaveCode.CHANGED_ELSEWHERE
        assert first.current().orders == (SetHours(40),)


def other_generation(header: Any) -> Any:
    """The header's row as another window would have written it."""
    from dataclasses import astuple, replace

    return (1, *astuple(replace(header, generation=header.generation + 1)))


def raises(error: OSError) -> Callable[..., Any]:
    """A function that fails so."""

    def fail(*_: Any, **__: Any) -> Any:
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError(13, "Permission denied"), SaveCode.READ_ONLY_FOLDER),
        (OSError(30, "Read-only file system"), SaveCode.READ_ONLY_FOLDER),
        (OSError(28, "No space left on device"), SaveCode.DISK_FULL),
    ],
)
def test_where_nothing_can_be_written_a_save_opens_to_read(
    error: OSError, code: SaveCode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.lingao"
    with played(path) as save:
        before = all_of(save)
    raw = path.read_bytes()
    monkeypatch.setattr(disk, "take_lock", raises(error))

    with open_save(path) as save:
        assert save.read_only
        assert save.why_read_only is not None
        assert save.why_read_only.code is code
        assert all_of(save) == before
        copy = save.export(tmp_path / "copy.lingao")
    assert path.read_bytes() == raw
    monkeypatch.undo()
    with open_save(copy) as exported:
        assert all_of(exported) == before


def test_no_game_is_begun_in_a_read_only_folder_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "take_lock", raises(PermissionError(13, "Permission denied")))

    with pytest.raises(SaveProblem) as told:
        begun(tmp_path / "a.lingao")

    assert told.value.code is SaveCode.READ_ONLY_FOLDER
    assert not list(tmp_path.iterdir())


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.lingao"
    begun(path).close()
    monkeypatch.setattr(Path, "open", raises(PermissionError(13, "Permission denied")))

    assert open_code(path) is SaveCode.NO_PERMISSION


def open_code(path: Path) -> SaveCode:
    """The code with which a file is refused."""
    with pytest.raises(SaveProblem) as told:
        open_save(path)
    return told.value.code


def test_a_game_never_takes_the_place_of_another(tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    played(path).close()
    raw = path.read_bytes()

    with pytest.raises(SaveProblem) as told:
        begun(path)

    assert told.value.code is SaveCode.EXISTS
    assert path.read_bytes() == raw
    with open_save(path) as save:
        assert not save.read_only


def test_an_export_never_takes_the_place_of_another_file(tmp_path: Path) -> None:
    (tmp_path / "b.lingao").write_text("mine")
    with played(tmp_path / "a.lingao") as save:
        with pytest.raises(SaveProblem) as told:
            save.export(tmp_path / "b.lingao")
        assert told.value.code is SaveCode.EXISTS
        with pytest.raises(SaveProblem) as told:
            save.export(tmp_path / "b.lingao" / "below a file.lingao")
        assert told.value.code is SaveCode.DISK_FAILS
        assert save.export(tmp_path / "new folder" / "b.lingao").is_file()

    assert (tmp_path / "b.lingao").read_text() == "mine"


def edit(path: Path, statement: str) -> None:
    """Change a save behind the game's back."""
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()
