"""A season goes by: what is reckoned meanwhile, over a line of sea that moves unless less motion is wanted. It lasts no longer
than the reckoning."""

from __future__ import annotations

from lingao.tui.screens.busy import Busy
from lingao.tui.widgets.cells import Cell, Line
from lingao.tui.widgets.shore import sea


class Passing(Busy):
    """Between two seasons."""

    def lines(self, cells: int) -> list[Line]:
        """What goes by, and the sea."""
        told = super().lines(cells)
        if self.lingao.settings.reduced_motion:
            return told
        return [*told, (Cell(sea(cells, self._turn), look="muted"),)]
