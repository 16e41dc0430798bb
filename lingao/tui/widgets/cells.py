"""What a sheet is made of: cells of text with a look, a number behind them, and something Enter does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from lingao.wording.cells import Align, fit, pad, width, wrap

Look = Literal["", "heading", "muted", "good", "bad", "warn", "strong", "bar", "title", "accent"]
"""How a cell is drawn; the sheet has a style for each. None of them carries meaning that the text lacks."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of a line. It can be reached with the cursor when it has a number or something to do."""

    text: str
    cells: int = 0
    """Width in terminal cells; 0 for as wide as the text."""
    align: Align = "left"
    look: Look = ""
    number: Any = None
    """The `Number` this shows: `w` asks for it."""
    act: Any = None
    """What Enter means here, handed to the pane as it is."""
    tip: str = ""
    """A line of explanation shown while the cursor is on it."""
    key: str = ""
    """A name that stays the same when the sheet is shown anew, so that the cursor can."""
    column: int = 0
    """Which of two blocks side by side it stands in, 1 or 2; 0 for a line of the whole width. Up and down stay in it."""
    aside: bool = False
    """Up and down pass it by; left, right and the mouse reach it."""

    @property
    def reachable(self) -> bool:
        """Whether the cursor stops here."""
        return self.number is not None or self.act is not None

    @property
    def wide(self) -> int:
        """How many terminal cells it takes."""
        return self.cells or width(self.text)

    def drawn(self) -> str:
        """The text in exactly its width."""
        return pad(self.text, self.cells, self.align) if self.cells else self.text


Line = tuple[Cell, ...]
"""Cells side by side. Nothing stands between them but what they bring."""

EMPTY: Line = ()


_packed = False


def pack(on: bool) -> None:
    """Leave out empty lines from now on, or show them."""
    global _packed
    _packed = on


def packed(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines as they are shown: without the empty ones where they are left out."""
    return [line for line in lines if line] if _packed else lines


def line_width(line: Line) -> int:
    """Terminal cells a line takes."""
    return sum(cell.wide for cell in line)


def text_lines(text: str, cells: int, look: Look = "", indent: int = 0) -> list[Line]:
    """A text broken into lines that fit."""
    room = max(2, cells - indent)
    return [(Cell(" " * indent), Cell(one, look=look)) for one in wrap(text, room)]


def bulleted(text: str, cells: int) -> list[Line]:
    """A text behind a dot; what does not fit goes on below itself."""
    first, *rest = text_lines(text, cells, indent=2) or [EMPTY]
    return [(Cell("· "), *first[1:]), *rest]


def heading(text: str, cells: int, rule: str = "") -> Line:
    """A heading, with a rule to the end of the line if one is given."""
    label = fit(text, cells)
    rest = max(0, cells - width(label) - 1)
    return (Cell(label, look="heading"), Cell(" " + rule * rest if rule and rest > 1 else "", look="muted"))


def clipped(line: Line, cells: int) -> Line:
    """A line cut to so many cells; cells that lie wholly beyond are dropped."""
    kept: list[Cell] = []
    room = cells
    for cell in line:
        if room <= 0:
            break
        if cell.wide > room:
            kept.append(replace(cell, cells=room))
            break
        kept.append(cell)
        room -= cell.wide
    return tuple(kept)


def beyond(line: Line, text: str, cells: int, look: Look = "") -> list[Line]:
    """A line with a text behind it that goes on below itself where it is longer than the room."""
    at = line_width(line)
    if cells - at < 12:
        return [line, *text_lines(text, cells, look, indent=4)] if text else [line]
    first, *rest = text_lines(text, cells, look, indent=at) or [EMPTY]
    return [(*line, *first[1:]), *rest]


def filled(parts: Iterable[Line], cells: int, indent: int = 2) -> list[Line]:
    """Pieces of a sentence one after another, each whole; one that does not fit begins the next line, set in, without
    the space before it."""
    lines: list[Line] = []
    for part in parts:
        if lines and line_width(lines[-1]) + line_width(part) <= cells:
            lines[-1] = (*lines[-1], *part)
        else:
            begun = part[1:] if lines and not part[0].text.strip() else part
            lines.append((Cell(" " * indent), *begun) if lines else part)
    return lines


def beside(left: Sequence[Line], right: Sequence[Line], left_cells: int, gap: int = 2) -> list[Line]:
    """Two blocks of lines side by side, the left one in so many cells."""
    merged: list[Line] = []
    for n in range(max(len(left), len(right))):
        first = _in_column(clipped(left[n], left_cells), 1) if n < len(left) else EMPTY
        second = _in_column(right[n], 2) if n < len(right) else EMPTY
        filler = Cell(" " * (left_cells - line_width(first) + gap))
        merged.append((*first, filler, *second) if second else first)
    return merged


def _in_column(line: Line, column: int) -> Line:
    return tuple(replace(cell, column=column) if cell.reachable else cell for cell in line)


def spaced(blocks: Iterable[Sequence[Line]]) -> list[Line]:
    """Blocks of lines below one another with an empty line between; empty blocks leave none."""
    merged: list[Line] = []
    for block in blocks:
        if block:
            merged.extend([EMPTY, *block] if merged else block)
    return merged
