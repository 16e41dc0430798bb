"""A screen is whole the first time it is painted: nothing that is on show waits for its lines."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.screen import Screen

from lingao.tui.widgets.sheet import Sheet
from tests.screens.sheets import drive, press, table
from tests.screens.village import village

OPENED: tuple[tuple[str, ...], ...] = (
    *((number,) for number in "2345678"),
    ("1",),
    ("question_mark",),
    ("escape", "m"),
    ("escape", "ctrl+p"),
    ("escape", "n"),
)
"""Keys from one screen to the next: the tabs, the desk again, help, posts, commands, check list."""


def test_nothing_on_show_is_painted_before_it_has_its_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    painted: set[str] = set()
    empty: list[str] = []
    paint = Screen._compositor_refresh

    def watched(screen: Screen[object]) -> None:
        shown = [one for one in screen.query(Sheet) if one.is_on_screen and one.size]
        painted.update(type(one.parent).__name__ for one in shown)
        empty.extend(f"{screen} {one.parent} {one}" for one in shown if not one.lines)
        paint(screen)

    async def driver(pilot: Pilot[int]) -> None:
        for keys in OPENED:
            await press(pilot, *keys)

    monkeypatch.setattr(Screen, "_compositor_refresh", watched)
    drive(table(village()), driver)
    assert {"Column", "PlanPane", "Row"} <= painted
    assert empty == []
