"""The bottom line: the keys valid now and what they do. A click on one presses it."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual import events
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from lingao.wording import _
from lingao.wording.cells import width
from lingao.wording.keys import key_name


class Shown(NamedTuple):
    """One key on the bar."""

    cap: str
    caption: str
    key: str
    x: int
    end: int


class KeyBar(Widget):
    """The keys valid now, as many as fit; `?` always comes into it."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keybar--cap", "keybar--caption"}

    def on_mount(self) -> None:
        """Draw anew whenever other keys become valid."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def _changed(self, _screen: Screen[object]) -> None:
        self.refresh()

    def keys(self) -> list[Shown]:
        """The keys as they stand on the bar, left to right."""
        found: list[tuple[str, str, str]] = []
        for active in self.screen.active_bindings.values():
            binding = active.binding
            entry = (_cap(binding.key_display or binding.key), _(binding.description), binding.key)
            if binding.show and binding.description and entry[:2] not in [one[:2] for one in found]:
                found.append(entry)
        shown: list[Shown] = []
        x = 1
        for cap, caption, pressed in found:
            wide = width(cap) + 1 + width(caption)
            if x + wide > self.size.width:
                break
            shown.append(Shown(cap, caption, pressed, x, x + wide))
            x += wide + 2
        return shown

    def render_line(self, y: int) -> Strip:
        """The bar."""
        ground = self.rich_style
        cap = ground + self.get_component_rich_style("keybar--cap", partial=True)
        caption = ground + self.get_component_rich_style("keybar--caption", partial=True)
        parts = [Segment(" ", ground)]
        for one in self.keys():
            parts += [Segment(one.cap, cap), Segment(" " + one.caption, caption), Segment("  ", ground)]
        return Strip(parts).adjust_cell_length(self.size.width, ground)

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked."""
        for one in self.keys():
            if one.x <= event.x < one.end:
                self.app.simulate_key(one.key)


def _cap(keys: str) -> str:
    """The key's name; a range such as `1-8` stays as it is written."""
    first = keys.split(",")[0]
    return first if len(first) == 3 and first[1] == "-" else key_name(first)
