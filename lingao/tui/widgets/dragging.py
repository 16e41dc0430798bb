"""Dragging: what a widget that scrolls needs to be drawn along with the mouse."""

from __future__ import annotations

from textual import events
from textual.geometry import Offset
from textual.widget import Widget


class Dragging(Widget):
    """A widget whose contents follow the mouse while its button is down."""

    ALLOW_SELECT = False
    _held: tuple[Offset, Offset] | None = None
    """Where on the screen the button was pressed, and how far the contents were scrolled then."""
    dragged = False
    """Whether the mouse has moved since: then the click that ends it is none."""

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold."""
        self._held, self.dragged = (event.screen_offset, self.scroll_offset), False
        self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Draw along."""
        if self._held is not None:
            began, scrolled = self._held
            moved = event.screen_offset - began
            self.dragged |= bool(moved)
            if self.dragged:
                self.scroll_to(scrolled.x - moved.x, scrolled.y - moved.y, animate=False)

    def on_mouse_up(self, _event: events.MouseUp) -> None:
        """Let go."""
        self._held = None
        self.release_mouse()
