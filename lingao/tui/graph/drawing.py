"""Drawing: the rows of a layout, composed when asked for: boxes with what is written in them, and lines between."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
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


_Placed = tuple[int, int, tuple[Piece, ...]]
"""The first column, the column after the last, and what stands there."""


class _Run(NamedTuple):
    """A stretch of a line on one row: a cell of its lane, or the way to and from it."""

    x: int
    last: int
    line: int
    arms: int


class Drawing:
    """A layout, row by row, layer by layer: a layer reaches from its first column to that of the next, and nothing that
    stands on a row reaches over that border."""

    def __init__(self, layout: Layout, pens: Pens) -> None:
        self.layout, self._pens = layout, pens
        self._ends = (*layout.columns[1:], layout.wide)
        self._levels: dict[tuple[int, int], list[_Run]] = defaultdict(list)
        self._lanes: dict[tuple[int, int], list[_Run]] = defaultdict(list)
        self._boxes: dict[tuple[int, int], int] = {}
        for number in range(len(layout.lines)):
            self._add_line(number)
        for node, box in enumerate(layout.boxes):
            layer = self.layer_at(box.x)
            for row in range(box.y, box.y + box.tall):
                self._boxes[layer, row] = node
        for runs in self._lanes.values():
            runs.sort()

    def _add_line(self, number: int) -> None:
        line = self.layout.lines[number]
        layer, straight = self.layer_at(line.begins), line.column < 0
        self._add_level(
            layer, line.row, line.begins, line.ends[0].to if straight else line.column - 1, number
        )
        if straight:
            return
        arms: dict[int, int] = {line.row: LEFT}
        for end in line.ends:
            self._add_level(layer, end.row, line.column + 1, end.to, number)
            arms[end.row] = arms.get(end.row, 0) | RIGHT
        first, last = min(arms), max(arms)
        for row in range(first, last + 1):
            own = arms.get(row, 0) | (UP if row > first else 0) | (DOWN if row < last else 0)
            self._lanes[layer, row].append(_Run(line.column, line.column, number, own))

    def _add_level(self, layer: int, row: int, x: int, last: int, number: int) -> None:
        if x <= last:
            self._levels[layer, row].append(_Run(x, last, number, ACROSS))

    def layer_at(self, x: int) -> int:
        """The layer that a column belongs to."""
        return max(0, bisect_right(self.layout.columns, x) - 1)

    def node_at(self, x: int, y: int) -> int | None:
        """The node whose box covers a cell."""
        node = self._boxes.get((self.layer_at(x), y))
        if node is None or x >= self.layout.boxes[node].x + self.layout.boxes[node].wide:
            return None
        return node

    def row(self, layer: int, y: int, face: Face, light: Light) -> list[Piece]:
        """What stands on a row of a layer, in as many columns as the layer has; neighbours that look alike are one."""
        if not self.layout.columns:
            return []
        placed: list[_Placed] = [
            (x, x + len(text), (Piece(text, LIT[lit]),))
            for x, text, lit in self._lines(layer, y, light)
            if text
        ]
        node = self._boxes.get((layer, y))
        if node is not None:
            box = self.layout.boxes[node]
            placed.append((box.x, box.x + box.wide, face(node, y - box.y)))
        placed.sort(key=lambda one: one[0])
        return _joined(placed, self.layout.columns[layer], self._ends[layer])

    def _lines(self, layer: int, y: int, light: Light) -> Iterator[tuple[int, str, int]]:
        """The lines on a row: column, characters, how they are lit."""
        lanes = self._lanes.get((layer, y), [])
        under: dict[int, int] = {}
        for run in self._levels.get((layer, y), ()):
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


def _joined(placed: list[_Placed], at: int, end: int) -> list[Piece]:
    """What stands from one column to another, with the gaps filled; pieces that look alike are one. A gap after a line
    looks like the line, so that a row has few pieces; one after a box does not, which may have a ground of its own."""
    joined: list[Piece] = []
    texts: list[str] = []
    look = LIT[DARK]
    for x, after, pieces in [*placed, (end, end, ())]:
        if x > at and look not in LIT:
            joined.append(Piece("".join(texts), look))
            texts, look = [], LIT[DARK]
        texts.append(" " * (x - at))
        at = after
        for piece in pieces:
            if piece.look != look:
                joined.append(Piece("".join(texts), look))
                texts, look = [], piece.look
            texts.append(piece.text)
    joined.append(Piece("".join(texts), look))
    return [piece for piece in joined if piece.text]
