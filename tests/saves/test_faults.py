"""Errors of SQLite and the system become problems of saves; faults of the program stay what they are."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from lingao.savefile.creation import create
from lingao.savefile.disk import take_lock
from lingao.savefile.faults import told
from lingao.savefile.opening import open_save
from lingao.savefile.packing import pack_content, unpack_content, unpack_vector
from lingao.savefile.problems import SaveCode, SaveProblem
from tests.saves.games import begun, new_game
from tests.saves.test_opening import edit, refusal

GARBLED = UnicodeDecodeError("utf-8", b"\xdf", 0, 1, "invalid start byte")


@pytest.mark.parametrize(
    ("error", "writing", "code"),
    [
        (GARBLED, False, SaveCode.DAMAGED),
        (sqlite3.OperationalError("something new"), False, SaveCode.DISK_FAILS),
        (FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT)), False, SaveCode.MISSING),
        (FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT)), True, SaveCode.DISK_FAILS),
        (PermissionError(errno.EACCES, os.strerror(errno.EACCES)), False, SaveCode.NO_PERMISSION),
        (PermissionError(errno.EACCES, os.strerror(errno.EACCES)), True, SaveCode.READ_ONLY_FOLDER),
        (OSError(errno.EDQUOT, os.strerror(errno.EDQUOT)), True, SaveCode.DISK_FULL),
        (OSError("no number"), False, SaveCode.DISK_FAILS),
    ],
)
def test_an_error_is_told_by_what_it_means(error: Exception, writing: bool, code: SaveCode) -> None:
    with pytest.raises(SaveProblem) as found, told(Path("/saves/a.lingao"), writing):
        raise error

    assert found.value.code is code
    assert found.value.values["file"] == "/saves/a.lingao"
    assert str(code) in str(found.value)


@pytest.mark.parametrize(
    "mistake", [sqlite3.ProgrammingError("closed"), sqlite3.IntegrityError("twice"), KeyError("x")]
)
def test_a_fault_of_the_program_is_not_blamed_on_the_save(mistake: Exception) -> None:
    with pytest.raises(type(mistake)), told(Path("/saves/a.lingao")):
        raise mistake


def test_a_log_that_cannot_be_made_is_the_folder_s_doing(tmp_path: Path) -> None:
    with pytest.raises(SaveProblem) as found, told(tmp_path, writing=True):
        sqlite3.connect(tmp_path / "none" / "a.lingao").close()

    assert found.value.code is SaveCode.READ_ONLY_FOLDER


@pytest.mark.parametrize("statement", ["SELECT 1", "DROP TABLE header", "UPDATE header SET format = 3"])
def test_a_flipped_format_number_alone_is_damage_and_no_newer_format(statement: str, tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    begun(path).close()
    edit(path, "PRAGMA user_version=2")
    edit(path, statement)

    for read_only in (False, True):
        assert refusal(path, read_only).code is SaveCode.DAMAGED


def test_a_second_header_is_damage(tmp_path: Path) -> None:
    begun(tmp_path / "a.lingao").close()
    edit(tmp_path / "a.lingao", "INSERT INTO header SELECT 2, format, game, scenario, seed, difficulty, content,"
         " title, created, saved, branch, generation, seal FROM header")  # fmt: skip

    assert refusal(tmp_path / "a.lingao").values["about"] == "header"


def test_a_format_of_nought_is_damage(tmp_path: Path) -> None:
    begun(tmp_path / "a.lingao").close()
    edit(tmp_path / "a.lingao", "PRAGMA user_version=0")

    assert refusal(tmp_path / "a.lingao").code is SaveCode.DAMAGED


def test_a_game_begun_in_two_windows_at_once_is_begun_once(tmp_path: Path) -> None:
    lock = take_lock(tmp_path / "a.lingao")
    assert lock is not None
    with pytest.raises(SaveProblem) as found:
        create(tmp_path / "a.lingao", new_game())
    assert found.value.code is SaveCode.LOCKED

    lock.release()
    with create(tmp_path / "a.lingao", new_game()) as save, open_save(save.path, read_only=True) as looked:
        assert looked.header == save.header


def test_what_is_no_content_or_state_is_not_unpacked() -> None:
    packed, content_hash = pack_content({"a": 1})
    assert unpack_content(packed, content_hash) == {"a": 1}
    for broken, said in ((packed, "0" * 64), (packed[:-3], content_hash), (b"", content_hash)):
        with pytest.raises(ValueError, match=r"not|cut off"):
            unpack_content(broken, said)
    with pytest.raises(ValueError, match="not the state"):
        unpack_vector(packed, "0" * 32)
