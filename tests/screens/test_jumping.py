"""A key shows a letter on everything that can be reached; typing it goes there, also in boxes and where one types."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from lingao.tui.app import DEEPEST
from lingao.tui.picture import strips_of
from lingao.tui.places import LETTERS, letters_for
from lingao.tui.screens.jump import Jump
from lingao.tui.widgets.sheet import Sheet
from tests.screens.everywhere import everywhere
from tests.screens.sheets import (
    NARROW,
    SIZES,
    WIDE,
    drive,
    press,
    screen_name,
    settled,
    sheets,
    table,
)
from tests.screens.village import village


@pytest.mark.parametrize("count", [0, 1, 26, 27, 51, 52, 200, 26 * 26])
def test_letters_are_short_and_none_begins_another(count: int) -> None:
    labels = letters_for(count)
    assert len(set(labels)) == count
    assert not [one for one in labels if any(other != one and other.startswith(one) for other in labels)]
    assert sum(len(one) == 1 for one in labels) >= min(count, len(LETTERS) - -(-count // len(LETTERS)))


def jump(pilot: Pilot[int]) -> Jump:
    """The letters on show."""
    screen = pilot.app.screen
    assert isinstance(screen, Jump)
    return screen


@pytest.mark.parametrize("size", SIZES)
def test_every_stop_on_show_has_its_letter_where_it_stands(size: tuple[int, int]) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        for tab in "1245":
            await press(pilot, tab)
            on_show = sum(
                0 <= stop.y - sheet.scroll_offset.y < sheet.size.height
                for sheet in sheets(pilot)
                for stop in sheet.stops
            )
            await press(pilot, "ctrl+o")
            places = jump(pilot).places
            assert len(places) == on_show > 10
            painted = strips_of(pilot.app)
            for label, place in places.items():
                assert painted[place.y].text[place.x :].startswith(label)
            await press(pilot, "escape")
            assert screen_name(pilot) == "MainScreen"

    drive(table(village(5)), driver, size)


def test_typing_a_letter_puts_the_cursor_there_and_does_nothing_else() -> None:
    app = table(village(5))

    async def driver(pilot: Pilot[int]) -> None:
        sheet = next(one for one in sheets(pilot) if one.id != "headline")
        for number in (3, 11, 0):
            stop = sheet.stops[number]
            await press(pilot, "ctrl+o")
            y = sheet.scrollable_content_region.y + stop.y - sheet.scroll_offset.y
            x = sheet.scrollable_content_region.x + stop.x
            label = next(label for label, one in jump(pilot).places.items() if (one.x, one.y) == (x, y))
            await press(pilot, *label)
            assert sheet.current is stop.cell
            assert sheet.has_focus
        assert screen_name(pilot) == "MainScreen"
        assert not app.session.orders

    drive(app, driver)


def test_a_letter_on_the_headline_takes_the_keys_up_there() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "ctrl+o", LETTERS[0])
        assert pilot.app.focused is not None
        assert pilot.app.focused.id == "headline"

    drive(table(village(5)), driver)


def test_digits_still_open_tabs_and_other_keys_leave() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "ctrl+o", "3")
        assert pilot.app.screen.current == "3"  # type: ignore[attr-defined]
        for other in ("enter", "up", "A", "ctrl+p"):
            await press(pilot, "ctrl+o", other)
            assert screen_name(pilot) == "MainScreen"

    drive(table(village(5)), driver)


def test_a_click_on_a_letter_goes_there_and_one_beside_them_leaves() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "ctrl+o")
        place = list(jump(pilot).places.values())[8]
        await pilot.click(offset=(place.x, place.y))
        await settled(pilot)
        assert screen_name(pilot) == "MainScreen"
        sheet = pilot.app.focused
        assert isinstance(sheet, Sheet)
        row = next(stop.y for stop in sheet.stops if stop.cell is sheet.current)
        assert row == place.y - sheet.content_region.y + sheet.scroll_offset.y
        await press(pilot, "ctrl+o")
        await pilot.click(offset=(0, 22))
        await settled(pilot)
        assert screen_name(pilot) == "MainScreen"

    drive(table(village(5)), driver)


def test_letters_work_over_the_second_box_and_where_one_types() -> None:
    app = table(village(5))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "m", "ctrl+p")
        assert app.depth == DEEPEST
        await press(pilot, "ctrl+o")
        label = list(jump(pilot).places)[3]
        await press(pilot, *label)
        assert isinstance(app.focused, Input)
        assert app.screen.query_one(Sheet).current is app.screen.query_one(Sheet).stops[2].cell

    drive(app, driver)


@pytest.mark.parametrize("size", SIZES)
def test_every_screen_shows_letters_or_says_that_there_is_nothing_to_reach(size: tuple[int, int]) -> None:
    nowhere: list[str] = []

    async def look(pilot: Pilot[int], name: str) -> None:
        below = pilot.app.screen
        await press(pilot, "ctrl+o")
        if isinstance(pilot.app.screen, Jump):
            await press(pilot, "escape")
        else:
            nowhere.append(name.split()[0])
            last = list(pilot.app._notifications)[-1]
            assert last.message == "There is nothing to jump to here."
        assert pilot.app.screen is below

    everywhere(look, size)
    assert set(nowhere) <= {"LoadScreen", "HelpDialogue", "WhyDialogue", "SourceDialogue", "SideBySide"}


def test_another_size_takes_the_letters_off() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "ctrl+o")
        await pilot.resize_terminal(*NARROW)
        await settled(pilot)
        assert screen_name(pilot) == "MainScreen"

    drive(table(village(5)), driver, WIDE)
