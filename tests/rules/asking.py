"""Asking whether an order may be given in a village, and what it lacks."""

from __future__ import annotations

from typing import Any

from lingao.engine import orders as o
from lingao.engine.legality import check_order
from tests.rules.village import village


def refused(order: o.Order, rules: Any = None, **accounts: int) -> list[tuple[str, str]]:
    """What an order lacks: (reason, subject). In keywords two underscores stand for a dot."""
    given = {name.replace("__", "."): value for name, value in accounts.items()}
    made, book = village(rules, given)
    refusal = check_order(made, book.balances, order)
    return [(one.reason, one.subject) for one in refusal.missing] if refusal else []
