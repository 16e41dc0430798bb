"""The row of tabs: which screens there are and which is open. A click opens one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip

from lingao.tui.widgets.firm import Firm
from lingao.wording.cells import fit, width


class Label(NamedTuple):
    """A tab by its key and its name in the language in use."""

    key: str
    name: str


class TabBar(Firm):
    """The tabs, the open one marked. Posts `Picked` when one is clicked."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"tabbar--open", "tabbar--other"}

    class Picked(Message):
        """A tab was clicked."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    def __init__(self) -> None:
        super().__init__()
        self._labels: Sequence[Label] = ()
        self._open = ""

    def show(self, labels: Sequence[Label], open_: str) -> None:
        """Show these tabs, the one with this key as open."""
        self._labels, self._open = labels, open_
        self.refresh()

    def _texts(self) -> list[tuple[Label, str]]:
        """Every tab's text, the open one in brackets; shortened to its first letters where the row is too narrow."""
        full = [(label, self._text(label, label.name)) for label in self._labels]
        over = sum(width(text) for _, text in full) - self.size.width
        if over <= 0:
            return full
        return [
            (label, text if label.key == self._open else self._text(label, fit(label.name, 5)))
            for label, text in full
        ]

    def _text(self, label: Label, name: str) -> str:
        said = f"{label.key} {name}"
        return f"[{said}]" if label.key == self._open else f" {said} "

    def render_line(self, y: int) -> Strip:
        """The row."""
        ground = self.rich_style
        parts = []
        for label, text in self._texts():
            name = "tabbar--open" if label.key == self._open else "tabbar--other"
            parts.append(Segment(text, ground + self.get_component_rich_style(name, partial=True)))
        return Strip(parts).adjust_cell_length(self.size.width, ground)

    def on_click(self, event: events.Click) -> None:
        """Open the tab that was clicked."""
        x = 0
        for label, text in self._texts():
            if x <= event.x < x + width(text):
                self.post_message(self.Picked(label.key))
                return
            x += width(text)
