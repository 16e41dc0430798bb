"""Entry: a sheet one can type into, with figures that are set in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lingao.tui.widgets.cells import Cell
from lingao.tui.widgets.entering import Entering
from lingao.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from lingao.engine.orders import Order


@dataclass(frozen=True, slots=True)
class Dial:
    """A figure that can be set: as it stands, what one typed unit and one press change, and the order that sets it."""

    key: str
    """That of its cell."""
    label: str
    """What it is, in words."""
    value: int
    order: Callable[[int], Order]
    one: int = 1
    """What a typed 1 means in the value's measure."""
    step: int = 1
    """What one press of + changes."""
    least: int = 0
    single: bool = False
    """One figure is the whole entry."""


def read_figure(text: str, one: int) -> int | None:
    """A typed figure in the measure in which a typed 1 is `one`; None while it is no number."""
    sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text)
    whole, _dot, part = digits.partition(".")
    if not (whole or part) or not (whole + part).isdecimal():
        return None
    figure: int = int(whole or "0") * one + int(part or "0") * one // 10 ** len(part)
    return sign * figure


class EntrySheet(Sheet, Entering):
    """A sheet with figures that can be set in place."""

    @property
    def dial(self) -> Dial | None:
        """The figure under the cursor that can be set, if there is one."""
        return self.current.act if self.current is not None and isinstance(self.current.act, Dial) else None

    @property
    def single(self) -> bool:
        """Whether one figure is the whole entry of the dial under the cursor."""
        return self.dial is not None and self.dial.single

    def nearest_dial(self) -> Dial | None:
        """The figure that can be set under the cursor, or the first on its line."""
        if self.dial is not None or not self.stops:
            return self.dial
        y = next(stop.y for stop in self.stops if stop.cell is self.current)
        return next(
            (stop.cell.act for stop in self.stops if stop.y == y and isinstance(stop.cell.act, Dial)), None
        )

    def find_stop(self, key: str) -> bool:
        """Put the cursor on the cell with this key; whether there is one."""
        for number, stop in enumerate(self.stops):
            if stop.cell.key == key:
                self.go(number)
                return True
        return False

    def cell_of(self, prefix: str) -> Cell | None:
        """The cell under the cursor or on its line whose key begins so."""
        if self.current is None:
            return None
        if self.current.key.startswith(prefix):
            return self.current
        y = next(stop.y for stop in self.stops if stop.cell is self.current)
        return next(
            (stop.cell for stop in self.stops if stop.y == y and stop.cell.key.startswith(prefix)), None
        )
