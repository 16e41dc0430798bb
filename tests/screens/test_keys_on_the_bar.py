"""The bottom line: on every tab of a narrow screen it names the key that ends the season, and where the rest are."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from textual.app import App
from textual.binding import Binding
from textual.pilot import Pilot
from textual.widget import Widget

import lingao.tui
from lingao.session.views.headline import headline_view
from lingao.session.views.numbers import Number
from lingao.tui.tabs import ALL
from lingao.tui.widgets.cells import line_width
from lingao.tui.widgets.headline import headline
from lingao.tui.widgets.keybar import KeyBar
from lingao.wording import PSEUDO, speaking
from lingao.wording.extract import add_messages
from lingao.wording.keys import key_name
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import NARROW, SIZES, WIDE, drive, press, screen_name, table, text


def bar(pilot: Pilot[int]) -> dict[str, str]:
    """Captions on the bar of the screen on top, by their keys' names."""
    shown = pilot.app.screen.query_one(KeyBar).keys()
    assert all(one.end <= pilot.app.screen.query_one(KeyBar).size.width for one in shown)
    return {one.cap: one.caption for one in shown}


@pytest.mark.parametrize("tab", [str(number) for number in range(1, len(ALL) + 1)])
def test_the_season_key_stands_on_the_bar_of_every_tab_at_eighty_columns(tab: str) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        if tab != "1":
            await press(pilot, tab)
        shown = bar(pilot)
        assert shown["n"] == "end season"
        assert shown["?"] == "more"
        assert shown["Enter"] == "open"

    drive(table(tiny_game(2)), driver, NARROW)


def test_the_season_key_stays_where_captions_are_longer() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        for tab in "2345678":
            await press(pilot, tab)
            assert {key_name("n"), "?"} <= set(bar(pilot))

    with speaking(PSEUDO):
        drive(table(tiny_game(2)), driver, NARROW)


def test_a_key_left_out_for_want_of_room_stands_in_the_help() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        assert "all" not in bar(pilot).values()
        await press(pilot, "question_mark")
        lines = [line.split() for line in text(pilot).splitlines()]
        assert ["a", "all"] in lines
        assert ["u", "undo"] in lines

    drive(table(tiny_game(2)), driver, NARROW)


def test_a_click_on_the_bar_presses_the_key_it_names() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        bottom = pilot.app.screen.query_one(KeyBar)
        season = next(one for one in KeyBar.keys(bottom) if one.cap == "n")
        await pilot.click(bottom, offset=(season.x, 0))
        await press(pilot)
        assert screen_name(pilot) == "ChecklistDialogue"

    drive(table(tiny_game(2)), driver, NARROW)


@pytest.mark.parametrize("size", SIZES)
def test_dialogues_name_their_way_back_and_the_help(size: tuple[int, int]) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        for key in ("m", "n", "escape"):
            await press(pilot, key)
            assert bar(pilot).items() >= {"Esc": "back", "^p": "commands"}.items()
            assert "?" in bar(pilot)
            await press(pilot, "q")
            assert screen_name(pilot) == "MainScreen"

    drive(table(tiny_game(2)), driver, size)


def test_a_long_tech_in_the_headline_gives_way_before_what_is_said_of_it() -> None:
    session = shipped_game("morning_star", 9)

    async def driver(pilot: Pilot[int]) -> None:
        assert not text(pilot).splitlines()[0].rstrip().endswith("…")

    drive(table(session), driver, WIDE)


@pytest.mark.parametrize("seasons", [5, 21])
def test_on_a_narrow_screen_the_race_is_shortened_by_whole_pieces(seasons: int) -> None:
    session = shipped_game("morning_star", seasons)
    race = headline_view(session).races[0]
    away = Number(4, session.rules.at.season[0], about="short")
    late = replace(headline_view(session), races=(replace(race, short=away, queued=False),))

    line = headline(session.rules, late, 78)

    assert line_width(line) <= 78
    assert not line[-1].text.endswith("…")


def test_q_leaves_and_nothing_else_wherever_it_is_bound() -> None:
    for found in pkgutil.walk_packages(lingao.tui.__path__, "lingao.tui."):
        importlib.import_module(found.name)
    kinds = {*_kinds(Widget), *_kinds(App)}
    bound = {(cls.__name__, caption) for cls in kinds for caption in _captions(cls, "q")}
    assert ("TitleScreen", "quit") in bound
    assert {caption for _cls, caption in bound} <= {"back", "desk / menu", "go on", "stop", "quit"}


def _captions(cls: type, wanted: str) -> list[str]:
    """What a key is called by the bindings a class declares itself."""
    declared: list[object] = vars(cls).get("BINDINGS", [])
    return [one.description for one in declared if isinstance(one, Binding) and wanted in one.key.split(",")]


def _kinds(cls: type) -> Iterator[type]:
    """A class's own kinds, theirs too, as far as they are the game's."""
    one: type
    for one in cls.__subclasses__():
        if one.__module__.startswith("lingao"):
            yield one
        yield from _kinds(one)


def test_no_sentence_speaks_of_q() -> None:
    """It goes unsaid beside Esc; a sentence that names it names a key of another time."""
    catalogue = Catalog()
    add_messages(catalogue, Path(lingao.tui.__file__).parents[1])
    said = [str(one.id) for one in catalogue if re.search(r"\bq\b", str(one.id))]
    assert len(catalogue) > 1000
    assert said == []
