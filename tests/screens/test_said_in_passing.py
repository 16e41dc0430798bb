"""What is said in passing goes when the screen or the tab it was said on is left; what is said of leaving stays."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from tests.games import tiny_game
from tests.screens.sheets import drive, press, settled, table


def toasts(pilot: Pilot[int]) -> int:
    """How many messages are on show."""
    return len(pilot.app._notifications)


@pytest.mark.parametrize("way", ["2", "n", "question_mark", "ctrl+p"])
def test_it_goes_with_the_screen_or_tab(way: str) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "u")
        assert toasts(pilot) == 1
        await press(pilot, way)
        assert toasts(pilot) == 0

    drive(table(tiny_game(0)), driver)


def test_it_does_not_come_back_with_the_way_back() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "u", "question_mark", "escape")
        assert toasts(pilot) == 0

    drive(table(tiny_game(0)), driver)


def test_it_stays_as_long_as_one_stays() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "u", "down", "down", "1")
        assert toasts(pilot) == 1

    drive(table(tiny_game(0)), driver)


def test_what_an_order_given_in_a_box_came_to_is_said_where_the_box_led_back_to() -> None:
    app = table(tiny_game(0))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "question_mark")
        app.say("Done.")
        app.screen.dismiss(None)
        await settled(pilot)
        assert toasts(pilot) == 1

    drive(app, driver)
