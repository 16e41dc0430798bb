"""Formulas are whole-number arithmetic over named accounts, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from lingao.content.check.formulas import ALONE, OF
from lingao.content.formula import FormulaError, Node, names, parse, to_python
from lingao.engine.layout import lay_out
from tests.tiny import tiny_world


def value(node: Node, accounts: Mapping[str, int]) -> int:
    helpers = {
        "div": lambda a, b: a // b if b else 0,
        "clamp": lambda x, low, high: max(low, min(high, x)),
        "curve": lambda name, x: len(name) * x,
        "min": min,
        "max": max,
    }
    source = to_python(node, lambda name: str(accounts[name]))
    result: int = eval(source, {"__builtins__": {}, **helpers})
    return result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("2 - 3 - 4", -5),
        ("-stock.grain // 3", -4),
        ("7 // season", 0),
        ("min(3, stock.grain, 9)", 3),
        ("max(-1, -(2 + 3))", -1),
        ("clamp(stock.grain, 0, 5)", 5),
        ("curve(sigmoid, stock.grain + 1)", 77),
        ("stock.grain * people.skilled", 400),
    ],
)
def test_a_formula_reckons_as_written_and_division_by_zero_is_zero(text: str, result: int) -> None:
    assert value(parse(text), {"stock.grain": 10, "people.skilled": 40, "season": 0}) == result


def test_the_names_of_a_formula_are_its_accounts_and_no_curve() -> None:
    assert names(parse("curve(sigmoid, stock.grain) + clamp(season, -people.skilled, 3)")) == {
        "stock.grain",
        "season",
        "people.skilled",
    }


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("", 1),
        (" 1", 1),
        ("1 / 2", 1),
        ("1.5", 1),
        ("2 ** 9", 1),
        ("5 % 2", 3),
        ("1 if a else b", 3),
        ("lambda: 1", 7),
        ("a[0]", 2),
        ("a; b", 2),
        ("'grain'", 1),
        ("0x10", 1),
        ("1_000", 1),
        ("min(1)", 1),
        ("clamp(1, 2)", 1),
        ("curve(3, 4)", 1),
        ("abs(3)", 1),
        ("stock.grain()", 1),
        ("min(*stock, 1)", 5),
        ("min(a, b, key=c)", 14),
        ("a + None", 5),
        ("9999999999999", 1),
        ("(1 + 2", 1),
        ("-" * 30 + "1", 21),
        ("1" * 201, 201),
    ],
)
def test_anything_else_is_refused_with_its_column(text: str, column: int) -> None:
    with pytest.raises(FormulaError) as refused:
        parse(text)

    assert refused.value.column == column


def test_every_account_a_formula_may_name_exists() -> None:
    accounts = lay_out(tiny_world()).index
    kinds = {name.partition(".")[0] for name in accounts if "." in name}

    assert set(ALONE) <= set(accounts)
    assert set(OF) <= kinds
