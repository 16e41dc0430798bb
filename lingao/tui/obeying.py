"""Doing as the settings say: theme, motion, signs, empty lines, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.tui import glyphs, themes
from lingao.tui.widgets import cells
from lingao.wording import speech

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp


def obey(app: LingaoApp) -> str:
    """Do as the settings say; what keeps a theme of the player's own from being used, in words."""
    settings = app.settings
    app.animation_level = "none" if settings.reduced_motion else "full"
    glyphs.use(app.plain_signs)
    cells.pack(settings.compact)
    if settings.language and settings.language in (*speech.languages(), speech.PSEUDO):
        speech.use(settings.language)
    return _dress(app, settings.theme)


def _dress(app: LingaoApp, name: str) -> str:
    if name in themes.THEMES:
        app.theme = name
        return ""
    from lingao.tui.own_themes import named  # only who has a theme of his own waits for the reading of it
    from lingao.wording.problems import at_place

    own = named(name)
    if own is None:
        app.theme = themes.PAPER.name
        return ""
    if own.theme is not None:
        app.register_theme(own.theme)
    app.theme = themes.PAPER.name if own.theme is None else name
    return at_place(own.problem) if own.problem else ""
