"""Pane: one tab of the main screen. It shows what a view says of the session, and gives orders through the app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from textual.app import ComposeResult

from lingao.tui.widgets.cells import Line
from lingao.tui.widgets.firm import Column
from lingao.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.session import Session
    from lingao.tui.app import LingaoApp


class Pane(Column):
    """One tab. The usual one is a single sheet: override `refresh_from`, `lines` and `chosen`.

    `refresh_from(session)` runs when the tab is opened and after every order, undo and season; a pane reads its view
    there, once, and `lines(cells)` words it for a width.
    """

    first_key = ""
    """The key of the cell the cursor begins on."""

    @property
    def lingao(self) -> LingaoApp:
        """The app, with its type."""
        return cast("LingaoApp", self.app)

    @property
    def session(self) -> Session:
        """The game on the table."""
        return self.lingao.session

    @property
    def rules(self) -> Ruleset:
        """The rules of the game on the table."""
        return self.session.rules

    def compose(self) -> ComposeResult:
        """One sheet."""
        yield Sheet()

    @property
    def sheet(self) -> Sheet:
        """The pane's first sheet."""
        return self.query_one(Sheet)

    def refresh_from(self, session: Session) -> None:
        """Show the session as it stands."""
        self.sheet.show(self.lines)

    def lines(self, cells: int) -> list[Line]:
        """What the sheet shows, in so many cells."""
        raise NotImplementedError

    def chosen(self, act: Any) -> None:
        """Enter on a cell of the sheet whose `act` no pane before handled: an order is given, a place gone to."""
        self.lingao.do(act)

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Enter or a click."""
        message.stop()
        self.chosen(message.act)

    def on_sheet_asked(self, message: Sheet.Asked) -> None:
        """`w` on a number."""
        message.stop()
        self.lingao.ask(message.number)

    def idle(self, action: str) -> bool:
        """Whether a key would do nothing but say why."""
        return False

    def step_back(self) -> bool:
        """Leave what was narrowed down in the tab; False where nothing was, and the tab itself is to be left."""
        return False

    def take_focus(self, at: str = "") -> None:
        """Take the keys; put the cursor on the cell with this key, if it is named."""
        self.sheet.focus()
        at = at or self.first_key
        self.first_key = ""
        if at:
            self.sheet.show(self.lines, at)
