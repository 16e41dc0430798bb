"""Roving: a cursor over lines of cells, which stops at every number and every thing one can do and stays in sight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from textual import events
from textual.geometry import Region
from textual.message import Message

from lingao.tui.keys import ENDS, PAGES, STEPS, key
from lingao.tui.places import Place
from lingao.tui.widgets.cells import EMPTY, Cell, Line
from lingao.tui.widgets.firm import FirmView
from lingao.tui.widgets.stops import Stop, below


class Roving(FirmView, can_focus=True):
    """A scrolled view over whose lines a cursor goes by keys. Posts `Moved`, as `on_sheet_moved`."""

    BINDINGS = [
        *STEPS,
        key("home", "jump(0)", ENDS, shown=False),
        key("end", "jump(-1)", ENDS, shown=False),
        *PAGES,
    ]

    class Moved(Message, namespace="sheet"):
        """The cursor stands on another cell."""

        def __init__(self, sheet: Roving, cell: Cell) -> None:
            super().__init__()
            self.sheet, self.cell = sheet, cell

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id, classes=classes)
        self._lines: Sequence[Line] = ()
        self._stops: list[Stop] = []
        self._at = 0

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

    def near(self, *prefixes: str) -> Cell | None:
        """The cell under the cursor, or else the nearest on its line, whose key begins with one of these; None where
        there is none."""
        if not self._stops:
            return None
        here = self._stops[self._at]
        found = [one for one in self._stops if one.y == here.y and one.cell.key.startswith(prefixes)]
        return min(found, key=lambda one: abs(one.x - here.x)).cell if found else None

    def go(self, number: int) -> None:
        """Put the cursor on a stop by its place in reading order."""
        if self._stops:
            self._at = min(max(number, 0), len(self._stops) - 1)
            self.refresh()
            self._keep_in_sight()
            self._tell()

    def go_to(self, at: str) -> bool:
        """Put the cursor on the stop with this key; whether there is one."""
        found = next((number for number, stop in enumerate(self._stops) if stop.cell.key == at), None)
        if found is not None:
            self.go(found)
        return found is not None

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

    def _pointed_at(self, event: events.MouseEvent) -> int | None:
        """The stop under the mouse, by its place in reading order."""
        place = event.get_content_offset(self)
        if place is None:
            return None
        y = place.y + self.scroll_offset.y
        return next(
            (n for n, one in enumerate(self._stops) if one.y == y and one.x <= place.x < one.end), None
        )
