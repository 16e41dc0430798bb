"""Somebody who never saw the game comes to a decision in six keys and to the second season in twenty-five, by doing what
the screen says: the step marked on the desk, the key beside it, Enter where the cursor stands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import Move, Promise
from lingao.tui.app import LingaoApp
from lingao.tui.picture import strips_of
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from tests.games import shipped_game
from tests.screens.sheets import NARROW, WIDE, drive, press, screen_name, table

SIZES = (WIDE, NARROW)
MARKED = re.compile(r"▸ (\w) ")
"""The step that comes next, with its key."""
DECISION, SECOND_SEASON, UNCHANGED = 6, 25, 6
"""Key presses allowed to each."""


class Newcomer:
    """Reads the screen and presses what it says. Knows nothing else."""

    def __init__(self, pilot: Pilot[int]) -> None:
        self.pilot = pilot
        self.pressed: list[str] = []

    def sees(self) -> str:
        """Every line of the screen."""
        return "\n".join(strip.text for strip in strips_of(self.pilot.app))

    def told(self) -> str:
        """The key the screen asks for: that of the marked step, else Enter, which the key bar must offer; in a box that
        has been dealt with, the way back."""
        step = MARKED.search(self.sees())
        if step is not None and screen_name(self.pilot) == "MainScreen":
            return step[1]
        bar = self.pilot.app.screen.query_one(KeyBar).keys()
        keys = {one.cap: one.key for one in bar}
        if screen_name(self.pilot) == "OffersDialogue" and "✓" in self.here():
            return keys["Esc"].split(",")[0]
        assert keys["Enter"] == "enter"
        return "enter"

    def here(self) -> str:
        """The line the cursor stands on."""
        sheet = self.pilot.app.screen.focused
        assert isinstance(sheet, Sheet)
        stop = next(one for one in sheet.stops if one.cell is sheet.current)
        return "".join(cell.drawn() for cell in sheet.lines[stop.y])

    async def goes_on(self) -> None:
        """Do what the screen says, once."""
        key = self.told()
        self.pressed.append(key)
        await press(self.pilot, key)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("seed", [7, 23])
def test_the_first_decision_and_the_second_season_are_near(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], seed: int
) -> None:
    monkeypatch.setattr("lingao.tui.screens.new_game.drawn_seed", lambda: seed)
    app = LingaoApp(tmp_path)
    first: list[int] = []

    async def driver(pilot: Pilot[int]) -> None:
        newcomer = Newcomer(pilot)
        assert "New game" in newcomer.here()
        while not app.playing or app.session.season < 2:
            await newcomer.goes_on()
            if app.playing and not first and any(isinstance(one, Move) for one in app.session.orders):
                first.append(len(newcomer.pressed))
            assert len(newcomer.pressed) <= SECOND_SEASON, " ".join(newcomer.pressed)
        while screen_name(pilot) != "MainScreen":
            await newcomer.goes_on()
        assert len(newcomer.pressed) <= SECOND_SEASON, " ".join(newcomer.pressed)

    drive(app, driver, size)
    app.exit_settled()
    assert first
    assert first[0] <= DECISION
    assert any(isinstance(one, Promise) for one in app.session.past[0].orders), "the Wall was not filled"


@pytest.mark.parametrize("seasons", [7, 24, 35])
def test_an_unchanged_season_takes_at_most_six_keys(seasons: int) -> None:
    """Whatever it holds: a session, nothing, the Count."""
    app = table(shipped_game("morning_star", seasons))
    pressed: list[str] = []

    async def driver(pilot: Pilot[int]) -> None:
        key = "n"
        while not pressed or screen_name(pilot) != "MainScreen":
            pressed.append(key)
            await press(pilot, key)
            key = "enter"

    drive(app, driver, NARROW)
    assert app.session.season == seasons + 2
    assert len(pressed) <= UNCHANGED
