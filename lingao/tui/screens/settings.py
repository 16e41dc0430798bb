"""Settings: how things look and move. They take effect at once and are kept beside the saved games."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

from lingao.tui import preferences
from lingao.tui.own_themes import Own, folder, own_themes
from lingao.tui.screens.sought import Sought
from lingao.tui.themes import NAMES
from lingao.tui.widgets.cells import Cell, Line, text_lines
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import PSEUDO, _, as_is, languages, marked, use
from lingao.wording.problems import at_place

VALUE_AT: Final = 36


class Setting(NamedTuple):
    """One thing that can be set: its field of the preferences, its name, and what it does."""

    field: str
    name: str
    about: str


SETTINGS: Final = (
    Setting(
        "theme",
        marked("Theme"),
        marked("The colours; your own are YAML files in {folder}."),
    ),
    Setting(
        "reduced_motion",
        marked("Less motion"),
        marked("Nothing moves by itself: no sea, no turning sign, no gliding."),
    ),
    Setting(
        "plain_signs",
        marked("Signs and borders in plain ASCII"),
        marked(
            "For terminals that show boxes and arrows as question marks. On by itself where the locale asks for it."
        ),
    ),
    Setting(
        "compact",
        marked("Compact"),
        marked("No empty lines and no line of hints: more rows on a small screen."),
    ),
    Setting(
        "tree",
        marked("The tree"),
        marked(
            "Drawn with its edges, or as a list by era; by itself it is drawn where the terminal is large enough."
        ),
    ),
    Setting(
        "notes",
        marked("Content notes"),
        marked(
            "Of cards with hunger, coercion or death: shown above the text, folded, or first, the text only on Enter."
        ),
    ),
    Setting("language", marked("Language"), marked("The language of everything. Names from the novel stay.")),
)

TREES: Final = {"": marked("as it fits"), "drawn": marked("drawn"), "list": marked("list")}
"""Ways to show the tree, by what is kept of the choice."""
NOTES: Final = {
    "": marked("shown"),
    "folded": marked("folded"),
    "first": marked("first, the text on Enter"),
}
"""Ways to show content notes, by what is kept of the choice."""


class SettingsDialogue(Sought):
    """Each setting with what it does; Enter takes the next value."""

    frame_rows = 6

    def __init__(self) -> None:
        super().__init__()
        self._own: Sequence[Own] = own_themes()

    def heading(self) -> str:
        """What it is."""
        return _("Settings")

    def found(self, cells: int) -> list[Line]:
        """The settings that have what was typed, each with its value and what it does."""
        lines: list[Line] = []
        for one in SETTINGS:
            about = _(one.about).format(folder=as_is(str(folder())))
            if self.has(_(one.name), about, self._value(one.field)):
                name = Cell(_(one.name), VALUE_AT, act=one.field, key=one.field)
                lines += [(Cell(" "), name, Cell(self._value(one.field), look="strong"))]
                lines += text_lines(about, cells, "muted", indent=3)
                lines += self._problems(cells) if one.field == "theme" else []
        return lines

    def _problems(self, cells: int) -> list[Line]:
        """What is wrong with themes of the player's own."""
        wrong = (at_place(one.problem) for one in self._own if one.problem)
        return [line for text in wrong for line in text_lines("! " + as_is(text), cells, "bad", indent=3)]

    def _value(self, field: str) -> str:
        now = self.lingao.settings
        if field == "theme":
            name = self.lingao.theme
            return _(NAMES[name]) if name in NAMES else as_is(name)
        if field == "language":
            return as_is(now.language) if now.language else _("that of the system")
        if field == "tree":
            return _(TREES[now.tree])
        if field == "notes":
            return _(NOTES.get(now.notes, NOTES[""]))
        on = self.lingao.plain_signs if field == "plain_signs" else getattr(now, field)
        return _("on") if on else _("off")

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """The next value of a setting."""
        message.stop()
        field = str(message.act)
        now = self.lingao.settings
        value: Any
        if field == "theme":
            sound = [one.name for one in self._own if one.problem is None]
            value = _next([*NAMES, *sound], self.lingao.theme)
        elif field == "language":
            value = _next(["", *known_languages()], now.language)
        elif field == "tree":
            value = _next([*TREES], now.tree)
        elif field == "notes":
            value = _next([*NOTES], now.notes)
        else:
            value = not getattr(now, field)
        self._take(replace(now, **{field: value}))

    def _take(self, settings: preferences.Preferences) -> None:
        if not settings.language:
            use(None)
        self.lingao.keep_settings(settings)
        self.lingao.obey_settings()
        for screen in self.app.screen_stack:
            screen.set_class(self.lingao.plain_signs, "-plain")
            screen.set_class(settings.compact, "-compact")
        self.query_one("#box").border_title = self.heading()
        self.refresh_lines()
        self.lingao.tell_change()
        self.app.refresh_css(animate=False)  # what was painted before is painted anew in the signs of now


def known_languages() -> tuple[str, ...]:
    """The languages one can choose; the accented one for tests only where the environment asks for it."""
    return (*languages(), PSEUDO) if os.environ.get("LINGAO_LANG") == PSEUDO else languages()


def _next(values: Sequence[str], now: str) -> str:
    place = values.index(now) if now in values else -1
    return values[(place + 1) % len(values)]
