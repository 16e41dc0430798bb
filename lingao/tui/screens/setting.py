"""Setting panes: tabs with figures that are set in place, and a line that echoes what is typed."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from lingao.session.session import Session
from lingao.session.views.weigh import changes
from lingao.session.whatif import WhatIf
from lingao.tui.keys import key
from lingao.tui.screens.pane import Pane
from lingao.tui.widgets.entering import Entering
from lingao.tui.widgets.entry import Dial, EntrySheet, read_figure
from lingao.wording import _, as_is, marked
from lingao.wording.accounts import account_parts, account_text
from lingao.wording.figures import in_thousandths
from lingao.wording.names import names_of
from lingao.wording.numbers import amount
from lingao.wording.refusals import refusal_text

TOLD = 3
"""Changes named in the line that echoes what is typed."""


class SettingPane(Pane):
    """A tab whose figures can be set. What is typed is shown at once in a what-if of the session, and given by Enter."""

    DEFAULT_CSS = """
    SettingPane .echo { height: auto; max-height: 3; padding: 0 1; background: $surface; color: $primary; display: none; }
    SettingPane .echo.-on { display: block; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        key("plus,equals_sign", "step(1)", marked("change"), cap="+/-"),
        key("minus", "step(-1)"),
    ]
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
    def typist(self) -> Entering:
        """What takes the keys while something is typed."""
        return self.entry

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

    def idle(self, action: str) -> bool:
        """Whether a key would do nothing but say why: there is nothing to set on this line."""
        return (action == "step" and self.entry.nearest_dial() is None) or super().idle(action)

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

    def on_entering_typed(self, message: Entering.Typed) -> None:
        """Something was typed."""
        message.stop()
        if message.kind == "find":
            self.finding(message.text, message.ended)
        elif message.ended:
            self._settled(message.text, message.ended)
        else:
            self._typing(message.text)

    def _typing(self, text: str) -> None:
        dial = self.entry.dial
        if dial is None:
            return
        said = _("{label}: {typed}_   Enter sets it, Esc leaves it.").format(
            label=dial.label, typed=as_is(text)
        )
        self._foresee(dial, read_figure(text, dial.one), said)

    def on_entry_sheet_turned(self, message: EntrySheet.Turned) -> None:
        """A figure is drawn along with the mouse: shown at once, set when the button is let go."""
        message.stop()
        dial, value = message.dial, message.value
        if not message.ended:
            said = _("{label}: {typed}   Letting go sets it.")
            typed = amount(value * 1000 // dial.one)
            self._foresee(dial, value, said.format(label=dial.label, typed=typed))
            return
        self._leave()
        self.turn(dial, value)

    def _foresee(self, dial: Dial, value: int | None, said: str) -> None:
        """Show what would become of a figure, and say so; what stands against it, where something does."""
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

    def _leave(self) -> None:
        """Show the session itself again."""
        self._what_if = None
        self.echo("")
        self.look(self.session)
        self.show()

    def _settled(self, text: str, ended: str) -> None:
        self._leave()
        dial = self.entry.dial  # as the session has it again
        value = read_figure(text, dial.one) if dial else None
        if ended == "enter" and dial is not None and value is not None:
            self.turn(dial, value)

    def finding(self, text: str, ended: str) -> None:
        """A name is being typed, to find it; a tab that can be searched answers."""

    def on_hide(self) -> None:
        """A tab that is left forgets what was being typed."""
        self.typist.entering = ""
        self._what_if = None
