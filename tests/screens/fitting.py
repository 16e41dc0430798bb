"""What is cut off on a screen, whatever shows it: lines, texts, keys, tabs, whole widgets."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from textual.pilot import Pilot
from textual.widgets import Static

from lingao.tui.widgets.cells import Cell, Line
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording.cells import ELLIPSIS, width, wrap
from tests.screens.sheets import settled, sheets, too_wide

ROOM = 8
"""Cells that stand empty on a line, beyond one between two words, from which nothing on it need be shortened."""


async def cut_off(pilot: Pilot[int]) -> list[str]:
    """All that is cut off on the screen on show."""
    return [
        *(f"too wide: {line}" for line in too_wide(pilot)),
        *[f"shortened beside empty room: {line}" async for line in _shortened(pilot)],
        *(f"no room for all of it: {text}" for text in _spilt(pilot)),
        *(f"key cut off: {key}" for key in _cut_keys(pilot)),
        *(f"off the screen: {name}" for name in _outside(pilot)),
    ]


async def _shortened(pilot: Pilot[int]) -> AsyncIterator[str]:
    """Lines with a cut text that is not told whole once the cursor stands there."""
    for sheet in sheets(pilot):
        for line in [one for one in sheet.lines if _is_short(sheet, one)]:
            stops = [n for n, stop in enumerate(sheet.stops) if stop.cell in line]
            if stops:
                sheet.go(stops[0])
                await settled(pilot)
            there = next((one for one in sheet.lines if stops and sheet.current in one), line)
            if _is_short(sheet, there):
                yield _tight(there)


def _is_short(sheet: Sheet, line: Line) -> bool:
    return any(map(_is_cut, line)) and _empty(sheet, line) >= ROOM


def _is_cut(cell: Cell) -> bool:
    """Whether a text ends in the middle, and is not told whole in the line above the keys; `A moment …` is whole."""
    text = cell.drawn().strip()
    begun = text.removesuffix(ELLIPSIS)
    return len(begun) > 0 and begun != text and not begun.endswith(" ") and not cell.tip.startswith(begun)


def _tight(line: Line) -> str:
    return " ".join("".join(cell.drawn() for cell in line).split())


def _empty(sheet: Sheet, line: Line) -> int:
    return sheet.scrollable_content_region.width - width(_tight(line))


def _spilt(pilot: Pilot[int]) -> Iterator[str]:
    """Texts that are no sheets, and too long for where they stand."""
    for text in pilot.app.screen.query(Static):
        said, (columns, rows) = str(text.render()), text.content_size
        if columns and rows and len(wrap(said, columns)) > rows:
            yield said


def _cut_keys(pilot: Pilot[int]) -> Iterator[str]:
    for bar in pilot.app.screen.query(KeyBar):
        shown = bar.keys()
        yield from (one.caption for one in shown if one.end > bar.size.width)


def _outside(pilot: Pilot[int]) -> Iterator[str]:
    screen = pilot.app.screen
    for widget in screen.query("*"):
        if widget.display and widget.region and not screen.region.contains_region(widget.region):
            yield f"{widget!r} {widget.region}"
