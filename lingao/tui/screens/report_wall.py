"""The report's part about the Wall: how far the season took the promises that go on hanging."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lingao.tui.acts import Hang
from lingao.tui.widgets.cells import Cell, Line, filled
from lingao.tui.widgets.figures import number_cell, said_bare
from lingao.wording import _
from lingao.wording.cells import width
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.report import ReportView, Underway


def underway(rules: Ruleset, view: ReportView, cells: int) -> list[Line]:
    """How far the season took each promise that goes on hanging."""
    lines = [line for one in view.underway for line in _underway(rules, one, cells)]
    return [(Cell(_("THE WALL"), look="heading"),), *lines] if lines else []


def _underway(rules: Ruleset, one: Underway, cells: int) -> list[Line]:
    """`Tools for every hand   said 315 of 880 sets · 845 before`."""
    met = one.said.value >= one.promised.value
    name, before = names_of(rules).promise(one.promise), said_bare(rules, replace(one.said, value=one.before))
    parts: list[Line] = [
        (Cell("  "), Cell(name, max(width(name), 34), act=Hang(), key=f"underway.{one.promise}")),
        (
            Cell("  " + _("said") + " ", look="muted"),
            number_cell(rules, one.said, text=said_bare(rules, one.said), look="good" if met else "strong"),
        ),
        (Cell(" " + _("of") + " ", look="muted"), number_cell(rules, one.promised)),
        (Cell(" · " + _("{figure} before").format(figure=before), look="muted"),),
    ]
    return filled(parts, cells)
