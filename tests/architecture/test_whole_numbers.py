"""The engine counts in whole numbers: no float, no true division, nothing that makes one."""

from __future__ import annotations

import ast

from tests.architecture.sources import nodes, place

MAKERS = {"float", "round", "sqrt", "fsum", "mean", "median"}
"""Functions that give a float."""


def test_no_float_stands_in_the_engine() -> None:
    assert not [
        place(path, node)
        for path, node in nodes("engine")
        if isinstance(node, ast.Constant) and isinstance(node.value, float | complex)
    ]


def test_the_engine_divides_only_down_to_whole_numbers() -> None:
    assert not [
        place(path, node)
        for path, node in nodes("engine")
        if isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div)
    ]


def test_nothing_in_the_engine_makes_a_float() -> None:
    calls = [(path, node) for path, node in nodes("engine") if isinstance(node, ast.Call)]
    called = [(path, node, getattr(node.func, "id", getattr(node.func, "attr", ""))) for path, node in calls]

    assert not [place(path, node) for path, node, name in called if name in MAKERS]


def test_the_engine_draws_chance_by_its_own_keys_only() -> None:
    imported = [
        (path, node, {alias.name for alias in node.names} if isinstance(node, ast.Import) else {node.module})
        for path, node in nodes("engine")
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]

    outside = {
        "random",
        "secrets",
        "time",
        "datetime",
        "os",
        "uuid",
        "math",
        "statistics",
        "decimal",
        "fractions",
    }
    assert not [place(path, node) for path, node, found in imported if found & outside]
