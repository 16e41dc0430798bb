"""Where a sheet's cursor can stop, and which stop lies above or below another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lingao.tui.widgets.cells import Cell, Line


class Stop(NamedTuple):
    """Where the cursor can stop."""

    y: int
    x: int
    end: int
    cell: Cell


def stops_of(y: int, line: Line) -> list[Stop]:
    """The stops of one line."""
    found: list[Stop] = []
    x = 0
    for cell in line:
        if cell.reachable:
            found.append(Stop(y, x, x + cell.wide, cell))
        x += cell.wide
    return found


def below(stops: Sequence[Stop], at: int, down: int) -> int | None:
    """The nearest stop of the next line that has any not aside, downwards or (`down` -1) upwards; None where there is none.

    Out of one of two blocks side by side it leads to lines of the same block, then to those of the whole width.
    """
    here = stops[at]
    beyond = [
        n for n, stop in enumerate(stops) if (stop.y - here.y) * down > 0 and _leads_to(here.cell, stop.cell)
    ]
    if not beyond:
        return None
    line = min((stops[n].y for n in beyond), key=lambda y: abs(y - here.y))
    return min((n for n in beyond if stops[n].y == line), key=lambda n: abs(stops[n].x - here.x))


def _leads_to(here: Cell, there: Cell) -> bool:
    """Whether up and down lead from one cell to the other: to none aside, not across the gap between two blocks."""
    return not there.aside and (not here.column or not there.column or here.column == there.column)
