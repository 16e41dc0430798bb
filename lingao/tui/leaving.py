"""Leaving a game: asked about only where something would be gone with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from lingao.tui.screens.choose import Choose
from lingao.wording import _

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp


class Leaving(Choose):
    """Says what would be gone; the cursor begins on staying."""


def leave_for(app: LingaoApp, go: Callable[[], object]) -> None:
    """Go, at once where all is saved; otherwise say what would be gone and go when that is chosen, or the key pressed again."""
    from lingao.session.unkept import unkept
    from lingao.wording.unkept import unkept_text

    gone = unkept(app.session) if app.playing else None
    if gone is None or isinstance(app.screen, Leaving):
        go()
        return
    said = _("This game is not saved: {gone} will be gone.").format(gone=unkept_text(*gone))
    ways = (("", _("Back, without doing it")), ("go", _("Leave all the same")))

    def then(answer: str | None) -> None:
        if answer == "go":
            go()

    app.open(Leaving(_("Not saved"), said, ways), then)
