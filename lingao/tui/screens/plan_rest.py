"""The plan's lines at rest in words: those that could run, those locked with what they lack, the far ones folded by era."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lingao.tui.acts import Go
from lingao.tui.screens.fold import fold_line
from lingao.tui.screens.plan_work import NAME, by_office, row_of
from lingao.tui.widgets.cells import Cell, Line, beyond
from lingao.wording import _, ngettext, numbers
from lingao.wording.cells import fit
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.session.views.plan import Line as Work
    from lingao.session.views.plan import PlanView
    from lingao.tui.screens.plan import PlanPane

FAR = "far"
"""The fold of the lines that are out of reach."""


def possible(pane: PlanPane, view: PlanView, cells: int) -> list[Line]:
    """Lines that could be set to work, in the order of the works that would report them."""
    rows = [one for one in view.lines if one.dormant and one.refusal is None and _found(pane, one)]
    if not rows:
        return []
    head: Line = (Cell(_("COULD RUN"), look="heading"),)
    return [head, *(row_of(pane, one) for _office, below in by_office(pane, rows) for one in below)]


def locked(pane: PlanPane, view: PlanView, cells: int) -> list[Line]:
    """Lines that cannot run but could soon, with what they lack."""
    rows = [one for one in _locked(pane, view) if one.soon]
    if not rows:
        return []
    head: Line = (
        Cell(_("LOCKED, WITHIN REACH"), look="heading"),
        Cell("  " + _("what they lack can be learnt or built now"), look="muted"),
    )
    return [head, *(line for one in rows for line in _lacking(pane, one, cells))]


def far(pane: PlanPane, view: PlanView, cells: int) -> list[Line]:
    """Lines further off: folded, by era when unfolded or searched for."""
    rows = [one for one in _locked(pane, view) if not one.soon]
    if not rows:
        return []
    shown = FAR in pane.unfolded or bool(pane.wanted)
    count = ngettext("{number} line", "{number} lines", len(rows)).format(number=numbers.whole(len(rows)))
    lines = [fold_line(FAR, _("LOCKED, FURTHER OFF"), count, cells, shown)]
    for title, below in _by_era(pane, rows) if shown else ():
        lines.append((Cell(title, look="muted"),))
        lines += [line for one in below for line in _lacking(pane, one, cells)]
    return lines


def _found(pane: PlanPane, it: Work) -> bool:
    return pane.found(names_of(pane.rules).process(it.process))


def _locked(pane: PlanPane, view: PlanView) -> list[Work]:
    return [one for one in view.lines if one.dormant and one.refusal is not None and _found(pane, one)]


def _by_era(pane: PlanPane, rows: Sequence[Work]) -> list[tuple[str, list[Work]]]:
    names = names_of(pane.rules)
    eras = sorted({one.era for one in rows})
    return [
        (names.era(era) if era >= 0 else _("of no era"), [one for one in rows if one.era == era])
        for era in eras
    ]


def _lacking(pane: PlanPane, it: Work, cells: int) -> list[Line]:
    """A locked line's name, and beside it what it lacks."""
    assert it.refusal is not None
    entry = pane.rules.world.processes[it.process]
    name = Cell(
        fit(names_of(pane.rules).process(it.process), NAME - 2), NAME - 2, look="muted",
        act=Go("almanac", f"processes.{entry.id}"), key=f"process.{entry.id}", tip=_("Enter: what it is."),
    )  # fmt: skip
    return beyond((Cell("  "), name, Cell(" ")), pane.refused(it.refusal), cells, "muted")
