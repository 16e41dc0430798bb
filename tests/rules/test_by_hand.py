"""The page `docs/rules/a-season-by-hand.md` is right: its arithmetic, and each figure beside the engine's."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from lingao.engine.chance import Expected
from lingao.engine.ledger import Cause
from lingao.engine.ruleset import Ruleset
from lingao.engine.season import PHASES
from tests.rules.village import After, rules_with, village

PAGE = Path(__file__).parents[2] / "docs" / "rules" / "a-season-by-hand.md"


class Row(NamedTuple):
    """A row of a table: the name it begins with, and its other cells."""

    section: str
    name: str
    cells: tuple[str, ...]


@cache
def rows() -> tuple[Row, ...]:
    """Every row of the page's tables that begins with a name in backticks."""
    found, section = [], ""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            section = line.removeprefix("## ")
        elif named := re.match(r"\| `([^`]+)` \|(.*)\|$", line):
            found.append(Row(section, named[1], tuple(cell.strip() for cell in named[2].split("|"))))
    return tuple(found)


def of(section: str) -> list[Row]:
    """The rows of one section."""
    return [row for row in rows() if row.section == section]


ENTRIES = [row for row in rows() if len(row.cells) == 3]
"""Rows `account | cause | arithmetic | amount`."""
BALANCES = of("At the season's end")
"""Rows `account | arithmetic | balance`."""


def number(text: str) -> int:
    """A figure as the page writes it."""
    return int(text.replace(",", "").replace("−", "-"))


def worked_out(text: str) -> int:
    """The page's arithmetic, where `/` rounds down."""
    plain = text.replace(",", "").replace("−", "-").replace("×", "*").replace("/", "//")
    assert re.fullmatch(r"[-+*/() 0-9]+", plain), f"no arithmetic: {text}"
    return int(eval(plain, {"__builtins__": {}}))


@cache
def village_rules() -> Ruleset:
    """The tiny world with one township, no events, and the page's constants."""

    def change(data: dict[str, Any]) -> None:
        data["offices"] = [one for one in data["offices"] if one["id"] != "bopu"]
        data["events"] = []
        for row in of("Constants"):
            data["constants"][row.name]["value"] = number(row.cells[0])

    return rules_with(change)


@cache
def season() -> After:
    """The page's village after one season, with chance at its middle."""
    begun = {row.name: number(row.cells[0]) for row in of("The village at the season's beginning")}
    rules, book = village(village_rules(), named=begun)
    for phase in PHASES:
        phase(rules, book, Expected())
    return After(rules, book)


def test_the_page_has_its_tables() -> None:
    assert len(ENTRIES) >= 30
    assert len(BALANCES) >= 8
    assert {row.section for row in ENTRIES} >= {
        "Muster",
        "Produce",
        "Harvest",
        "Procure",
        "Feed",
        "Wear",
        "Livelihood",
    }


@pytest.mark.parametrize("row", ENTRIES, ids=lambda row: f"{row.name} by {row.cells[0]}")
def test_an_entry_is_as_reckoned_by_hand(row: Row) -> None:
    cause, arithmetic, amount = row.cells
    after = season()

    assert worked_out(arithmetic) == number(amount)
    assert after.book.entries[(after.rules.account(row.name), Cause(*cause.split()))] == number(amount)


@pytest.mark.parametrize("row", BALANCES, ids=lambda row: row.name)
def test_a_balance_is_the_sum_of_the_entries_on_the_page(row: Row) -> None:
    arithmetic, balance = row.cells
    shown = [number(one.cells[2]) for one in ENTRIES if one.name == row.name]
    begun = sum(
        number(one.cells[0]) for one in of("The village at the season's beginning") if one.name == row.name
    )

    assert worked_out(arithmetic) == number(balance) == begun + sum(shown)
    assert season()(row.name) == number(balance)
    assert sorted(amount for amount, _ in season().of(row.name)) == sorted(shown)
