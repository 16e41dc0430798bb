"""At every size nothing is cut off on any screen, and the line above the keys stays with what has them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from lingao.tui.screens.base import Dialogue, Sized
from lingao.tui.screens.busy import Busy
from lingao.tui.screens.passing import Passing
from lingao.tui.screens.scene import Scene
from lingao.tui.screens.sought import Sought
from tests.games import tiny_game
from tests.screens.everywhere import everywhere
from tests.screens.fitting import cut_off
from tests.screens.sheets import EVERY_SIZE, MIDDLE, WIDE, drive, press, settled, table


def kinds(of: type[Sized]) -> Iterator[type[Sized]]:
    """Every kind of screen."""
    for one in of.__subclasses__():
        yield one
        yield from kinds(one)


@pytest.mark.parametrize("size", EVERY_SIZE)
def test_nothing_is_cut_off_on_any_screen(size: tuple[int, int]) -> None:
    cut: dict[str, list[str]] = {}

    async def look(pilot: Pilot[int], name: str) -> None:
        found = await cut_off(pilot)
        if found:
            cut[name] = found

    seen = everywhere(look, size)
    assert cut == {}
    passing = {Sized, Dialogue, Sought, Scene, Busy, Passing}
    assert {one.__name__ for one in {*kinds(Sized)} - passing} <= {name.split()[0] for name in seen}


def test_the_line_above_the_keys_tells_of_what_has_them_in_another_size_too() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        said = pilot.app.screen.query_one("#hint", Static)
        before = str(said.render())
        assert before
        await pilot.resize_terminal(*MIDDLE)
        await settled(pilot)
        assert str(said.render()) == before
        await press(pilot, "tab")
        assert str(said.render()) != before

    drive(table(tiny_game(3)), driver, WIDE)
