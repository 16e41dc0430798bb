"""Drawing: the rows of a layout, composed when asked for: boxes with what is written in them, and lines between."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

from lingao.tui.graph.layout import Layout
from lingao.tui.graph.lighting import DARK, Light
from lingao.tui.graph.strokes import ACROSS, DOWN, LEFT, RIGHT, UP, Pens, Strokes


class Piece(NamedTuple):
    """Characters on a row, and how they are drawn: a name of the drawing's user, or one of `LIT`."""

    text: str
    look: str


LIT = ("dark", "needs", "leads")
"""Looks of lines, by how they are lit."""

Face = Callable[[int, int], tuple[Piece, ...]]
"""What stands on a row of a node's box, by node and row from the box's top: pieces as wide as the box."""


class _Run(NamedTuple):
    """A stretch of a line on one row: a cell of its lane, or the way to and from it."""

    x: int
    last: int
    line: int
    arms: int


class Drawing:
    """A layout, row by row."""

    def __init__(self, layout: Layout, pens: Pens) -> None:
        self.layout, self._pens = layout, pens
        self._levels: dict[int, list[_Run]] = defaultdict(list)
        self._lanes: dict[int, list[_Run]] = defaultdict(list)
        self._boxes: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for number in range(len(layout.lines)):
            self._add_line(number)
        for node, box in enumerate(layout.boxes):
            for row in range(box.y, box.y + box.tall):
                self._boxes[row].append((box.x, node))
        for runs in self._lanes.values():
            runs.sort()

    def _add_line(self, number: int) -> None:
        line = self.layout.lines[number]
        straight = line.column < 0
        self._add_level(line.row, line.begins, line.ends[0].to if straight else line.column - 1, number)
        if straight:
            return
        arms: dict[int, int] = {line.row: LEFT}
        for end in line.ends:
            self._add_level(end.row, line.column + 1, end.to, number)
            arms[end.row] = arms.get(end.row, 0) | RIGHT
        first, last = min(arms), max(arms)
        for row in range(first, last + 1):
            own = arms.get(row, 0) | (UP if row > first else 0) | (DOWN if row < last else 0)
            self._lanes[row].append(_Run(line.column, line.column, number, own))

    def _add_level(self, row: int, x: int, last: int, number: int) -> None:
        if x <= last:
            self._levels[row].append(_Run(x, last, number, ACROSS))

    def node_at(self, x: int, y: int) -> int | None:
        """The node whose box covers a cell."""
        wide = self.layout.boxes[0].wide if self.layout.boxes else 0
        return next((node for left, node in self._boxes.get(y, ()) if left <= x < left + wide), None)

    def row(self, y: int, face: Face, light: Light) -> list[Piece]:
        """A row from its first column on, as far as anything stands on it; neighbours that look alike are one piece."""
        placed = [
            (x, x + len(text), (Piece(text, LIT[lit]),)) for x, text, lit in self._lines(y, light) if text
        ]
        for x, node in self._boxes.get(y, ()):
            box = self.layout.boxes[node]
            placed.append((x, x + box.wide, face(node, y - box.y)))
        placed.sort(key=lambda one: one[0])
        return _joined(placed)

    def _lines(self, y: int, light: Light) -> Iterator[tuple[int, str, int]]:
        """The lines on a row: column, characters, how they are lit."""
        lanes = self._lanes.get(y, [])
        under: dict[int, int] = {}
        for run in self._levels.get(y, ()):
            lit = light.of(run.line, y, run.x)
            stroke, x = self._strokes(run.line, lit)[ACROSS], run.x
            for n in range(bisect_left(lanes, (run.x,)), len(lanes)):
                if lanes[n].x > run.last:
                    break
                under[lanes[n].x] = lit
                yield x, stroke * (lanes[n].x - x), lit
                x = lanes[n].x + 1
            yield x, stroke * (run.last + 1 - x), lit
        for run in lanes:
            lit = light.of(run.line, y, run.x)
            if run.x in under:
                level = under[run.x]
                yield run.x, self._pens.crossings[bool(lit) + 2 * bool(level)], lit or level
            else:
                yield run.x, self._strokes(run.line, lit)[run.arms], lit

    def _strokes(self, line: int, lit: int) -> Strokes:
        loose = self.layout.nets[self.layout.lines[line].net].loose
        if lit == DARK:
            return self._pens.loose if loose else self._pens.usual
        return self._pens.lit_loose if loose else self._pens.lit


def _joined(placed: list[tuple[int, int, tuple[Piece, ...]]]) -> list[Piece]:
    """What stands between columns, with the gaps filled; pieces that look alike are one, and a gap looks like what
    stands before it."""
    joined: list[Piece] = []
    texts: list[str] = []
    look, at = LIT[DARK], 0
    for x, end, pieces in placed:
        texts.append(" " * (x - at))
        at = end
        for piece in pieces:
            if piece.look != look:
                joined.append(Piece("".join(texts), look))
                texts, look = [], piece.look
            texts.append(piece.text)
    joined.append(Piece("".join(texts), look))
    return [piece for piece in joined if piece.text]
