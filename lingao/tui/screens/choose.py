"""Choose: a small dialogue that says something and offers what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.sheet import Sheet


class Choose(Dialogue):
    """Answers with the name of the way chosen, or with nothing."""

    def __init__(self, title: str, text: str, ways: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._title, self._text, self._ways = title, text, ways

    def heading(self) -> str:
        """What it is about."""
        return self._title

    def lines(self, cells: int) -> list[Line]:
        """What is said, then the ways."""
        said = text_lines(self._text, cells - 2, indent=1)
        return [*said, EMPTY, *((Cell("  "), Cell(text, act=name, key=name)) for name, text in self._ways)]

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """One of the ways."""
        message.stop()
        self.dismiss(message.act)
