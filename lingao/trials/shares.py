"""Shares, spreads and overlaps: the few statistics that the balance report is made of."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import median

Z = 1.96
"""Standard deviations of a 95 % interval."""


@dataclass(frozen=True)
class Share:
    """So many of so many, in per cent, with the 95 % interval around it."""

    count: int
    of: int
    per_cent: float
    low: float
    high: float


@dataclass(frozen=True)
class Spread:
    """How values lie: least, tenth percentile, median, ninetieth, most."""

    least: float
    p10: float
    median: float
    p90: float
    most: float


def share(count: int, of: int) -> Share:
    """A share with Wilson's score interval, which holds for few games and for shares near 0 and 100
    (Wilson 1927; Brown, Cai and DasGupta 2001). Of none it is 0, and the interval is everything."""
    if not of:
        return Share(0, 0, 0.0, 0.0, 100.0)
    part, widened = count / of, 1 + Z * Z / of
    middle = (part + Z * Z / (2 * of)) / widened
    half = Z * sqrt(part * (1 - part) / of + Z * Z / (4 * of * of)) / widened
    low, high = max(0.0, middle - half), min(1.0, middle + half)
    return Share(count, of, round(100 * part, 1), round(100 * low, 1), round(100 * high, 1))


def spread(values: Sequence[int]) -> Spread:
    """How values lie.

    Raises:
        ValueError: of no values.
    """
    line = sorted(values)
    if not line:
        raise ValueError("a spread of nothing")
    return Spread(line[0], percentile(line, 10), median(line), percentile(line, 90), line[-1])


def percentile(line: Sequence[int], per_cent: int) -> int:
    """The nearest-rank percentile of sorted values."""
    return line[max(0, -(-len(line) * per_cent // 100) - 1)]


def jaccard(one: Collection[str], other: Collection[str]) -> float:
    """What two sets have in common of all that is in either, 0 to 1; 1 for two empty ones (Jaccard 1912)."""
    both, either = set(one) & set(other), set(one) | set(other)
    return len(both) / len(either) if either else 1.0
