"""Sheet: lines of cells that fit whatever width there is, with a cursor at what one can ask or do. Screens are made of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from lingao.tui.keys import OPEN, WHY
from lingao.tui.widgets.cells import Cell, Line, packed
from lingao.tui.widgets.roving import Roving
from lingao.tui.widgets.stops import stops_of
from lingao.wording import _

Maker = Callable[[int], Sequence[Line]]
"""Makes the lines for a width in terminal cells."""


class Sheet(Roving):
    """Lines of cells. Posts `Chosen` for Enter on something to do, `Asked` for `w` on a number."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"sheet--{look}"
        for look in (
            "heading",
            "muted",
            "good",
            "bad",
            "warn",
            "strong",
            "bar",
            "title",
            "accent",
            "cursor",
            "rest",
        )
    }
    BINDINGS = [OPEN, WHY]

    class Chosen(Message):
        """Enter, or a click, on a cell with something to do."""

        def __init__(self, sheet: Sheet, cell: Cell) -> None:
            super().__init__()
            self.sheet, self.cell, self.act = sheet, cell, cell.act

    class Asked(Message):
        """`w`, or a click, on a number."""

        def __init__(self, sheet: Sheet, number: Any) -> None:
            super().__init__()
            self.sheet, self.number = sheet, number

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id, classes=classes)
        self._make: Maker = _nothing
        self._made: dict[int, Sequence[Line]] = {}
        """Lines by the width they were made for: a box asks for its height some times before it is shown."""
        self._made_for = -1
        self._wanted = ""

    # What it shows

    def show(self, make: Maker, at: str = "") -> None:
        """Show lines made for whatever width there is; the cursor stays on the cell of the same key, or goes to `at`."""
        self._wanted = at or self._wanted
        self._make, self._made, self._made_for = make, {}, -1
        before = len(self._lines)
        self.fit()
        if self.styles.auto_dimensions and len(self._lines) != before:
            self.refresh(layout=True)

    def _lines_in(self, cells: int) -> Sequence[Line]:
        """The lines for a width."""
        if cells not in self._made:
            self._made[cells] = packed(self._make(cells))
        return self._made[cells]

    def fit(self) -> None:
        """Make the lines for the width at hand, unless they are made already."""
        cells = self.scrollable_content_region.width
        if cells <= 0 or cells == self._made_for:
            return
        self._made_for = cells
        wanted = self._wanted or (self.current.key if self.current else "")
        self._lines = self._lines_in(cells)
        self._stops = [stop for y, line in enumerate(self._lines) for stop in stops_of(y, line)]
        keyed = [n for n, stop in enumerate(self._stops) if wanted and stop.cell.key == wanted]
        self._at = keyed[0] if keyed else min(self._at, max(0, len(self._stops) - 1))
        self._wanted = ""
        self.virtual_size = Size(cells, len(self._lines))
        self.refresh()
        self.refresh_bindings()
        self._keep_in_sight()
        self._tell()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """How high it wants to be in so many cells: what it says, whether or not it has been on show yet."""
        cells = width - self.styles.scrollbar_size_vertical
        return len(self._lines_in(cells)) if cells > 1 else 0

    def on_resize(self, event: events.Resize) -> None:
        """In another height the cursor stays in sight."""
        self.fit()
        self._keep_in_sight()

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line, the cell under the cursor drawn apart."""
        top = self.scroll_offset.y
        ground = self.ground
        number = y + top
        if number >= len(self._lines):
            return Strip.blank(self.size.width, ground)
        here = self._stops[self._at] if self._stops else None
        parts: list[Segment] = []
        x = 0
        for cell in self._lines[number]:
            style = ground + self._style_of(cell)
            if here is not None and number == here.y and x == here.x:
                style += self.get_component_rich_style(
                    "sheet--cursor" if self.has_focus else "sheet--rest", partial=True
                )
            parts.append(Segment(cell.drawn(), style))
            x += cell.wide
        return Strip(parts).adjust_cell_length(self.size.width, ground)

    def _style_of(self, cell: Cell) -> Style:
        if not cell.look:
            return Style.null()
        return self.get_component_rich_style(f"sheet--{cell.look}", partial=True)

    def on_focus(self) -> None:
        """The cursor is drawn differently where keys go elsewhere."""
        self.refresh()

    def on_blur(self) -> None:
        """The same."""
        self.refresh()

    # Doing

    def action_choose(self) -> None:
        """Do what the cell under the cursor is for; a number on its own is asked about."""
        if self.current is not None:
            self._open(self.current)

    def choose(self, number: int) -> None:
        """Go to a stop by its place in reading order and do what it is for."""
        self._go_with_keys(number)
        self.action_choose()

    def action_ask(self) -> None:
        """Ask why the number under the cursor, or the nearest on its line, is what it is."""
        found = self._nearest_number()
        if found is None:
            self.notify(_("There is no figure on this line to ask about."), markup=False)
        else:
            self.post_message(self.Asked(self, found))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key is offered for what the sheet has not got."""
        if action == "ask":
            return any(stop.cell.number is not None for stop in self._stops)
        return bool(self._stops) if action == "choose" else True

    def idle(self, action: str) -> bool:
        """Whether a key of the sheet would do nothing but say why."""
        return (action == "ask" and self._nearest_number() is None) or (
            action == "choose" and self.current is None
        )

    def _nearest_number(self) -> Any:
        if not self._stops:
            return None
        here = self._stops[self._at]
        near = [stop for stop in self._stops if stop.y == here.y and stop.cell.number is not None]
        return min(near, key=lambda stop: abs(stop.x - here.x)).cell.number if near else None

    def on_click(self, event: events.Click) -> None:
        """A click goes where it points and does what Enter would."""
        found = self._pointed_at(event)
        if found is not None:
            event.stop()
            self.go(found)
            self._open(self._stops[found].cell)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """What a cell is for is told where the mouse rests."""
        found = self._pointed_at(event)
        tip = self._stops[found].cell.tip if found is not None else ""
        self.tooltip = Text(tip) if tip else None

    def _open(self, cell: Cell) -> None:
        if cell.act is not None:
            self.post_message(self.Chosen(self, cell))
        elif cell.number is not None:
            self.post_message(self.Asked(self, cell.number))


def _nothing(_cells: int) -> Sequence[Line]:
    """What a sheet shows before it is told."""
    return ()
