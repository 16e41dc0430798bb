"""Bundle: bands that run from sources on the left into one trunk and out to uses on the right, each as thick as its share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

HALVES = 2
"""Two bands fit in a row, one above the other."""


class Bundle(NamedTuple):
    """Bands drawn: for every row the band of each cell's upper and lower half, -1 for none; uses count on after sources."""

    rows: list[list[tuple[int, int]]]
    left: list[int]
    """The row at which each source's name stands."""
    right: list[int]
    """The same for uses."""


def bundle(left: Sequence[int], right: Sequence[int], cells: int) -> Bundle:
    """Draw amounts, all of them above nothing, in so many cells and as few rows as tell them apart."""
    most = max(len(left), len(right), 1)
    halves = (most + 3) * HALVES
    whole = halves - (most - 1)
    columns: list[list[int]] = []
    sides = []
    for amounts, first in ((left, 0), (right, len(left))):
        thick = shares(amounts, whole)
        sides.append((_tops(thick, halves, 1), _tops(thick, halves, 0), thick, first))
    half = cells // 2
    for x in range(cells):
        outer, inner, thick, first = sides[0] if x < half else sides[1]
        away = x / max(1, half - 1) if x < half else (cells - 1 - x) / max(1, cells - half - 1)
        columns.append(_column(outer, inner, thick, first, _eased(min(1.0, away)), halves))
    rows = [[(column[2 * y], column[2 * y + 1]) for column in columns] for y in range(halves // HALVES)]
    names = [
        [(top + high // 2) // HALVES for top, high in zip(outer, thick, strict=True)]
        for outer, _i, thick, _f in sides
    ]
    return Bundle(rows, *names)


def shares(amounts: Sequence[int], whole: int) -> list[int]:
    """So many halves of a row shared out by amount, one at least to each; they sum to the whole where there is any."""
    total = sum(amounts)
    if not total:
        return []
    thick = [max(1, one * whole // total) for one in amounts]
    while sum(thick) != whole:  # what rounding left, or the thin ones took, is settled with the thickest
        at = max(
            range(len(thick)),
            key=lambda n: amounts[n] * whole - (thick[n] - 1) * total if sum(thick) < whole else thick[n],
        )
        thick[at] += 1 if sum(thick) < whole else -1
    return thick


def _tops(thick: Sequence[int], halves: int, gap: int) -> list[int]:
    """Where each band begins, stacked about the middle with a gap between."""
    high = sum(thick) + gap * max(0, len(thick) - 1)
    at, tops = (halves - high) // 2, []
    for one in thick:
        tops.append(at)
        at += one + gap
    return tops


def _eased(away: float) -> float:
    """A curve that leaves and arrives level."""
    return away * away * (3 - 2 * away)


def _column(
    outer: Sequence[int], inner: Sequence[int], thick: Sequence[int], first: int, eased: float, halves: int
) -> list[int]:
    """The band in each half row of one column."""
    column = [-1] * halves
    for number, (begin, end, high) in enumerate(zip(outer, inner, thick, strict=True)):
        top = round(begin + (end - begin) * eased)
        for y in range(max(0, top), min(halves, top + high)):
            column[y] = first + number
    return column
