"""People: hours, rations and trainees set in place; figures of seasons gone by answer too."""

from __future__ import annotations

import re

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import SetHours, SetRation, Train
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import drive, go_to, press, screen_name, table, text
from tests.screens.works import SIZES, check_figures, current_key, pane, unworded


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("seasons", [0, 8])
def test_every_figure_sums_and_every_line_fits(seasons: int, size: tuple[int, int]) -> None:
    check_figures(shipped_game("morning_star", seasons), "4", size)


def test_hours_rations_and_trainees_are_set_in_place() -> None:
    session = shipped_game("morning_star", 1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "4")
        await go_to(pilot, "hours")
        await press(pilot, "enter", "5", "2", "enter")
        await go_to(pilot, "ration")
        await press(pilot, "minus")
        course = next(
            one for one in session.rules.world.courses if session.check(Train(one.id, 1)) is None
        ).id
        await go_to(pilot, f"course.{course}")
        await press(pilot, "plus")
        assert session.orders[0] == SetHours(52)
        assert session.orders[1] == SetRation(95)
        assert session.orders[2] == Train(course, session.rules.scenario.start.courses.get(course, 0) + 1)

    drive(table(session), driver)


def test_hours_a_week_come_to_days_of_a_season() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "4")
        days = re.search(r"([\d.]+) days' work a head", text(pilot))
        assert days
        assert 50 < float(days[1]) < 120

    drive(table(tiny_game(1)), driver)


def test_hours_out_of_range_are_refused_with_the_range() -> None:
    session = shipped_game("morning_star", 1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "4")
        await go_to(pilot, "hours")
        await press(pilot, "enter", "9", "9")
        assert "30 to 80" in str(pane(pilot).query_one(".echo").content)
        await press(pilot, "enter")
        assert session.orders == []

    drive(table(session), driver)


def test_deaths_of_an_earlier_season_answer_w() -> None:
    session = shipped_game("morning_star", 5)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "4")
        await go_to(pilot, "lives.2.1")
        await press(pilot, "w")
        assert screen_name(pilot) == "WhyDialogue"
        assert "deaths" in text(pilot)

    drive(table(session), driver)


def test_another_screen_can_open_an_indicator() -> None:
    session = shipped_game("morning_star", 3)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "4")
        pane(pilot).take_focus("indicator.cohesion")
        await press(pilot)
        assert current_key(pilot) == "indicator.cohesion"

    drive(table(session), driver)


def test_every_word_goes_through_the_wording() -> None:
    assert unworded(tiny_game(3), "4") == []
