"""What the clauses of a content mention: its flags, and the policies that come for some seasons."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from pydantic import BaseModel

from lingao.content.models.effects import FlagChange, PolicyChange
from lingao.content.models.world import World

CLAUSELESS: Final = {
    "constants", "curves", "sources", "resources", "buildings", "processes", "needs", "ports", "courses", "handles",
    "posts", "offices", "indicators", "benches", "difficulties", "roles", "races",
}  # fmt: skip
"""Sections in which no condition or effect stands."""


class Mentioned(NamedTuple):
    """Ids in order of appearance."""

    flags: tuple[str, ...]
    """Every flag that any part of the content sets, clears or tests."""
    for_seasons: tuple[str, ...]
    """Every policy that an effect brings for some seasons."""


def mentioned(world: World) -> Mentioned:
    """Read every clause of a world once."""
    flags: dict[str, None] = {}
    terms: dict[str, None] = {}

    def look(fields: dict[str, Any]) -> None:
        for key, inner in fields.items():
            kind = type(inner)
            if kind is str:
                if key == "flag":
                    flags[inner] = None
            elif kind is list:
                if key == "flags":
                    flags.update((name, None) for name in inner)
                else:
                    walk(inner)
            elif kind is FlagChange.Which:
                flags[inner.set or inner.clear or ""] = None
            elif kind is PolicyChange.Which and inner.enact and inner.seasons:
                terms[inner.enact] = None
            elif isinstance(inner, BaseModel):
                look(inner.__dict__)

    def walk(entries: list[Any]) -> None:
        for entry in entries:
            if isinstance(entry, BaseModel):
                look(entry.__dict__)

    for section in World.model_fields:
        if section not in CLAUSELESS:
            walk(getattr(world, section))
    return Mentioned(tuple(flags), tuple(terms))


def flags_of(world: World) -> tuple[str, ...]:
    """Every flag that any part of the content sets, clears or tests, in order of appearance."""
    return mentioned(world).flags
