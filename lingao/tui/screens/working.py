"""Working panes: tabs with figures that are set in place, a list that can be searched, a line that echoes typing."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from lingao.engine.refusals import Refusal
from lingao.session.session import Session
from lingao.session.views.numbers import Number
from lingao.session.views.weigh import changes
from lingao.session.whatif import WhatIf
from lingao.tui.keys import key
from lingao.tui.screens.pane import Pane
from lingao.tui.widgets.cells import Cell, Look
from lingao.tui.widgets.entry import Dial, EntrySheet, read_figure
from lingao.tui.widgets.figures import key_of
from lingao.wording import _, as_is, marked
from lingao.wording.accounts import account_parts, account_text
from lingao.wording.cells import fit
from lingao.wording.figures import in_thousandths
from lingao.wording.names import names_of
from lingao.wording.numbers import amount, scaled
from lingao.wording.refusals import refusal_text

TOLD = 3
"""Changes named in the line that echoes what is typed."""


class WorkingPane(Pane):
    """A tab whose figures can be set. A pane words its lines from `self.looked`, the session or a what-if of it."""

    DEFAULT_CSS = """
    WorkingPane .echo { height: auto; max-height: 3; padding: 0 1; background: $surface; color: $primary; display: none; }
    WorkingPane .echo.-on { display: block; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        key("plus,equals_sign", "step(1)", marked("change"), cap="+/-"),
        key("minus", "step(-1)"),
        key("slash", "find", marked("find")),
    ]
    wanted: str = ""
    """What is searched for."""
    _what_if: Session | None = None

    def compose(self) -> ComposeResult:
        """The sheet, and the line under it."""
        yield EntrySheet()
        yield Static(classes="echo", markup=False)

    @property
    def entry(self) -> EntrySheet:
        """The pane's first sheet."""
        return self.query_one(EntrySheet)

    @property
    def looked(self) -> Session:
        """What is shown: the session, or what would become of it by the figure being typed."""
        return self._what_if or self.session

    def look(self, session: Session) -> None:
        """Read the pane's view of a session."""
        raise NotImplementedError

    def refresh_from(self, session: Session) -> None:
        """Read the view and show it."""
        self._what_if = None
        self.look(session)
        self.show()

    def show(self, at: str = "") -> None:
        """Show what was read."""
        self.sheet.show(self.lines, at)

    def echo(self, text: str) -> None:
        """Say something in the line under the sheet; nothing hides it."""
        line = self.query_one(".echo", Static)
        line.update(text)
        line.set_class(bool(text), "-on")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Figures can be changed where there are any to set."""
        return action != "step" or any(isinstance(stop.cell.act, Dial) for stop in self.entry.stops)

    # Figures

    def chosen(self, act: Any) -> None:
        """Enter on a figure that can be set begins typing it."""
        if isinstance(act, Dial):
            self.entry.begin("figure")
        else:
            super().chosen(act)

    def action_step(self, by: int) -> None:
        """One press more or less of the figure under the cursor, or the first on its line."""
        dial = self.entry.nearest_dial()
        if dial is None:
            self.lingao.say(_("Nothing on this line can be set."))
            return
        self.turn(dial, max(dial.least, dial.value + by * dial.step))

    def turn(self, dial: Dial, value: int) -> None:
        """Set a figure."""
        if value != dial.value:
            self.lingao.give(dial.order(value))

    def begin_at(self, cell_key: str) -> bool:
        """Begin typing the figure with this key, if it is on the sheet."""
        found = self.entry.find_stop(cell_key)
        if found:
            self.entry.begin("figure")
        return found

    def on_entry_sheet_typed(self, message: EntrySheet.Typed) -> None:
        """Something was typed."""
        message.stop()
        if message.kind == "find":
            self._finding(message.text, message.ended)
        elif message.ended:
            self._settled(message.text, message.ended)
        else:
            self._typing(message.text)

    def _typing(self, text: str) -> None:
        dial = self.entry.dial
        if dial is None:
            return
        value = read_figure(text, dial.one)
        said = _("{label}: {typed}_   Enter sets it, Esc leaves it.").format(
            label=dial.label, typed=as_is(text)
        )
        self._what_if = None
        if value is not None:
            order = dial.order(value)
            refusal = self.session.check(order)
            if refusal is None:
                self._what_if = WhatIf(self.session, order)
                said += "  " + self._would_change()
            else:
                said += "  " + refusal_text(self.rules, refusal)
        self.look(self.looked)
        self.show()
        self.echo(said)

    def _would_change(self) -> str:
        """The largest changes of the expected season, in words."""
        found = changes(self.rules, self.session.forecast().balances, self.looked.forecast().balances)
        return _(", ").join(self._change_text(one.account, one.amount) for one in found[:TOLD])

    def _change_text(self, account: int, by: int) -> str:
        label, unit = account_text(self.rules, account)
        block, subject = account_parts(self.rules, account)
        if block == "report":
            label = names_of(self.rules).resource(subject)
        shown = amount(in_thousandths(self.rules, account, by) or 0, unit, signed=True)
        return _("{label} {change}").format(label=label, change=shown)

    def _settled(self, text: str, ended: str) -> None:
        self._what_if = None
        self.echo("")
        self.look(self.session)
        self.show()
        dial = self.entry.dial  # as the session has it again
        value = read_figure(text, dial.one) if dial else None
        if ended == "enter" and dial is not None and value is not None:
            self.turn(dial, value)

    # Finding

    def action_find(self) -> None:
        """Type a part of a name; only what has it stays in the list."""
        self.entry.focus()
        self.entry.begin("find", self.wanted)

    def _finding(self, text: str, ended: str) -> None:
        self.wanted = "" if ended == "escape" else text
        keys = (
            _("/ and Esc show everything again.")
            if ended
            else _("Enter keeps it, Esc shows everything again.")
        )
        cursor = "" if ended else "_"
        said = _("Find: {typed}").format(typed=as_is(text)) + cursor + "   " + keys
        self.echo(said if self.wanted or not ended else "")
        self.show()
        if self.wanted:
            self.found_some()

    def found_some(self) -> None:
        """Something was searched for, and the list shows what was found."""

    def found(self, *names: str) -> bool:
        """Whether one of these names has what is searched for."""
        return not self.wanted or any(self.wanted.casefold() in name.casefold() for name in names)

    def on_hide(self) -> None:
        """A tab that is left forgets what was being typed."""
        self.entry.entering = ""
        self._what_if = None

    # Cells

    def dial_cell(
        self, dial: Dial, text: str, number: Number, cells: int, look: Look = "", tip: str = ""
    ) -> Cell:
        """A figure that can be set; while it is typed, what is typed."""
        sheet = self.entry
        if sheet.entering == "figure" and sheet.dial is not None and sheet.dial.key == dial.key:
            text, look = as_is(sheet.entry) + "_", "accent"
        usual = _("Enter and digits set it, + and - change it.")
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
        """A figure in its unit's own count, without the unit: 12 of `100 sets` is 1,200."""
        unit = account_text(self.rules, number.account).unit
        thousandths = in_thousandths(self.rules, number.account, number.value) or 0
        return amount(scaled(thousandths, unit)[0], signed=signed)

    def negated(self, number: Number) -> str:
        """A figure that is taken away, as a change."""
        unit = account_text(self.rules, number.account).unit
        thousandths = in_thousandths(self.rules, number.account, number.value) or 0
        return amount(scaled(-thousandths, unit)[0], signed=True)

    def refused(self, refusal: Refusal) -> str:
        """A refusal in words."""
        return refusal_text(self.rules, refusal)


def plain_unit(unit: str) -> str:
    """A unit without the count some of them begin with: `sets` for `100 sets`."""
    return scaled(0, unit)[1]


def one_of(unit: str) -> int:
    """What a typed 1 means, in thousandths of the unit: 10 for `100 sets`, where sets are typed."""
    return 1000 // scaled(1, unit)[0]
