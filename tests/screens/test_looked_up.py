"""A page of the almanac looked up from anywhere lies over it, and Escape leads back to what it was, cursor and all."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.session.session import Session
from lingao.session.views.behind import behind
from lingao.tui.acts import Go
from lingao.tui.widgets.sheet import Sheet
from tests.games import shipped_game
from tests.screens.sheets import SIZES, cells, drive, go_to, press, screen_name, settled, tab, table, too_wide


def under_cursor(pilot: Pilot[int]) -> str:
    """The key of the cell under the cursor."""
    sheet = pilot.app.focused
    assert isinstance(sheet, Sheet)
    assert sheet.current is not None
    return sheet.current.key


async def to_a_link(pilot: Pilot[int]) -> str:
    """Put the cursor on the first thing with a page of its own; its key."""
    links = (one for one in cells(pilot) if isinstance(one.act, Go) and one.act.tab == "almanac")
    key = next(links).key
    await go_to(pilot, key)
    return key


def game() -> Session:
    """Some seasons into the first scenario after the lesson."""
    return shipped_game("morning_star", 5)


@pytest.mark.parametrize("size", SIZES)
def test_from_a_card(size: tuple[int, int]) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "c")
        author = await to_a_link(pilot)
        await press(pilot, "enter")
        assert screen_name(pilot) == "PageScreen"
        assert too_wide(pilot) == []
        await press(pilot, "escape")
        assert (screen_name(pilot), under_cursor(pilot)) == ("CardScreen", author)

    drive(table(shipped_game("morning_star", 0)), driver, size)


@pytest.mark.parametrize("number", ["1", "2", "4", "5", "6"])
def test_from_a_tab_however_far_one_read_on(number: str) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, number)
        here = await to_a_link(pilot)
        await press(pilot, "enter", "backspace", "down", "down", "slash", "o", "enter", "escape", "escape")
        assert (screen_name(pilot), tab(pilot), under_cursor(pilot)) == ("MainScreen", number, here)

    drive(table(game()), driver)


def test_from_a_box() -> None:
    session = game()

    async def driver(pilot: Pilot[int]) -> None:
        reckoned = (one for one in cells(pilot) if one.number and one.key and behind(session, one.number))
        await go_to(pilot, next(reckoned).key)
        await press(pilot, "w")
        await go_to(pilot, "page")
        await press(pilot, "enter")
        assert screen_name(pilot) == "PageScreen"
        await press(pilot, "escape")
        assert (screen_name(pilot), under_cursor(pilot)) == ("WhyDialogue", "page")

    drive(table(session), driver)


def test_a_tabs_key_on_a_page_leaves_all_that_lay_under_it_for_the_tab() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "c")
        await to_a_link(pilot)
        await press(pilot, "enter", "3")
        assert (screen_name(pilot), tab(pilot)) == ("MainScreen", "3")

    drive(table(shipped_game("morning_star", 0)), driver)


def test_a_report_is_read_to_its_end_before_a_page_over_it_leads_to_a_tab() -> None:
    app = table(game())

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "n")
        while screen_name(pilot) != "ReportScreen":
            await press(pilot, "escape")
        app.do(Go("almanac", "rules.season"))
        await settled(pilot)
        await press(pilot, "2")
        assert screen_name(pilot) == "PageScreen"
        await press(pilot, "escape", "2")
        assert (screen_name(pilot), tab(pilot)) == ("MainScreen", "2")

    drive(app, driver)
