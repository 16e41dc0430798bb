"""Firm: widgets that ask for no other layout when they learn their size, and views that are whole when first painted.

The library has a widget that learns its size laid out and painted again, in case a scrollbar has to come or go, and tells
it of its room only after the first paint. Sheets have their scrollbar's column from the beginning (`overflow: hidden scroll`).
"""

from __future__ import annotations

from rich.style import Style
from textual.containers import Horizontal, Vertical
from textual.geometry import Size
from textual.reactive import Reactive
from textual.scroll_view import ScrollView
from textual.widget import Widget


class Firm(Widget):
    """A widget whose size alone asks for no other layout. It stands behind the class whose styles are to hold."""

    virtual_size = Reactive(Size(0, 0), repaint=False)


class Column(Vertical, Firm):
    """Widgets below one another."""


class Row(Horizontal, Firm):
    """Widgets side by side."""


class FirmView(ScrollView, Firm):
    """A scrolled view that makes what it shows while it is laid out, and knows by itself how much there is of it."""

    _ground: Style | None = None

    @property
    def ground(self) -> Style:
        """The colours where nothing else is said, which the library would work out anew for every line."""
        if self._ground is None:
            self._ground = self.rich_style
        return self._ground

    def notify_style_update(self) -> None:
        """Other colours."""
        super().notify_style_update()
        self._ground = None

    def fit(self) -> None:
        """Make what is shown for the size at hand, unless it is made; called whenever it is laid out."""

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        """The size is known, the first paint still to come. What there is to scroll over is not the layout's to say."""
        # The library's own: of a size it says in public only by Resize, which comes after the paint. A test holds its name.
        resized = super()._size_updated(size, self.virtual_size, container_size, layout)
        self.fit()
        return resized

    def watch_virtual_size(self, _before: Size, now: Size) -> None:
        """The scrollbars are told."""
        self._scroll_update(now)
