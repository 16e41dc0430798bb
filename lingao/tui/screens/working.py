"""Working panes: tabs that can be searched, and the cells that show their figures."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from lingao.engine.refusals import Refusal
from lingao.session.views.numbers import Number
from lingao.tui.keys import key
from lingao.tui.screens.setting import SettingPane
from lingao.tui.widgets.cells import Cell, Line, Look, text_lines
from lingao.tui.widgets.entry import Dial
from lingao.tui.widgets.figures import bare, key_of
from lingao.wording import _, as_is, marked
from lingao.wording.cells import fit
from lingao.wording.numbers import scaled
from lingao.wording.refusals import refusal_text


class WorkingPane(SettingPane):
    """A tab that can be searched, with the cells its figures are shown in."""

    BINDINGS: ClassVar[list[BindingType]] = [key("slash", "find", marked("find"))]
    searched: ClassVar[str] = ""
    """What a search in the tab looks through."""
    wanted: str = ""
    """What is searched for."""

    # Finding

    def action_find(self) -> None:
        """Type a part of a name; only what has it stays in the list."""
        self.typist.focus()
        self.typist.begin("find", self.wanted)

    def finding(self, text: str, ended: str) -> None:
        """Show what has the name typed so far."""
        self.wanted = "" if ended == "escape" else text
        keys = _("Esc shows everything again.") if ended else _("Enter keeps it, Esc shows everything again.")
        cursor = "" if ended else "_"
        said = _("Find: {typed}").format(typed=as_is(text)) + cursor
        said = "   ".join(one for one in (said, self.unseen(), keys) if one)
        self.echo(said if self.wanted or not ended else "")
        self.show()
        if self.wanted:
            self.found_some()

    def step_back(self) -> bool:
        """Everything is shown again."""
        if not self.wanted:
            return False
        self.finding("", "escape")
        return True

    def unseen(self) -> str:
        """That nothing has what is searched for, where the tab has no list to say it in."""
        return ""

    def found_some(self) -> None:
        """The cursor stops at the first figure found that can be set, where there is one."""
        dials = (number for number, stop in enumerate(self.entry.stops) if isinstance(stop.cell.act, Dial))
        if (first := next(dials, None)) is not None:
            self.entry.go(first)

    def found(self, *names: str) -> bool:
        """Whether one of these names has what is searched for."""
        return not self.wanted or any(self.wanted.casefold() in name.casefold() for name in names)

    def none_found(self, cells: int) -> list[Line]:
        """That nothing has what is searched for, and what was looked through."""
        said = _("Nothing has {typed}. {searched}").format(
            typed=as_is(self.wanted), searched=_(self.searched)
        )
        return text_lines(said, cells, "muted")

    # Cells

    def dial_cell(
        self, dial: Dial, text: str, number: Number, cells: int, look: Look = "", tip: str = ""
    ) -> Cell:
        """A figure that can be set; while it is typed, what is typed."""
        sheet = self.entry
        if sheet.entering == "figure" and sheet.dial is not None and sheet.dial.key == dial.key:
            text, look = as_is(sheet.entry) + "_", "accent"
        usual = _("Enter and digits set it, + and - or the mouse drawn along change it.")
        return Cell(
            fit(text, cells), cells, "right", look, number=number, act=dial, tip=tip or usual, key=dial.key
        )

    def plain(
        self, number: Number, cells: int, look: Look = "", text: str = "", signed: bool = False, tip: str = ""
    ) -> Cell:
        """A figure without its unit that answers `w`."""
        shown = text or self.bare(number, signed=signed)
        return Cell(
            shown,
            cells,
            "right",
            look or ("muted" if not number.value else ""),
            number=number,
            tip=tip,
            key=key_of(number),
        )

    def bare(self, number: Number, *, signed: bool = False) -> str:
        """A figure in its unit's own count, without the unit."""
        return bare(self.rules, number, 1 if signed else 0)

    def negated(self, number: Number) -> str:
        """A figure that is taken away, as a change."""
        return bare(self.rules, number, -1)

    def refused(self, refusal: Refusal) -> str:
        """A refusal in words."""
        return refusal_text(self.rules, refusal)


def one_of(unit: str) -> int:
    """What a typed 1 means, in thousandths of the unit: 10 for `100 sets`, where sets are typed."""
    return 1000 // scaled(1, unit)[0]
