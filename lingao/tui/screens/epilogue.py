"""The epilogue. Its parts stand in `epilogue_parts`, its picture in `epilogue_drawn`."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget

from lingao.session.views.epilogue import EpilogueView
from lingao.tui.acts import ToTitle
from lingao.tui.exporting import export_text
from lingao.tui.keys import BACK, key
from lingao.tui.leaving import leave_for
from lingao.tui.screens import epilogue_drawn
from lingao.tui.screens import epilogue_parts as parts
from lingao.tui.screens.base import Sized
from lingao.tui.widgets.cells import Cell, Line, beside, spaced
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked

WIDE = 96
"""Cells from which blocks stand side by side."""
LEDGERS = 111
"""Cells from which the ledgers do."""
GAP = 3
PAPER = 78
"""Cells of a line in the exported text."""


class EpilogueScreen(Sized):
    """A run, over: its ending, its course in one picture, what stood behind it; then the ledgers and the questions."""

    BINDINGS = [
        key("n", "again", marked("another run")),
        key("f", "figure", marked("another figure")),
        key("e", "export", marked("export as text")),
        key("t", "title", marked("to the title")),
        BACK,
    ]

    def __init__(self, view: EpilogueView) -> None:
        super().__init__()
        self._view = view
        self._figure = 0

    def contents(self) -> Iterator[Widget]:
        """One sheet."""
        yield Sheet()
        yield KeyBar()

    def on_mount(self) -> None:
        """Show it from the top."""
        self.query_one(Sheet).show(self.lines, "again")

    def lines(self, cells: int) -> list[Line]:
        """The ways on, then all there is to tell."""
        ways: Line = tuple(
            cell
            for name, said in (
                ("again", _("Another run")),
                ("title", _("To the title")),
                ("export", _("Export as text")),
            )
            for cell in (Cell(said, act=name, key=name, look="strong"), Cell("    "))
        )
        return spaced([[ways], *self.told(cells)])

    def told(self, cells: int) -> list[list[Line]]:
        """Everything but the ways on."""
        view, rules = self._view, self.lingao.session.rules
        half = (cells - GAP) // 2 if cells >= WIDE else cells
        moments = epilogue_drawn.moments(rules, view, half)
        rows = len(moments) if cells >= WIDE else 0
        drawn = epilogue_drawn.drawn(rules, view, view.figures[self._figure], half, rows)
        stood = spaced([parts.promises(rules, view, half), parts.never(rules, view, half)])
        room = (cells - GAP) // 2 if cells >= LEDGERS else cells
        return [
            parts.ending(rules, view, cells),
            *_paired(drawn, moments, half, cells),
            *_paired(stood, parts.twelve(rules, view, half), half, cells),
            parts.near(rules, view, cells),
            *_paired(parts.things(rules, view, room), parts.people(rules, view, room), room, cells),
            parts.open_questions(rules, view, cells),
        ]

    def as_text(self) -> str:
        """The epilogue on paper."""
        lines = spaced(self.told(PAPER))
        return "\n".join("".join(cell.drawn() for cell in line).rstrip() for line in lines) + "\n"

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """One of the ways on, or a card."""
        message.stop()
        if isinstance(message.act, str):
            getattr(self, f"action_{message.act}")()
        else:
            self.lingao.do(message.act)

    def action_again(self) -> None:
        """Choose a game; the cursor stands on the beginning this one had."""
        from lingao.tui.screens.new_game import NewGameScreen

        app, scenario = self.lingao, self.lingao.session.rules.scenario.id

        def begin() -> None:
            app.to_title()
            app.open(NewGameScreen(scenario))

        leave_for(app, begin)

    def action_figure(self) -> None:
        """Draw the next figure that lay apart."""
        if len(self._view.figures) == 1:
            self.lingao.say(_("No other figure lay far from the truth."))
            return
        self._figure = (self._figure + 1) % len(self._view.figures)
        self.query_one(Sheet).show(self.lines, "again")  # the picture stands near the top

    def action_title(self) -> None:
        """Back to the title."""
        self.lingao.do(ToTitle())

    def action_export(self) -> None:
        """Write it down."""
        export_text(self.lingao, self.as_text(), "lingao-epilogue.txt")

    def action_back(self) -> None:
        """Back to the table, to look around once more."""
        self.dismiss(None)


def _paired(left: list[Line], right: list[Line], room: int, cells: int) -> list[list[Line]]:
    """Two blocks side by side where each has half the room, otherwise one below the other."""
    return [beside(left, right, room, GAP)] if room < cells else [left, right]
