"""Where there is nothing to show, a line says what will be there, why it is not, and how it comes."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from lingao.tui.app import LingaoApp
from tests.games import shipped_game, tiny_game
from tests.screens.fitting import cut_off
from tests.screens.sheets import EVERY_SIZE, NARROW, WIDE, drive, go_to, press, screen_name, table, text
from tests.screens.village import village


@pytest.mark.parametrize("size", EVERY_SIZE)
@pytest.mark.parametrize(
    ("tab", "searched"),
    [
        (("2",), "lines of work and stores"),
        (("3", "t"), "names of techs"),
        (("4",), "courses, indicators and townships"),
        (("5",), "threads of seasons gone by"),
        (("6",), "goods and ports"),
        (("8",), "titles of pages"),
    ],
)
def test_a_search_that_finds_nothing_says_what_it_looks_through(
    tab: tuple[str, ...], searched: str, size: tuple[int, int]
) -> None:
    app = table(tiny_game(1))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, *tab, "slash", *"zzqx")
        said = " ".join(text(pilot).split())
        assert "Nothing has zzqx." in said
        assert searched in said
        assert await cut_off(pilot) == []
        await press(pilot, "escape")
        assert "zzqx" not in text(pilot)

    drive(app, driver, size)


def test_the_drawn_tree_says_that_no_tech_is_left() -> None:
    app = table(shipped_game("morning_star"))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "slash", *"zzqx")
        echo = app.screen.query("#tree .echo").first()
        assert "No tech is left." in str(echo.render())
        await press(pilot, "backspace", "backspace", "backspace", "backspace", *"coke")
        assert "No tech is left." not in str(echo.render())

    drive(app, driver, WIDE)


@pytest.mark.parametrize(
    ("opened", "told"),
    [("ctrl+p", "? has the keys"), ("slash", "Indicators, benches, stores, people and prices")],
    ids=["commands", "figures"],
)
def test_a_box_that_finds_nothing_says_what_can_be_found(opened: str, told: str) -> None:
    app = table(tiny_game(1))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7", opened, *"zzqx")
        assert told in " ".join(text(pilot).split())
        assert await cut_off(pilot) == []

    drive(app, driver, NARROW)


@pytest.mark.parametrize("size", EVERY_SIZE)
def test_without_saved_games_the_list_offers_to_begin_one(tmp_path: Path, size: tuple[int, int]) -> None:
    app = LingaoApp(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "down", "down", "enter")
        assert screen_name(pilot) == "LoadScreen"
        assert "is listed here to be taken up again" in " ".join(text(pilot).split())
        assert await cut_off(pilot) == []
        await press(pilot, "enter")
        assert screen_name(pilot) == "NewGameScreen"

    drive(app, driver, size)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (("5",), "a card goes here when its season ends"),
        (("7",), "Once a season has gone by"),
        (("7", "v"), "One season makes no line yet"),
    ],
    ids=["archive", "chronicle", "curves"],
)
def test_a_fresh_game_says_what_its_empty_lists_are_for(keys: tuple[str, ...], said: str) -> None:
    app = table(village(0))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, *keys)
        assert said in " ".join(text(pilot).split())

    drive(app, driver, NARROW)


def test_sections_of_the_almanac_that_fill_as_one_plays_say_so() -> None:
    app = table(tiny_game())

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "8")
        for section in ("section.cards", "section.lasting"):
            await go_to(pilot, section)
            await press(pilot, "enter")
            assert "None yet." in text(pilot)
            await press(pilot, "enter")

    drive(app, driver)
