"""Flow: cells set one after another behind a label, broken into lines that fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lingao.tui.widgets.cells import Cell, Line
from lingao.wording.cells import fit, width, wrap

GAP = 2


def flowed(label: str, parts: Sequence[Cell], cells: int, indent: int = 10) -> list[Line]:
    """Cells behind a label. A text wider than the room goes on in the next lines; its first part can be reached."""
    room = max(2, cells - indent)
    lines: list[list[Cell]] = []
    used = cells + 1
    for part in (piece for one in parts for piece in _pieces(one, room)):
        if used + part.wide > cells:
            lines.append([Cell("" if lines else fit(label, indent - 1), indent, look="muted")])
            used = indent
        lines[-1] += [part, Cell(" " * GAP)]
        used += part.wide + GAP
    return [tuple(line[:-1]) for line in lines]


def _pieces(cell: Cell, room: int) -> Iterator[Cell]:
    if width(cell.text) <= room:
        yield cell
        return
    first, *rest = wrap(cell.text, room)
    yield replace(cell, text=first)
    for text in rest:
        yield Cell(text, look=cell.look)
