"""The graph on the screen: it scrolls over a drawing, whose rows are kept as strips, with a cursor on one of its nodes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip

from lingao.tui.graph.drawing import LIT
from lingao.tui.graph.layout import Box
from lingao.tui.graph.moving import along, beside, nearest
from lingao.tui.keys import OPEN, PAGES, PAN, STEPS, key
from lingao.tui.places import Place
from lingao.tui.widgets.bands import band_row
from lingao.tui.widgets.dragging import Dragging
from lingao.tui.widgets.entering import Entering
from lingao.tui.widgets.firm import FirmView
from lingao.tui.widgets.painted import BOX, Painted, Picture
from lingao.wording import marked

STEP = (12, 4)
"""Columns and rows that one key moves the view by."""
HEAD = 1
"""Rows above the drawing, for the names of the bands."""


class GraphView(FirmView, Entering, Dragging, can_focus=True):
    """A drawn graph. Posts `Moved` when the cursor comes to another node, `Chosen` for Enter, `Zoomed` for + and -."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"graph--{look}"
        for look in (
            *LIT,
            "band",
            "box",
            "cursor",
            "rest",
            "strong",
            "muted",
            "good",
            "warn",
            "accent",
            "bar",
        )
    }
    BINDINGS = [
        *STEPS,
        key("shift+up", "pan(0,-1)", PAN, shown=False),
        key("shift+down", "pan(0,1)", PAN, shown=False),
        key("shift+left", "pan(-1,0)", PAN, shown=False),
        key("shift+right", "pan(1,0)", PAN, shown=False),
        *PAGES,
        key("home", "edge(0)", marked("to the first era"), shown=False),
        key("end", "edge(1)", marked("to the last era"), shown=False),
        OPEN,
        key("plus,equals_sign", "zoom(1)", marked("zoom"), cap="+/-"),
        key("minus", "zoom(-1)"),
    ]

    class Moved(Message):
        """The cursor stands on another node."""

        def __init__(self, node: int) -> None:
            super().__init__()
            self.node = node

    class Chosen(Message):
        """Enter, or a click on the node the cursor stands on."""

        def __init__(self, node: int) -> None:
            super().__init__()
            self.node = node

    class Refused(Message):
        """A click on a node the cursor cannot stop at."""

        def __init__(self, node: int) -> None:
            super().__init__()
            self.node = node

    class Zoomed(Message):
        """Nearer (1) or farther (-1)."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    def __init__(self, *, classes: str | None = None) -> None:
        super().__init__(classes=classes)
        self.picture: Picture | None = None
        self.painted: Painted | None = None
        self._styles: dict[str, Style] = {}
        self._to_centre = False

    @property
    def at(self) -> int:
        """The node under the cursor."""
        return self.painted.at if self.painted else 0

    # What it shows

    def show(self, picture: Picture, at: int, *, centre: bool = False) -> None:
        """Show a picture with the cursor on a node, in the middle of the view if asked."""
        self.picture = picture
        self.painted = Painted(picture, at, "cursor" if self.has_focus else "rest", self._style)
        layout = picture.drawing.layout
        self.virtual_size = Size(layout.wide, layout.tall + HEAD)
        self._to_centre = self._to_centre or centre
        self._keep_in_sight()
        self.refresh()

    def notify_style_update(self) -> None:
        """Other colours need other strips."""
        super().notify_style_update()
        self._styles.clear()
        if self.painted:
            self.painted.clear()

    def fit(self) -> None:
        """What is to stand in the middle stands there from the first paint on."""
        if self._to_centre:
            self._keep_in_sight()

    def on_resize(self, _event: events.Resize) -> None:
        """Keep the cursor in sight in another size."""
        self._keep_in_sight()

    def on_focus(self) -> None:
        """The keys come here."""
        self._cursor("cursor")

    def on_blur(self) -> None:
        """The keys go elsewhere."""
        self._cursor("rest")

    def _cursor(self, look: str) -> None:
        if self.painted:
            self.painted.look(look)
            self.refresh()

    def _box(self, node: int) -> Box:
        return self.picture.drawing.layout.boxes[node] if self.picture else Box(0, 0, 0, 0)

    def render_line(self, y: int) -> Strip:
        """The names of the bands, then the drawing as far as it is scrolled."""
        left, top = self.scroll_offset
        wide = self.size.width
        if self.picture is None or self.painted is None:
            return Strip.blank(wide, self.ground)
        if y < HEAD:
            return Strip([Segment(band_row(self.picture.bands, left, wide), self._style("band"))], wide)
        return self.painted.cut(y - HEAD + top, left, wide, self.ground)

    def _style(self, look: str) -> Style:
        if look not in self._styles:
            parts = ["box", look.removeprefix(BOX)] if look.startswith(BOX) else [look]
            style = self.ground
            for part in filter(None, parts):
                style += self.get_component_rich_style(f"graph--{part}", partial=True)
            self._styles[look] = style
        return self._styles[look]

    # Going about

    def go(self, node: int) -> None:
        """Put the cursor on a node."""
        if self.painted is not None and node != self.at:
            self.painted.move(node)
            self.refresh()
            self._keep_in_sight()
            self.post_message(self.Moved(node))

    def action_move(self, across: int, down: int) -> None:
        """To the next node along the lines, or in the layer; the view goes on where there is none."""
        if self.picture is None:
            return
        layout, stops = self.picture.drawing.layout, self.picture.stops - {self.at}
        step = along(layout, self.at, across, stops) if across else beside(layout, self.at, down, stops)
        if step is None:
            self.action_pan(across, down)
        else:
            self.go(step)

    def action_pan(self, across: int, down: int) -> None:
        """Move the view, not the cursor."""
        self.scroll_relative(x=across * STEP[0], y=down * STEP[1], animate=False)

    def action_page(self, down: int) -> None:
        """A page up or down."""
        self.scroll_relative(y=down * max(1, self.size.height - HEAD - 2), animate=False)

    def action_edge(self, end: int) -> None:
        """To the first layer, or the last."""
        self.scroll_to(x=end * self.max_scroll_x, animate=False)

    def action_zoom(self, by: int) -> None:
        """Nearer or farther."""
        self.post_message(self.Zoomed(by))

    def action_choose(self) -> None:
        """Read what stands behind the node."""
        self.post_message(self.Chosen(self.at))

    def nearest(self, stops: frozenset[int]) -> int | None:
        """Of some nodes, the one nearest to the cursor."""
        box = self._box(self.at)
        return nearest(self.picture.drawing.layout, box.x, box.y, stops) if self.picture and stops else None

    def places(self) -> Iterator[Place]:
        """The nodes on show that one can go to."""
        left, top = self.scroll_offset
        for node in sorted(self.picture.stops) if self.picture else ():
            box = self._box(node)
            x, y = box.x - left, box.y - top + HEAD
            if 0 <= x < self.size.width and HEAD <= y < self.size.height:
                yield Place(self.region.x + x, self.region.y + y, partial(self._jump, node))

    def _jump(self, node: int) -> None:
        self.focus()
        self.go(node)

    def _keep_in_sight(self) -> None:
        if self.picture is None or not self.size:
            return
        box = self._box(self.at)
        if self._to_centre:
            self._to_centre = False
            x, y = box.x + (box.wide - self.size.width) // 2, box.y + (box.tall - self.size.height) // 2
            self.scroll_to(x, y + HEAD, animate=False)
        else:
            # Room for the head above, and for the lines that come in and go out.
            self.scroll_to_region(Region(box.x - 4, box.y - 1, box.wide + 8, box.tall + 3), animate=False)

    def on_click(self, event: events.Click) -> None:
        """A click goes to a node; on the one the cursor stands on it does what Enter would."""
        if self.dragged or self.picture is None:
            return
        x, y = event.x + self.scroll_offset.x, event.y - HEAD + self.scroll_offset.y
        node = self.picture.drawing.node_at(x, y) if event.y >= HEAD else None
        if node is None:
            return
        if node == self.at:
            self.action_choose()
        elif node in self.picture.stops:
            self.go(node)
        else:
            self.post_message(self.Refused(node))
