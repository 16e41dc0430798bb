"""Content as lines of JSON: its sections, then one entry a line. Read entry by entry it never lies in memory twice."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any, Final, get_args

from pydantic_core import from_json

from lingao.content.models.base import Model
from lingao.content.models.world import LISTS, World
from lingao.content.paused import collection_paused

_ENTRIES: Final[dict[str, type[Model]]] = {
    name: get_args(World.model_fields[name].annotation)[0] for name in LISTS
}
"""The model of each list's entries."""


def lines_of(data: dict[str, Any]) -> bytes:
    """Resolved content as lines. The first has the sections in order, a list by the number of its entries and any other
    whole; the entries of the lists follow."""
    first = {name: len(section) if name in _ENTRIES else section for name, section in data.items()}
    entries = (entry for name, section in data.items() if name in _ENTRIES for entry in section)
    return b"\n".join(
        json.dumps(one, ensure_ascii=False, separators=(",", ":")).encode() for one in (first, *entries)
    )


def data_in(lines: bytes) -> dict[str, Any]:
    """The content that was made lines of.

    Raises:
        ValueError: when these are no such lines.
    """
    return _sections(lines, lambda _, line: from_json(line))


def world_in(lines: bytes) -> World:
    """The world of that content, every value checked by the models.

    Raises:
        ValueError: when these are no such lines; a `pydantic.ValidationError` when what they hold is no world.
    """
    with collection_paused():
        return World.model_validate(_sections(lines, lambda model, line: model.model_validate_json(line)))


def _sections(lines: bytes, read: Callable[[type[Model], bytes], Any]) -> dict[str, Any]:
    """The sections, each entry of a list read from its line."""
    rest = iter(BytesIO(lines))
    first = from_json(next(rest, b""))
    if not isinstance(first, dict):
        raise ValueError("the first line does not name sections")
    found = {
        name: _entries(rest, section, _ENTRIES[name], read) if name in _ENTRIES else section
        for name, section in first.items()
    }
    if next(rest, None) is not None:
        raise ValueError("there are more lines than entries")
    return found


def _entries(
    rest: Iterator[bytes], count: Any, model: type[Model], read: Callable[[type[Model], bytes], Any]
) -> list[Any]:
    """So many entries; where lines are missing, the empty one read in their stead is refused."""
    if not isinstance(count, int):
        raise ValueError("a list does not tell how many entries it has")
    return [read(model, next(rest, b"")) for _ in range(count)]
