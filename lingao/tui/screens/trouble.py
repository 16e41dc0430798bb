"""A save that fails: what happened, and what can be done, with nothing lost."""

from __future__ import annotations

from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.session.games import save_of
from lingao.tui import acts
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _
from lingao.wording.save_problems import unsaved_sentence


class Trouble(Dialogue):
    """Answers `again`, or nothing. Exporting stays here; playing on unsaved is an explicit choice."""

    def __init__(self, problem: SaveProblem, again: bool = True) -> None:
        super().__init__()
        self._problem, self._again = problem, again

    def heading(self) -> str:
        """What it is."""
        return _("The game was not saved")

    def lines(self, cells: int) -> list[Line]:
        """The problem and the ways out."""
        save = save_of(self.lingao.session) if self.lingao.playing else None
        said = unsaved_sentence(self._problem, save.why_read_only if save is not None else None)
        lines = [*text_lines(said, cells), EMPTY]
        if self._again and self._problem.code is not SaveCode.OPENED_TO_READ:
            lines.append((Cell("  "), Cell(_("Try again"), act="again", key="again")))
        lines.append((Cell("  "), Cell(_("Export a copy elsewhere"), act="export", key="export")))
        lines.append(
            (
                Cell("  "),
                Cell(
                    _("Play on unsaved: what is done from here on is not kept"), act="unsaved", key="unsaved"
                ),
            )
        )
        lines.append((Cell("  "), Cell(_("Back, without doing it"), act="back", key="back")))
        return lines

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """One of the ways out."""
        message.stop()
        if message.act == "export":
            self.lingao.do(acts.Export())
        elif message.act == "unsaved":
            self.lingao.play_unsaved()
            self.dismiss("again")
        else:
            self.dismiss("again" if message.act == "again" else None)
