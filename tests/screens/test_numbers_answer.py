"""Every number on the desk answers `w` with parts that sum to it; and every line fits its screen."""

from __future__ import annotations

import re

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import KINDS
from lingao.session.looked import looked
from lingao.session.session import Session
from lingao.session.views.numbers import explain, now
from lingao.tui.screens.why import why_lines
from lingao.wording.names import names_of
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
from tests.screens.village import village


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


@pytest.mark.parametrize("size", SIZES)
def test_w_on_each_number_opens_lines_that_name_their_cause(size: tuple[int, int]) -> None:
    app = table(tiny_game(3))

    async def driver(pilot: Pilot[int]) -> None:
        for sheet in sheets(pilot):
            sheet.focus()
            for n in [n for n, stop in enumerate(sheet.stops) if stop.cell.number is not None]:
                sheet.go(n)
                await press(pilot, "w")
                assert screen_name(pilot) == "WhyDialogue", sheet.stops[n].cell.text
                assert "in all" in text(pilot)
                await press(pilot, "escape")

    drive(app, driver, size)
    assert looked(app.session)


def test_amounts_of_a_unit_that_begins_with_a_figure_are_told_in_the_unit_alone() -> None:
    session = shipped_game("morning_star", 2)
    rules = session.rules
    for n, resource in enumerate(rules.world.resources):
        if resource.unit[0].isdigit() and " " in resource.unit:
            told = "\n".join(
                cell.text
                for line in why_lines(rules, explain(session, now(session, rules.at.report[n])), 80)
                for cell in line
            )
            assert names_of(rules).resource(n) in told
            assert resource.unit not in told


NO_FIGURES = re.compile(
    r"(Spring|Summer|Autumn|Winter|Spr|Sum|Aut|Win) 16\d\d"  # dates
    r"|^\d+ of \d+ places taken|^and \d+ more"  # counts of what stands beside them
    r"|^m posts: \d+ moved|^p promises: \d+ of \d+|^c cards: \d+ of \d+"  # the same, of the season's steps
    r"|^(, )?then .*"  # what an order on offer would lead to: in no book yet
)


@pytest.mark.parametrize(
    "game", ["tiny 0", "village 1", "village 4", "village 6", "morning_star 7", "leap 3"]
)
def test_every_figure_on_the_desk_answers_but_dates_units_and_counts_of_lines(game: str) -> None:
    session = game_of(game)
    units = {one.unit for one in session.rules.world.resources}
    units |= {names_of(session.rules).unit(n) for n in range(len(session.rules.world.resources))}

    async def driver(pilot: Pilot[int]) -> None:
        if any(cell.key == "fold" for cell in cells(pilot)):
            await go_to(pilot, "fold")
            await press(pilot, "enter")
        silent = [
            cell.text
            for cell in cells(pilot)
            if cell.number is None and cell.text not in units and type(cell.act) not in KINDS.values()
        ]
        assert [one for one in silent if any(map(str.isdigit, NO_FIGURES.sub("", one)))] == []
        assert unexplained(session, cells(pilot)) == []

    drive(table(session), driver)


def game_of(game: str) -> Session:
    """A game by name and seasons gone by."""
    name, seasons = game.split()
    games = {"tiny": tiny_game, "village": village}
    return games[name](int(seasons)) if name in games else shipped_game(name, int(seasons))


def test_w_where_there_is_no_figure_says_so() -> None:
    app = table(tiny_game(3))

    async def driver(pilot: Pilot[int]) -> None:
        sheet = next(one for one in sheets(pilot) if one.id != "headline")
        lone = next(
            n
            for n, stop in enumerate(sheet.stops)
            if all(other.cell.number is None for other in sheet.stops if other.y == stop.y)
        )
        sheet.go(lone)
        await press(pilot, "w")
        assert screen_name(pilot) == "MainScreen"
        assert [one.message for one in app._notifications] == [
            "There is no figure on this line to ask about."
        ]

    drive(app, driver)


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
