"""What every screen has: the notice for terminals that are too small, and the app it belongs to, with its type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from textual import events, on
from textual.app import ComposeResult
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Static

from lingao.tui.keys import BACK, HELPING
from lingao.tui.widgets.cells import Line
from lingao.tui.widgets.firm import Column
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp

LEAST = (60, 20)
"""Columns and rows below which a screen only says so."""


class Sized(Screen[Any]):
    """A screen that knows when there is too little room, and says so without losing anything."""

    AUTO_FOCUS = "Sheet"
    telling = False
    """Whether it tells a season that is over, and is gone on from before anything else."""

    @property
    def lingao(self) -> LingaoApp:
        """The app, with its type."""
        return cast("LingaoApp", self.app)

    def compose(self) -> ComposeResult:
        """What the screen shows, and the notice under it."""
        self._suit(*self.app.size)
        yield Static(id="small", markup=False)
        yield from self.contents()

    def contents(self) -> Iterator[Widget]:
        """The widgets of the screen."""
        raise NotImplementedError

    @on(events.Mount)
    def _without_toasts(self) -> None:
        """Said before the first layout: the library says it after that, and lays out anew."""
        for rack in self.query_children("ToastRack"):
            rack.display = False

    def on_resize(self, event: events.Resize) -> None:
        """Show the notice where the room does not do."""
        columns, rows = event.size
        if self.is_current and event.size == self.outer_size:
            event.prevent_default()  # it tells of a layout just made, and the library would make it once more
        tiny = columns < LEAST[0] or rows < LEAST[1]
        if tiny:
            said = _(
                "Lingao needs {columns} columns and {rows} rows; there are {have_columns} and {have_rows}. Nothing is lost: make the window larger."
            )
            self.query_one("#small", Static).update(
                said.format(columns=LEAST[0], rows=LEAST[1], have_columns=columns, have_rows=rows)
            )
        self.set_class(tiny, "-tiny")
        if not tiny:
            self.call_after_refresh(self.focus_again)
        self._suit(columns, rows)

    def _suit(self, columns: int, rows: int) -> None:
        """Have the classes that go with a size and the settings; from the beginning, so that styles are found once."""
        self.set_class(rows < 30, "-short")
        self.set_class(columns >= 110, "-wide")
        self.set_class(self.lingao.plain_signs, "-plain")
        self.set_class(self.lingao.settings.compact, "-compact")
        self.set_class(not self.app.no_color, "-colour")

    def idle(self, action: str) -> bool:
        """Whether a key would do nothing but say why: there is nothing to take back before an order was given."""
        return action == "undo" and not self.lingao.session.orders

    def focus_again(self) -> None:
        """Give the keys to what had them before the room was too small."""
        if self.focused is None and self.AUTO_FOCUS:
            for widget in self.query(self.AUTO_FOCUS):
                if widget.focusable:
                    widget.focus()
                    return


class Dialogue(Sized, ModalScreen[Any]):
    """A box over the screen: a title, a sheet, its keys. Escape closes it; what it answers goes to the caller."""

    BINDINGS = [BACK, *HELPING]
    frame_rows = 3
    """Rows of the box that are not the sheet's."""

    def heading(self) -> str:
        """The title on the box."""
        return ""

    def lines(self, cells: int) -> list[Line]:
        """What the sheet shows."""
        raise NotImplementedError

    def contents(self) -> Iterator[Widget]:
        """The box."""
        box = Column(Sheet(), KeyBar(), id="box")
        box.border_title = self.heading().replace("[", r"\[")
        yield box

    def on_mount(self) -> None:
        """Fill the sheet."""
        self._leave_room(self.app.size.height)
        self.refresh_lines()

    def on_resize(self, event: events.Resize) -> None:
        """Leave room in another size too; the library calls the handler of every screen besides."""
        self._leave_room(event.size.height)

    def _leave_room(self, rows: int) -> None:
        """Leave room for the box's own edges and keys."""
        self.query_one(Sheet).styles.max_height = max(3, rows - self.frame_rows)

    def refresh_lines(self, at: str = "") -> None:
        """Show the lines anew."""
        self.query_one(Sheet).show(self.lines, at)

    def on_sheet_asked(self, message: Sheet.Asked) -> None:
        """Numbers in a dialogue answer `w` too."""
        message.stop()
        self.lingao.ask(message.number)

    def action_back(self) -> None:
        """Close without an answer."""
        self.dismiss(None)
