"""No text and no data make the loader raise: whatever is wrong becomes a problem with a sentence."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lingao.content.check import check_content
from lingao.content.check.stuff import Stuff
from lingao.content.difficulty import apply_difficulty
from lingao.content.origin import Origin
from lingao.content.resolve import load
from lingao.wording.problems import problem_line
from tests.tiny import WORLD, tiny_data, write_tiny

TEXT = WORLD.read_text("utf-8")
BITS = st.sampled_from(
    [*"{}[]:'\"\t#!|>", "\n", "- ", "&a", "*a", "null", "-1", "1.5", "inf", "1e999", "id: x\n", "  "]
)
VALUES: st.SearchStrategy[Any] = st.sampled_from(
    [
        None,
        -1,
        1.5,
        True,
        "x",
        "",
        "inf",
        10**14,
        [],
        {},
        [1],
        ["x"],
        [[]],
        [{}],
        {"id": "x"},
        {"of": 1},
        {"not": {"not": 3}},
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    edits=st.lists(st.tuples(st.integers(0, len(TEXT) - 1), st.integers(0, 20), BITS), min_size=1, max_size=4)
)
def test_no_text_makes_the_loader_raise(edits: list[tuple[int, int, str]], tmp_path: Path) -> None:
    text = TEXT
    for start, length, bit in edits:
        text = text[:start] + bit + text[start + length :]

    loaded = load([write_tiny(tmp_path, text)])

    assert (loaded.world is None) is bool(loaded.errors)
    assert all(problem_line(one) for one in loaded.problems)


def places(node: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) of plain data."""
    found: list[tuple[Any, Any]] = []
    for key, below in list(
        node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    ):
        found += [(node, key), *places(below)]
    return found


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), VALUES), min_size=1, max_size=3))
def test_no_shape_of_data_makes_a_check_raise(edits: list[tuple[float, Any]]) -> None:
    data = tiny_data()
    for where, value in edits:
        spots = places(data)
        node, key = spots[int(where * len(spots))]
        node[key] = copy.deepcopy(value)

    problems = check_content(Stuff(data, Origin()), sound=True)
    apply_difficulty(data, "gentle")

    assert all(problem_line(one) for one in problems)
