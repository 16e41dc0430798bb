"""Many files become one: sections of all files joined, in a fixed order, with the home of every entry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from lingao.content.models.world import LISTS, World
from lingao.content.names import nearest
from lingao.content.origin import Origin
from lingao.content.problems import Code, Place, Problem
from lingao.content.sheet import Sheet
from lingao.content.yamlpos import read_yaml

SECTIONS: Final = (*World.model_fields, "overlay")
"""Every section a file may hold."""
CLOSED: Final = ("indicators", "benches", "roles", "constants")
"""Sections a mod has no use for, since rules know their ids: with two of them, content is a world of its own."""
MOST_BYTES: Final = 5_000_000


@dataclass(slots=True)
class Gathered:
    """What was read: plain data by section, where it is at home, what was wrong, and what was missed."""

    data: dict[str, Any]
    origin: Origin
    problems: list[Problem] = field(default_factory=list)
    overlay: list[tuple[Sheet, int, Any]] = field(default_factory=list)
    """Patches in order: their sheet, their number in it, the patch."""
    unread_ids: frozenset[str] = frozenset()
    """Ids that stand in files which could not be read; references to them are not called unknown."""
    unread_sections: frozenset[str] = frozenset()

    @property
    def is_world(self) -> bool:
        """Whether this is a whole world, rather than a mod of one."""
        return sum(name in self.data or name in self.unread_sections for name in CLOSED) >= 2


def gather(paths: Sequence[Path]) -> Gathered:
    """Read files, and folders with every `*.yaml` below them, in the order of their relative paths."""
    found = Gathered({}, Origin(str(paths[0]) if paths else "content"))
    texts: list[str] = []
    for path in paths:
        for file in files_of(path):
            text = _read(file, found)
            if text is not None:
                sheet = read_yaml(text, _label(file))
                _take(sheet, found)
                if not sheet.whole:
                    texts.append(text)
    found.unread_ids = frozenset(_all(r"\bid:\s*['\"]?([a-z][a-z0-9_]*)", texts))
    found.unread_sections = frozenset(_all(r"(?m)^([a-z]+):", texts))
    return found


def _all(pattern: str, texts: Iterable[str]) -> list[str]:
    return [word for text in texts for word in re.findall(pattern, text)]


def files_of(path: Path) -> list[Path]:
    """The files of a folder, those of the folder itself before those of folders in it."""
    if not path.is_dir():
        return [path]
    inside = (file for file in path.rglob("*.yaml") if file.is_file())
    return sorted(
        inside, key=lambda file: (len(file.relative_to(path).parts), file.relative_to(path).as_posix())
    )


def _label(file: Path) -> str:
    """The file as a person standing here would name it."""
    full, here = file.resolve(), Path.cwd()
    return full.relative_to(here).as_posix() if full.is_relative_to(here) else str(full)


def _read(file: Path, found: Gathered) -> str | None:
    """The text of a file; None with a problem when it cannot be had."""
    top = Place(_label(file), 1, 1)
    try:
        raw = file.read_bytes() if file.stat().st_size <= MOST_BYTES else None
    except OSError as refused:
        found.problems.append(Problem(Code.UNREADABLE, top, values={"why": refused.strerror or str(refused)}))
        return None
    if raw is None:
        found.problems.append(Problem(Code.TOO_LARGE, top, values={"limit": MOST_BYTES}))
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as broken:
        before = raw[: broken.start].decode("utf-8")
        place = Place(top.file, before.count("\n") + 1, len(before) - before.rfind("\n"))
        found.problems.append(Problem(Code.NOT_UTF8, place))
        return None


def _take(sheet: Sheet, found: Gathered) -> None:
    """Add one file's sections to what was gathered."""
    for flaw in sheet.flaws:
        also = (Place(sheet.file, *flaw.first),) if flaw.first else ()
        path = ".".join(map(str, flaw.path))
        found.problems.append(Problem(flaw.code, Place(sheet.file, *flaw.spot), path, flaw.values, also=also))
    if sheet.data is None:
        return
    if not isinstance(sheet.data, dict):
        found.problems.append(Problem(Code.NO_SECTIONS, Place(sheet.file, *sheet.values[()])))
        return
    if not sheet.whole:
        _drop_last(sheet.data)
    for name, section in sheet.data.items():
        _take_section(name, section, sheet, found)


def _drop_last(data: dict[str, Any]) -> None:
    """Leave out the entry in which reading stopped: what it seems to lack may stand below the mistake."""
    last = next(reversed(data.values()), None)
    if isinstance(last, list) and last:
        last.pop()
    elif isinstance(last, dict) and last:
        last.popitem()


def _take_section(name: str, section: Any, sheet: Sheet, found: Gathered) -> None:
    place = Place(sheet.file, *sheet.keys[(name,)])
    found.origin.homes.setdefault((name,), (sheet, (name,)))
    is_list = name == "overlay" or name in LISTS
    if name not in SECTIONS:
        near = nearest(name, SECTIONS)
        found.problems.append(Problem(Code.UNKNOWN_SECTION, place, name, {"name": name}, near))
    elif section is None:
        if name != "overlay":
            found.data.setdefault(name, [] if is_list else {})
    elif name == "overlay" and isinstance(section, list):
        found.overlay.extend((sheet, number, patch) for number, patch in enumerate(section))
    elif is_list and isinstance(section, list):
        _join_list(name, section, sheet, found)
    elif not is_list and isinstance(section, dict):
        _join_mapping(name, section, sheet, found)
    else:
        wanted = "list" if is_list else "mapping"
        found.problems.append(Problem(Code.WRONG_SECTION, place, name, {"name": name, "wanted": wanted}))


def _join_list(name: str, section: list[Any], sheet: Sheet, found: Gathered) -> None:
    entries = found.data.setdefault(name, [])
    for number, entry in enumerate(section):
        found.origin.homes[(name, len(entries))] = (sheet, (name, number))
        entries.append(entry)


def _join_mapping(name: str, section: dict[str, Any], sheet: Sheet, found: Gathered) -> None:
    whole = found.data.setdefault(name, {})
    for key, value in section.items():
        path = (name, key)
        if key in whole:
            values: dict[str, str | int] = {"id": key, "section": name}
            place, also = Place(sheet.file, *sheet.keys[path]), (found.origin.key(path),)
            found.problems.append(Problem(Code.DUPLICATE_ID, place, f"{name}.{key}", values, also=also))
            continue
        found.origin.homes[path] = (sheet, path)
        whole[key] = value
