"""Formulas of the content, turned into functions over a state, and the curves they may read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence

from lingao.content import formula
from lingao.engine.blocks import Layout
from lingao.engine.state import Balances

Sum = Callable[[Balances], int]
"""A compiled amount: takes the balances, gives a whole number."""


class Curve:
    """A curve of whole points: straight between them (rounded down), flat outside."""

    __slots__ = ("_xs", "_ys")

    def __init__(self, points: Sequence[tuple[int, int]]) -> None:
        self._xs = [x for x, _ in points]
        self._ys = [y for _, y in points]

    def __call__(self, x: int) -> int:
        """The curve at `x`."""
        xs, ys = self._xs, self._ys
        if x <= xs[0]:
            return ys[0]
        if x >= xs[-1]:
            return ys[-1]
        right = bisect_right(xs, x)
        x0, x1, y0, y1 = xs[right - 1], xs[right], ys[right - 1], ys[right]
        return y0 + (y1 - y0) * (x - x0) // (x1 - x0)


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
