"""The chronicle: the run as it was, figures over time with what turned them, what an order changed, ways back."""

from __future__ import annotations

from pathlib import Path
from time import sleep

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from lingao.engine.orders import SetHours
from lingao.session.followed import follow, followed
from lingao.session.games import leave, new_game
from lingao.session.progress import Progress
from lingao.session.rewinding import branch_played, branches
from lingao.tui.app import LingaoApp
from lingao.tui.screens.busy import Busy
from lingao.tui.widgets.sheet import Sheet
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import (
    drive,
    go_to,
    press,
    screen_name,
    settled,
    sheets,
    table,
    text,
    too_wide,
)
from tests.screens.village import village
from tests.screens.works import check_figures, unworded

SIZES = {"wide": (120, 40), "middle": (100, 30), "narrow": (80, 24)}


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("keys", [(), ("v",)], ids=["seasons", "figures"])
def test_every_figure_sums_and_every_line_fits(size: tuple[int, int], keys: tuple[str, ...]) -> None:
    check_figures(shipped_game("morning_star", 8), "7", size, *keys)


def test_orders_cards_and_what_was_learnt_are_told() -> None:
    session = shipped_game("morning_star", 0)
    session.give(SetHours(50))
    session.end_season()

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7")
        assert "50 hours a week" in text(pilot)
        assert "nobody answered" in text(pilot)
        assert "Learnt: Landing camp" in text(pilot)

    drive(table(session), driver)


def test_the_first_season_says_what_will_stand_here() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7")
        assert "Here stands, season by season" in text(pilot)
        assert "One season makes no line yet" in text(pilot)

    drive(table(tiny_game(0)), driver)


# Ways back


def test_an_unsaved_game_goes_back_to_a_season() -> None:
    app = table(tiny_game(4))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7")
        await go_to(pilot, "season.2")
        await press(pilot, "r")
        assert "will be gone" in text(pilot)
        await press(pilot, "enter")
        assert app.session.season == 2
        assert len(app.session.past) == 1
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)


def test_a_saved_game_goes_back_on_a_branch_and_returns(tmp_path: Path) -> None:
    session = new_game(tmp_path, "morning_star", 7)
    for _ in range(3):
        session.end_season()
    there = session.seen.copy()
    app = LingaoApp(tmp_path, session)

    async def driver(pilot: Pilot[int]) -> None:
        first = branch_played(app.session)
        await press(pilot, "7")
        await go_to(pilot, "season.2")
        await press(pilot, "r", "enter")
        assert app.session.season == 2
        assert branch_played(app.session) != first
        assert len(branches(app.session)) == 2
        await press(pilot, "7", "b", "up", "enter")
        assert branch_played(app.session) == first
        assert app.session.season == 4
        assert app.session.seen == there

    drive(app, driver)
    leave(app.session)


def test_a_branch_is_marked_under_a_name_and_the_game_stays(tmp_path: Path) -> None:
    session = new_game(tmp_path, "morning_star", 7)
    session.end_season()
    app = LingaoApp(tmp_path, session)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7", "r", "down", "enter")
        pilot.app.screen.query_one(Input).clear()
        await press(pilot, *"salt", "enter")
        assert [one.name for one in branches(app.session)] == ["", "salt"]
        assert branch_played(app.session) == 1

    drive(app, driver)
    leave(app.session)


# Figures


def figures(pilot: Pilot[int]) -> str:
    """What the second sheet says."""
    sheet = pilot.app.screen.query_one(".drawn", Sheet)
    return "\n".join("".join(cell.drawn() for cell in line) for line in sheet.lines)


def test_brackets_go_through_the_figures() -> None:
    session = shipped_game("morning_star", 3)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7")
        first = followed(session)
        await press(pilot, "right_square_bracket")
        assert followed(session)[0] != first[0]
        assert followed(session)[1:] == first[1:]
        await press(pilot, "left_square_bracket")
        assert followed(session) == first

    drive(table(session), driver)


def test_figures_are_chosen_by_a_part_of_their_name_and_no_more_than_three() -> None:
    session = shipped_game("morning_star", 3)

    async def driver(pilot: Pilot[int]) -> None:
        before = followed(session)
        await press(pilot, "7", "slash", *"kept", "enter")
        assert followed(session) == (*before, session.rules.at.tally[0])
        pilot.app.screen.query_one(Input).clear()
        await press(pilot, *"techs", "enter")
        assert len(followed(session)) == 3
        pilot.app.screen.query_one(Input).clear()
        await press(pilot, *"kept", "enter", "escape")
        assert followed(session) == before
        assert "promises kept" not in figures(pilot)

    drive(table(session), driver)


def test_the_last_figure_stays() -> None:
    session = tiny_game(2)
    follow(session, tuple(session.rules.at.support))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7", "slash", "enter", "escape")
        assert followed(session) == tuple(session.rules.at.support)

    drive(table(session), driver)


def test_bends_and_orders_stand_beside_the_lines_and_answer() -> None:
    session = village()
    follow(session, (session.rules.at.report[session.rules.number("resources", "silver")],))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7", "v")
        told = figures(pilot)
        assert "WHERE THEY TURNED" in told
        assert "against the season before" in told
        assert "ORDERS THAT SHOW ON THEM" in told
        key = next(stop.cell.key for stop in sheets(pilot)[-1].stops if stop.cell.key.startswith("bend."))
        await go_to(pilot, key)
        await press(pilot, "w")
        assert screen_name(pilot) == "WhyDialogue"
        assert "before" in text(pilot)

    drive(table(session), driver)


def test_every_season_on_the_axis_tells_its_figures() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7", "v")
        await go_to(pilot, "plot.3")
        tip = sheets(pilot)[-1].current.tip  # type: ignore[union-attr]
        assert "Livelihood" in tip
        assert "Grain" in tip
        await press(pilot, "enter")
        assert screen_name(pilot) == "Choose"

    drive(table(village()), driver)


# What an order changed


def test_enter_on_an_order_tells_what_it_changed() -> None:
    session = village()

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7")
        await go_to(pilot, "order.1.0")
        await press(pilot, "enter")
        assert screen_name(pilot) == "WeighedDialogue"
        told = text(pilot)
        assert "without: 50 hours a week" in told
        assert "As the books would have told it" in told
        assert "After 1 season" in told
        assert "After 4 seasons" in told
        assert "8 seasons after it have not gone by yet." in told
        assert too_wide(pilot) == []
        await press(pilot, "w")
        assert screen_name(pilot) == "WhyDialogue"

    drive(table(session), driver, (80, 24))


def endless(progress: Progress) -> None:
    """A reckoning that ends only when it is ended."""
    while True:
        progress.step(1, 2)
        sleep(0.001)


def test_a_long_reckoning_can_be_ended_early() -> None:
    app = table(village())

    async def driver(pilot: Pilot[int]) -> None:
        answers: list[object] = []
        app.open(Busy.reckoning("…", endless), answers.append)
        await pilot.press("escape")
        await settled(pilot)
        assert answers == [None]
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)


# Words and looks


@pytest.mark.parametrize(
    "keys", [(), ("v",), ("slash",), ("r",)], ids=["seasons", "figures", "choosing", "back"]
)
def test_every_word_goes_through_the_wording(keys: tuple[str, ...]) -> None:
    assert unworded(tiny_game(3), "7", *keys) == []
