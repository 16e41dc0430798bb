"""A newcomer finds the way: title, first game, first card, second season; and an unchanged season is short."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from lingao.savefile.game import SaveFile
from lingao.session.games import leave, new_game
from lingao.tui.app import LingaoApp
from tests.games import shipped_game
from tests.screens.sheets import SIZES, drive, press, screen_name, settled, tab, table, text


@pytest.mark.parametrize("size", SIZES)
def test_from_the_title_to_the_second_season_by_enter_and_n(tmp_path: Path, size: tuple[int, int]) -> None:
    app = LingaoApp(tmp_path)
    pressed: list[str] = []

    async def driver(pilot: Pilot[int]) -> None:
        async def push(key: str) -> None:
            pressed.append(key)
            await press(pilot, key)

        assert "New game" in text(pilot)
        await push("enter")
        assert screen_name(pilot) == "NewGameScreen"
        await push("enter")
        assert screen_name(pilot) == "MainScreen"
        assert "tutorial" in app.session.rules.scenario.decks
        await push("enter")
        assert screen_name(pilot) == "CardScreen"
        await push("enter")
        assert app.session.orders, "the first choice was not moved"
        await push("enter")
        assert screen_name(pilot) == "MainScreen"
        for key in ("n", "enter"):
            await push(key)
        assert screen_name(pilot) == "ReportScreen"
        await push("enter")
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver, size)
    assert app.session.season == 2
    assert len(pressed) <= 25


def test_the_game_begun_is_on_disk_and_the_title_offers_it(tmp_path: Path) -> None:
    first = LingaoApp(tmp_path)

    async def begin(pilot: Pilot[int]) -> None:
        await press(pilot, "enter", "enter", "enter", "enter")

    drive(first, begin)
    orders = list(first.session.orders)
    first.exit_settled()
    second = LingaoApp(tmp_path)

    async def go_on(pilot: Pilot[int]) -> None:
        assert "Continue" in text(pilot)
        await press(pilot, "enter")
        assert screen_name(pilot) == "MainScreen"

    drive(second, go_on)
    second.exit_settled()
    assert orders
    assert list(second.session.orders) == orders


def test_a_finished_game_is_looked_back_at_and_one_that_goes_on_comes_first(tmp_path: Path) -> None:
    running = new_game(tmp_path, "first_winter", 7)
    leave(running)
    done = new_game(tmp_path, "first_winter", 8)
    while not done.over:
        done.end_season()
    leave(done)

    async def goes_on(pilot: Pilot[int]) -> None:
        line = next(one for one in text(pilot).splitlines() if "Continue" in one)
        assert "season 1" in line

    async def looks_back(pilot: Pilot[int]) -> None:
        assert "Look back" in text(pilot)
        await press(pilot, "enter")
        await settled(pilot)  # the game, then its epilogue
        assert screen_name(pilot) == "EpilogueScreen"

    drive(LingaoApp(tmp_path), goes_on)
    assert isinstance(running.keeper, SaveFile)
    running.keeper.path.unlink()
    second = LingaoApp(tmp_path)
    drive(second, looks_back)
    second.exit_settled()


def test_without_a_saved_game_continue_says_why_it_does_nothing(tmp_path: Path) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        line = next(one for one in text(pilot).splitlines() if "Continue" in one)
        assert "no saved game yet" in line
        await press(pilot, "down", "enter")
        assert screen_name(pilot) == "TitleScreen"

    drive(LingaoApp(tmp_path), driver)


def test_an_unchanged_season_takes_at_most_six_keys() -> None:
    app = table(shipped_game("morning_star", 3))

    async def driver(pilot: Pilot[int]) -> None:
        keys = 0
        for key in ("n", "enter", "enter"):
            await press(pilot, key)
            keys += 1
        assert screen_name(pilot) == "MainScreen"
        assert keys <= 6

    drive(app, driver)
    assert app.session.season == 5


@pytest.mark.parametrize("size", SIZES)
def test_the_desk_says_once_what_comes_next_and_the_line_over_the_keys_what_enter_does(
    size: tuple[int, int],
) -> None:
    app = table(shipped_game("first_winter"))

    async def driver(pilot: Pilot[int]) -> None:
        await settled(pilot)
        assert text(pilot).count("▸") == 1
        assert "▸ c card" in text(pilot)
        hint = pilot.app.screen.query_one("#hint", Static)
        assert (hint.size.height, str(hint.render())) == (1, "Enter: read it and answer.")
        assert "NEXT" not in text(pilot)

    drive(app, driver, size)


def test_enter_alone_plays_the_first_scenario_to_its_end() -> None:
    """Whoever only ends seasons meets a promise judged, a clue, a shortage with its cause, and the epilogue."""
    app = table(shipped_game("first_winter"))
    told: list[str] = []

    async def driver(pilot: Pilot[int]) -> None:
        while not app.session.over:
            await press(pilot, "n", "enter")
            if screen_name(pilot) == "SittingScreen":
                told.append(text(pilot))
                await press(pilot, "enter")
            assert screen_name(pilot) == "ReportScreen"
            told.append(text(pilot))
            await press(pilot, "enter")
        assert screen_name(pilot) == "EpilogueScreen"
        assert "THE LEDGER OF PEOPLE" in text(pilot)
        assert "NUMBERS YOU NEVER LOOKED INTO" in text(pilot)

    drive(app, driver)
    assert any("mattered most" in report for report in told)
    assert any("PROMISES JUDGED" in report for report in told)
    assert any("clue:" in report for report in told)
    short = [report for report in told if "RAN SHORT" in report or "Dead of hunger" in report]
    assert short
    assert not any("Otherwise nothing came out" in report for report in short)


def test_the_keys_of_the_tabs_lead_on_from_the_report_but_not_after_the_last_season() -> None:
    app = table(shipped_game("first_winter"))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "enter")
        assert screen_name(pilot) == "ReportScreen"
        await press(pilot, "2")
        assert screen_name(pilot) == "MainScreen"
        assert tab(pilot) == "2"
        while not app.session.over:
            await press(pilot, "n", "enter")
            while screen_name(pilot) == "SittingScreen":
                await press(pilot, "enter")
        await press(pilot, "2")
        assert screen_name(pilot) == "ReportScreen"
        await press(pilot, "enter")
        assert screen_name(pilot) == "EpilogueScreen"

    drive(app, driver)


@pytest.mark.parametrize("size", SIZES)
def test_each_of_the_first_seasons_points_at_something_else(size: tuple[int, int]) -> None:
    app = table(shipped_game("first_winter"))
    seen: list[str] = []

    async def driver(pilot: Pilot[int]) -> None:
        for _ in range(4):
            seen.append(next(line for line in text(pilot).splitlines() if line.startswith("LOOK")))
            await press(pilot, "n", "enter", "enter")

    drive(app, driver, size)
    assert len(set(seen)) == 4
