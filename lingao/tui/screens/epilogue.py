"""The epilogue. Its parts stand in `epilogue_parts`."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget

from lingao.session.views.epilogue import EpilogueView
from lingao.tui.acts import ToTitle
from lingao.tui.exporting import export_text
from lingao.tui.keys import BACK, key
from lingao.tui.screens import epilogue_parts as parts
from lingao.tui.screens.base import Sized
from lingao.tui.widgets.cells import Cell, Line, beside, spaced
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked

WIDE = 104
PAPER = 78
"""Cells of a line in the exported text."""


class EpilogueScreen(Sized):
    """A run, over: the ledgers side by side, its story, its questions."""

    BINDINGS = [key("e", "export", marked("export as text")), key("t", "title", marked("to the title")), BACK]

    def __init__(self, view: EpilogueView) -> None:
        super().__init__()
        self._view = view

    def contents(self) -> Iterator[Widget]:
        """One sheet."""
        yield Sheet()
        yield KeyBar()

    def on_mount(self) -> None:
        """Show it from the top."""
        self.query_one(Sheet).show(self.lines, "title")

    def lines(self, cells: int) -> list[Line]:
        """The ending, the ledgers, the story, what was not looked at, what remains open."""
        ways: Line = (
            Cell(_("To the title"), act="title", key="title", look="strong"),
            Cell("    "),
            Cell(_("Export as text"), act="export", key="export"),
        )
        return spaced([[ways], *self.told(cells)])

    def told(self, cells: int) -> list[list[Line]]:
        """Everything but the ways out."""
        view, rules = self._view, self.lingao.session.rules
        if cells >= WIDE:
            half = (cells - 3) // 2
            ledgers = beside(parts.things(rules, view, half), parts.people(rules, view, half), half, 3)
        else:
            ledgers = spaced([parts.things(rules, view, cells), parts.people(rules, view, cells)])
        rest = (parts.promises, parts.story, parts.never, parts.open_questions)
        return [parts.ending(rules, view, cells), ledgers, *(part(rules, view, cells) for part in rest)]

    def as_text(self) -> str:
        """The epilogue on paper."""
        lines = spaced(self.told(PAPER))
        return "\n".join("".join(cell.drawn() for cell in line).rstrip() for line in lines) + "\n"

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """One of the ways out."""
        message.stop()
        if message.act == "title":
            self.action_title()
        elif message.act == "export":
            self.action_export()
        else:
            self.lingao.do(message.act)

    def action_title(self) -> None:
        """Back to the title."""
        self.lingao.do(ToTitle())

    def action_export(self) -> None:
        """Write it down."""
        export_text(self.lingao, self.as_text(), "lingao-epilogue.txt")

    def action_back(self) -> None:
        """Back to the table, to look around once more."""
        self.dismiss(None)
