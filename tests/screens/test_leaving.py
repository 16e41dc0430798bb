"""Questions are asked where something would be lost, and nowhere else; they say what."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from lingao.session.games import new_game
from lingao.session.rewinding import branches
from lingao.session.session import Session
from lingao.session.unkept import Unkept, play_unsaved, unkept
from lingao.tui.acts import Export, Quit, ToTitle
from lingao.tui.app import LingaoApp
from tests.games import tiny_game
from tests.screens.fitting import cut_off
from tests.screens.saved_village import saved_village
from tests.screens.sheets import EVERY_SIZE, drive, press, screen_name, settled, table, text


def ordered(session: Session) -> Session:
    """The session with one order given."""
    from lingao.engine.orders import SetHours

    assert session.give(SetHours(50)) is None
    return session


def test_a_saved_game_is_left_without_a_question(tmp_path: Path) -> None:
    app = LingaoApp(tmp_path, saved_village(tmp_path))

    async def driver(pilot: Pilot[int]) -> None:
        app.do(ToTitle())
        await settled(pilot)
        assert screen_name(pilot) == "TitleScreen"

    drive(app, driver)


def test_an_unsaved_game_in_which_nothing_was_done_is_left_without_a_question() -> None:
    app = table(tiny_game())

    async def driver(pilot: Pilot[int]) -> None:
        app.do(ToTitle())
        await settled(pilot)
        assert screen_name(pilot) == "TitleScreen"

    drive(app, driver)


@pytest.mark.parametrize("size", EVERY_SIZE)
def test_leaving_an_unsaved_game_says_what_would_be_gone_and_begins_on_staying(size: tuple[int, int]) -> None:
    app = table(ordered(tiny_game(3)))

    async def driver(pilot: Pilot[int]) -> None:
        app.do(ToTitle())
        await settled(pilot)
        assert screen_name(pilot) == "Leaving"
        assert "3 seasons and 1 order of the season under way will be gone" in " ".join(text(pilot).split())
        assert await cut_off(pilot) == []
        await press(pilot, "enter")
        assert screen_name(pilot) == "MainScreen"
        app.do(ToTitle())
        await settled(pilot)
        await press(pilot, "down", "enter")
        assert screen_name(pilot) == "TitleScreen"

    drive(app, driver, size)


@pytest.mark.parametrize("leave", [Quit(), None], ids=["menu", "key"])
def test_quitting_an_unsaved_game_asks_once_and_the_key_again_quits(leave: Quit | None) -> None:
    app = table(tiny_game(1))

    async def driver(pilot: Pilot[int]) -> None:
        if leave is not None:
            app.do(leave)
            await settled(pilot)
        else:
            await press(pilot, "ctrl+q")
        assert screen_name(pilot) == "Leaving"
        await pilot.press("ctrl+q")
        await pilot.pause()
        assert app.return_code == 0

    drive(app, driver)


def test_another_run_after_an_unsaved_one_asks_too() -> None:
    app = table(tiny_game(60))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "n")
        assert screen_name(pilot) == "Leaving"
        await press(pilot, "down", "enter")
        assert screen_name(pilot) == "NewGameScreen"

    drive(app, driver)


def test_only_what_came_after_the_last_save_is_called_lost(tmp_path: Path) -> None:
    session = new_game(tmp_path, "first_winter", 7)
    session.end_season()
    assert unkept(session) is None

    play_unsaved(ordered(session))
    assert unkept(session) is None
    session.end_season()
    assert unkept(session) == Unkept(1, 0)


def test_going_back_in_an_unsaved_game_says_what_would_be_gone() -> None:
    app = table(ordered(tiny_game(3)))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7", "down", "r")
        assert screen_name(pilot) == "Choose"
        assert "will be gone" in text(pilot)
        await press(pilot, "escape")
        assert len(app.session.orders) == 1

    drive(app, driver)


def test_going_back_where_nothing_was_done_asks_nothing_and_says_so() -> None:
    app = table(tiny_game())

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7", "r")
        assert screen_name(pilot) == "MainScreen"
        assert any("just begun" in one.message for one in app._notifications)

    drive(app, driver)


def test_going_back_in_a_saved_game_loses_nothing_and_says_so(tmp_path: Path) -> None:
    app = LingaoApp(tmp_path, saved_village(tmp_path))

    async def driver(pilot: Pilot[int]) -> None:
        before = len(branches(app.session))
        await press(pilot, "7", "down", "r")
        said = " ".join(text(pilot).split())
        assert "stays on its own branch" in said
        assert "will be gone" not in said
        assert len(branches(app.session)) == before

    drive(app, driver)


def test_what_is_there_is_never_written_over_and_the_path_typed_is_kept(tmp_path: Path) -> None:
    there = tmp_path / "end.lingao"
    there.write_text("mine", encoding="utf-8")
    app = LingaoApp(tmp_path, saved_village(tmp_path))

    async def driver(pilot: Pilot[int]) -> None:
        app.do(Export())
        await settled(pilot)
        app.screen.query_one(Input).value = str(there)
        await press(pilot, "enter")
        assert screen_name(pilot) == "Typed"
        assert app.screen.query_one(Input).value == str(there)
        await press(pilot, "escape")
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)
    assert there.read_text(encoding="utf-8") == "mine"


def test_a_line_half_typed_is_left_without_a_question(tmp_path: Path) -> None:
    app = LingaoApp(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "enter")
        before = text(pilot)
        await press(pilot, "s", *"123")
        assert screen_name(pilot) == "Typed"
        await press(pilot, "escape")
        assert screen_name(pilot) == "NewGameScreen"
        assert text(pilot) == before

    drive(app, driver)
