"""Lighting: which parts of which lines lead along some edges, so that those can be drawn apart from the rest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from lingao.tui.graph.layout import Layout
from lingao.tui.graph.shapes import Edge

DARK: Final = 0
NEEDS: Final = 1
"""A way to the node chosen."""
LEADS: Final = 2
"""A way on from it."""


class Beam(NamedTuple):
    """The lit part of a line."""

    lit: int
    rows: frozenset[int]
    """The rows on which it leaves its lane lit."""


class Light:
    """What is lit of a layout."""

    def __init__(self, layout: Layout, needs: Iterable[Edge] = (), leads: Iterable[Edge] = ()) -> None:
        self._lines = layout.lines
        self._beams: dict[int, Beam] = {}
        self.nodes: dict[int, int] = {}
        """How the nodes at the other ends are lit."""
        self.rows: set[int] = set()
        """Rows with something lit."""
        wanted: dict[tuple[int, bool], dict[int, int]] = {}
        for lit, edges in ((LEADS, leads), (NEEDS, needs)):
            for edge in edges:
                wanted.setdefault((edge.source, edge.loose), {})[edge.target] = lit
                self.nodes[edge.source if lit == NEEDS else edge.target] = lit
        for node in self.nodes:
            box = layout.boxes[node]
            self.rows |= set(range(box.y, box.y + box.tall))
        if wanted:
            self._shine(layout, wanted)

    def _shine(self, layout: Layout, wanted: dict[tuple[int, bool], dict[int, int]]) -> None:
        """Go through every net from its far ends to its source."""
        onward: dict[int, int] = {}
        for number in range(len(layout.lines) - 1, -1, -1):
            line = layout.lines[number]
            net = layout.nets[line.net]
            targets = wanted.get((net.source, net.loose))
            if targets is None:
                continue
            ends = {end.row: targets.get(end.node, DARK) for end in line.ends if end.node >= 0}
            ends.update({end.row: onward.get(line.net, DARK) for end in line.ends if end.node < 0})
            lit = max(ends.values())
            onward[line.net] = lit
            if lit:
                self._beams[number] = Beam(lit, frozenset(row for row, one in ends.items() if one))
                rows = (line.row, *self._beams[number].rows)
                self.rows |= set(range(min(rows), max(rows) + 1))

    def of(self, number: int, row: int, x: int) -> int:
        """How a line is lit at a cell."""
        beam = self._beams.get(number)
        if beam is None:
            return DARK
        line = self._lines[number]
        if line.column < 0 or x < line.column:
            return beam.lit
        if x > line.column:
            return beam.lit if row in beam.rows else DARK
        shines = min(line.row, *beam.rows) <= row <= max(line.row, *beam.rows)
        return beam.lit if shines else DARK
