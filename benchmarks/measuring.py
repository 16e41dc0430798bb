"""Measuring: CPU time of one process, in rounds that alternate between what is compared, told as medians.

CPU time, so that a busy machine counts for less; alternating, so that what slows a machine down for a second slows down
both sides; medians of at least seven, so that one bad round counts for nothing.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import NamedTuple

LEAST_ROUNDS = 7


class Figure(NamedTuple):
    """A line of the table: what was measured, in words with its unit, what the design asks, whether that is met."""

    name: str
    found: str
    aim: str = ""
    met: bool | None = None
    """None where nothing was asked or nothing could be measured."""


def cpu_of(work: Callable[[], object]) -> float:
    """CPU seconds of doing something once."""
    began = time.process_time()
    work()
    return time.process_time() - began


def median_of(rounds: int, work: Callable[[], object]) -> float:
    """The median CPU seconds of some work."""
    return statistics.median(cpu_of(work) for _ in range(rounds))


def each_of(rounds: int, work: Callable[[], object], times: int = 2000) -> float:
    """The median CPU seconds of one of many repetitions of some small work."""

    def many() -> None:
        for _ in range(times):
            work()

    return median_of(rounds, many) / times


def alternate(rounds: int, *timed: Callable[[int], float]) -> list[float]:
    """The median of each measurement, taken in turn; a measurement is told the round's number and gives a figure."""
    found: list[list[float]] = [[] for _ in timed]
    for number in range(rounds):
        for measurement, figures in zip(timed, found, strict=True):
            figures.append(measurement(number))
    return [statistics.median(figures) for figures in found]


def at_most(name: str, seconds: float, aim: float | None = None) -> Figure:
    """A time, and the most it should be."""
    if aim is None:
        return Figure(name, in_time(seconds))
    return Figure(name, in_time(seconds), f"≤ {in_time(aim)}", seconds <= aim)


def in_time(seconds: float) -> str:
    """Seconds in the unit that shows them best."""
    for unit, factor in (("s", 1.0), ("ms", 1e3)):
        if seconds * factor >= 1:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds * 1e6:.3g} µs"
