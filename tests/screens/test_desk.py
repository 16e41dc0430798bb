"""The desk: what hangs on the Wall is named whole on every size of screen."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import Promise, Unhang
from lingao.session.views.wall import wall_view
from lingao.wording.names import names_of
from tests.games import shipped_game
from tests.screens.sheets import SIZES, drive, table, text, too_wide


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
