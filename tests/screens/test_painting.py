"""A screen is whole the first time it is painted: nothing that is on show waits for its lines."""

from __future__ import annotations

from inspect import getsource, signature

import pytest
from textual.pilot import Pilot
from textual.screen import Screen
from textual.scroll_view import ScrollView

from lingao.tui.widgets.firm import FirmView
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


def test_what_a_firm_view_takes_from_inside_the_library_is_still_there_as_it_was() -> None:
    gone = "Textual has another {} than FirmView overrides or calls: see lingao/tui/widgets/firm.py"
    theirs = getattr(ScrollView, "_size_updated", None)

    assert theirs is not None, gone.format("_size_updated")
    assert list(signature(theirs).parameters) == list(signature(FirmView._size_updated).parameters)
    assert "._size_updated(" in getsource(Screen), gone.format("call of _size_updated")
    assert hasattr(ScrollView, "_scroll_update"), gone.format("_scroll_update")
