"""Split panes: a list on the left, what stands behind its current entry on the right."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.widgets import Static

from lingao.session.session import Session
from lingao.tui.screens.working import WorkingPane
from lingao.tui.widgets.cells import Line
from lingao.tui.widgets.entry import EntrySheet
from lingao.tui.widgets.firm import Row
from lingao.tui.widgets.sheet import Sheet


class SplitPane(WorkingPane):
    """Two sheets side by side. The cursor of the first says what the second shows."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    SplitPane .list { width: 42; }
    .-wide SplitPane .list { width: 52; }
    SplitPane .behind { width: 1fr; border-left: solid $edge; }
    .-plain SplitPane .behind { border-left: ascii $edge; }
    """
    heads: ClassVar[tuple[str, ...]] = ()
    """How keys of cells begin that are no entries: headings that open lists."""
    at: str = ""
    """Key of the entry shown behind."""

    def compose(self) -> ComposeResult:
        """The list, what is behind, the line under both."""
        with Row():
            yield EntrySheet(classes="list")
            yield Sheet(classes="behind")
        yield Static(classes="echo", markup=False)

    @property
    def behind(self) -> Sheet:
        """The second sheet."""
        return self.query_one(".behind", Sheet)

    def behind_lines(self, cells: int) -> list[Line]:
        """What the second sheet shows."""
        raise NotImplementedError

    def turned(self) -> None:
        """The cursor of the list has come to another entry: read what stands behind it."""

    def look(self, session: Session) -> None:
        """Read the view anew, and what is behind."""
        self.turned()

    def show(self, at: str = "") -> None:
        """Show both."""
        super().show(at)
        self.behind.show(self.behind_lines)

    def to_entry(self) -> None:
        """Put the cursor on the first entry, unless it is on one."""
        current = self.entry.current
        if current is None or not current.key.startswith(self.heads):
            return
        for number, stop in enumerate(self.entry.stops):
            if not stop.cell.key.startswith(self.heads):
                self.entry.go(number)
                return

    def found_some(self) -> None:
        """The first entry found is shown behind."""
        self.to_entry()

    def on_sheet_moved(self, message: Sheet.Moved) -> None:
        """Follow the cursor of the list."""
        key = message.cell.key
        if message.sheet is self.entry and key != self.at and not key.startswith(self.heads):
            self.at = key
            self.turned()
            self.behind.show(self.behind_lines)
            self.behind.scroll_home(animate=False)

    def to_behind(self) -> None:
        """Put the cursor on what is behind."""
        self.behind.go(0)
        self.behind.focus()

    def to_list(self) -> None:
        """Put the cursor back on the list."""
        self.entry.focus()
