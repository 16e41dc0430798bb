"""What moves: the title's sea, slowly and only where it may; and work of several seasons, which Escape stops."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from textual.pilot import Pilot

from lingao.session.running import AT_MOST
from lingao.session.session import Session
from lingao.tui import preferences
from lingao.tui.app import LingaoApp
from lingao.tui.ending import play, play_seasons
from lingao.tui.picture import strips_of
from lingao.tui.screens.busy import Busy, Steps
from lingao.tui.widgets import shore
from lingao.tui.widgets.shore import PATIENCE, SHIP, SWELL, Shore, sea
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import drive, press, screen_name, settled, table, text
from tests.screens.village import village


def test_a_movement_shifts_the_sea_by_one_cell_and_comes_round() -> None:
    assert sea(62, 1)[1:] == sea(62, 0)[:-1]
    assert sea(62, len(SWELL)) == sea(62, 0)
    assert {len(sea(cells, 5)) for cells in (1, 62, 200)} == {1, 62, 200}
    assert len([one for one in sea(62, 0) if one == "~"]) < 20


def test_the_sea_moves_on_the_title_and_nowhere_else(tmp_path: Path) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        water = pilot.app.screen.query_one(Shore)
        assert water.moving
        row = water.region.y + len(SHIP)
        before = strips_of(pilot.app)[row].text
        water.move()
        await settled(pilot)
        assert strips_of(pilot.app)[row].text != before
        assert strips_of(pilot.app)[row - 1].text.strip() == SHIP[-1].strip()
        await press(pilot, "enter")
        assert not water.moving
        await press(pilot, "escape")
        assert water.moving

    drive(LingaoApp(tmp_path), driver)


def test_the_sea_lies_still_with_less_motion(tmp_path: Path) -> None:
    preferences.keep(tmp_path, preferences.Preferences(reduced_motion=True))

    async def driver(pilot: Pilot[int]) -> None:
        assert not pilot.app.screen.query_one(Shore).moving

    drive(LingaoApp(tmp_path), driver)


def test_the_sea_lies_still_where_movements_come_late(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        water = pilot.app.screen.query_one(Shore)
        clock = monotonic()
        for number in range(1, PATIENCE + 1):
            monkeypatch.setattr(shore, "monotonic", lambda at=clock + 5 * number: at)
            assert water.moving
            water.move()
        assert not water.moving

    drive(LingaoApp(tmp_path), driver)


def test_seasons_in_a_row_are_counted_and_stop_where_they_are_told() -> None:
    session, steps = village(0), Steps(AT_MOST)
    steps.stopped = True
    play_seasons(session, steps)
    assert (session.season, steps.done) == (2, 1)


def test_escape_stops_a_run_of_seasons_after_the_present_one(monkeypatch: pytest.MonkeyPatch) -> None:
    session, go_on = shipped_game("morning_star", 2), threading.Event()
    app, before = table(session), session.season
    end = Session.end_season

    def held(self: Session) -> object:
        go_on.wait(20)
        return end(self)

    monkeypatch.setattr(Session, "end_season", held)

    async def driver(pilot: Pilot[int]) -> None:
        play(app, AT_MOST)
        await pilot.pause()
        assert isinstance(app.screen, Busy)
        assert f"0 of {AT_MOST}" in text(pilot)
        assert "Esc stops after this one" in text(pilot)
        await pilot.press("escape")
        assert "It stops after this one" in text(pilot)
        go_on.set()
        await settled(pilot)
        assert screen_name(pilot) == "ReportScreen"

    drive(app, driver)
    assert session.season == before + 1


def test_a_single_season_has_nothing_to_stop() -> None:
    app = table(tiny_game(1))

    async def driver(pilot: Pilot[int]) -> None:
        done = threading.Event()
        app.open(Busy("x", lambda: done.wait(20)))
        await pilot.pause()
        assert "stop" not in {one.binding.description for one in app.screen.active_bindings.values()}
        done.set()

    drive(app, driver)


@pytest.mark.parametrize("less", [False, True])
def test_a_season_goes_by_over_the_sea_unless_less_motion_is_wanted(
    monkeypatch: pytest.MonkeyPatch, less: bool
) -> None:
    app, go_on = table(tiny_game(1)), threading.Event()
    app.settings = replace(app.settings, reduced_motion=less)
    end = Session.end_season

    def held(self: Session) -> object:
        go_on.wait(20)
        return end(self)

    monkeypatch.setattr(Session, "end_season", held)

    async def driver(pilot: Pilot[int]) -> None:
        play(app, 1)
        await pilot.pause()
        assert "goes by" in text(pilot)
        assert ("~" in text(pilot)) is not less
        go_on.set()
        await settled(pilot)
        assert screen_name(pilot) == "ReportScreen"

    drive(app, driver)
