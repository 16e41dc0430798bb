"""Jumping: a letter on every place of the screen below; typing it goes there, anything else leaves it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from rich.segment import Segment
from textual import events
from textual.app import ComposeResult
from textual.screen import ModalScreen, Screen
from textual.strip import Strip
from textual.widget import Widget

from lingao.tui.picture import strips_of
from lingao.tui.places import LETTERS, Place, letters_for, places_on


class Letters(Widget):
    """The screen as it was, with labels over its places."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"letters--label"}

    def __init__(self, picture: Sequence[Strip], places: dict[str, Place]) -> None:
        super().__init__()
        self.picture, self._places, self.typed = picture, places, ""

    def render_line(self, y: int) -> Strip:
        """One line with the labels that stand on it and still fit what was typed."""
        if y >= len(self.picture):
            return Strip.blank(self.size.width, self.rich_style)
        line, style = self.picture[y], self.get_component_rich_style("letters--label")
        parts: list[Strip] = []
        at = 0
        for label, place in self._places.items():
            if place.y == y and label.startswith(self.typed):
                x = max(place.x, at)
                rest = label[len(self.typed) :]
                parts += [line.crop(at, x), Strip([Segment(rest, style)])]
                at = x + len(rest)
        return Strip.join([*parts, line.crop(at)]).adjust_cell_length(self.size.width, self.rich_style)


class Jump(ModalScreen[Any]):
    """Answers with the place whose letters were typed, with the digit of a tab, or with nothing."""

    def __init__(self, below: Screen[Any]) -> None:
        super().__init__()
        found = places_on(below)
        self.places = dict(zip(letters_for(len(found)), found, strict=False))
        """Places by their letters."""
        self._letters = Letters(strips_of(below.app), self.places)
        self._left = False

    def compose(self) -> ComposeResult:
        """The picture with its letters."""
        yield self._letters

    def on_key(self, event: events.Key) -> None:
        """A letter of a label, the digit of a tab, or something else, which leaves."""
        event.stop()
        event.prevent_default()
        typed = self._letters.typed + event.key
        if typed in self.places:
            self._leave(self.places[typed])
        elif event.key in LETTERS and any(label.startswith(typed) for label in self.places):
            self._letters.typed = typed
            self._letters.refresh()
        else:
            self._leave(event.key if event.key.isdecimal() else None)

    def _leave(self, answer: Any) -> None:
        """Leave once, however much comes at the same time: more would take the screen below along."""
        if not self._left:
            self._left = True
            self.dismiss(answer)

    def on_click(self, event: events.Click) -> None:
        """A click on a letter goes there; one beside them leaves."""
        on = (
            place
            for label, place in self.places.items()
            if place.y == event.screen_y and place.x <= event.screen_x < place.x + len(label)
        )
        self._leave(next(on, None))

    def on_resize(self, event: events.Resize) -> None:
        """Another size needs other letters."""
        picture = self._letters.picture
        if (event.size.width, event.size.height) != (picture[0].cell_length, len(picture)):
            self._leave(None)
