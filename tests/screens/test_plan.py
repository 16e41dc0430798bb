"""The plan: targets, priorities and goals set in place, handed back, refused with a reason; figures that sum."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import SetGoal, SetPriority, SetTarget
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import (
    drive,
    go_to,
    press,
    screen_name,
    tab,
    table,
    text,
)
from tests.screens.village import village
from tests.screens.works import SIZES, check_figures, current_key, pane, unworded


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("seasons", [0, 6])
def test_every_figure_sums_and_every_line_fits(seasons: int, size: tuple[int, int]) -> None:
    check_figures(shipped_game("morning_star", seasons), "2", size, "a")


def test_enter_and_digits_set_a_target_and_the_forecast_follows_at_once() -> None:
    session = shipped_game("morning_star", 2)
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "target.fuelwood")
        before = next(
            one
            for one in pane(pilot)._view.lines
            if session.rules.world.processes[one.process].id == "fuelwood"
        )
        await press(pilot, "enter", "9", "9")
        shown = next(
            one
            for one in pane(pilot)._view.lines
            if session.rules.world.processes[one.process].id == "fuelwood"
        )
        assert shown.expected.value == 99_000 != before.expected.value
        assert session.orders == []
        assert "99_" in text(pilot)
        await press(pilot, "enter")
        assert session.orders == [SetTarget("fuelwood", 99_000)]
        assert current_key(pilot) == "target.fuelwood"

    drive(app, driver)


def test_the_cursor_begins_on_a_target_and_finding_leads_to_one() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        assert current_key(pilot).startswith("target.")
        await press(pilot, "slash", *"cloth", "enter")
        assert current_key(pilot) == "target.weaving"

    drive(table(village()), driver)


def test_a_long_name_of_a_locked_line_stands_apart_from_what_it_lacks() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2", "slash", *"hammer", "enter")
        assert "charcoalNeeds" not in text(pilot)
        assert "charcoal Needs" in text(pilot)

    drive(table(shipped_game("morning_star")), driver)


def test_escape_leaves_a_figure_as_it_was() -> None:
    session = shipped_game("morning_star", 2)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "target.fuelwood")
        await press(pilot, "enter", "7", "escape")
        assert session.orders == []
        assert pane(pilot)._what_if is None
        assert screen_name(pilot) == "MainScreen"
        assert tab(pilot) == "2"

    drive(table(session), driver)


def test_digits_open_tabs_while_nothing_is_typed() -> None:
    session = tiny_game(1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, f"target.{session.rules.world.processes[0].id}")
        await press(pilot, "3")
        assert tab(pilot) == "3"
        assert session.orders == []

    drive(table(session), driver)


def test_plus_and_minus_change_by_a_step_and_f_hands_back() -> None:
    session = shipped_game("morning_star", 2)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "process.salt_boil")
        before = next(
            one
            for one in pane(pilot)._view.lines
            if session.rules.world.processes[one.process].id == "salt_boil"
        ).target.value
        await press(pilot, "plus")
        given = session.orders[-1]
        assert isinstance(given, SetTarget)
        assert given.runs is not None
        assert given.runs > before
        await press(pilot, "f")
        assert session.orders[-1] == SetTarget("salt_boil", None)
        await press(pilot, "f")
        assert len(session.orders) == 2

    drive(table(session), driver)


def test_p_takes_one_figure() -> None:
    session = shipped_game("morning_star", 2)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "process.fuelwood")
        await press(pilot, "p", "2")
        assert session.orders == [SetPriority("fuelwood", 2)]

    drive(table(session), driver)


def test_a_goal_is_typed_in_the_unit_that_is_shown() -> None:
    session = shipped_game("morning_star", 2)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "resource.cloth")
        await press(pilot, "g", "5", "0", "0", "enter")
        assert session.orders == [SetGoal("cloth", 5_000, 99)]
        assert "500 bolts a season" in text(pilot)

    drive(table(session), driver)


def test_what_cannot_run_says_what_is_missing_and_a_target_for_it_is_refused() -> None:
    session = shipped_game("morning_star", 0)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2", "slash", *"coke", "enter")
        assert "Needs the tech" in text(pilot)
        assert "LOCKED" in text(pilot)

    drive(table(session), driver)


def test_lines_far_off_are_folded_until_asked_for_or_searched_for() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        assert "Open-hearth steel" not in text(pilot)
        await go_to(pilot, "fold.far")
        await press(pilot, "enter")
        assert "Open-hearth steel" in text(pilot)
        assert current_key(pilot) == "fold.far"
        await press(pilot, "enter")
        assert "Open-hearth steel" not in text(pilot)
        await press(pilot, "slash", *"open-h", "enter")
        assert "Open-hearth steel" in text(pilot)
        await press(pilot, "slash", "escape")
        pane(pilot).take_focus("process.open_hearth")
        await press(pilot)
        assert current_key(pilot) == "process.open_hearth"

    drive(table(shipped_game("morning_star")), driver)


def test_a_target_beyond_all_bounds_is_refused_while_it_is_typed() -> None:
    session = shipped_game("morning_star", 1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "target.fuelwood")
        await press(pilot, "enter", *"9999999999", "enter")
        assert session.orders == []

    drive(table(session), driver)


def test_every_word_goes_through_the_wording() -> None:
    assert unworded(tiny_game(3), "2") == []


def test_escape_lets_go_of_what_was_searched_for_before_it_leaves_the_tab() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2", "slash", *"sal", "enter")
        assert "Find: sal" in str(pane(pilot).query_one(".echo").render())
        shown = len(text(pilot))
        await press(pilot, "escape")
        assert tab(pilot) == "2"
        assert len(text(pilot)) > shown
        await press(pilot, "escape")
        assert tab(pilot) == "1"

    drive(table(village(1)), driver)
