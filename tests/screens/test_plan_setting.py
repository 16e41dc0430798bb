"""Setting lines of the plan other than by typing: ways, last season's plan, drawing with the mouse, handing back; what lies ahead."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import SetTarget
from lingao.session.views.ahead import ahead
from lingao.session.views.last_plan import planned_otherwise
from lingao.session.views.set_by_hand import handing_back
from lingao.session.views.ways import way_to, ways_of
from lingao.wording import dates, numbers
from lingao.wording.names import names_of
from tests.games import shipped_game, with_books
from tests.screens.sheets import (
    drive,
    go_to,
    press,
    screen_name,
    settled,
    table,
    text,
    too_wide,
)
from tests.screens.works import SIZES, current_key, pane


def test_t_shows_what_each_way_would_give_and_enter_orders_it() -> None:
    session = shipped_game("morning_star", 3)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "target.salt_boil")
        await press(pilot, "t")
        assert screen_name(pilot) == "WaysDialogue"
        shown = text(pilot)
        for way in ways_of(session, session.rules.number("processes", "salt_boil")):
            assert numbers.amount(way.runs) in shown
            assert numbers.amount(way.gives.value, "t") in shown
        await go_to(pilot, "way.full")
        await press(pilot, "enter")
        assert session.orders == [SetTarget("salt_boil", 120_000)]
        assert current_key(pilot) == "target.salt_boil"
        await press(pilot, "u")
        assert session.orders == []

    drive(table(session), driver)


def test_so_much_in_store_is_typed_and_shown_before_it_is_ordered() -> None:
    session = shipped_game("morning_star")

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "target.salt_boil")
        await press(pilot, "t", "e", "x", "enter")
        assert screen_name(pilot) == "Typed"
        await press(pilot, "backspace", "7", "0", "enter")
        assert screen_name(pilot) == "WaysDialogue"
        assert session.orders == []
        await press(pilot, "enter")
        way = way_to(session, session.rules.number("processes", "salt_boil"), "store", 70_000)
        assert way is not None
        assert way.stands

    drive(table(session), driver)


@pytest.mark.parametrize("size", [*SIZES.values(), (100, 30)])
def test_the_boxes_of_the_plan_cut_nothing_off(size: tuple[int, int]) -> None:
    session = shipped_game("morning_star", 3)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        for line in ("target.cloth_house", "target.medicine_herbs"):
            await go_to(pilot, line)
            await press(pilot, "t")
            assert too_wide(pilot) == []
            await press(pilot, "escape")
        await press(pilot, "y")
        assert screen_name(pilot) == "LastPlanDialogue"
        assert too_wide(pilot) == []

    drive(table(session), driver, size)


def test_y_has_last_seasons_plan_again_and_one_u_takes_it_back() -> None:
    session = shipped_game("morning_star", 3)
    others = planned_otherwise(session)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2", "y")
        await go_to(pilot, f"last.{others[0].order.process}")
        await press(pilot, "enter")
        assert session.orders == [others[0].order]
        await go_to(pilot, "all")
        await press(pilot, "enter")
        assert planned_otherwise(session) == ()
        await press(pilot, "u")
        assert session.orders == [others[0].order]

    drive(table(session), driver)


def test_what_cannot_be_set_says_why() -> None:
    session = shipped_game("morning_star")

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2", "y", "slash", *"coke", "enter")
        cell = next(one.cell for one in pane(pilot).entry.stops if one.cell.key.startswith("process."))
        await go_to(pilot, cell.key)
        await press(pilot, "t")
        assert screen_name(pilot) == "MainScreen"
        assert session.orders == []

    drive(table(session), driver)


def test_stores_show_their_course_and_when_they_run_short_first() -> None:
    session = with_books(shipped_game("morning_star", 2), 0, 0)
    short = ahead(session).shortages[0]
    name = names_of(session.rules).resource(short.resource)
    said = f"short {dates.date_short(session.rules.calendar, short.runs_short)}"

    for size in SIZES.values():

        async def driver(pilot: Pilot[int]) -> None:
            await press(pilot, "2")
            lines = ["".join(cell.drawn() for cell in line) for line in pane(pilot).sheet.lines]
            here = next(n for n, line in enumerate(lines) if line.startswith(name))
            assert said in " ".join(lines[here : here + 2])
            assert too_wide(pilot) == []

        drive(table(session), driver, size)


@pytest.mark.parametrize("size", [*SIZES.values(), (100, 30)])
def test_v_shows_four_seasons_and_enter_the_chain_of_what_runs_short(size: tuple[int, int]) -> None:
    session = with_books(shipped_game("morning_star", 2), 0, 0)
    found = ahead(session)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2", "v")
        assert screen_name(pilot) == "AheadDialogue"
        assert too_wide(pilot) == []
        for season in found.seasons:
            assert dates.date_short(session.rules.calendar, season) in text(pilot)
        await go_to(pilot, f"short.{found.shortages[0].resource}")
        await press(pilot, "enter")
        assert screen_name(pilot) == "ChainDialogue"

    drive(table(session), driver, size)


def test_a_target_is_drawn_along_with_the_mouse_and_set_when_it_is_let_go() -> None:
    session = shipped_game("morning_star", 2)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "target.salt_boil")
        sheet = pane(pilot).entry
        dial = sheet.dial
        here = next(stop for stop in sheet.stops if stop.cell is sheet.current)
        at = (here.x + sheet.styles.padding.left + 5, here.y - sheet.scroll_offset.y)
        await pilot.mouse_down(sheet, offset=at)
        await pilot.hover(sheet, offset=(at[0] + 4, at[1]))
        await settled(pilot)
        assert session.orders == []
        assert pane(pilot).looked is not session
        await pilot.mouse_up(sheet, offset=(at[0] + 4, at[1]))
        await settled(pilot)
        assert session.orders == [SetTarget("salt_boil", dial.value + 4 * dial.step)]
        assert pane(pilot).looked is session
        assert sheet.entering == ""

    drive(table(session), driver)


def test_a_click_on_a_target_without_drawing_begins_typing_it() -> None:
    session = shipped_game("morning_star", 2)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "target.salt_boil")
        sheet = pane(pilot).entry
        here = next(stop for stop in sheet.stops if stop.cell is sheet.current)
        await pilot.click(
            sheet, offset=(here.x + sheet.styles.padding.left + 5, here.y - sheet.scroll_offset.y)
        )
        await settled(pilot)
        assert sheet.entering == "figure"
        assert session.orders == []

    drive(table(session), driver)


def test_f_hands_all_lines_set_by_hand_back_at_once_and_one_undo_has_them_again() -> None:
    session = shipped_game("morning_star", 1)
    lines = [
        one.id for one in session.rules.world.processes if session.check(SetTarget(one.id, 1000)) is None
    ]
    mine = [SetTarget(one, 1000) for one in lines[:3]]
    for order in mine:
        assert session.give(order) is None

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, f"process.{lines[0]}")
        await press(pilot, "f")
        assert screen_name(pilot) == "Choose"
        assert "All: 3 lines" in text(pilot)
        await press(pilot, "escape")
        assert session.orders == mine
        await press(pilot, "f", "down", "enter")
        assert handing_back(session) == ()
        await press(pilot, "u")
        assert session.orders == mine
        await press(pilot, "f", "enter")
        assert session.orders == [*mine, SetTarget(lines[0], None)]

    drive(table(session), driver)
