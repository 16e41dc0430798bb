"""The desk: what hangs on the Wall is named whole on every size of screen."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import Promise, Unhang
from lingao.session.views.wall import wall_view
from lingao.wording.names import names_of
from tests.games import shipped_game
from tests.screens.sheets import NARROW, SIZES, cells, drive, press, table, text, too_wide


@pytest.mark.parametrize("size", SIZES)
def test_promises_on_the_wall_are_named_whole_with_what_is_said_of_them(size: tuple[int, int]) -> None:
    session = shipped_game("morning_star")
    names, promises = names_of(session.rules), session.rules.world.promises
    view = wall_view(session)
    longest = max(view.offers, key=lambda one: len(names.promise(one.promise)))
    for one in view.hanging:
        session.give(Unhang(promises[one.promise].id))
    session.give(Promise(promises[longest.promise].id, "bold"))

    async def driver(pilot: Pilot[int]) -> None:
        wall = text(pilot).partition("THE WALL")[2].partition("POSTS")[0]
        assert names.promise(longest.promise) in wall
        assert "bold" in wall
        assert "to be hung" in wall
        assert "…" not in wall
        assert too_wide(pilot) == []

    drive(table(session), driver, size)


@pytest.mark.parametrize("seasons", range(0, 9, 2))
def test_dates_and_races_are_not_cut_off_where_there_is_little_room(seasons: int) -> None:
    session = shipped_game("closed_sea", seasons)

    async def driver(pilot: Pilot[int]) -> None:
        shown = text(pilot).splitlines()
        assert "…" not in shown[0]
        assert [one for one in shown if "…" in one and "%" in one and ("ready" in one or ", " in one)] == []

    drive(table(session), driver, NARROW)


def test_a_card_answered_already_is_to_be_read_again() -> None:
    session = shipped_game("closed_sea")

    async def driver(pilot: Pilot[int]) -> None:
        tips = [one.tip for one in cells(pilot) if one.key in ("card.0", "step.cards")]
        assert [one.endswith("read it and answer.") for one in tips] == [True, True]
        await press(pilot, "c", "1", "enter", "escape")
        tips = [one.tip for one in cells(pilot) if one.key in ("card.0", "step.cards")]
        assert [one.endswith("read it again.") for one in tips] == [True, True]

    drive(table(session), driver)
