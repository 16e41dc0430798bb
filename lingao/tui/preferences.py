"""Settings of the player, kept in one small file beside the saved games. A broken file is no reason not to play."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a player can set."""

    theme: str = "paper"
    """A name of `themes.THEMES`, or of a file with a theme of one's own."""
    reduced_motion: bool = False
    """Nothing moves by itself: no sea, no turning sign, no smooth scrolling."""
    plain_signs: bool = False
    """Everything in ASCII."""
    compact: bool = False
    """No empty lines, no line of hints."""
    tree: str = ""
    """`drawn` or `list`; empty for whichever suits the terminal."""
    notes: str = ""
    """Content notes: empty for shown before the text, `folded`, or `first` for a text that waits behind its note."""
    language: str = ""
    """A language by name; empty for that of the environment."""


def load(folder: Path) -> Preferences:
    """The settings kept in a folder; the usual ones where there are none that can be read."""
    try:
        kept = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    return _from(kept) if isinstance(kept, dict) else Preferences()


def _from(kept: dict[str, Any]) -> Preferences:
    """What fits of what was kept: unknown names and wrong kinds are left out."""
    usual = Preferences()
    fitting = {
        one.name: kept[one.name]
        for one in fields(Preferences)
        if type(kept.get(one.name)) is type(getattr(usual, one.name))
    }
    return replace(usual, **fitting)


def keep(folder: Path, preferences: Preferences) -> None:
    """Keep the settings in a folder.

    Raises:
        OSError: when they cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_text(json.dumps(asdict(preferences), indent=2) + "\n", encoding="utf-8")
