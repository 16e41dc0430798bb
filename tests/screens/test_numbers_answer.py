"""Every number on the desk answers `w` with parts that sum to it; and every line fits its screen."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.session.looked import looked
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import (
    SIZES,
    cells,
    drive,
    go_to,
    press,
    screen_name,
    sheets,
    table,
    text,
    too_wide,
    unexplained,
)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("seasons", [0, 1, 5, 9])
@pytest.mark.parametrize("scenario", ["first_winter", "morning_star"])
def test_every_number_on_the_desk_sums(scenario: str, seasons: int, size: tuple[int, int]) -> None:
    app = table(shipped_game(scenario, seasons))

    async def driver(pilot: Pilot[int]) -> None:
        if any(cell.key == "fold" for cell in cells(pilot)):
            await go_to(pilot, "fold")
            await press(pilot, "enter")
        found = [cell for cell in cells(pilot) if cell.number is not None]
        assert len(found) > 20
        assert unexplained(app.session, found) == []
        assert too_wide(pilot) == []

    if not app.session.over:
        drive(app, driver, size)


def test_w_on_each_number_opens_lines_that_name_their_cause() -> None:
    app = table(tiny_game(3))

    async def driver(pilot: Pilot[int]) -> None:
        sheet = next(one for one in sheets(pilot) if one.id != "headline")
        numbered = [n for n, stop in enumerate(sheet.stops) if stop.cell.number is not None]
        for n in numbered:
            sheet.go(n)
            await press(pilot, "w")
            assert screen_name(pilot) == "WhyDialogue", sheet.stops[n].cell.text
            assert "in all" in text(pilot)
            await press(pilot, "escape")

    drive(app, driver)
    assert looked(app.session)


def test_a_click_on_a_number_asks_too() -> None:
    app = table(tiny_game(2))

    async def driver(pilot: Pilot[int]) -> None:
        sheet = next(one for one in sheets(pilot) if one.id != "headline")
        stop = next(one for one in sheet.stops if one.cell.number is not None)
        await pilot.click(sheet, offset=(stop.x + 2, stop.y))
        await press(pilot)
        assert screen_name(pilot) == "WhyDialogue"

    drive(app, driver)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("tab", ["1", "5"])
def test_no_line_is_wider_than_the_screen(tab: str, size: tuple[int, int]) -> None:
    app = table(shipped_game("morning_star", 8))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, tab)
        assert too_wide(pilot) == []
        assert unexplained(app.session, cells(pilot)) == []

    drive(app, driver, size)
