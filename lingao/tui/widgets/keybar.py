"""The bottom line: the keys valid now and what they do. A click on one presses it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final, NamedTuple

from rich.segment import Segment
from textual import events
from textual.screen import Screen
from textual.strip import Strip

from lingao.tui.widgets.entering import Entering
from lingao.tui.widgets.firm import Firm
from lingao.wording import _
from lingao.wording.cells import width
from lingao.wording.keys import key_name

GAP = 2
"""Cells between two keys."""


class Valid(NamedTuple):
    """A key that is valid now, and the action behind it."""

    cap: str
    caption: str
    key: str
    action: str


class Shown(NamedTuple):
    """One key on the bar."""

    cap: str
    caption: str
    key: str
    x: int
    end: int


KEPT: Final = ("end_season", "app.help")
"""Actions whose keys stay on the bar however little room there is; the others give way, the last first."""


class KeyBar(Firm):
    """The keys valid now, as many as fit. Where some do not, `? more` says where the rest are."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keybar--cap", "keybar--caption"}

    _drawn: Sequence[Shown] | None = None
    """The keys as they were drawn last; None before they ever were."""

    def on_mount(self) -> None:
        """Draw anew whenever other keys become valid."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def _changed(self, _screen: Screen[object]) -> None:
        if self._drawn is not None and self._drawn != self.keys():
            self.refresh()

    def keys(self) -> list[Shown]:
        """The keys as they stand on the bar, left to right."""
        valid = self._valid()
        if sum(_wide(one) for one in valid) - GAP > self.size.width - 1:
            valid = self._kept(valid)
        shown: list[Shown] = []
        x = 1
        for one in valid:
            shown.append(Shown(one.cap, one.caption, one.key, x, x + _wide(one) - GAP))
            x += _wide(one)
        return shown

    def _valid(self) -> list[Valid]:
        """The keys valid now, each caption once; none while they are typed, when a line above says which end it."""
        if isinstance(self.screen.focused, Entering) and self.screen.focused.entering:
            return []
        found: dict[tuple[str, str], Valid] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if binding.show and binding.description:
                cap, caption = _cap(binding.key_display or binding.key), _(binding.description)
                found.setdefault((cap, caption), Valid(cap, caption, binding.key, binding.action))
        return list(found.values())

    def _kept(self, valid: list[Valid]) -> list[Valid]:
        """Those there is room for: first the keys that stay, then the others in their order."""
        valid = [one._replace(caption=_("more")) if one.action == "app.help" else one for one in valid]
        kept = [one for one in valid if one.action in KEPT]
        room = self.size.width - 1 + GAP - sum(_wide(one) for one in kept)
        for one in (one for one in valid if one.action not in KEPT):
            if _wide(one) > room:
                break
            kept.append(one)
            room -= _wide(one)
        return [one for one in valid if one in kept]

    def render_line(self, y: int) -> Strip:
        """The bar."""
        ground = self.rich_style
        cap = ground + self.get_component_rich_style("keybar--cap", partial=True)
        caption = ground + self.get_component_rich_style("keybar--caption", partial=True)
        parts = [Segment(" ", ground)]
        self._drawn = self.keys()
        for one in self._drawn:
            parts += [Segment(one.cap, cap), Segment(" " + one.caption, caption), Segment("  ", ground)]
        return Strip(parts).adjust_cell_length(self.size.width, ground)

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked."""
        for one in self.keys():
            if one.x <= event.x < one.end:
                self.app.simulate_key(one.key)


def _wide(one: Valid) -> int:
    """Cells a key takes on the bar, with the gap after it."""
    return width(one.cap) + 1 + width(one.caption) + GAP


def _cap(keys: str) -> str:
    """The key's name; a range such as `1-8` stays as it is written."""
    first = keys.split(",")[0]
    return first if len(first) == 3 and first[1] == "-" else key_name(first)
