"""The session of a plan and the Count have a screen each, between the season and its report, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from lingao.savefile.places import find_game
from lingao.session.games import new_game, resume
from lingao.tui.app import LingaoApp
from tests.games import played, shipped_game
from tests.screens.pictures import Looks, by_keys
from tests.screens.sheets import (
    EVERY_SIZE,
    cells,
    drive,
    press,
    screen_name,
    table,
    text,
    too_wide,
    unexplained,
)


@pytest.mark.parametrize("size", EVERY_SIZE)
def test_the_session_is_told_whole_and_enter_goes_on_to_the_report(size: tuple[int, int]) -> None:
    app = table(shipped_game("morning_star", 7))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "enter")
        assert screen_name(pilot) == "SittingScreen"
        told = text(pilot)
        for part in ("THE WALL", "THE VOTE", "THE BENCHES", "asks for", "Council support", "The next plan"):
            assert part in told
        assert "…" not in told
        assert too_wide(pilot) == []
        assert unexplained(app.session, cells(pilot)) == []
        await press(pilot, "enter")
        assert screen_name(pilot) == "ReportScreen"
        await press(pilot, "enter")
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver, size)


def test_the_longest_question_of_a_session_is_read_whole_on_the_smallest_screen() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "enter")
        assert screen_name(pilot) == "SittingScreen"
        assert "who will know whether it was kept?" in " ".join(text(pilot).split())
        assert too_wide(pilot) == []

    drive(table(shipped_game("first_winter", 5)), driver, (80, 24))


@pytest.mark.parametrize("size", EVERY_SIZE)
def test_the_count_sets_both_ledgers_side_by_side(size: tuple[int, int]) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "enter")
        assert screen_name(pilot) == "CountScreen"
        told = text(pilot)
        for part in ("THE BARNS", "SHELVES FURTHEST OFF", "written", "counted", "%"):
            assert part in told
        assert "…" not in told
        assert too_wide(pilot) == []
        await press(pilot, "escape")
        assert screen_name(pilot) == "ReportScreen"

    drive(table(shipped_game("morning_star", 35)), driver, size)


@pytest.mark.parametrize("key", ["n", "escape", "q"])
def test_any_way_out_of_a_scene_goes_on(key: str) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "enter", key)
        assert screen_name(pilot) == "ReportScreen"

    drive(table(shipped_game("morning_star", 7)), driver)


def test_a_game_taken_up_after_a_session_does_not_tell_it_again(tmp_path: Path) -> None:
    session = played(new_game(tmp_path, "morning_star", 7), 8)
    assert session.keeper is not None
    name = next(tmp_path.glob("*.lingao")).stem
    first = LingaoApp(tmp_path, session)
    first.exit_settled()
    app = LingaoApp(tmp_path, resume(find_game(tmp_path, name)))

    async def driver(pilot: Pilot[int]) -> None:
        assert screen_name(pilot) == "MainScreen"
        await press(pilot, "n", "enter")
        assert screen_name(pilot) == "ReportScreen"

    drive(app, driver)
    app.exit_settled()


@pytest.mark.parametrize(("seasons", "scene"), [(7, "session"), (35, "count")])
def test_a_scene(looks: Looks, seasons: int, scene: str) -> None:
    assert looks(table(shipped_game("morning_star", seasons)), by_keys("n", "enter")) == {}, scene
