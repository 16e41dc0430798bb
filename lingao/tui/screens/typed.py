"""A line to type something into, with what is wrong with it said at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from textual.widget import Widget
from textual.widgets import Input, Static

from lingao.tui.keys import HELPING_WHILE_TYPING, key
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import Line
from lingao.tui.widgets.firm import Column
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import marked


class Typed(Dialogue, inherit_bindings=False):
    """Asks for a line; answers with it, or with nothing when it is left by Escape.

    `wrong` says why a text will not do, or nothing.
    """

    BINDINGS = [
        key("escape", "back", marked("back")),
        key("enter", "accept", marked("accept")),
        *HELPING_WHILE_TYPING,
    ]
    AUTO_FOCUS = "Input"

    def __init__(self, title: str, text: str = "", wrong: Callable[[str], str] = lambda _: "") -> None:
        super().__init__()
        self._title, self._text, self._wrong = title, text, wrong

    def contents(self) -> Iterator[Widget]:
        """The line, what is wrong, the keys."""
        sheet = Sheet(classes="hidden")
        box = Column(Input(self._text), Static(id="wrong", markup=False), sheet, KeyBar(), id="box")
        box.border_title = self._title.replace("[", r"\[")
        yield box

    def lines(self, cells: int) -> list[Line]:
        """No sheet is shown."""
        return []

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter."""
        self.action_accept()

    def action_accept(self) -> None:
        """Answer, unless something is wrong."""
        text = self.query_one(Input).value.strip()
        wrong = self._wrong(text)
        if wrong:
            self.query_one("#wrong", Static).update(" " + wrong)
        else:
            self.dismiss(text)
