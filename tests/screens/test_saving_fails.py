"""A save that cannot be written is told once, helpfully; nothing is lost, and playing on unsaved is a choice."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import SetHours
from lingao.engine.state import Balances
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.session.games import new_game
from lingao.session.session import Session
from lingao.tui.app import LingaoApp
from tests.games import tiny_game
from tests.screens.sheets import drive, go_to, press, screen_name, settled, text


class FullDisk:
    """A keeper on a disk that is full until somebody makes room."""

    def __init__(self) -> None:
        self.full = True
        self.kept: list[object] = []

    def _write(self, what: object) -> None:
        if self.full:
            raise SaveProblem(SaveCode.DISK_FULL, {"file": "/games/one.lingao"})
        self.kept.append(what)

    def order_given(self, order: object) -> None:
        self._write(order)

    def undo(self) -> None:
        self._write("undo")

    def season_ended(self, balances: Balances, state_hash: str | None = None, over: bool = False) -> None:
        self._write(balances)


@pytest.fixture
def disk() -> FullDisk:
    return FullDisk()


@pytest.fixture
def session(disk: FullDisk) -> Session:
    game = tiny_game(1)
    game.keeper = disk
    return game


def app_of(session: Session, folder: Path) -> LingaoApp:
    return LingaoApp(folder, session)


def test_an_order_waits_until_there_is_room(session: Session, disk: FullDisk, tmp_path: Path) -> None:
    app = app_of(session, tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        app.give(SetHours(50))
        await settled(pilot)
        assert screen_name(pilot) == "Trouble"
        assert "The disk is full" in text(pilot)
        assert session.orders == []
        disk.full = False
        await go_to(pilot, "again")
        await press(pilot, "enter")

    drive(app, driver)
    assert session.orders == [SetHours(50)]
    assert disk.kept == [SetHours(50)]


def test_a_season_that_cannot_be_saved_is_not_played(
    session: Session, disk: FullDisk, tmp_path: Path
) -> None:
    app = app_of(session, tmp_path)
    season = session.season

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "enter")
        assert screen_name(pilot) == "Trouble"
        assert session.season == season
        await go_to(pilot, "unsaved")
        await press(pilot, "enter")
        assert screen_name(pilot) == "ReportScreen"

    drive(app, driver)
    assert session.season == season + 1
    assert session.keeper is None
    assert disk.kept == []


def test_going_back_does_nothing(session: Session, tmp_path: Path) -> None:
    app = app_of(session, tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        app.give(SetHours(50))
        await settled(pilot)
        await press(pilot, "escape")
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)
    assert session.orders == []
    assert session.keeper is not None


def test_a_game_open_elsewhere_opens_to_read_and_says_why(tmp_path: Path) -> None:
    first = new_game(tmp_path, "first_winter", 7)
    path = next(tmp_path.glob("*.lingao"))
    app = LingaoApp(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        app.take_up(path)
        await settled(pilot)
        assert screen_name(pilot) == "Trouble"
        assert "another window" in text(pilot)
        await press(pilot, "escape")
        app.give(SetHours(50))
        await settled(pilot)
        assert "is being played in another window" in " ".join(text(pilot).split())

    drive(app, driver)
    app.exit_settled()
    assert app.session.orders == []
    assert first.keeper is not None


def test_a_truncated_save_is_refused_and_the_title_stays(tmp_path: Path) -> None:
    new_game(tmp_path, "first_winter", 7)
    path = next(tmp_path.glob("*.lingao"))
    broken = tmp_path / "broken.lingao"
    broken.write_bytes(path.read_bytes()[:5000])
    app = LingaoApp(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        app.take_up(broken)
        await settled(pilot)
        assert screen_name(pilot) == "TitleScreen"
        assert len(app._notifications) == 1

    drive(app, driver)


def test_a_read_only_folder_is_told_when_a_game_begins(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(*_args: object, **_more: object) -> Session:
        raise SaveProblem(SaveCode.READ_ONLY_FOLDER, {"file": str(tmp_path / "one.lingao")})

    monkeypatch.setattr("lingao.session.games.new_game", refuse)
    app = LingaoApp(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "enter", "enter")
        assert len(app._notifications) == 1
        assert "read-only" in next(iter(app._notifications)).message
        assert screen_name(pilot) == "NewGameScreen"

    drive(app, driver)
