"""The desk of a season gone by: what it was, to be read only, with the seasons to the left and the right of it."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.session.session import Session
from lingao.session.views.desk import desk_view
from lingao.tui.acts import Go
from lingao.tui.screens.desk_ledgers import Fold
from lingao.tui.screens.then import ThenDesk, ThenScreen
from lingao.wording import PSEUDO, speaking
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import (
    cells,
    drive,
    go_to,
    press,
    screen_name,
    sheets,
    table,
    text,
    too_wide,
)
from tests.screens.village import SEASONS, village

SIZES = {"wide": (120, 40), "middle": (100, 30), "narrow": (80, 24)}


def looking(pilot: Pilot[int]) -> ThenDesk:
    """The desk on show."""
    return pilot.app.screen.query_one(ThenDesk)


async def open_at(pilot: Pilot[int], season: int) -> None:
    """Look at the desk of a season, by the chronicle."""
    await press(pilot, "7")
    await go_to(pilot, f"season.{season}")
    await press(pilot, "d")
    assert isinstance(pilot.app.screen, ThenScreen)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_every_season_fits_and_is_the_one_it_was(size: tuple[int, int]) -> None:
    game, desks = Session(village().rules, village().seed), []
    for orders in SEASONS:
        for order in orders:
            game.give(order)
        desks.append(desk_view(game))
        game.end_season()

    async def driver(pilot: Pilot[int]) -> None:
        await open_at(pilot, len(SEASONS))
        for season in range(len(SEASONS), 0, -1):
            found = looking(pilot).found
            assert found is not None
            assert (found.session.season, found.desk) == (season, desks[season - 1])
            assert too_wide(pilot) == []
            await press(pilot, "left")

    drive(table(game), driver, size)


def test_left_and_right_home_and_end_go_through_the_run_and_say_where_it_ends() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        def season() -> int:
            return looking(pilot).session.season

        await open_at(pilot, 3)
        await press(pilot, "left")
        assert season() == 2
        await press(pilot, "l")
        assert season() == 3
        await press(pilot, "home")
        assert season() == 1
        assert "as it was" in text(pilot)
        await press(pilot, "left")
        assert season() == 1
        assert "The run begins here." in [one.message for one in pilot.app._notifications]
        await press(pilot, "end")
        assert season() == 5
        assert "now" in text(pilot)
        await press(pilot, "right")
        assert season() == 5
        assert any("goes no further" in one.message for one in pilot.app._notifications)
        await press(pilot, "escape")
        assert screen_name(pilot) == "MainScreen"

    drive(table(tiny_game(4)), driver)


def test_nothing_on_it_can_be_ordered_and_its_figures_answer_for_their_season() -> None:
    session = shipped_game("morning_star", 5)
    before = list(session.orders)

    async def driver(pilot: Pilot[int]) -> None:
        await open_at(pilot, 3)
        acts = [
            cell.act for cell in cells(pilot) if cell.act is not None and not cell.key.startswith("strip")
        ]
        assert all(isinstance(act, Fold) for act in acts)
        assert not any(isinstance(act, Go) for act in acts)
        await press(pilot, "u", "m", "n")
        assert screen_name(pilot) == "ThenScreen"
        assert session.orders == before
        key = next(cell.key for cell in cells(pilot) if cell.number is not None)
        await go_to(pilot, key)
        await press(pilot, "w")
        assert screen_name(pilot) == "WhyDialogue"
        assert pilot.app.depth == 1  # type: ignore[attr-defined]
        assert "Spring 1629" in text(pilot)
        await press(pilot, "escape")
        await pilot.click("#headline", offset=(3, 0))
        await press(pilot)
        assert "Spring 1629" in text(pilot)

    drive(table(session), driver)


def test_an_order_on_it_is_weighed_and_r_plays_on_from_it() -> None:
    app = table(village())

    async def driver(pilot: Pilot[int]) -> None:
        await open_at(pilot, 1)
        await go_to(pilot, "order.1.0")
        await press(pilot, "enter")
        assert screen_name(pilot) == "WeighedDialogue"
        await press(pilot, "escape", "r")
        assert screen_name(pilot) == "Choose"
        await press(pilot, "enter")
        assert app.session.season == 1

    drive(app, driver)


def test_a_click_on_the_line_goes_to_its_season() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await open_at(pilot, 5)
        strip = pilot.app.screen.query_one("#strip")
        await pilot.click("#strip", offset=(3, 0))
        await press(pilot)
        assert strip.region.height == 1
        assert looking(pilot).session.season == 2

    drive(table(tiny_game(5)), driver)


def test_a_long_run_is_a_line_that_fits() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await open_at(pilot, 20)
        assert too_wide(pilot) == []
        assert len(sheets(pilot)) >= 2

    drive(table(shipped_game("morning_star", 22)), driver, (60, 20))


def test_every_word_goes_through_the_wording() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await open_at(pilot, 2)
        assert [
            cell.text for cell in cells(pilot) if any(one.isascii() and one.isalpha() for one in cell.text)
        ] == []

    with speaking(PSEUDO):
        drive(table(tiny_game(3)), driver)
