"""Entry: a sheet one can type into: figures that are set in place, and words to find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from textual import events
from textual.message import Message

from lingao.tui.widgets.cells import Cell
from lingao.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from lingao.engine.orders import Order

Kind = Literal["", "figure", "find"]
FIGURE_SIGNS = "0123456789.-"


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


class EntrySheet(Sheet):
    """A sheet that takes what is typed while something is being entered, and lets other keys through otherwise."""

    class Typed(Message):
        """What is being entered has changed; `ended` says by which key it was finished, if it was."""

        def __init__(self, sheet: EntrySheet, kind: Kind, text: str, ended: str = "") -> None:
            super().__init__()
            self.sheet, self.kind, self.text, self.ended = sheet, kind, text, ended

    entering: Kind = ""
    entry: str = ""

    def begin(self, kind: Kind, text: str = "") -> None:
        """Take keys as something to enter from now on."""
        self.entering, self.entry = kind, text
        self.post_message(self.Typed(self, kind, text))

    def leave(self, ended: str) -> None:
        """Take keys as commands again."""
        kind, self.entering = self.entering, ""
        self.post_message(self.Typed(self, kind, self.entry, ended))

    @property
    def dial(self) -> Dial | None:
        """The figure under the cursor that can be set, if there is one."""
        return self.current.act if self.current is not None and isinstance(self.current.act, Dial) else None

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

    def on_key(self, event: events.Key) -> None:
        """Take the key while something is entered. Digits begin nothing by themselves: they open tabs."""
        character = event.character or ""
        if not self.entering:
            return
        event.stop()
        event.prevent_default()
        if event.key in ("enter", "escape"):
            self.leave(event.key)
        elif event.key in ("up", "down", "left", "right", "tab"):
            self.leave("enter" if self.entering == "figure" else "move")
            self.action_move(*_STEPS.get(event.key, (1, 0)))
        elif event.key == "backspace":
            self._change(self.entry[:-1])
        elif event.is_printable and (self.entering == "find" or character in FIGURE_SIGNS):
            self._change(self.entry + character)

    def _change(self, text: str) -> None:
        self.entry = text
        if self.entering == "figure" and text and self.dial is not None and self.dial.single:
            self.leave("enter")
        else:
            self.post_message(self.Typed(self, self.entering, text))


_STEPS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}
