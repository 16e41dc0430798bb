"""Themes: a warm paper one, a night one, and one of high contrast. Meaning is never carried by colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from textual.theme import Theme

from lingao.wording import marked

PAPER: Final = Theme(
    name="paper",
    primary="#8a3b1e",
    secondary="#4a6b52",
    accent="#8a3b1e",
    warning="#7a4f00",
    error="#a01818",
    success="#2d6a35",
    foreground="#2f2a22",
    background="#f5eedc",
    surface="#efe6cf",
    panel="#e5d9bb",
    dark=False,
    variables={
        "quiet": "#5f5648",
        "mark": "#e8cf95",
        "mark-rest": "#ebe0c2",
        "edge": "#7a6843",
        "veil": "20%",
    },
)
NIGHT: Final = Theme(
    name="night",
    primary="#e0a868",
    secondary="#86b39a",
    accent="#e0a868",
    warning="#e5b84e",
    error="#f08d7e",
    success="#8fc98b",
    foreground="#dcd6c8",
    background="#15171a",
    surface="#1c1f23",
    panel="#262a30",
    dark=True,
    variables={
        "quiet": "#9a958a",
        "mark": "#4d4128",
        "mark-rest": "#26282b",
        "edge": "#7d8491",
        "veil": "25%",
    },
)
CONTRAST: Final = Theme(
    name="contrast",
    primary="#ffff00",
    secondary="#00ffff",
    accent="#ffff00",
    warning="#ffff00",
    error="#ff9090",
    success="#80ff80",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#202020",
    dark=True,
    variables={
        "quiet": "#e0e0e0",
        "mark": "#0000c0",
        "mark-rest": "#202060",
        "edge": "#b0b0b0",
        "veil": "15%",
    },
)

THEMES: Final = {"paper": PAPER, "night": NIGHT, "contrast": CONTRAST}
"""Every theme of the game by the name kept in the settings."""

NAMES: Final = {"paper": marked("Paper"), "night": marked("Night"), "contrast": marked("High contrast")}
"""What the themes are called."""

FIELDS: Final = (
    "foreground",
    "background",
    "surface",
    "panel",
    "primary",
    "secondary",
    "warning",
    "error",
    "success",
)
"""Colours a theme has of the terminal library."""
OWN_FIELDS: Final = ("quiet", "mark", "mark-rest", "edge")
"""Colours of the game's own: text of less weight, the cursor, a cursor whose keys go elsewhere, lines and scroll bars."""


def made(name: str, base: Theme, colours: Mapping[str, str], dark: bool | None = None) -> Theme:
    """A theme made of another by changing some colours, named as in `FIELDS` and `OWN_FIELDS`."""
    fields: dict[str, Any] = {field: colours[field] for field in FIELDS if field in colours}
    own = {field: colours[field] for field in OWN_FIELDS if field in colours}
    return replace(
        base,
        name=name,
        dark=base.dark if dark is None else dark,
        accent=colours.get("primary", base.primary),
        variables={**base.variables, **own},
        **fields,
    )
