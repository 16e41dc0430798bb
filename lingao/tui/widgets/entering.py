"""Entering: what a widget needs that takes typed figures and words, and lets other keys through otherwise."""

from __future__ import annotations

from typing import Literal

from textual import events
from textual.message import Message
from textual.widget import Widget

Kind = Literal["", "figure", "find"]
FIGURE_SIGNS = "0123456789.-"


class Entering(Widget):
    """A widget one can type into. Posts `Typed` with every change."""

    class Typed(Message):
        """What is being entered has changed; `ended` says by which key it was finished, if it was."""

        def __init__(self, widget: Entering, kind: Kind, text: str, ended: str = "") -> None:
            super().__init__()
            self.widget, self.kind, self.text, self.ended = widget, kind, text, ended

    entering: Kind = ""
    entry: str = ""

    @property
    def single(self) -> bool:
        """Whether one figure is the whole entry."""
        return False

    def begin(self, kind: Kind, text: str = "") -> None:
        """Take keys as something to enter from now on."""
        self.entering, self.entry = kind, text
        self.refresh_bindings()
        self.post_message(self.Typed(self, kind, text))

    def leave(self, ended: str) -> None:
        """Take keys as commands again."""
        kind, self.entering = self.entering, ""
        self.refresh_bindings()
        self.post_message(self.Typed(self, kind, self.entry, ended))

    def action_move(self, across: int, down: int) -> None:
        """One step of the cursor."""
        raise NotImplementedError

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
        if self.entering == "figure" and text and self.single:
            self.leave("enter")
        else:
            self.post_message(self.Typed(self, self.entering, text))


_STEPS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}
