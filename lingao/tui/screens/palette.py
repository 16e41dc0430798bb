"""The list of everything that can be done now: type a few letters, Enter does it."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen

from lingao.tui.commands import Command, commands
from lingao.tui.screens.sought import Sought
from lingao.tui.widgets.cells import Cell, Line
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked


class Palette(Sought):
    """Answers with the act of the command chosen."""

    nothing = marked(
        "Nothing so called can be done here and now; Backspace takes letters back, ? has the keys."
    )

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__()
        self._commands = commands(screen)

    def heading(self) -> str:
        """What it is."""
        return _("What is to be done?")

    def found(self, cells: int) -> list[Line]:
        """Commands that have what was typed, a line each."""
        return [_line(one, cells) for one in self._commands if self.has(one.text)]

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Do it."""
        message.stop()
        self.dismiss(message.act)


def _line(one: Command, cells: int) -> Line:
    """A command and its key; one without a key has the whole line."""
    if not one.cap:
        return (Cell(" "), Cell(one.text, cells - 1, act=one.act))
    return (Cell(" "), Cell(one.text, max(10, cells - 10), act=one.act), Cell(" " + one.cap, 8, look="muted"))
