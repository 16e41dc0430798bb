"""Entry: a sheet one can type into, with figures that are set in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import events
from textual.message import Message

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
    """A sheet with figures that can be set in place, by keys or by drawing the mouse along."""

    ALLOW_SELECT = False
    _held: tuple[int, Dial] | None = None
    """The column in which the button was pressed on a figure, and the figure."""
    _drawn: int | None = None
    """What it has been drawn to since."""

    class Turned(Message):
        """A figure is drawn to a value; `ended` when the button is let go."""

        def __init__(self, dial: Dial, value: int, ended: bool) -> None:
            super().__init__()
            self.dial, self.value, self.ended = dial, value, ended

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of a figure."""
        found = self._pointed_at(event)
        act = self.stops[found].cell.act if found is not None else None
        self._drawn = None
        if found is not None and isinstance(act, Dial) and not self.entering:
            self.go(found)
            self._held = (event.screen_x, act)
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Each column to the right is a press of +, each to the left one of -."""
        if self._held is None:
            return
        began, dial = self._held
        value = max(dial.least, dial.value + (event.screen_x - began) * dial.step)
        if value != (dial.value if self._drawn is None else self._drawn):
            self._drawn = value
            self.post_message(self.Turned(dial, value, False))

    def on_mouse_up(self, _event: events.MouseUp) -> None:
        """Let go: the figure is set."""
        if self._held is not None:
            self.release_mouse()
            if self._drawn is not None:
                self.post_message(self.Turned(self._held[1], self._drawn, True))
        self._held = None

    def on_click(self, event: events.Click) -> None:
        """The click that ends drawing along is none."""
        if self._drawn is not None:
            event.stop()
            event.prevent_default()

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
