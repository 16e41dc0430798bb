"""Sought: a dialogue of lines with a field above them; what is typed there leaves those that have it."""

from __future__ import annotations

from collections.abc import Iterator

from textual import events
from textual.widget import Widget
from textual.widgets import Input

from lingao.tui.keys import HELPING_WHILE_TYPING, key
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import Line, text_lines
from lingao.tui.widgets.firm import Column
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked


class Found(Sheet, can_focus=False):
    """Lines whose keys stay with the field above them."""


class Sought(Dialogue, inherit_bindings=False):
    """Lines to search. Letters go to the field, arrows and Enter to the lines."""

    BINDINGS = [
        key("escape", "back", marked("back")),
        key("down", "step(1)", first=True),
        key("up", "step(-1)", first=True),
        key("pagedown", "page(1)", first=True),
        key("pageup", "page(-1)", first=True),
        key("enter", "take", marked("do it"), first=True),
        *HELPING_WHILE_TYPING,
    ]
    AUTO_FOCUS = "Input"
    frame_rows = 7
    nothing = marked("Nothing has all of these letters; Backspace takes some back.")
    """What is said where nothing has what was typed."""

    def contents(self) -> Iterator[Widget]:
        """The field, what fits, the keys."""
        box = Column(Input(placeholder=_("type a few letters")), Found(), KeyBar(), id="box")
        box.border_title = self.heading().replace("[", r"\[")
        yield box

    def found(self, cells: int) -> list[Line]:
        """The lines that have what was typed."""
        raise NotImplementedError

    def has(self, *texts: str) -> bool:
        """Whether these texts together have every word typed."""
        whole = " ".join(texts).casefold()
        return all(word in whole for word in self.query_one(Input).value.casefold().split())

    def lines(self, cells: int) -> list[Line]:
        """What fits, or that nothing does."""
        return self.found(cells) or text_lines(_(self.nothing), cells, "muted", indent=1)

    def on_input_changed(self, _event: Input.Changed) -> None:
        """Other letters, other lines."""
        sheet = self.query_one(Sheet)
        sheet.show(self.lines)
        sheet.go(0)

    def action_step(self, down: int) -> None:
        """Another line."""
        self.query_one(Sheet).action_move(0, down)

    def action_page(self, down: int) -> None:
        """A page of them."""
        self.query_one(Sheet).action_page(down)

    def action_take(self) -> None:
        """Enter on a line."""
        self.query_one(Sheet).action_choose()

    def on_click(self, event: events.Click) -> None:
        """A click beside the box closes it."""
        if event.widget is self:
            self.dismiss(None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter is offered where something was found."""
        return action != "take" or bool(self.query_one(Sheet).stops)
