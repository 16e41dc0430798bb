"""Content made lines of is the same content when read again, value by value; lines that are not whole are refused."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from lingao.content.kept import load_kept
from lingao.content.lines import data_in, lines_of, world_in
from lingao.content.resolve import load, world_of
from tests.tiny import tiny_data, write_tiny

LOTS = st.integers(min_value=0, max_value=2**32)


def leaves(node: Any, path: str = "") -> Iterator[tuple[str, type, Any]]:
    """Everything in a world with its exact type: `True` is no 1 here, a text no member of an enumeration."""
    yield path, type(node), node if isinstance(node, int | str) else None
    if isinstance(node, BaseModel):
        node = node.__dict__
    if isinstance(node, dict):
        for key, value in node.items():
            yield from leaves(key, f"{path}.{key}!")
            yield from leaves(value, f"{path}.{key}")
    elif isinstance(node, list | tuple):
        for number, value in enumerate(node):
            yield from leaves(value, f"{path}.{number}")


def patches(data: dict[str, Any], lot: random.Random) -> Iterator[dict[str, Any]]:
    """An overlay that turns some figures of the content up or down, as a mod would."""
    whole = [
        f"{section}.{entry['id']}.{key}"
        for section in ("techs", "buildings", "processes", "policies", "events")
        for entry in data[section]
        for key, value in entry.items()
        if type(value) is int
    ]
    amounts = [
        f"{section}.{entry['id']}.{part}.{key}"
        for section, part in (("techs", "research"), ("buildings", "materials"), ("processes", "out"))
        for entry in data[section]
        for key in entry.get(part, {})
    ]
    for path in lot.sample(whole, 3):
        yield {"at": path, lot.choice(("set", "add", "scale")): lot.choice((1, 2, 3))}
    for path in lot.sample(amounts, 3):
        yield {"at": path, lot.choice(("set", "add", "scale")): lot.choice((0, 1, 7, 0.5, 1.25, 2.375))}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lot=LOTS)
def test_from_the_cache_a_world_is_what_its_files_make_it(lot: int, tmp_path: Path) -> None:
    overlay = list(patches(tiny_data(), random.Random(lot)))
    (tmp_path / "zz.yaml").write_text(json.dumps({"overlay": overlay}), "utf-8")
    folder = write_tiny(tmp_path)
    plain, cache = load([folder]), tmp_path / "cache"
    first, second = load_kept([folder], folder=cache), load_kept([folder], folder=cache)

    assert list(leaves(second.world)) == list(leaves(first.world)) == list(leaves(plain.world))
    assert json.dumps(second.data) == json.dumps(plain.data)
    assert second.problems == plain.problems


def test_the_shipped_world_is_the_same_in_every_value() -> None:
    loaded = load()

    again = world_in(lines_of(loaded.data))

    assert list(leaves(again)) == list(leaves(loaded.world))
    assert json.dumps(data_in(lines_of(loaded.data))) == json.dumps(loaded.data)


def test_an_entry_is_a_line() -> None:
    data = tiny_data()
    first, *entries = lines_of(data).splitlines()

    assert json.loads(first)["techs"] == len(data["techs"])
    assert json.loads(entries[len(data["eras"])]) == data["techs"][0]


@pytest.mark.parametrize(
    "damage",
    [
        lambda lines: [],
        lambda lines: [b"[]", *lines[1:]],
        lambda lines: [b"[" * 100_000],
        lambda lines: lines[:-1],
        lambda lines: [*lines, lines[-1]],
        lambda lines: [lines[0], *lines[2:]],
        lambda lines: [lines[0].replace(b'"techs":3', b'"techs":"3"'), *lines[1:]],
        lambda lines: [lines[0].replace(b'"techs":3', b'"techs":-3'), *lines[1:]],
        lambda lines: [lines[0].replace(b'"techs":3', b'"techs":1000000000000'), *lines[1:]],
        lambda lines: [lines[0].replace(b'"techs":3', b'"nonsense":3'), *lines[1:]],
    ],
)
def test_lines_that_are_not_whole_are_refused(damage: Any) -> None:
    lines = lines_of(tiny_data()).splitlines()
    assert world_in(b"\n".join(lines)) == world_of(tiny_data())

    with pytest.raises(ValueError, match=r"."):
        world_in(b"\n".join(damage(lines)))
