"""The branches of a run: the tree, names, going on in one, two side by side."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from lingao.session.games import leave
from lingao.session.rewinding import branch_played, branches
from lingao.tui.app import LingaoApp
from lingao.wording import PSEUDO, speaking
from tests.games import tiny_game
from tests.screens.saved_village import saved_village
from tests.screens.sheets import cells, drive, press, screen_name, table, text, too_wide

SIZES = {"wide": (120, 40), "middle": (100, 30), "narrow": (80, 24)}


def app_of(folder: Path) -> LingaoApp:
    """An app with the saved village on the table."""
    return LingaoApp(folder, saved_village(folder))


def test_the_tree_is_drawn_with_where_each_branch_left_and_stands(tmp_path: Path) -> None:
    app = app_of(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7", "b")
        lines = text(pilot).splitlines()
        assert lines[0].strip() == "the first course"
        assert lines[2].strip() == "▸ └─ shorter weeks"
        assert "left in" in lines[3]
        assert "promises kept" in lines[3]

    drive(app, driver)
    leave(app.session)


def test_enter_goes_on_in_the_branch_under_the_cursor_and_in_that_played_it_only_closes(
    tmp_path: Path,
) -> None:
    app = app_of(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7", "b", "enter")
        assert (branch_played(app.session), app.session.season) == (2, 4)
        assert screen_name(pilot) == "MainScreen"
        await press(pilot, "b", "up", "enter")
        assert (branch_played(app.session), app.session.season) == (1, 7)

    drive(app, driver)
    leave(app.session)


def test_a_branch_is_called_otherwise(tmp_path: Path) -> None:
    app = app_of(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7", "b", "e")
        pilot.app.screen.query_one(Input).value = "x" * 61
        await press(pilot, "enter")
        assert screen_name(pilot) == "Typed"
        pilot.app.screen.query_one(Input).value = "rest on Sundays"
        await press(pilot, "enter")
        assert [one.name for one in branches(app.session)] == ["", "rest on Sundays"]
        assert "rest on Sundays" in text(pilot)

    drive(app, driver)
    leave(app.session)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_two_branches_stand_side_by_side(tmp_path: Path, size: tuple[int, int]) -> None:
    app = app_of(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7", "b", "c")
        assert screen_name(pilot) == "SideBySide"
        told = text(pilot)
        assert "40 hours a week" in told
        assert "only the first course has gone" in told
        assert too_wide(pilot) == []
        await press(pilot, "escape", "up", "c")
        assert screen_name(pilot) == "SideBySide"

    drive(app, driver, size)
    leave(app.session)


def test_an_unsaved_game_says_that_it_has_none() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "7", "b")
        assert screen_name(pilot) == "MainScreen"
        assert any("no branches" in one.message for one in pilot.app._notifications)

    drive(table(tiny_game(2)), driver)


@pytest.mark.parametrize("keys", [("b",), ("b", "c")], ids=["tree", "side by side"])
def test_every_word_goes_through_the_wording(tmp_path: Path, keys: tuple[str, ...]) -> None:
    with speaking(PSEUDO):
        app = app_of(tmp_path)

        async def driver(pilot: Pilot[int]) -> None:
            await press(pilot, "7", *keys)
            plain = [one.text for one in cells(pilot) if any(c.isascii() and c.isalpha() for c in one.text)]
            assert [
                one for one in plain if "shorter weeks" not in one and one not in ("shorter", "weeks")
            ] == []

        drive(app, driver)
        leave(app.session)
