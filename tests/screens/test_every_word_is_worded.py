"""In the accented test language no screen shows a plain letter: every text goes through the wording."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from textual.pilot import Pilot

from lingao.tui.app import LingaoApp
from lingao.wording import PSEUDO, speaking
from tests.games import tiny_game
from tests.screens.sheets import SIZES, drive, press, screen_name, settled, table

TITLE = re.compile(r'<text class="[^"]*-title".*?</text>', re.DOTALL)
TEXT = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)
PLAIN = re.compile(r"[A-Za-z]{2,}")


@pytest.fixture(autouse=True)
def accented() -> Iterator[None]:
    with speaking(PSEUDO):
        yield


def plain_letters(pilot: Pilot[int]) -> list[str]:
    """Runs of plain letters in what is drawn. The window's own title is none of the game's."""
    drawn = TITLE.sub("", pilot.app.export_screenshot())
    shown = " ".join(unescape(one) for one in TEXT.findall(drawn))
    return PLAIN.findall(shown)


def check(pilot: Pilot[int], where: str) -> None:
    assert plain_letters(pilot) == [], f"{where} ({screen_name(pilot)})"


@pytest.mark.parametrize("size", SIZES)
def test_the_way_into_a_game(tmp_path: Path, size: tuple[int, int]) -> None:
    app = LingaoApp(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        check(pilot, "title")
        await press(pilot, "question_mark")
        check(pilot, "help")
        await press(pilot, "escape", "ctrl+p")
        check(pilot, "palette")
        await press(pilot, "escape", "down", "enter")
        check(pilot, "nothing to continue")
        await press(pilot, "down", "enter")
        check(pilot, "load")
        await press(pilot, "escape", "down", "enter")
        check(pilot, "settings")
        await press(pilot, "escape", "home", "enter", "end")
        check(pilot, "new game")

    drive(app, driver, size)


@pytest.mark.parametrize("size", SIZES)
def test_a_game_from_the_desk_to_the_epilogue(size: tuple[int, int]) -> None:
    app = table(tiny_game(1))

    async def driver(pilot: Pilot[int]) -> None:
        check(pilot, "desk")
        for keys in ((("m",)), ("enter",), ("escape", "escape", "5"), ("escape", "escape"), ("escape", "n")):
            await press(pilot, *keys)
            check(pilot, " ".join(keys))
        await press(pilot, "escape")
        while not app.session.over:
            await press(pilot, "n", "enter")
            while screen_name(pilot) in ("SittingScreen", "CountScreen", "ReportScreen"):
                check(pilot, "what a season came to")
                await press(pilot, "enter")
            check(pilot, "after the report")
        assert screen_name(pilot) == "EpilogueScreen"
        await press(pilot, "end")
        check(pilot, "epilogue's end")

    drive(app, driver, size)


def test_cards_why_wall_and_orders() -> None:
    from lingao.tui.acts import Hang, OpenCard

    app = table(tiny_game())

    async def driver(pilot: Pilot[int]) -> None:
        for act in (OpenCard(0), Hang()):
            app.do(act)
            await settled(pilot)
            check(pilot, repr(act))
            await press(pilot, "enter")
            check(pilot, f"Enter in {act!r}")
            await press(pilot, "escape")
        await press(pilot, "right", "w")
        check(pilot, "why")
        await press(pilot, "escape", "u")
        check(pilot, "undo")

    drive(app, driver)
