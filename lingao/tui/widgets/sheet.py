"""Sheet: lines of cells with a cursor that stops at every number and every thing one can do. Screens are made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, ClassVar

from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from lingao.tui.keys import ENDS, MOVE, OPEN, PAGE, WHY, key
from lingao.tui.places import Place
from lingao.tui.widgets.cells import EMPTY, Cell, Line, packed
from lingao.tui.widgets.stops import Stop, below, stops_of
from lingao.wording import _

Maker = Callable[[int], Sequence[Line]]
"""Makes the lines for a width in terminal cells."""


class Sheet(ScrollView, can_focus=True):
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
    BINDINGS = [
        key("up,k", "move(0,-1)", MOVE, shown=False),
        key("down,j", "move(0,1)", MOVE, shown=False),
        key("left,h", "move(-1,0)", MOVE, shown=False),
        key("right,l", "move(1,0)", MOVE, shown=False),
        key("home", "jump(0)", ENDS, shown=False),
        key("end", "jump(-1)", ENDS, shown=False),
        key("pageup", "page(-1)", PAGE, shown=False),
        key("pagedown", "page(1)", PAGE, shown=False),
        OPEN,
        WHY,
    ]

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

    class Moved(Message):
        """The cursor stands on another cell."""

        def __init__(self, sheet: Sheet, cell: Cell) -> None:
            super().__init__()
            self.sheet, self.cell = sheet, cell

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id, classes=classes)
        self._make: Maker = _nothing
        self._made: dict[int, Sequence[Line]] = {}
        """Lines by the width they were made for: a box asks for its height some times before it is shown."""
        self._made_for = -1
        self._lines: Sequence[Line] = ()
        self._stops: list[Stop] = []
        self._at = 0
        self._wanted = ""

    # What it shows

    def show(self, make: Maker, at: str = "") -> None:
        """Show lines made for whatever width there is; the cursor stays on the cell of the same key, or goes to `at`."""
        current = self.current
        self._wanted = at or self._wanted or (current.key if current else "")
        self._make, self._made, self._made_for = make, {}, -1
        self._fit()

    def _lines_in(self, cells: int) -> Sequence[Line]:
        """The lines for a width."""
        if cells not in self._made:
            self._made[cells] = packed(self._make(cells))
        return self._made[cells]

    def _fit(self) -> None:
        """Make the lines for the width at hand, unless they are made already."""
        cells = self.scrollable_content_region.width
        if cells <= 0 or cells == self._made_for:
            return
        self._made_for = cells
        self._lines = self._lines_in(cells)
        self._stops = [stop for y, line in enumerate(self._lines) for stop in stops_of(y, line)]
        keyed = [n for n, stop in enumerate(self._stops) if self._wanted and stop.cell.key == self._wanted]
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
        """Another width needs other lines; in another height the cursor stays in sight."""
        current = self.current
        self._wanted = self._wanted or (current.key if current else "")
        self._fit()
        self._keep_in_sight()

    @property
    def lines(self) -> Sequence[Line]:
        """The lines as shown."""
        return self._lines

    @property
    def stops(self) -> Sequence[Stop]:
        """Every cell the cursor can reach, in reading order."""
        return self._stops

    @property
    def current(self) -> Cell | None:
        """The cell under the cursor."""
        return self._stops[self._at].cell if self._stops else None

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line, the cell under the cursor drawn apart."""
        top = self.scroll_offset.y
        ground = self.rich_style
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

    def near(self, *prefixes: str) -> Cell | None:
        """The cell under the cursor, or else the nearest on its line, whose key begins with one of these; None where
        there is none."""
        if not self._stops:
            return None
        here = self._stops[self._at]
        found = [one for one in self._stops if one.y == here.y and one.cell.key.startswith(prefixes)]
        return min(found, key=lambda one: abs(one.x - here.x)).cell if found else None

    # Moving

    def go(self, number: int) -> None:
        """Put the cursor on a stop by its place in reading order."""
        if self._stops:
            self._at = min(max(number, 0), len(self._stops) - 1)
            self.refresh()
            self._keep_in_sight()
            self._tell()

    def places(self) -> Iterator[Place]:
        """The stops on show, for jumping to them."""
        ground, top = self.scrollable_content_region, self.scroll_offset.y
        for number, stop in enumerate(self._stops):
            if top <= stop.y < top + ground.height and stop.x < ground.width:
                yield Place(ground.x + stop.x, ground.y + stop.y - top, partial(self._go_with_keys, number))

    def _go_with_keys(self, number: int) -> None:
        self.focus()
        self.go(number)

    def action_move(self, across: int, down: int) -> None:
        """One step; up and down go to the nearest cell of the next line that has any, or scroll."""
        if not self._stops:
            self.scroll_relative(y=down, animate=False)
            return
        if across:
            self.go(self._at + across)
            return
        found = below(self._stops, self._at, down)
        if found is None:
            self.scroll_relative(y=down, animate=False)
        else:
            self.go(found)

    def action_jump(self, to: int) -> None:
        """To the first stop, or the last."""
        self.go(0 if to == 0 else len(self._stops) - 1)
        (self.scroll_home if to == 0 else self.scroll_end)(animate=False)

    def action_page(self, down: int) -> None:
        """A page further, the cursor with it where the page has a stop; a page that is only read leaves it behind."""
        rows = max(1, self.scrollable_content_region.height)
        top = self.scroll_offset.y
        to = min(max(0, top + max(1, rows - 1) * down), self.max_scroll_y)
        if to == top:
            self.go(len(self._stops) - 1 if down > 0 else 0)
            return
        self.scroll_to(y=to, animate=False)
        inside = [n for n, stop in enumerate(self._stops) if to <= stop.y < to + rows]
        if inside:
            wanted = self._stops[self._at].y + to - top
            self._at = min(inside, key=lambda n: abs(self._stops[n].y - wanted))
            self._tell()
        self.refresh()

    def _keep_in_sight(self) -> None:
        if self._stops and self.is_attached:
            # The line above comes along, so that headings stay with what they head.
            top = max(0, self._stops[self._at].y - 1)
            rows = min(max(3, self._end_of_block() - top), self.scrollable_content_region.height)
            self.scroll_to_region(Region(0, top, 1, rows), animate=False)

    def _end_of_block(self) -> int:
        """The line after the last that belongs to the one under the cursor: an empty one, or the next the cursor stops at."""
        here, following = self._stops[self._at].y, below(self._stops, self._at, 1)
        end = len(self._lines) if following is None else self._stops[following].y
        return next((y for y in range(here + 1, end) if self._lines[y] == EMPTY), end)

    def _tell(self) -> None:
        if self.current is not None:
            self.post_message(self.Moved(self, self.current))

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

    def _pointed_at(self, event: events.MouseEvent) -> int | None:
        """The stop under the mouse, by its place in reading order."""
        place = event.get_content_offset(self)
        if place is None:
            return None
        y = place.y + self.scroll_offset.y
        return next(
            (n for n, one in enumerate(self._stops) if one.y == y and one.x <= place.x < one.end), None
        )

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
