"""The list of everything that can be done now: type a few letters, Enter does it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from textual import events
from textual.containers import Vertical
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from lingao.tui import acts
from lingao.tui.keys import HELPING_WHILE_TYPING, captioned, key
from lingao.tui.screens.base import Dialogue
from lingao.tui.screens.main import MainScreen
from lingao.tui.widgets.cells import Cell, Line
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked
from lingao.wording.keys import key_name

ROWS = 14


class Command(NamedTuple):
    """One thing that can be done."""

    text: str
    cap: str
    act: Any


class Palette(Dialogue, inherit_bindings=False):
    """Answers with the act of the command chosen."""

    BINDINGS = [
        key("escape", "back", marked("back")),
        key("down", "step(1)", first=True),
        key("up", "step(-1)", first=True),
        key("enter", "take", marked("do it"), first=True),
        *HELPING_WHILE_TYPING,
    ]
    AUTO_FOCUS = "Input"
    frame_rows = 7

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__()
        self._commands = list(commands(screen))

    def heading(self) -> str:
        """What it is."""
        return _("What is to be done?")

    def contents(self) -> Iterator[Widget]:
        """The line to type in, and what fits."""
        box = Vertical(Input(placeholder=_("type a few letters")), Sheet(), KeyBar(), id="box")
        box.border_title = self.heading()
        yield box

    def fitting(self) -> list[Command]:
        """Commands whose text has every word typed."""
        typed = self.query_one(Input).value.lower().split()
        return [one for one in self._commands if all(word in one.text.lower() for word in typed)]

    def lines(self, cells: int) -> list[Line]:
        """What fits, a line each."""
        found = self.fitting()
        if not found:
            return [(Cell(" " + _("nothing of that name can be done now"), look="muted"),)]
        width = max(10, cells - 12)
        return [
            (Cell(" "), Cell(one.text, width, act=one.act), Cell(one.cap, 8, look="muted")) for one in found
        ]

    def on_input_changed(self, _event: Input.Changed) -> None:
        """Other letters, other commands."""
        sheet = self.query_one(Sheet)
        sheet.show(self.lines)
        sheet.go(0)

    def action_step(self, down: int) -> None:
        """Another command."""
        self.query_one(Sheet).action_move(0, down)

    def action_take(self) -> None:
        """Do it."""
        current = self.query_one(Sheet).current
        if current is not None:
            self.dismiss(current.act)

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """A click."""
        message.stop()
        self.dismiss(message.act)

    def on_click(self, event: events.Click) -> None:
        """A click beside the box closes it."""
        if event.widget is self:
            self.dismiss(None)


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
