"""Formulas of the content, turned into functions over a state, and the curves they may read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from lingao.content import formula
from lingao.engine.layout import Layout
from lingao.engine.state import Balances

Sum = Callable[[Balances], int]
"""A compiled amount: takes the balances, gives a whole number."""


class Curve:
    """A curve of whole points: straight between them (rounded down), flat outside."""

    __slots__ = ("_pieces", "_xs")

    def __init__(self, points: Sequence[tuple[int, int]]) -> None:
        self._xs = [x for x, _ in points]
        straight = [(x0, y0, x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(points)]
        self._pieces = [(*points[0], 1, 0), *straight, (*points[-1], 1, 0)]

    def __call__(self, x: int) -> int:
        """The curve at `x`."""
        x0, y0, over, rise = self._pieces[bisect_right(self._xs, x)]
        return y0 + rise * (x - x0) // over


def divide(a: int, b: int) -> int:
    """Whole division; by zero it gives zero."""
    return a // b if b else 0


def clamp(x: int, low: int, high: int) -> int:
    """`x` held between two bounds."""
    if x < low:
        x = low
    return x if x < high else high


def compile_formula(text: str, layout: Layout, curves: Mapping[str, Curve]) -> Sum:
    """A formula of the content as a function over the balances.

    Names are account names; those of people, levels and the season count whole, amounts in thousandths.
    """
    node = formula.parse(text)
    source = formula.to_python(node, lambda name: f"v[{layout.index[name]}]")
    helpers = {
        "div": divide,
        "clamp": clamp,
        "curve": lambda name, x: curves[name](x),
        "min": min,
        "max": max,
    }
    made: Sum = eval(compile(f"lambda v: {source}", "<formula>", "eval"), {"__builtins__": {}, **helpers})
    return made


def constant_sum(amount: int) -> Sum:
    """A plain amount as a compiled one."""
    return lambda _: amount
