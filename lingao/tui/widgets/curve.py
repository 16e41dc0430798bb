"""Curve: figures over the run, drawn in the lines a terminal has. Each line is of a kind of its own, so that no colour is
needed to tell one from another; poor terminals get letters."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

from lingao.tui import glyphs, ruled
from lingao.tui.widgets.cells import Cell, Line, Look


class Stroke(NamedTuple):
    """The signs of one line: flat, the corners of a fall and of a rise, upright."""

    flat: str
    falls_from: str
    falls_to: str
    rises_from: str
    rises_to: str
    upright: str


FINE: Final = (Stroke(*"─╮╰╯╭│"), Stroke(*"━┓┗┛┏┃"), Stroke(*"═╗╚╝╔║"))
PLAIN: Final = (Stroke(*"******"), Stroke(*"oooooo"), Stroke(*"xxxxxx"))
LOOKS: Final[tuple[Look, ...]] = ("accent", "warn", "strong")
"""How each line is drawn, besides."""
TICKS: Final = 5
"""Steps of a scale at most."""


class Scale(NamedTuple):
    """The ends of a scale and the step of its figures, in thousandths."""

    least: int
    most: int
    step: int

    def row(self, value: int, rows: int) -> int:
        """The row of a value, 0 on top."""
        span = self.most - self.least
        place = ((value - self.least) * (rows - 1) * 2 + span) // (2 * span)
        return rows - 1 - min(rows - 1, max(0, place))

    def ticks(self) -> range:
        """The figures on it, least first."""
        return range(self.least, self.most + 1, self.step)


@dataclass(frozen=True, slots=True)
class Trace:
    """One line: a value a season, in thousandths, and how far either way the truth may lie."""

    values: tuple[int, ...]
    scale: Scale
    band: tuple[int, ...] = ()


def scale_of(values: Sequence[int]) -> Scale:
    """A scale with round figures that has room for all values."""
    least, most = min(values), max(values)
    step = next(one for one in _steps() if most // one - least // one + 1 <= TICKS)
    least = least // step * step
    return Scale(least, max(-(-most // step) * step, least + step), step)


def _steps() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50 …"""
    power = 1
    while True:
        yield from (power, 2 * power, 5 * power)
        power *= 10


def strokes() -> tuple[Stroke, ...]:
    """The kinds of line in use."""
    return PLAIN if glyphs.signs() is glyphs.PLAIN else FINE


def column_of(place: int, seasons: int, columns: int) -> int:
    """The column of a season, by its place from 0."""
    return place * (columns - 1) // max(1, seasons - 1)


def draw(traces: Sequence[Trace], columns: int, rows: int, uprights: Collection[int] = ()) -> list[Line]:
    """The lines on a ground of so many cells, the first on top; `uprights` are places from 0 where a line goes up."""
    ground: dict[tuple[int, int], tuple[str, Look]] = {}
    seasons = len(traces[0].values)
    for place in uprights:
        for row in range(rows):
            ground[column_of(place, seasons, columns), row] = (ruled.signs().session, "muted")
    for trace in traces:
        _shade(ground, trace, columns, rows)
    for number, trace in reversed(list(enumerate(traces))):
        _trace(ground, [trace.scale.row(one, rows) for one in _spread(trace.values, columns)], number)
    return [_line(ground, row, columns) for row in range(rows)]


def _spread(values: Sequence[int], columns: int) -> list[int]:
    """A value for every column, on the way from one season's to the next."""
    if len(values) == 1:
        return [values[0]]
    spread = [0] * columns
    places = [column_of(one, len(values), columns) for one in range(len(values))]
    for (x, before), (to, after) in pairwise(zip(places, values, strict=True)):
        for column in range(x, to + 1):
            spread[column] = before + (after - before) * (column - x) // max(1, to - x)
    return spread


def _shade(ground: dict[tuple[int, int], tuple[str, Look]], trace: Trace, columns: int, rows: int) -> None:
    """The band within which the truth may lie."""
    if not any(trace.band):
        return
    for column, (value, band) in enumerate(
        zip(_spread(trace.values, columns), _spread(trace.band, columns), strict=True)
    ):
        top, bottom = trace.scale.row(value + band, rows), trace.scale.row(value - band, rows)
        for row in range(top, bottom + 1):
            ground[column, row] = (glyphs.signs().empty, "muted")


def _trace(ground: dict[tuple[int, int], tuple[str, Look]], at: Sequence[int], number: int) -> None:
    """One line through the rows of its columns."""
    stroke, look = strokes()[number % len(strokes())], LOOKS[number % len(LOOKS)]
    for column, row in enumerate(at):
        before = at[column - 1] if column else row
        if before == row:
            ground[column, row] = (stroke.flat, look)
            continue
        falls = row > before
        ground[column, before] = (stroke.falls_from if falls else stroke.rises_from, look)
        ground[column, row] = (stroke.falls_to if falls else stroke.rises_to, look)
        for between in range(min(row, before) + 1, max(row, before)):
            ground[column, between] = (stroke.upright, look)


def _line(ground: dict[tuple[int, int], tuple[str, Look]], row: int, columns: int) -> Line:
    """One row as cells, signs of one look together."""
    cells: list[Cell] = []
    for column in range(columns):
        sign, look = ground.get((column, row), (" ", ""))
        if cells and cells[-1].look == look:
            cells[-1] = Cell(cells[-1].text + sign, look=look)
        else:
            cells.append(Cell(sign, look=look))
    return tuple(cells)
