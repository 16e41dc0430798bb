"""The shore of the title: a ship, and a slow sea in a few characters. It lies still with less motion and on slow lines."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Final, cast

from rich.segment import Segment
from textual.geometry import Region
from textual.strip import Strip
from textual.timer import Timer
from textual.widget import Widget

from lingao.wording.cells import pad

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp

SHIP: Final = (
    "                                    |\\",
    "                             |\\     | \\",
    "           ~                 |_\\____|__\\        临高",
    "   ___.---''''--.___ ~ ~  ~  \\__________/ ~ ~",
)
SWELL: Final = "~  ~      ~ ~        ~    ~~     ~        ~  ~       "
EVERY: Final = 0.6
"""Seconds between two movements."""
LATE: Final = 0.3
"""Seconds a movement may be late before it counts as late."""
PATIENCE: Final = 3
"""Late movements after which the sea lies still: the terminal, or the line to it, has better things to do."""


def sea(cells: int, turn: int) -> str:
    """A line of sea, so many movements on."""
    begin = -turn % len(SWELL)
    return (SWELL[begin:] + SWELL * (cells // len(SWELL) + 1))[:cells]


class Shore(Widget):
    """The ship and a line of sea below it. Only that line is painted again when it moves."""

    def __init__(self) -> None:
        super().__init__()
        self.turn = 0
        self._late = 0
        self._moved = 0.0
        self._timer: Timer | None = None

    @property
    def moving(self) -> bool:
        """Whether the sea moves."""
        return self._timer is not None

    def begin(self) -> None:
        """Let the sea move, unless less motion is wanted."""
        self.rest()
        if not cast("LingaoApp", self.app).settings.reduced_motion:
            self._late, self._moved = 0, monotonic()
            self._timer = self.set_interval(EVERY, self.move)

    def rest(self) -> None:
        """Let it lie still."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    def move(self) -> None:
        """One movement; too many late ones are the last."""
        now = monotonic()
        self._late += now - self._moved > EVERY + LATE
        self._moved = now
        if self._late >= PATIENCE:
            self.rest()
            return
        self.turn += 1
        self.refresh(Region(0, len(SHIP), self.size.width, 1))

    def render_line(self, y: int) -> Strip:
        """A line of the ship, or the sea."""
        cells = self.size.width
        line = (*SHIP, sea(cells, self.turn), "")[y]
        if cast("LingaoApp", self.app).plain_signs:
            line = line.encode("ascii", "ignore").decode()
        return Strip([Segment(pad(line, cells), self.rich_style)], cells)
