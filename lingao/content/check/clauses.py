"""Where conditions and effects stand in the content, and each of them at any depth."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from lingao.content.check.spots import Found, spots
from lingao.content.sheet import Path

CONDITIONS = (
    "promises.*.when",
    "policies.*.needs.*",
    "endings.*.when.*",
    "endings.*.omen.when.*",
    "events.*.when.*",
    "cards.*.when",
    "cards.*.choices.*.needs.*",
)
EFFECTS = ("techs.*.effects.*", "events.*.effects.*", "cards.*.choices.*.effects.*")


class Clause(NamedTuple):
    """One condition or effect: its only key, what stands there, and the path of the whole."""

    kind: str
    body: Any
    path: Path


def conditions(data: Any) -> Iterator[Clause]:
    """Every condition of the content, those inside `all`, `any` and `not` included."""
    for pattern in CONDITIONS:
        for found in spots(data, pattern):
            yield from leaves(found)


def leaves(found: Found) -> Iterator[Clause]:
    """The conditions of one clause that test something themselves."""
    if not isinstance(found.value, dict) or len(found.value) != 1:
        return
    kind, body = next(iter(found.value.items()))
    if kind in ("all", "any"):
        for below in spots(body, "*", (*found.path, kind)):
            yield from leaves(below)
    elif kind == "not":
        yield from leaves(Found((*found.path, kind), body))
    else:
        yield Clause(kind, body, found.path)


def effects(data: Any) -> Iterator[Clause]:
    """Every effect of the content."""
    for pattern in EFFECTS:
        for found in spots(data, pattern):
            if isinstance(found.value, dict) and len(found.value) == 1:
                kind, body = next(iter(found.value.items()))
                yield Clause(kind, body, found.path)
