"""Random keys, clicks and window sizes raise nothing, and a small terminal says what it needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from textual.pilot import Pilot

from lingao.session.session import Session
from lingao.tui.app import LingaoApp
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import (
    EVERY_SIZE,
    NARROW,
    WIDE,
    drive,
    press,
    screen_name,
    settled,
    table,
)
from tests.screens.stress import Stubborn, stress
from tests.screens.village import village


@pytest.fixture(autouse=True)
def nowhere_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What random hands write, under whatever name they type, lands where it is thrown away."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.mark.parametrize(
    ("seed", "size"),
    [(1, WIDE), (2, NARROW), (3, WIDE), (4, NARROW)],
    ids=["1wide", "2narrow", "3wide", "4narrow"],
)
def test_random_handling_raises_nothing(seed: int, size: tuple[int, int], tmp_path: Path) -> None:
    stress(lambda: tiny_game(1), seed, 50, Stubborn(tmp_path, tiny_game(1), unsaved=True), size)


@pytest.mark.sweep
@pytest.mark.parametrize("seed", range(100, 120))
def test_twenty_thousand_keys_and_clicks_and_a_thousand_sizes_raise_nothing(
    seed: int, tmp_path: Path
) -> None:
    """1,060 a seed, one in twenty another size of the window; every other game begins on the title and is saved."""
    makers: tuple[Callable[[], Session], ...] = (
        lambda: village(2),
        lambda: shipped_game("morning_star", seed % 9),
        lambda: tiny_game(1),
        lambda: shipped_game("first_winter", seed % 4),
    )
    make = makers[seed % len(makers)]
    app = Stubborn(tmp_path, make(), unsaved=True) if seed % 2 else Stubborn(tmp_path)
    stress(make, seed, 1060, app, EVERY_SIZE[seed // 2 % 3])
    app.exit_settled()


def test_fifty_resizes_raise_nothing() -> None:
    chance = Random(5)
    app = table(tiny_game(3))

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
