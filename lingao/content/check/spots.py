"""Finding values in plain content by pattern: `cards.*.choices.*.backs.*`, with `#` for the keys of a mapping."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from lingao.content.sheet import Path


class Found(NamedTuple):
    """A value (or a key) and its path."""

    path: Path
    value: Any
    is_key: bool = False


def spots(node: Any, pattern: str, path: Path = ()) -> Iterator[Found]:
    """Every value the pattern fits, in order; the empty pattern fits the whole. Parts of another shape than the pattern's fit nothing."""
    return _spots(node, _steps(pattern), path)


def words(node: Any, pattern: str, path: Path = ()) -> Iterator[Found]:
    """What the pattern fits and is a word, as every name is."""
    return (found for found in spots(node, pattern, path) if isinstance(found.value, str))


@cache
def _steps(pattern: str) -> tuple[str, ...]:
    return tuple(pattern.split(".")) if pattern else ()


def _spots(node: Any, steps: tuple[str, ...], path: Path) -> Iterator[Found]:
    if not steps:
        yield Found(path, node)
        return
    step, rest = steps[0], steps[1:]
    if isinstance(node, dict):
        if step == "#":
            yield from (Found((*path, key), key, True) for key in node)
        elif step == "*":
            for key, below in node.items():
                yield from _spots(below, rest, (*path, key))
        elif step in node:
            yield from _spots(node[step], rest, (*path, step))
    elif isinstance(node, list) and step == "*":
        for index, below in enumerate(node):
            yield from _spots(below, rest, (*path, index))


def put_word(data: Any, found: Found, new: str) -> None:
    """Put a word in the place of one found; a key keeps its place among the others."""
    *above, last = found.path
    node = data
    for step in above:
        node = node[step]
    if found.is_key:
        items = [(new if key == last else key, value) for key, value in node.items()]
        node.clear()
        node.update(items)
    else:
        node[last] = new
