"""Random keys, clicks and window sizes raise nothing, and a small terminal says what it needs."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from textual.pilot import Pilot

from lingao.tui.app import LingaoApp
from tests.games import shipped_game
from tests.screens.sheets import drive, press, screen_name, settled, table

KEYS = (
    *(
        "up",
        "down",
        "left",
        "right",
        "enter",
        "enter",
        "escape",
        "tab",
        "shift+tab",
        "home",
        "end",
        "pageup",
        "pagedown",
    ),
    *(
        "w",
        "u",
        "m",
        "n",
        "q",
        "s",
        "b",
        "f",
        "p",
        "g",
        "slash",
        "question_mark",
        "ctrl+p",
        "x",
        "9",
        "backspace",
    ),
    *"12345678",
)


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_fifty_random_keys_and_clicks_raise_nothing(seed: int) -> None:
    chance = Random(seed)
    app = table(shipped_game("morning_star", seed))

    async def driver(pilot: Pilot[int]) -> None:
        for _ in range(50):
            if chance.random() < 0.2:
                columns, rows = app.size
                await pilot.click(offset=(chance.randrange(columns), chance.randrange(rows)))
            else:
                await pilot.press(chance.choice(KEYS))
            await settled(pilot)
            if not app.playing:
                return  # the menu led to the title

    drive(app, driver)


def test_fifty_resizes_raise_nothing() -> None:
    chance = Random(5)
    app = table(shipped_game("morning_star", 4))

    async def driver(pilot: Pilot[int]) -> None:
        for turn in range(50):
            await pilot.resize_terminal(chance.randrange(20, 301), chance.randrange(5, 101))
            await pilot.press(
                chance.choice(("1", "5", "enter", "escape", "down", "w")) if turn % 2 else "down"
            )
            await settled(pilot)
        await pilot.resize_terminal(120, 40)
        await settled(pilot)

    drive(app, driver)


def test_a_terminal_of_forty_by_ten_says_what_it_needs_and_loses_nothing() -> None:
    app = table(shipped_game("morning_star", 2))

    async def driver(pilot: Pilot[int]) -> None:
        await pilot.resize_terminal(40, 10)
        await settled(pilot)
        notice = app.screen.query_one("#small")
        assert notice.display
        assert "60 columns and 20 rows" in str(notice.render())
        await pilot.resize_terminal(80, 24)
        await settled(pilot)
        assert not app.screen.query_one("#small").display
        await press(pilot, "enter")
        assert screen_name(pilot) == "CardScreen"
        await press(pilot, "escape", "5")
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver, (40, 10))


def test_a_title_that_began_too_small_answers_keys_once_there_is_room(tmp_path: Path) -> None:
    app = LingaoApp(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        await pilot.resize_terminal(100, 30)
        await settled(pilot)
        await press(pilot, "enter")
        assert screen_name(pilot) == "NewGameScreen"

    drive(app, driver, (40, 10))
