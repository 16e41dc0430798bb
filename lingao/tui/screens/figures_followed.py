"""The figures that are drawn: type a part of a name, Enter draws it or takes it out."""

from __future__ import annotations

from collections.abc import Iterator

from textual import events
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Input

from lingao.session.followed import MOST, follow, followed
from lingao.session.views.history import curve, plottable
from lingao.tui import glyphs
from lingao.tui.keys import HELPING_WHILE_TYPING, key
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import Cell, Line
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked
from lingao.wording.cells import fit
from lingao.wording.curves import curve_figure, curve_text

FIGURE = 20
"""Cells of a figure with its unit."""


class FollowedDialogue(Dialogue, inherit_bindings=False):
    """Every figure worth a curve, those drawn first. Closed by Escape."""

    BINDINGS = [
        key("escape", "back", marked("back")),
        key("down", "step(1)", first=True),
        key("up", "step(-1)", first=True),
        key("enter", "take", marked("draw it or take it out"), first=True),
        *HELPING_WHILE_TYPING,
    ]
    AUTO_FOCUS = "Input"
    frame_rows = 7

    def on_mount(self) -> None:
        """Read what there is, once."""
        session = self.lingao.session
        drawn = followed(session)
        accounts = [*drawn, *(one for one in plottable(session) if one not in drawn)]
        self._told = [
            (
                one,
                curve_text(session.rules, one).label,
                curve_figure(session.rules, one, curve(session, one).values[-1]),
            )
            for one in accounts
        ]
        super().on_mount()

    def heading(self) -> str:
        """What is asked."""
        return _("Which figures are drawn? Three at most")

    def contents(self) -> Iterator[Widget]:
        """The line to type in, and what fits."""
        box = Vertical(Input(placeholder=_("type a part of a name")), Sheet(), KeyBar(), id="box")
        box.border_title = self.heading()
        yield box

    def lines(self, cells: int) -> list[Line]:
        """The figures whose name has every word typed, and how each stands."""
        typed = self.query_one(Input).value.casefold().split()
        found = [one for one in self._told if all(word in one[1].casefold() for word in typed)]
        if not found:
            return [(Cell(" " + fit(_("no figure is called so"), cells - 1), look="muted"),)]
        drawn = followed(self.lingao.session)
        width = max(12, cells - FIGURE - 4)
        return [
            (
                Cell(f" {glyphs.signs().yes if account in drawn else ' '} ", look="good"),
                Cell(fit(label, width), width, act=account, key=f"follow.{account}", tip=label),
                Cell(figure, FIGURE, "right", look="muted"),
            )
            for account, label, figure in found
        ]

    def on_input_changed(self, _event: Input.Changed) -> None:
        """Other letters, other figures."""
        sheet = self.query_one(Sheet)
        sheet.show(self.lines)
        sheet.go(0)

    def action_step(self, down: int) -> None:
        """Another figure."""
        self.query_one(Sheet).action_move(0, down)

    def action_take(self) -> None:
        """Draw the figure under the cursor, or take it out."""
        current = self.query_one(Sheet).current
        if current is not None:
            self._take(current.act)

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """A click."""
        message.stop()
        self._take(message.act)

    def _take(self, account: int) -> None:
        session = self.lingao.session
        drawn = followed(session)
        if account not in drawn and len(drawn) >= MOST:
            self.lingao.say(_("Three figures are drawn already: Enter on one of them takes it out."))
        elif drawn == (account,):
            self.lingao.say(_("One figure at least is drawn: draw another first."))
        else:
            follow(
                session,
                tuple(one for one in drawn if one != account) if account in drawn else (*drawn, account),
            )
            self.refresh_lines()

    def on_click(self, event: events.Click) -> None:
        """A click beside the box closes it."""
        if event.widget is self:
            self.dismiss(None)
