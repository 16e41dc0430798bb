"""The list of everything that can be done now: type a few letters, Enter does it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from textual.screen import Screen

from lingao.tui import acts
from lingao.tui.keys import captioned
from lingao.tui.screens.main import MainScreen
from lingao.tui.screens.sought import Sought
from lingao.tui.widgets.cells import Cell, Line
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked
from lingao.wording.keys import key_name


class Command(NamedTuple):
    """One thing that can be done."""

    text: str
    cap: str
    act: Any


class Palette(Sought):
    """Answers with the act of the command chosen."""

    nothing = marked("nothing of that name can be done now")

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__()
        self._commands = list(commands(screen))

    def heading(self) -> str:
        """What it is."""
        return _("What is to be done?")

    def found(self, cells: int) -> list[Line]:
        """Commands that have what was typed, a line each."""
        room = max(10, cells - 12)
        return [
            (Cell(" "), Cell(one.text, room, act=one.act), Cell(one.cap, 8, look="muted"))
            for one in self._commands
            if self.has(one.text)
        ]

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Do it."""
        message.stop()
        self.dismiss(message.act)


def commands(screen: Screen[Any]) -> Iterator[Command]:
    """Everything valid on a screen: its keys, and in a game its tabs and dialogues."""
    told: set[str] = set()
    for active in screen.active_bindings.values():
        binding = active.binding
        text = _(binding.description)
        if captioned(binding) and text not in told and not (binding.key_display or "").endswith("-8"):
            told.add(text)
            pressed = binding.key.split(",")[0]
            yield Command(text, key_name(pressed), acts.Press(pressed))
    if isinstance(screen, MainScreen):
        for number, tab in screen.tabs.items():
            yield Command(_("open {screen}").format(screen=_(tab.name)), number, acts.Go(tab.id))
        yield Command(_("the Wall: what hangs, what is offered"), "", acts.Hang())
        yield Command(_("export a copy of the saved game"), "", acts.Export())
        yield Command(_("to the title"), "", acts.ToTitle())
    yield Command(_("settings"), "", acts.Settings())
