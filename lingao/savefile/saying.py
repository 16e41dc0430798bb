"""Orders as the text kept in saves, and back, with every field's type checked."""

from __future__ import annotations

import json
from dataclasses import fields
from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from lingao.engine.orders import KINDS, Order, as_data, from_data
from lingao.savefile.packing import read_object

LARGEST_NUMBER = 2**53
"""Beyond it other readers of JSON lose digits, and no order needs it."""


def order_text(order: Order) -> str:
    """An order as JSON."""
    return json.dumps(as_data(order), ensure_ascii=False, separators=(",", ":"))


def order_of(text: str) -> Order:
    """The order a save tells of.

    Raises:
        ValueError: when the text is no order of this game, or a field holds what it cannot hold.
    """
    data = read_object(text)
    if not isinstance(data.get("order"), str):
        raise ValueError("an order without its word")
    order = from_data(data)
    hints = _HINTS[type(order).__name__]
    for field in fields(order):
        if not _fits(getattr(order, field.name), hints[field.name]):
            raise ValueError(f"{field.name!r} of an order does not hold this")
    return order


_HINTS = {kind.__name__: get_type_hints(kind) for kind in KINDS.values()}
"""The types of every order's fields."""


def _fits(value: object, hint: Any) -> bool:
    """Whether a value is of an order field's type: str, int, None, a literal, or one of several."""
    if isinstance(hint, UnionType):
        return any(_fits(value, one) for one in get_args(hint))
    if get_origin(hint) is Literal:
        return value in get_args(hint)
    if hint is int:
        return type(value) is int and abs(value) <= LARGEST_NUMBER
    return type(value) is hint
