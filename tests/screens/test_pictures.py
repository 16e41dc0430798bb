"""Pictures of the screens at both sizes, on the tiny world, so that content may change without them.

`make snapshots` accepts what is drawn now.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from lingao.content.resolve import load
from lingao.session.session import Session
from lingao.tui import preferences, warm
from lingao.tui.app import LingaoApp
from lingao.tui.screens import new_game
from tests.games import tiny_game
from tests.screens.sheets import SIZES, Compare, press, table
from tests.tiny import write_tiny

sizes = pytest.mark.parametrize("size", SIZES, ids=["120x40", "80x24"])


def keys(*wanted: str) -> Callable[[Pilot[int]], Awaitable[None]]:
    """Press keys before the picture is taken, each when the one before has been dealt with."""

    async def run_before(pilot: Pilot[int]) -> None:
        await press(pilot, *wanted)

    return run_before


def drawn(compare: Compare, app: LingaoApp, size: tuple[int, int], *wanted: str) -> bool:
    """Whether the picture after these keys is the one accepted."""
    return compare(app, terminal_size=size, run_before=keys(*wanted))


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


@sizes
def test_title(snap_compare: Compare, quiet_start: Path, size: tuple[int, int]) -> None:
    assert drawn(snap_compare, LingaoApp(quiet_start), size)


@sizes
def test_new_game(snap_compare: Compare, quiet_start: Path, size: tuple[int, int]) -> None:
    assert drawn(snap_compare, LingaoApp(quiet_start), size, "enter")


@sizes
def test_settings(snap_compare: Compare, quiet_start: Path, size: tuple[int, int]) -> None:
    assert drawn(snap_compare, LingaoApp(quiet_start), size, "down", "down", "down", "enter")


GAMES: Sequence[tuple[str, int, tuple[str, ...]]] = (
    ("desk_at_first", 0, ()),
    ("desk_later", 3, ()),
    ("card", 1, ("enter",)),
    ("card_answered", 1, ("enter", "enter")),
    ("why", 3, ("right", "w")),
    ("posts", 1, ("m",)),
    ("where_to", 1, ("m", "enter")),
    ("council", 3, ("5",)),
    ("checklist", 2, ("n",)),
    ("report", 3, ("n", "enter")),
    ("wall", 0, ("enter",)),
    ("help", 0, ("question_mark",)),
    ("menu", 0, ("escape",)),
)
"""A picture's name, how many seasons on, the keys to it."""


@sizes
@pytest.mark.parametrize(("name", "seasons", "wanted"), GAMES, ids=[name for name, *_ in GAMES])
def test_a_game(
    snap_compare: Compare, name: str, seasons: int, wanted: tuple[str, ...], size: tuple[int, int]
) -> None:
    assert drawn(snap_compare, table(tiny_game(seasons)), size, *wanted), name


@sizes
def test_epilogue(snap_compare: Compare, size: tuple[int, int]) -> None:
    session = last_season()
    assert drawn(snap_compare, table(session), size, "n", "enter", "enter", "enter")


def last_season() -> Session:
    """The tiny game in the season that ends it."""
    seasons = 0
    while not tiny_game(seasons + 1).over:
        seasons += 1
    return tiny_game(seasons)


@pytest.mark.parametrize("theme", ["night", "contrast"])
def test_the_desk_in_other_themes(snap_compare: Compare, theme: str) -> None:
    app = table(tiny_game(3))
    app.theme = theme
    assert drawn(snap_compare, app, (80, 24))


def test_the_desk_without_colour_in_plain_signs(snap_compare: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = table(tiny_game(3))
    app.settings = type(app.settings)(plain_signs=True)
    app.obey_settings()
    assert drawn(snap_compare, app, (80, 24), "right", "w")
