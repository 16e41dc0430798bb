"""Nothing is told by colour alone: without colours every screen says the same, by signs, words or weight."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.tui.picture import strips_of
from lingao.tui.widgets.cells import Cell, Line
from lingao.tui.widgets.sheet import Sheet
from tests.games import shipped_game
from tests.screens.everywhere import everywhere
from tests.screens.sheets import WIDE, drive, press, sheets, table
from tests.screens.village import village

MEANT = ("good", "bad", "warn")
"""Looks that say what to think of a thing."""
SIGNS = frozenset("▲▼!?✓✗◀+-")


def told_otherwise(line: Line, cell: Cell) -> bool:
    """Whether words of the cell, or a sign on it or right before or behind it, say what its look does."""
    at = line.index(cell)
    near = "".join(one.text for one in line[max(0, at - 2) : at + 3])
    return any(map(str.isalpha, cell.text)) or bool(SIGNS & set(near))


def weight(sheet: Sheet, look: str) -> tuple[bool, ...]:
    """How a look is painted but for its colour."""
    style = sheet.get_component_rich_style(f"sheet--{look}", partial=True)
    return bool(style.bold), bool(style.underline), bool(style.italic), bool(style.reverse)


def test_a_figure_that_stands_out_by_its_colour_stands_out_by_weight_or_a_sign() -> None:
    by_colour_alone: list[tuple[str, str]] = []

    async def look(pilot: Pilot[int], name: str) -> None:
        for sheet in sheets(pilot):
            for line in sheet.lines:
                for cell in line:
                    silent = cell.look in MEANT and cell.text.strip() and not told_otherwise(line, cell)
                    if silent and weight(sheet, cell.look) == weight(sheet, "bar"):
                        by_colour_alone.append((name, cell.text))

    everywhere(look, WIDE)
    assert by_colour_alone == []


@pytest.mark.parametrize("tab", "1245")
def test_the_shipped_game_needs_no_colours_either(tab: str) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, tab)
        for sheet in sheets(pilot):
            for line in sheet.lines:
                for cell in line:
                    if cell.look == "good" and cell.text.strip():
                        assert told_otherwise(line, cell), cell

    drive(table(shipped_game("morning_star", 9)), driver)


def test_without_colours_cursor_resting_place_and_open_tab_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = table(village(3))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "5")
        painted = strips_of(app)
        assert any("[5 Council]" in strip.text for strip in painted)
        assert [one.text for strip in painted[2:-1] for one in strip if one.style and one.style.reverse]
        await press(pilot, "ctrl+p")
        box = app.screen.query_one(Sheet)
        assert weight(box, "rest") != weight(box, "bar")

    drive(app, driver)
