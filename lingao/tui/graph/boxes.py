"""Boxes: the walls and frames round what is written in a node, with a port where a line ends."""

from __future__ import annotations

from typing import Final

from lingao.tui.graph.drawing import Piece
from lingao.tui.graph.layout import Layout
from lingao.tui.graph.strokes import Pens

WALLS: Final = 2
"""Columns the sides of a box take."""


class Walls:
    """The sides of every box of a layout."""

    def __init__(self, layout: Layout, pens: Pens, frame: int) -> None:
        self._layout, self._pens, self._frame = layout, pens, frame

    def dot(self, node: int, row: int, sign: str, look: str) -> tuple[Piece, ...]:
        """A node of one column: its sign, and below that what ties its rows together."""
        return (Piece(self._pens.body if row else sign, look),)

    def around(self, node: int, row: int, inside: tuple[Piece, ...], look: str) -> tuple[Piece, ...]:
        """A row of a box: what stands inside between its sides, or a row of its frame."""
        box, pens = self._layout.boxes[node], self._pens
        if self._frame and row in (0, box.tall - 1):
            corners = pens.corners[0 if not row else 1]
            return (Piece(corners[0] + pens.edge * (box.wide - WALLS) + corners[1], look),)
        y = box.y + row
        left = (pens.port if y in self._layout.arrivals[node] else pens.wall)[0]
        right = (pens.port if y in self._layout.departures[node] else pens.wall)[1]
        return (Piece(left, look), *inside, Piece(right, look))
