"""The picture on the screen: the lines of styled text that the terminal shows now, and how they are kept."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from textual.app import App
    from textual.strip import Strip


def strips_of(app: App[Any]) -> list[Strip]:
    """What is painted now, line by line, with what shines through from screens below."""
    # The library has no public way to its painted lines; its own screenshots take this one.
    return app.screen._compositor.render_strips()


def as_svg(app: App[Any]) -> str:
    """A drawing that a browser or a README shows."""
    return app.export_screenshot()


def as_html(app: App[Any]) -> str:
    """A page with colours."""
    from rich.console import Console
    from rich.segment import Segments

    width, height = app.size
    console = Console(
        width=width,
        height=height,
        file=StringIO(),
        force_terminal=True,
        color_system="truecolor",
        record=True,
    )
    for strip in strips_of(app):
        console.print(Segments(strip), end="\n", soft_wrap=True)
    return console.export_html(inline_styles=True)


def as_text(app: App[Any]) -> str:
    """The bare signs."""
    return "".join(strip.text.rstrip() + "\n" for strip in strips_of(app))


DRAWN: Final[dict[str, Callable[[App[Any]], str]]] = {"svg": as_svg, "html": as_html, "txt": as_text}
"""How a picture is kept, by the ending of its file."""
