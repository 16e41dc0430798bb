"""Help tells of the screen, of what stands under the cursor and of every key valid there; the README's table is in step."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from textual.pilot import Pilot

import lingao.tui.screens
from lingao.tui.app import DEEPEST, LingaoApp
from lingao.tui.keys import keys_of
from lingao.tui.screens.base import Dialogue, Sized
from lingao.tui.screens.help import SCREENS, TABS, HelpDialogue
from lingao.tui.screens.main import MainScreen
from lingao.tui.screens.scene import Scene
from lingao.tui.screens.sought import Sought
from lingao.tui.tabs import ALL
from lingao.wording import _
from tests.games import shipped_game
from tests.screens.everywhere import everywhere
from tests.screens.keytable import written
from tests.screens.sheets import SIZES, drive, go_to, press, table, text, too_wide
from tests.screens.village import village

README = Path(__file__).parents[2] / "README.md"


def test_the_table_of_keys_in_the_readme_is_that_of_the_bindings() -> None:
    assert written(README.read_text("utf-8")) == README.read_text("utf-8"), "run `make keys`"


def kinds(of: type[Sized]) -> Iterator[type[Sized]]:
    """Every kind of screen."""
    for kind in of.__subclasses__():
        yield kind
        yield from kinds(kind)


def test_every_screen_and_tab_says_what_it_is_for() -> None:
    for module in pkgutil.iter_modules(lingao.tui.screens.__path__):
        import_module(f"lingao.tui.screens.{module.name}")
    own = {kind for kind in kinds(Sized) if kind.__module__.startswith("lingao")}
    named = {kind.__name__ for kind in own - {Dialogue, Scene, Sought, MainScreen, HelpDialogue}}
    assert named == set(SCREENS)
    assert {tab.id for tab in ALL} == set(TABS)


@pytest.mark.parametrize("size", SIZES)
def test_help_names_every_key_valid_where_it_was_asked(size: tuple[int, int]) -> None:
    asked: list[str] = []

    async def look(pilot: Pilot[int], name: str) -> None:
        screen, app = pilot.app.screen, pilot.app
        assert isinstance(app, LingaoApp)
        if isinstance(screen, HelpDialogue) or app.depth >= DEEPEST:
            return
        valid = keys_of(one.binding for one in screen.active_bindings.values())
        await press(pilot, "f1")
        told = " ".join(text(pilot).split())
        for caption, names in valid.items():
            assert f"{names} {_(caption)}" in told, name
        assert too_wide(pilot) == []
        asked.append(name)
        await press(pilot, "escape")
        assert app.screen is screen

    everywhere(look, size)
    assert len(asked) > 20


def test_every_tab_tells_of_itself() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        told = set()
        for number in "12345678":
            await press(pilot, number, "f1")
            told.add(text(pilot).partition("Keys")[0])
            await press(pilot, "f1")
        assert len(told) == len(ALL)

    drive(table(village(4)), driver)


def test_help_tells_what_the_cell_under_the_cursor_is_and_does() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await go_to(pilot, "race")
        await press(pilot, "f1")
        told = text(pilot)
        assert "Under the cursor" in told
        assert "Enter puts it first in the queue" in told
        await press(pilot, "f1", "4")
        await go_to(pilot, "hours")
        await press(pilot, "f1")
        assert "Enter: set hours a week" in text(pilot)
        assert "w: the entries this figure is made of" in text(pilot)

    drive(table(shipped_game("morning_star", 1)), driver)


def test_help_tells_why_what_is_under_the_cursor_cannot_be_done() -> None:
    session = shipped_game("first_winter", 1)

    async def driver(pilot: Pilot[int]) -> None:
        await go_to(pilot, "race")
        while not session.over:
            session.end_season()
        await press(pilot, "f1")
        assert "The run has ended" in text(pilot)
        assert "Enter: queue" not in text(pilot)

    drive(table(session), driver)
