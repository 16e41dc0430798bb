"""Places: where on a screen one can go, for jumping there by a letter. A widget with `places` takes part."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, runtime_checkable

if TYPE_CHECKING:
    from textual.screen import Screen

LETTERS: Final = "asdfghjklqwertyuiopzxcvbnm"
"""Nearest to the resting fingers first."""


class Place(NamedTuple):
    """A thing on show that can be gone to."""

    x: int
    y: int
    """In cells of the screen."""
    go: Callable[[], object]


@runtime_checkable
class Reachable(Protocol):
    """A widget with places in it."""

    def places(self) -> Iterable[Place]:
        """Those on show now."""


def places_on(screen: Screen[Any]) -> list[Place]:
    """Every place on a screen, from the top, left to right."""
    from textual.widgets import Input  # most screens have none, and none waits for it before it is painted

    found: list[Place] = []
    for widget in screen.walk_children():
        if not widget.is_on_screen:
            continue
        if isinstance(widget, Reachable):
            found.extend(widget.places())
        elif isinstance(widget, Input):
            found.append(Place(*widget.content_region.offset, widget.focus))
    return sorted(found, key=lambda place: (place.y, place.x))


def letters_for(count: int) -> list[str]:
    """So many labels, as short as they can be, none of which begins another."""
    base = len(LETTERS)
    twice = min(base, -(-max(0, count - base) // (base - 1)))
    single = list(LETTERS[: base - twice])
    return [*single, *(first + second for first in LETTERS[base - twice :] for second in LETTERS)][:count]
