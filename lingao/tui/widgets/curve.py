"""Curve: one figure over the run, plotted in block characters, or in ASCII for poor terminals."""

from __future__ import annotations

from collections.abc import Sequence

from textual_plotext import PlotextPlot

LABELS = 5
"""Dates named under the plot at most."""


class CurvePlot(PlotextPlot, can_focus=True):
    """A plot with a title and dates below."""

    def show(self, title: str, values: Sequence[float], dates: Sequence[str], *, plain: bool) -> None:
        """Plot values, one a season, with the date of each."""
        plot = self.plt
        plot.clear_figure()
        plot.title(title)
        seasons = list(range(1, len(values) + 1))
        marker = "+" if plain else "hd"
        if len(values) == 1:
            plot.scatter(seasons, list(values), marker=marker)
        else:
            plot.plot(seasons, list(values), marker=marker)
        step = max(1, -(-len(values) // LABELS))
        ticks = seasons[::step]
        plot.xticks([float(one) for one in ticks], [dates[one - 1] for one in ticks])
        if len(set(values)) == 1:
            plot.ylim(values[0] - 1, values[0] + 1)
        self.refresh()
