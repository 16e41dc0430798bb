"""Difficulties: overlays that scale constants by per mille, shown on screen and part of the resolved content."""

from __future__ import annotations

from typing import Any

from lingao.content.names import nearest
from lingao.content.origin import Origin
from lingao.content.problems import Code, Problem


def apply_difficulty(data: dict[str, Any], difficulty: str, origin: Origin | None = None) -> Problem | None:
    """Scale the constants a difficulty names, in the data itself; a problem when there is no such difficulty."""
    origin = origin or Origin()
    listed = data.get("difficulties")
    levels = [level for level in listed if isinstance(level, dict)] if isinstance(listed, list) else []
    found = next((level for level in levels if level.get("id") == difficulty), None)
    if found is None:
        near = nearest(difficulty, [level["id"] for level in levels if isinstance(level.get("id"), str)])
        place = origin.key(("difficulties",))
        return Problem(Code.UNKNOWN_DIFFICULTY, place, "difficulties", {"id": difficulty}, near)
    scale, constants = found.get("scale"), data.get("constants")
    if isinstance(scale, dict) and isinstance(constants, dict):
        for name, per_mille in scale.items():
            match constants.get(name):
                case {"value": int(value)} if isinstance(per_mille, int):
                    constants[name]["value"] = scaled(value, per_mille)
                    _remember(origin, listed, found, name)
    return None


def _remember(origin: Origin, levels: Any, level: dict[str, Any], name: str) -> None:
    path = ("constants", name, "value")
    by = origin.value(("difficulties", levels.index(level), "scale", name))
    origin.shape(path, by, origin.of(path))


def scaled(value: int, per_mille: int) -> int:
    """A whole number times so many per mille, rounded to the nearest, halves away from zero."""
    size = (2 * abs(value) * per_mille + 1000) // 2000
    return size if value >= 0 else -size
