"""The picture on the screen: the lines of styled text that the terminal shows now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textual.app import App
    from textual.strip import Strip


def strips_of(app: App[Any]) -> list[Strip]:
    """What is painted now, line by line, with what shines through from screens below."""
    # The library has no public way to its painted lines; its own screenshots take this one.
    return app.screen._compositor.render_strips()
