"""The chronicle: the run as it was, curves, and the way back to an earlier season, saved and unsaved."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import SetHours
from lingao.session.games import leave, new_game
from lingao.session.rewinding import branch_played, branches
from lingao.tui.app import LingaoApp
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import Compare, drive, go_to, press, screen_name, table, text
from tests.screens.village import village
from tests.screens.works import SIZES, check_figures, pane, unworded


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_every_figure_sums_and_every_line_fits(size: tuple[int, int]) -> None:
    check_figures(shipped_game("morning_star", 8), "7", size)


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


def test_an_unsaved_game_goes_back_to_a_season() -> None:
    app = table(tiny_game(4))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7")
        await go_to(pilot, "season.2")
        await press(pilot, "enter", "enter")
        assert app.session.season == 2
        assert len(app.session.past) == 1
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)


def test_a_saved_game_goes_back_on_a_branch_and_returns(tmp_path: Path) -> None:
    session = new_game(tmp_path, "morning_star", 7)
    for _ in range(3):
        session.end_season()
    there = list(session.seen)
    app = LingaoApp(tmp_path, session)

    async def driver(pilot: Pilot[int]) -> None:
        first = branch_played(app.session)
        await press(pilot, "7")
        await go_to(pilot, "season.2")
        await press(pilot, "r", "enter")
        assert app.session.season == 2
        assert branch_played(app.session) != first
        assert len(branches(app.session)) == 2
        await press(pilot, "7", "b", "enter")
        assert branch_played(app.session) == first
        assert app.session.season == 4
        assert app.session.seen == there

    drive(app, driver)
    leave(app.session)


def test_brackets_go_through_the_curves() -> None:
    session = shipped_game("morning_star", 3)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7")
        chronicle = pane(pilot)
        first = chronicle.plotted
        await press(pilot, "right_square_bracket")
        assert chronicle.plotted != first
        await press(pilot, "left_square_bracket")
        assert chronicle.plotted == first

    drive(table(session), driver)


def test_every_word_goes_through_the_wording() -> None:
    assert unworded(tiny_game(3), "7") == []


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_looks(size: tuple[int, int], snap_compare: Compare) -> None:
    app = table(village())
    assert snap_compare(app, press=["7"], terminal_size=size)


def test_the_curve_looks_on_a_narrow_screen(snap_compare: Compare) -> None:
    app = table(village())
    assert snap_compare(app, press=["7", "v"], terminal_size=SIZES["narrow"])
