"""What is asked of any order: the one place that each kind of order is registered at."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from lingao.engine.refusals import Missing
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances


@singledispatch
def lacks(order: object, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    """What an order lacks, one after another."""
    raise TypeError(f"no order: {order!r}")


def unknown(rules: Ruleset, section: str, name: str) -> Iterator[Missing]:
    """That no such thing stands in the section."""
    if name not in rules.ordinal[section]:
        yield Missing("unknown", name)


def in_range(field: str, value: int, least: int, most: int) -> Iterator[Missing]:
    """That the value lies outside what the field takes, both ends being in."""
    if not least <= value <= most:
        yield Missing("range", field, value, least, most)
