"""Plotted: lines over the run between their axes, signs of what happened under them, the seasons and their dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from lingao.tui import glyphs, ruled
from lingao.tui.screens.chronicle_acts import Season
from lingao.tui.widgets.cells import Cell, Line, Look
from lingao.tui.widgets.curve import Trace, column_of, draw
from lingao.wording import dates, numbers
from lingao.wording.cells import width

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

GAP = 2
"""Cells between two dates under the lines."""


class Plotted(NamedTuple):
    """What is drawn."""

    traces: Sequence[Trace]
    seasons: Sequence[int]
    """The season of each value."""
    sessions: Sequence[int]
    """Seasons at whose end the plan's session was held."""
    signs: Sequence[tuple[int, str]] = ()
    """Places from 0 and what stands under them, in order; where two would meet, the later one moves on."""
    tip: Callable[[int], str] | None = None
    """What a season on the axis says and that Enter looks at it; without it the axis is drawn only."""


def plotted(rules: Ruleset, it: Plotted, cells: int, height: int) -> list[Line]:
    """The lines in so many rows between their axes, the signs, the seasons, the dates."""
    scales = list(dict.fromkeys(trace.scale for trace in it.traces))[:2]
    labels = [{value: numbers.amount(value) for value in one.ticks()} for one in scales]
    sides = [max(width(text) for text in one.values()) for one in labels]
    columns = max(8, cells - sum(sides) - len(sides) - 2)
    by_row = [
        {scale.row(value, height): text for value, text in one.items()}
        for scale, one in zip(scales, labels, strict=True)
    ]
    # A session stands between the seasons it parts: where the season after it begins.
    drawn = draw(it.traces, columns, height, it.sessions)
    lines = [_framed(line, row, by_row, sides) for row, line in enumerate(drawn)]
    lines.append(_seasons(rules, it, columns, sides[0]))
    if it.signs:
        lines.append(
            (Cell(" " * (sides[0] + 2) + signs_row(it.signs, len(it.seasons), columns), look="warn"),)
        )
    lines.append(_dates(rules, it.seasons, columns, sides[0]))
    return lines


def signs_row(signs: Sequence[tuple[int, str]], seasons: int, columns: int) -> str:
    """Signs under their places, a cell each; one sign stands for all of its kind in one column."""
    row: dict[int, str] = {}
    for n, (place, sign) in enumerate(signs):
        column = column_of(place, seasons, columns)
        if row.get(column) != sign:
            free, last = max(row, default=-1) + 1, columns - (len(signs) - n)
            row[min(last, max(free, column))] = sign
    return "".join(row.get(column, " ") for column in range(columns)).rstrip()


def begins_year(rules: Ruleset, season: int) -> bool:
    """Whether a season is the first of the run or of a year."""
    return season == 1 or rules.calendar.year(season) != rules.calendar.year(season - 1)


def _framed(line: Line, row: int, by_row: Sequence[Mapping[int, str]], sides: Sequence[int]) -> Line:
    """A row of the ground with the figures of its axes."""
    upright = ruled.signs().upright
    left = (
        Cell(by_row[0].get(row, ""), sides[0] + 1, "right", look="muted"),
        Cell(upright, look="muted"),
    )
    if len(by_row) == 1:
        return (*left, *line)
    right = (Cell(upright + by_row[1].get(row, ""), look="muted"),)
    return (*left, *line, *right)


def _seasons(rules: Ruleset, it: Plotted, columns: int, left: int) -> Line:
    """The axis below: a cell a season."""
    # Where there are more seasons than columns, a column is the last of its seasons.
    places = {column_of(place, len(it.seasons), columns): season for place, season in enumerate(it.seasons)}
    at = [*sorted(places), columns]
    rule = glyphs.signs().rule
    cells: list[Cell] = [Cell(" " * (left + 1) + rule, look="muted")]
    for column, until in pairwise(at):
        cells.append(_season(rules, places[column], it.tip))
        if until - column > 1:
            cells.append(Cell(rule * (until - column - 1), look="muted"))
    return tuple(cells)


def _season(rules: Ruleset, season: int, tip: Callable[[int], str] | None) -> Cell:
    first = begins_year(rules, season)
    sign = ruled.signs().year if first else ruled.signs().season
    look: Look = "strong" if first else "muted"
    if tip is None:
        return Cell(sign, look=look)
    return Cell(sign, look=look, act=Season(season), key=f"plot.{season}", tip=tip(season))


def _dates(rules: Ruleset, seasons: Sequence[int], columns: int, left: int) -> Line:
    """The names of seasons, as many as there is room for: the first, then those in which a year begins."""
    line, used = " " * (left + 2), 0
    for place, season in enumerate(seasons):
        if place and not begins_year(rules, season):
            continue
        at, text = column_of(place, len(seasons), columns), dates.date_short(rules.calendar, season)
        if at >= used and at + width(text) <= columns:
            line += " " * (at - used) + text + " " * GAP
            used = at + width(text) + GAP
    return (Cell(line.rstrip(), look="muted"),)
