"""The content as it is played: files gathered, overlays and difficulty applied, checked, and made a `World`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lingao.content.check import check_content
from lingao.content.check.stuff import Stuff
from lingao.content.difficulty import apply_difficulty
from lingao.content.gather import SECTIONS, Gathered, gather
from lingao.content.models.world import LISTS, World
from lingao.content.origin import Origin
from lingao.content.overlays import apply_overlays
from lingao.content.paused import collection_paused
from lingao.content.problems import Problem, Severity
from lingao.content.where import shipped


@dataclass(frozen=True, slots=True)
class Loaded:
    """Resolved content, and everything that is wrong with it."""

    world: World | None
    """None when there is any error."""
    _data: Callable[[], dict[str, Any]]
    _origin: Callable[[], Origin]
    problems: list[Problem] = field(default_factory=list)
    """Errors and warnings, in the order of files and lines."""

    @property
    def data(self) -> dict[str, Any]:
        """Plain content after overlays and difficulty: what is hashed, compiled and pinned in saves."""
        return self._data()

    @property
    def origin(self) -> Origin:
        """Where every value of the data came from."""
        return self._origin()

    @property
    def counts(self) -> dict[str, int]:
        """How many entries each section holds."""
        return {name: len(self.data.get(name, ())) for name in LISTS}

    @property
    def errors(self) -> list[Problem]:
        """The problems that keep the content from being used."""
        return [problem for problem in self.problems if problem.severity is Severity.ERROR]

    @property
    def warnings(self) -> list[Problem]:
        """The problems that do not."""
        return [problem for problem in self.problems if problem.severity is Severity.WARNING]


def load(paths: Sequence[Path] | None = None, difficulty: str = "normal") -> Loaded:
    """Load the shipped content, or what lies at `paths`; a mod is put on top of the shipped content.

    Never raises for what files hold: every problem of every file is in the result.
    """
    with collection_paused():
        return _load(paths, difficulty)


def _load(paths: Sequence[Path] | None, difficulty: str) -> Loaded:
    found = gather(list(paths) if paths else [shipped()])
    if paths and not found.is_world:
        found = gather([shipped(), *paths])
    apply_overlays(found)
    data = {name: found.data[name] for name in SECTIONS if name in found.data}
    stuff = Stuff(data, found.origin, found.unread_ids, found.unread_sections)
    told = check_content(stuff, sound=not found.problems)
    given = data.get("difficulties") and "difficulties" not in found.unread_sections
    refused = apply_difficulty(data, difficulty, found.origin) if given else None
    problems = _in_order([*told, *([refused] if refused else [])], found)
    if any(problem.severity is Severity.ERROR for problem in problems):
        return Loaded(None, lambda: data, lambda: found.origin, problems)
    return Loaded(world_of(data), lambda: data, lambda: found.origin, problems)


def _in_order(problems: list[Problem], found: Gathered) -> list[Problem]:
    """Problems by file in reading order, then by line; where a file's own flaw stands, nothing else is said."""
    flawed = {problem.place for problem in found.problems}
    problems = [*found.problems, *(one for one in problems if one.place not in flawed)]
    files = {sheet.file: number for number, (sheet, _) in enumerate(reversed(found.origin.homes.values()))}
    return sorted(problems, key=lambda one: (-files.get(one.place.file, 0), one.place))


def world_of(data: dict[str, Any]) -> World:
    """The world of resolved content, such as a save has pinned.

    Raises:
        pydantic.ValidationError: when the data is no world.
    """
    with collection_paused():
        return World.model_validate(data)


def content_hash(data: dict[str, Any]) -> str:
    """The content's fingerprint: SHA-256 of its JSON, in which the order of entries and keys counts."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
