"""Old saves open: every format ever written is kept here, brought to today's on a copy, and kept beside it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from lingao.engine.orders import SetHours, SetRation
from lingao.savefile import migrate, schema
from lingao.savefile.opening import open_save
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.rows import Note
from lingao.savefile.schema import put_row
from tests.saves.games import CONTENT, all_of, played, state

KEPT = Path(__file__).parent


@pytest.mark.parametrize("number", range(1, schema.FORMAT + 1))
def test_a_save_of_every_format_opens_with_all_it_held(number: int, tmp_path: Path) -> None:
    path = tmp_path / "old.lingao"
    path.write_bytes((KEPT / f"format-{number}.lingao").read_bytes())

    with open_save(path) as save:
        assert save.content_data() == CONTENT
        assert save.header.seed == 7
        assert [record.start for record in save.history()] == [state(1), state(2), state(3), state(4)]
        assert save.season(2).orders == (SetHours(42), SetRation(92))
        assert save.current().orders == (SetHours(50),)
        assert [branch.name for branch in save.branches()] == ["", "what if"]
        assert save.notes() == [Note("prediction", 3, {"grain": 1200, "by": "class 9a"})]


@pytest.fixture
def old(tmp_path: Path) -> tuple[Path, bytes, object]:
    """A save of format 1, its bytes, and all it tells but the header."""
    path = tmp_path / "a.lingao"
    with played(path) as save:
        told = all_of(save)
    assert isinstance(told, tuple)
    return path, path.read_bytes(), told[1:]


@pytest.fixture
def format_two(old: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """A later game than the one that wrote `old`, in which every save has a format number one higher."""

    def step(connection: sqlite3.Connection) -> None:
        row = list(connection.execute("SELECT * FROM header").fetchone()[:-1])
        row[1] = 2
        put_row(connection, "header", tuple(row))

    monkeypatch.setattr(schema, "FORMAT", 2)
    monkeypatch.setitem(migrate.STEPS, 1, step)


@pytest.mark.usefixtures("format_two")
def test_an_older_format_becomes_today_s_and_the_original_stays(old: tuple[Path, bytes, object]) -> None:
    path, raw, told = old

    with open_save(path) as save:
        found = all_of(save)
        assert save.header.format == 2
        assert isinstance(found, tuple)
        assert found[1:] == told
        save.order_given(SetHours(66))

    kept = path.with_name("a.lingao.format-1")
    assert sqlite3.connect(kept).execute("PRAGMA user_version").fetchone() == (1,)
    assert sqlite3.connect(path).execute("PRAGMA user_version").fetchone() == (2,)
    assert len(kept.read_bytes()) == len(raw)
    with open_save(path) as again:
        assert again.current().orders[-1] == SetHours(66)


@pytest.mark.usefixtures("format_two")
def test_an_older_format_opened_to_read_is_left_as_it_is(old: tuple[Path, bytes, object]) -> None:
    path, raw, told = old

    with open_save(path, read_only=True) as save:
        found = all_of(save)

    assert isinstance(found, tuple)
    assert found[1:] == told
    assert path.read_bytes() == raw
    assert not path.with_name("a.lingao.format-1").exists()


@pytest.mark.usefixtures("format_two")
def test_a_damaged_save_of_an_older_format_is_refused_untouched(old: tuple[Path, bytes, object]) -> None:
    path, raw, _ = old
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM vectors WHERE season = 2")
    connection.commit()
    connection.close()
    changed = path.read_bytes()

    with pytest.raises(SaveProblem) as told:
        open_save(path)

    assert told.value.code is SaveCode.DAMAGED
    assert path.read_bytes() == changed != raw
    assert not path.with_name("a.lingao.format-1").exists()


@pytest.mark.usefixtures("format_two")
def test_a_format_without_a_step_is_not_guessed_at(
    old: tuple[Path, bytes, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, raw, _ = old
    monkeypatch.delitem(migrate.STEPS, 1)

    with pytest.raises(SaveProblem) as told:
        open_save(path)

    assert told.value.code is SaveCode.DAMAGED
    assert path.read_bytes() == raw
