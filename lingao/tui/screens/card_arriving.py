"""Posts of a thread arrive one after another when a card is first read, and all at once ever after."""

from __future__ import annotations

from typing import Final
from weakref import WeakKeyDictionary

from textual import events

from lingao.session.session import Session
from lingao.tui.widgets.sheet import Sheet

EVERY: Final = 0.4
"""Seconds from one post to the next."""

_READ: WeakKeyDictionary[Session, set[tuple[int, int]]] = WeakKeyDictionary()


def first_reading(session: Session, card: int) -> bool:
    """Whether a card is read for the first time in its season; from then on it is not."""
    read, this = _READ.setdefault(session, set()), (session.season, card)
    fresh = this not in read
    read.add(this)
    return fresh


class CardSheet(Sheet):
    """The sheet of a card. Any key, click or turn of the wheel brings the posts that are still to come, and does what it does."""

    def on_key(self, event: events.Key) -> None:
        """A key."""
        self._hurry()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel."""
        self._hurry()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """A click."""
        self._hurry()

    def _hurry(self) -> None:
        from lingao.tui.screens.card import CardScreen

        if isinstance(self.screen, CardScreen):
            self.screen.all_posts()
