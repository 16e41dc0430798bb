"""The figures that are drawn: type a part of a name, Enter draws it or takes it out."""

from __future__ import annotations

from lingao.session.followed import MOST, follow, followed
from lingao.session.views.history import curve, plottable
from lingao.tui import glyphs
from lingao.tui.screens.sought import Sought
from lingao.tui.widgets.cells import Cell, Line
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked
from lingao.wording.cells import fit
from lingao.wording.curves import curve_figure, curve_text

FIGURE = 20
"""Cells of a figure with its unit."""


class FollowedDialogue(Sought):
    """Every figure worth a curve, those drawn first. It stays open; Escape closes it."""

    nothing = marked("No figure is called so. Indicators, benches, stores, people and prices can be drawn.")

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

    def heading(self) -> str:
        """What is asked."""
        return _("Which figures are drawn? Three at most")

    def found(self, cells: int) -> list[Line]:
        """The figures that have what was typed, and how each stands."""
        drawn, width = followed(self.lingao.session), max(12, cells - FIGURE - 4)
        return [
            (
                Cell(f" {glyphs.signs().yes if account in drawn else ' '} ", look="good"),
                Cell(
                    fit(label, width),
                    width,
                    act=account,
                    key=f"follow.{account}",
                    tip=_("Enter draws it, or takes it out."),
                ),
                Cell(figure, FIGURE, "right", look="muted"),
            )
            for account, label, figure in self._told
            if self.has(label)
        ]

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Draw the figure, or take it out."""
        message.stop()
        session, account = self.lingao.session, message.act
        drawn = followed(session)
        if account not in drawn and len(drawn) >= MOST:
            self.lingao.say(_("Three figures are drawn already: Enter on one of them takes it out."))
        elif drawn == (account,):
            self.lingao.say(_("One figure at least is drawn: draw another first."))
        else:
            rest = tuple(one for one in drawn if one != account)
            follow(session, rest if account in drawn else (*drawn, account))
            self.refresh_lines()
