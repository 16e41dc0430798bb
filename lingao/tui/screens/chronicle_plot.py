"""The followed figures over the run: legend, lines, the seasons under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.tui import glyphs, ruled
from lingao.tui.screens.plotted import Plotted, plotted
from lingao.tui.widgets.cells import EMPTY, Cell, Line, filled, text_lines
from lingao.tui.widgets.curve import LOOKS, Scale, Trace, scale_of, strokes
from lingao.tui.widgets.figures import number_cell
from lingao.wording import _, dates, numbers
from lingao.wording.curves import curve_figure, curve_text, on_axis

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.drawn import Drawn, Marked
    from lingao.session.views.history import Curve

ROWS = 16
"""Rows of the lines at most."""
LEAST_ROWS = 5


def plot(rules: Ruleset, view: Drawn, marks: Marked | None, cells: int, rows: int) -> list[Line]:
    """The followed figures, in so many cells and rows at most."""
    traces = _traces(rules, view)
    lines = _legend(rules, view, traces, cells)
    if len(view.curves[0].values) == 1:
        said = _(
            "One season makes no line yet: each one that ends adds a point. / chooses up to three figures."
        )
        return [*lines, EMPTY, *text_lines(said, cells, "muted", indent=1)]
    return [*lines, *_ground(rules, view, traces, marks, cells, rows - len(lines))]


def _traces(rules: Ruleset, view: Drawn) -> list[Trace]:
    """The lines on their scales: figures of one unit share a scale."""
    written = [[on_axis(rules, one.account, value) for value in one.values] for one in view.curves]
    bands = [tuple(on_axis(rules, one.account, band) for band in one.band) for one in view.curves]
    units = [curve_text(rules, one.account).unit for one in view.curves]
    scales = {
        unit: scale_of(
            [
                value + by
                for values, band, its in zip(written, bands, units, strict=True)
                if its == unit
                for value, doubt in zip(values, band or [0] * len(values), strict=True)
                for by in (-doubt, doubt)
            ]
        )
        for unit in units
    }
    return [
        Trace(tuple(values), scales[unit], band)
        for values, band, unit in zip(written, bands, units, strict=True)
    ]


def _legend(rules: Ruleset, view: Drawn, traces: list[Trace], cells: int) -> list[Line]:
    """What each line is, how it stands, and where its scale is."""
    lines: list[Line] = []
    sides = _sides(traces)
    for n, (curve, number, trace) in enumerate(zip(view.curves, view.now, traces, strict=True)):
        label, unit = curve_text(rules, curve.account)
        figure = curve_figure(rules, curve.account, curve.values[-1])
        said = _("{label}: {figure}").format(label=label, figure=figure)
        name = (
            Cell(said, look=LOOKS[n])
            if number is None
            else number_cell(rules, number, look=LOOKS[n], text=said)
        )
        parts: list[Line] = [
            (Cell(" " + strokes()[n].flat * 2 + " ", look=LOOKS[n]), name),
            (Cell("  " + _scale_text(trace.scale, unit, sides[n]), look="muted"),),
        ]
        lines += filled(parts, cells, indent=4)
    return lines


def _sides(traces: list[Trace]) -> list[int]:
    """Which axis each line is read on: 0 the left, 1 the right, 2 none."""
    scales = list(dict.fromkeys(trace.scale for trace in traces))
    return [min(2, scales.index(trace.scale)) for trace in traces]


def _scale_text(scale: Scale, unit: str, side: int) -> str:
    if side < 2:
        where = (_("left scale"), _("right scale"))[side]
        return _("{scale}, {unit}").format(scale=where, unit=unit) if unit else where
    ends = numbers.amount(scale.least), numbers.amount(scale.most, unit)
    return _("own scale, {least} to {most}").format(least=ends[0], most=ends[1])


def _ground(
    rules: Ruleset, view: Drawn, traces: list[Trace], marks: Marked | None, cells: int, rows: int
) -> list[Line]:
    """The lines between their axes, the seasons and marks below."""
    decided = {one.season - 1 for one in marks.decisions} if marks is not None else set()
    shown = Plotted(
        traces,
        view.curves[0].seasons,
        view.sessions,
        [(place, ruled.signs().decided) for place in sorted(decided)],
        lambda season: _tip(rules, view, season),
    )
    height = min(ROWS, max(LEAST_ROWS, rows - 4))
    return [*plotted(rules, shown, cells, height), *_key(view, decided, cells)]


def _tip(rules: Ruleset, view: Drawn, season: int) -> str:
    """A season and the figures it began with."""
    figures = [_stood(rules, one, season) for one in view.curves]
    return _("{date}: {text}").format(date=dates.date(rules.calendar, season), text=_(" · ").join(figures))


def _stood(rules: Ruleset, curve: Curve, season: int) -> str:
    label = curve_text(rules, curve.account).label
    return _("{label} {figure}").format(
        label=label, figure=curve_figure(rules, curve.account, curve.values[season - 1])
    )


def _key(view: Drawn, decided: set[int], cells: int) -> list[Line]:
    """What the signs mean, those that are there."""
    signs = ruled.signs()
    said = []
    if view.sessions:
        said.append(_("{sign} session of the plan").format(sign=signs.session))
    if decided:
        said.append(_("{sign} an order that shows on it").format(sign=signs.decided))
    if any(any(one.band) for one in view.curves):
        said.append(_("{sign} where the truth may lie").format(sign=glyphs.signs().empty))
    return filled([(Cell("  " + one, look="muted"),) for one in said], cells)
