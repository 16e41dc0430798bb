"""The epilogue's picture: a figure in the books against what was there, over the run, and the moments that turned it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.tui import ruled
from lingao.tui.acts import OpenCard
from lingao.tui.screens.plotted import Plotted, plotted
from lingao.tui.widgets.cells import Cell, Line, filled, text_lines
from lingao.tui.widgets.curve import LOOKS, Trace, scale_of, strokes
from lingao.wording import _, dates, numbers
from lingao.wording.curves import on_axis
from lingao.wording.epilogue import ledger_name
from lingao.wording.figures import figure
from lingao.wording.moments import turn_text

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.epilogue import EpilogueView
    from lingao.session.views.epilogue_apart import Apart

FEWEST: Final = 9
MOST: Final = 14
"""Rows of the lines."""
MARK: Final = 12
"""Cells for the digit of a moment and its date."""


def drawn(rules: Ruleset, view: EpilogueView, it: Apart, cells: int, rows: int) -> list[Line]:
    """A figure over the run in about so many rows, the moments under it by their digits."""
    legend = _legend(rules, view, it, cells)
    written = [tuple(on_axis(rules, it.account, one) for one in values) for values in (it.said, it.true)]
    scale = scale_of([*written[0], *written[1]])
    shown = Plotted(
        [Trace(values, scale) for values in written],
        range(1, len(it.said) + 1),
        view.sessions,
        [(turn.season - 1, numbers.whole(n)) for n, turn in enumerate(view.turns, 1)],
    )
    height = min(MOST, max(FEWEST, rows - len(legend) - 3))
    return [*legend, *plotted(rules, shown, cells, height)]


def _legend(rules: Ruleset, view: EpilogueView, it: Apart, cells: int) -> list[Line]:
    """What is drawn, and what each line and sign is."""
    heads: list[Line] = [(Cell(ledger_name(rules, it.account).upper() + "  ", look="heading"),)]
    if view.sessions:
        said = _("{sign} session of the plan").format(sign=ruled.signs().session)
        heads.append((Cell(said, look="muted"),))
    same = _("in truth the same, season by season")
    names = (_("in the books {figure}"), same if it.said == it.true else _("in truth {figure}"))
    lines: list[Line] = [
        (
            Cell(strokes()[n].flat * 2 + " ", look=LOOKS[n]),
            Cell(name.format(figure=figure(rules, it.account, values[-1])) + "  ", look=LOOKS[n]),
        )
        for n, (name, values) in enumerate(zip(names, (it.said, it.true), strict=True))
    ]
    return [*filled(heads, cells), *filled(lines, cells, indent=0)]


def moments(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """The turning points in order, each behind the digit it has under the curve."""
    lines: list[Line] = [(Cell(_("HOW IT WENT"), look="heading"),)]
    for n, turn in enumerate(view.turns, 1):
        date = dates.date_short(rules.calendar, turn.season)
        mark = _("{number} {date}").format(number=numbers.whole(n), date=date)
        first, *more = text_lines(turn_text(rules, turn), cells - MARK)
        act = OpenCard(turn.subject, turn.season) if turn.kind in ("card", "silent") else None
        lines.append((Cell(mark, MARK, look="muted"), Cell(first[1].text, act=act, key=f"moment.{n}")))
        lines += [(Cell(" " * MARK), *line[1:]) for line in more]
    return lines
