"""Painted: the rows of a drawn graph as strips, kept until something on them changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from lingao.tui.graph.drawing import LIT, Drawing, Piece
from lingao.tui.graph.lighting import DARK, Light
from lingao.tui.widgets.bands import Band

WALL = "wall"
"""The look of a box's sides, which are drawn as its node is lit."""
BOX = "box "
"""How the looks of what stands in a box begin: it has a ground of its own."""


class Picture(NamedTuple):
    """What is to be shown."""

    drawing: Drawing
    face: Callable[[int, int, bool], tuple[Piece, ...]]
    """What stands on a row of a node's box; whether it is named even where others of its kind are not."""
    bands: tuple[Band, ...]
    lights: Callable[[int], Light]
    """What is lit when the cursor stands on a node."""
    stops: frozenset[int]
    """The nodes the cursor can stop at."""


class Painted:
    """A picture with the cursor on a node, row by row."""

    def __init__(self, picture: Picture, at: int, look: str, style: Callable[[str], Style]) -> None:
        self._picture, self._style = picture, style
        self.at, self.light = at, picture.lights(at)
        self._look = look
        self._strips: dict[int, dict[int, Strip]] = {}
        """By row and layer."""
        self._cuts: dict[int, tuple[int, int, Strip]] = {}
        """What is in sight of a row: the first column, how many, the strip."""

    def move(self, node: int) -> None:
        """The cursor stands on another node, and other lines are lit."""
        rows = self._rows_of(self.at) | self._rows_of(node) | self.light.rows
        self.at, self.light = node, self._picture.lights(node)
        self._drop(rows | self.light.rows)

    def look(self, look: str) -> None:
        """The cursor is drawn in another way."""
        self._look = look
        self._drop(self._rows_of(self.at))

    def clear(self) -> None:
        """Everything is drawn in other colours."""
        self._strips.clear()
        self._cuts.clear()

    def _rows_of(self, node: int) -> set[int]:
        box = self._picture.drawing.layout.boxes[node]
        return set(range(box.y, box.y + box.tall))

    def _drop(self, rows: set[int]) -> None:
        for row in rows:
            self._strips.pop(row, None)
            self._cuts.pop(row, None)

    def cut(self, row: int, left: int, wide: int, ground: Style) -> Strip:
        """So many columns of a row from `left` on; kept as long as the view does not move sideways."""
        kept = self._cuts.get(row)
        if kept is not None and kept[:2] == (left, wide):
            return kept[2]
        drawing = self._picture.drawing
        first, last = drawing.layer_at(left), drawing.layer_at(left + wide - 1)
        strips = [self.strip(layer, row) for layer in range(first, last + 1)]
        begins = left - drawing.layout.columns[first]
        cut = Strip.join(strips).crop_extend(begins, begins + wide, ground)
        self._cuts[row] = (left, wide, cut)
        return cut

    def strip(self, layer: int, row: int) -> Strip:
        """A row of a layer."""
        strips = self._strips.setdefault(row, {})
        if layer not in strips:
            pieces = self._picture.drawing.row(layer, row, self._face, self.light)
            strips[layer] = Strip([Segment(one.text, self._style(one.look)) for one in pieces])
        return strips[layer]

    def _face(self, node: int, row: int) -> tuple[Piece, ...]:
        """What stands in a box, with its sides as it is lit, or as the cursor."""
        pieces = self._picture.face(node, row, node == self.at or node in self.light.nodes)
        if node == self.at:
            return tuple(Piece(one.text, self._look) for one in pieces)
        wall = LIT[self.light.nodes.get(node, DARK)]
        return tuple(Piece(one.text, BOX + (wall if one.look == WALL else one.look)) for one in pieces)
