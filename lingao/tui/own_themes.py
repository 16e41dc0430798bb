"""Themes of the player's own: one YAML file each in the folder of settings the platform has for the user."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from textual.theme import Theme

from lingao.content.names import nearest
from lingao.content.problems import Code, Place, Problem
from lingao.content.sheet import Sheet
from lingao.content.yamlpos import read_yaml
from lingao.tui.themes import FIELDS, OWN_FIELDS, PAPER, THEMES, made

VARIABLE: Final = "LINGAO_CONFIG"
"""The environment variable that names another folder."""
FOLDER: Final = "themes"
COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
KEYS: Final = ("base", "dark", *FIELDS, *OWN_FIELDS)
"""What may stand in a file. `base` is the theme whose colours hold where none are given: paper if it is left out."""


class Own(NamedTuple):
    """One file: the theme it makes, or the first thing wrong with it."""

    name: str
    theme: Theme | None
    problem: Problem | None


def folder() -> Path:
    """Where the files lie; it need not be there."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser() / FOLDER
    from platformdirs import user_config_path

    return user_config_path("lingao", appauthor=False) / FOLDER


def own_themes() -> list[Own]:
    """Every file there is, by name. A name of the game's own themes is kept for those."""
    try:
        files = sorted(path for path in folder().iterdir() if path.suffix in (".yaml", ".yml"))
    except OSError:
        return []
    return [own_theme(path) for path in files if path.stem not in THEMES]


def named(name: str) -> Own | None:
    """The file of this name, if it is there."""
    return next((one for one in own_themes() if one.name == name), None)


def own_theme(path: Path) -> Own:
    """Read one file. Never raises for what it holds."""
    try:
        sheet = read_yaml(path.read_text(encoding="utf-8"), str(path))
    except OSError as error:
        return _wrong(path, Code.UNREADABLE, (1, 1), why=error.strerror or str(error))
    except UnicodeDecodeError:
        return _wrong(path, Code.NOT_UTF8, (1, 1))
    if sheet.flaws:
        first = min(sheet.flaws, key=lambda flaw: flaw.spot)
        return _wrong(path, first.code, first.spot, **first.values)
    problem = next(_problems(path, sheet), None)
    return Own(path.stem, None, problem) if problem else Own(path.stem, _theme(path.stem, sheet.data), None)


def _theme(name: str, data: dict[str, Any]) -> Theme:
    base = THEMES[data.get("base", PAPER.name)]
    return made(name, base, data, data.get("dark"))


def _problems(path: Path, sheet: Sheet) -> Iterator[Problem]:
    """What is wrong with a file that is sound YAML, in the order of its lines."""
    if not isinstance(sheet.data, dict):
        yield _problem(
            path, Code.WRONG_TYPE, (1, 1), value=sheet.data, wanted='lines such as `primary: "#8a3b1e"`'
        )
        return
    for key, value in sheet.data.items():
        if key not in KEYS:
            found = _problem(path, Code.UNKNOWN_KEY, sheet.keys[(key,)], key=key)
            yield Problem(found.code, found.place, values=found.values, suggestions=nearest(key, KEYS))
            continue
        spot = sheet.values[(key,)]
        if key == "base":
            if value not in THEMES:
                yield _problem(path, Code.NOT_ALLOWED, spot, value=value, allowed=", ".join(THEMES))
        elif key == "dark":
            if not isinstance(value, bool):
                yield _problem(path, Code.WRONG_TYPE, spot, value=value, wanted="true or false")
        elif not (isinstance(value, str) and COLOUR.fullmatch(value)):
            wanted = 'a colour in quotes, such as "#8a3b1e"'
            yield _problem(path, Code.WRONG_TYPE, spot, value=value, wanted=wanted)


def _problem(path: Path, code: Code, spot: tuple[int, int], **values: Any) -> Problem:
    shown = {name: value if isinstance(value, int) else f"{value}" for name, value in values.items()}
    return Problem(code, Place(str(path), *spot), values=shown)


def _wrong(path: Path, code: Code, spot: tuple[int, int], **values: Any) -> Own:
    return Own(path.stem, None, _problem(path, code, spot, **values))
