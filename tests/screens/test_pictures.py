"""Pictures of every screen at every size, on small worlds, so that content may change without them.

`make snapshots` accepts what is drawn now.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from textual.pilot import Pilot

from lingao.content.resolve import load
from lingao.session.games import leave
from lingao.session.session import Session
from lingao.tui import glyphs, preferences, warm
from lingao.tui.app import LingaoApp
from lingao.tui.screens import new_game
from lingao.tui.screens.pane import Pane
from tests.games import tiny_game
from tests.screens.pictures import Looks, by_keys
from tests.screens.saved_village import saved_village
from tests.screens.sheets import MIDDLE, NARROW, WIDE, Driver, go_to, press, table
from tests.screens.village import village
from tests.tiny import write_tiny


def at(key: str, *wanted: str) -> Driver:
    """Open the chronicle, put the cursor on a cell of it and press keys there."""

    async def lead(pilot: Pilot[int]) -> None:
        await press(pilot, "7")
        await go_to(pilot, key)
        await press(pilot, *wanted)

    return lead


async def why(pilot: Pilot[int]) -> None:
    """Ask about the first figure of the tab."""
    sheet = pilot.app.screen.query_one(Pane).sheet
    sheet.go(next(n for n, stop in enumerate(sheet.stops) if stop.cell.number is not None))
    await press(pilot, "w")


@pytest.fixture
def quiet_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A title without saved games, a version and a seed that stay the same, the tiny world for content; the sea lies still."""
    (tmp_path / "tiny").mkdir()
    loaded = load([write_tiny(tmp_path / "tiny")])
    monkeypatch.setattr(warm, "warm_up", lambda _folder: warm.Found((), "1.0"))
    monkeypatch.setattr(warm, "content", lambda _difficulty="normal": loaded)
    monkeypatch.setattr(new_game, "drawn_seed", lambda: 7)
    preferences.keep(tmp_path / "saves", preferences.Preferences(reduced_motion=True))
    return tmp_path / "saves"


BEFORE: dict[str, tuple[str, ...]] = {
    "title": (),
    "new_game": ("enter",),
    "saved_games": ("down", "enter"),
    "settings": ("down", "down", "down", "enter"),
}
"""Keys to what there is before a game."""


@pytest.mark.parametrize("name", BEFORE)
def test_before_a_game(looks: Looks, quiet_start: Path, name: str) -> None:
    assert looks(LingaoApp(quiet_start), by_keys(*BEFORE[name])) == {}


def last_season() -> Session:
    """The tiny game in the season that ends it."""
    seasons = 0
    while not tiny_game(seasons + 1).over:
        seasons += 1
    return tiny_game(seasons)


class Stop(NamedTuple):
    """A screen of a game: what it is called, the game, how it is come to, how the tree is shown."""

    name: str
    game: Callable[[], Session]
    lead: Driver
    tree: str = ""


GAMES: Sequence[Stop] = (
    Stop("desk_at_first", lambda: tiny_game(0), by_keys()),
    Stop("desk_later", lambda: tiny_game(3), by_keys()),
    Stop("card", lambda: tiny_game(1), by_keys("enter")),
    Stop("card_answered", lambda: tiny_game(1), by_keys("enter", "enter")),
    Stop("why", lambda: tiny_game(3), why),
    Stop("posts", lambda: tiny_game(1), by_keys("m")),
    Stop("where_to", lambda: tiny_game(1), by_keys("m", "enter")),
    Stop("plan", village, by_keys("2")),
    Stop("tree", village, by_keys("3"), "list"),
    Stop("tree_names", village, by_keys("3"), "drawn"),
    Stop("tree_cards", village, by_keys("3", "plus"), "drawn"),
    Stop("tree_dots", village, by_keys("3", "minus"), "drawn"),
    Stop("people", village, by_keys("4")),
    Stop("council", lambda: tiny_game(3), by_keys("5")),
    Stop("trade", village, by_keys("6")),
    Stop("chronicle", village, by_keys("7")),
    Stop("curves", village, by_keys("7", "v")),
    Stop("curves_at_first", lambda: village(0), by_keys("7", "v")),
    Stop("weighed", village, at("order.1.0", "enter")),
    Stop("desk_of_a_season", village, at("season.3", "d")),
    Stop("almanac", village, by_keys("8", "down", "enter", "down", "enter")),
    Stop("checklist", lambda: tiny_game(2), by_keys("n")),
    Stop("report", lambda: tiny_game(1), by_keys("n", "enter")),
    Stop("session", lambda: tiny_game(3), by_keys("n", "enter")),
    Stop("wall", lambda: tiny_game(0), by_keys("enter")),
    Stop("help", lambda: tiny_game(0), by_keys("question_mark")),
    Stop("help_of_a_tab", lambda: tiny_game(3), by_keys("4", "f1")),
    Stop("commands", lambda: tiny_game(3), by_keys("ctrl+p")),
    Stop("menu", lambda: tiny_game(0), by_keys("escape")),
    Stop("epilogue", last_season, by_keys("n", "enter", "enter", "enter")),
)


@pytest.mark.parametrize("stop", GAMES, ids=[one.name for one in GAMES])
def test_a_game(looks: Looks, stop: Stop) -> None:
    app = table(stop.game())
    app.settings = preferences.Preferences(tree=stop.tree)
    assert looks(app, stop.lead) == {}


@pytest.mark.parametrize("keys", [("b",), ("b", "c")], ids=["branches", "side_by_side"])
def test_a_saved_game(looks: Looks, tmp_path: Path, keys: tuple[str, ...]) -> None:
    session = saved_village(tmp_path)
    assert looks(LingaoApp(tmp_path, session), by_keys("7", *keys)) == {}
    leave(session)


@pytest.mark.parametrize("size", [WIDE, MIDDLE], ids=["120x40", "100x30"])
def test_letters_to_jump_by(looks: Looks, size: tuple[int, int]) -> None:
    """Another size takes them off, so that each has a start of its own."""
    assert looks(table(tiny_game(3)), by_keys("ctrl+o"), (size,)) == {}


@pytest.mark.parametrize("theme", ["night", "contrast"])
def test_the_desk_in_other_themes(looks: Looks, theme: str) -> None:
    app = table(tiny_game(3))
    app.theme = theme
    assert looks(app, by_keys(), (NARROW,)) == {}


@pytest.mark.parametrize("lead", [why, by_keys("7", "v")], ids=["why", "curves"])
def test_without_colour_in_plain_signs(looks: Looks, monkeypatch: pytest.MonkeyPatch, lead: Driver) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = table(tiny_game(3))
    app.settings = preferences.Preferences(plain_signs=True)
    app.obey_settings()
    try:
        assert looks(app, lead, (NARROW,)) == {}
    finally:
        glyphs.use(plain=False)
