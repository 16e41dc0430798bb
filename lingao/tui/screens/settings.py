"""Settings: theme, motion, signs, language. They take effect at once and are kept beside the saved games."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

from lingao.tui import preferences
from lingao.tui.screens.base import Dialogue
from lingao.tui.themes import NAMES
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import PSEUDO, _, as_is, languages, use


class SettingsDialogue(Dialogue):
    """Each line is one setting; Enter takes the next value."""

    def heading(self) -> str:
        """What it is."""
        return _("Settings")

    def lines(self, cells: int) -> list[Line]:
        """The settings with their values."""
        now = self.lingao.settings
        on, off = _("on"), _("off")
        rows = (
            ("theme", _("Theme"), _(NAMES[self.lingao.theme])),
            ("reduced_motion", _("Less motion"), on if now.reduced_motion else off),
            ("plain_signs", _("Borders and bars in plain ASCII"), on if self.lingao.plain_signs else off),
            ("language", _("Language"), as_is(now.language) if now.language else _("that of the system")),
        )
        lines: list[Line] = []
        for name, text, value in rows:
            lines.append((Cell(" "), Cell(text, 36, act=name, key=name), Cell(value, look="strong")))
        return [
            *lines,
            EMPTY,
            *text_lines(
                _("Enter takes the next value. NO_COLOR in the environment does without colour."),
                cells,
                "muted",
            ),
        ]

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """The next value of a setting."""
        message.stop()
        now, name = self.lingao.settings, message.act
        if name == "theme":
            now = replace(now, theme=_next(list(NAMES), self.lingao.theme))
        elif name == "language":
            now = replace(now, language=_next(["", *known_languages()], now.language))
        elif name == "reduced_motion":
            now = replace(now, reduced_motion=not now.reduced_motion)
        else:
            now = replace(now, plain_signs=not now.plain_signs)
        self._take(now)

    def _take(self, settings: preferences.Preferences) -> None:
        self.lingao.settings = settings
        if not settings.language:
            use(None)
        self.lingao.obey_settings()
        try:
            preferences.keep(self.lingao.settings_folder, settings)
        except OSError as error:
            said = _("The settings hold for now but could not be kept: {reason}.")
            self.lingao.say(said.format(reason=as_is(error.strerror or str(error))), "warning")
        for screen in self.app.screen_stack:
            screen.set_class(self.lingao.plain_signs, "-plain")
        self.query_one("#box").border_title = self.heading()
        self.refresh_lines()
        self.lingao.tell_change()


def known_languages() -> tuple[str, ...]:
    """The languages one can choose; the accented one for tests only where the environment asks for it."""
    return (*languages(), PSEUDO) if os.environ.get("LINGAO_LANG") == PSEUDO else languages()


def _next(values: Sequence[str], now: str) -> str:
    place = values.index(now) if now in values else -1
    return values[(place + 1) % len(values)]
