"""One file of content as plain data, with the line and column of everything in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from lingao.content.problems import Code

Path = tuple[str | int, ...]
"""Keys and indices from the top of a file or of the content."""
Spot = tuple[int, int]
"""Line and column, from 1."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """A problem of the YAML itself, before anybody asks what it means."""

    code: Code
    spot: Spot
    path: Path = ()
    values: dict[str, str | int] = field(default_factory=dict)
    first: Spot | None = None


@dataclass(slots=True)
class Sheet:
    """One file as plain data, with the place of everything in it."""

    file: str
    data: Any = None
    keys: dict[Path, Spot] = field(default_factory=dict)
    values: dict[Path, Spot] = field(default_factory=dict)
    quoted: set[Path] = field(default_factory=set)
    """Values in quotes: their text begins one column later."""
    flaws: list[Flaw] = field(default_factory=list)
    whole: bool = True
    """False when reading stopped early, so that something may be missing from `data`."""
