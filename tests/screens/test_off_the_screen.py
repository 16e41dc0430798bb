"""What takes long happens in a thread with something turning: a season's end with its report, a game taken up."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from lingao.session.games import leave, new_game
from lingao.session.session import Session
from lingao.session.views import chronicle, report
from lingao.tui.app import LingaoApp
from lingao.tui.screens.busy import Busy
from tests.games import tiny_game
from tests.screens.sheets import drive, press, screen_name, settled, table


def test_the_report_is_reckoned_while_the_sign_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    where: list[tuple[bool, bool]] = []
    app = table(tiny_game(2))
    reckoned = report.report_view

    def watched(session: Session) -> Any:
        on_screen = threading.current_thread() is threading.main_thread()
        where.append((on_screen, isinstance(app.screen, Busy)))
        return reckoned(session)

    monkeypatch.setattr(report, "report_view", watched)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "enter")
        assert screen_name(pilot) == "ReportScreen"

    drive(app, driver)
    assert where == [(False, True)]


def test_a_game_taken_up_has_its_seasons_told_before_it_is_laid_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = new_game(tmp_path, "first_winter", 7)
    for _season in range(4):
        first.end_season()
    leave(first)
    told: list[bool] = []
    tell = chronicle.season_told

    def watched(session: Session, number: int) -> chronicle.Told:
        told.append(threading.current_thread() is threading.main_thread())
        return tell(session, number)

    monkeypatch.setattr(chronicle, "season_told", watched)
    app = LingaoApp(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        app.take_up(next(tmp_path.glob("*.lingao")))
        await settled(pilot)
        assert screen_name(pilot) == "MainScreen"
        assert told == [False] * 4
        await press(pilot, "7")
        assert told == [False] * 4

    drive(app, driver)
    app.exit_settled()
