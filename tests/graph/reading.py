"""Reading a drawn graph: the edges as an eye would follow them, from characters and their places alone.

Nothing is taken from the layout but where the boxes stand. A line begins at the right side of a box, goes where the arms
of each character lead, straight over a crossing, and ends where it meets the left side of a box.
"""

from __future__ import annotations

from collections.abc import Sequence

from lingao.tui.graph.layout import Box
from lingao.tui.graph.shapes import Edge
from lingao.tui.graph.strokes import ACROSS, ALONG, DOWN, FINE, LEFT, RIGHT, UP, Pens, Strokes

STEPS = {UP: (0, -1), DOWN: (0, 1), LEFT: (-1, 0), RIGHT: (1, 0)}
BACK = {UP: DOWN, DOWN: UP, LEFT: RIGHT, RIGHT: LEFT}


class UnreadableError(AssertionError):
    """A line that leads nowhere, or into the wrong side of a box."""


class Reader:
    """A drawing in characters, and the boxes in it."""

    def __init__(self, rows: Sequence[str], boxes: Sequence[Box], pens: Pens) -> None:
        self._rows, self._boxes, self._pens = rows, boxes, pens
        self._inside = {
            (x, y): node
            for node, box in enumerate(boxes)
            for x in range(box.x, box.x + box.wide)
            for y in range(box.y, box.y + box.tall)
        }

    def edges(self) -> set[Edge]:
        """Every edge that can be followed."""
        found = set()
        for node, box in enumerate(self._boxes):
            for y in range(box.y, box.y + box.tall):
                x = box.x + box.wide
                sign = self._sign(x, y)
                if sign.strip() and (x, y) not in self._inside:
                    loose = sign in (self._pens.loose[ACROSS], self._pens.lit_loose[ACROSS])
                    found |= {Edge(node, target, loose) for target in self._followed(x, y)}
        return found

    def _followed(self, x: int, y: int) -> set[int]:
        """The boxes a line reaches that begins at a cell, going right."""
        reached: set[int] = set()
        seen: set[tuple[int, int, int]] = set()
        waiting = [(x, y, RIGHT)]
        while waiting:
            x, y, way = step = waiting.pop()
            if step in seen:
                continue
            seen.add(step)
            if (x, y) in self._inside:
                node = self._inside[x, y]
                if way != RIGHT or x != self._boxes[node].x:
                    raise UnreadableError(f"a line runs into box {node} at {x}, {y}")
                reached.add(node)
                continue
            arms = self._arms(x, y)
            if not arms & BACK[way]:
                raise UnreadableError(f"a line ends at {x}, {y}")
            if self._crosses(x, y):
                arms = way
            for onward in STEPS:
                if arms & onward and onward != BACK[way]:
                    across, down = STEPS[onward]
                    waiting.append((x + across, y + down, onward))
        return reached

    def _sign(self, x: int, y: int) -> str:
        row = self._rows[y] if 0 <= y < len(self._rows) else ""
        return row[x] if 0 <= x < len(row) else " "

    def _arms(self, x: int, y: int) -> int:
        """Where the character of a cell leads."""
        if self._crosses(x, y):
            return ACROSS | ALONG
        sign = self._sign(x, y)
        found = {arms for pen in self._strokes() for arms, one in pen.items() if one == sign}
        if not found:
            return 0
        if len(found) == 1:
            return found.pop()
        # ASCII: a slash is one of two corners, a plus one of three junctions; what stands above and below tells.
        upright = ALONG & sum(arm for arm, place in ((UP, y - 1), (DOWN, y + 1)) if self._stands(x, place))
        return next(arms for arms in found if arms & ALONG == upright)

    def _strokes(self) -> tuple[Strokes, ...]:
        return self._pens.usual, self._pens.loose, self._pens.lit, self._pens.lit_loose

    def _stands(self, x: int, y: int) -> bool:
        """Whether a cell's character has an arm up or down."""
        if (x, y) in self._inside:
            return False
        sign = self._sign(x, y)
        return sign in self._pens.crossings or any(
            sign == one and arms & ALONG for pen in self._strokes() for arms, one in pen.items()
        )

    def _crosses(self, x: int, y: int) -> bool:
        """Whether two nets cross in a cell. In ASCII the upper one is drawn, and the lower one goes on beyond it."""
        if self._pens is FINE:
            return self._sign(x, y) in self._pens.crossings
        upright = {pen[ALONG] for pen in self._strokes()}
        levels = {pen[ACROSS] for pen in self._strokes()}
        if self._sign(x, y) not in upright:
            return False
        before = x - 1
        while self._sign(before, y) in upright and (before, y) not in self._inside:
            before -= 1
        sign = self._sign(before, y)
        if (before, y) in self._inside:
            return False
        return sign in levels or bool(sign in "/\\}+" and self._arms(before, y) & RIGHT)
