"""The desk's two ledgers in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lingao.content.vocabulary import INDICATORS
from lingao.tui import glyphs
from lingao.tui.acts import Go
from lingao.tui.widgets.cells import Cell, Line, Look, clipped
from lingao.tui.widgets.figures import bare, number_cell, plain_unit
from lingao.wording import _, ngettext, numbers
from lingao.wording.causes import cause_text
from lingao.wording.cells import fit
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.desk import DeskView, IndicatorRow, ThingRow

FIGURE = 8
NAME = 24
"""Cells for a name from which figures get one more: `+167,778-224,274` is no figure."""
UNIT = 8
MARK = 5
TREND = 7
"""Seasons of the small graph."""


@dataclass(frozen=True, slots=True)
class Fold:
    """Show every resource, or only those that matter now."""


def things(rules: Ruleset, view: DeskView, cells: int, most: int, unfolded: bool) -> list[Line]:
    """The ledger of things: at most so many rows, unless it is unfolded."""
    figure = FIGURE + 1 if cells - 4 * (FIGURE + 1) - UNIT - MARK >= NAME else FIGURE
    name = max(12, cells - 4 * figure - UNIT - MARK)
    columns = (_("store"), _("in"), _("out"), _("next"))
    head: Line = (
        Cell(_("THINGS"), name + UNIT, look="heading"),
        *(Cell(text, figure, "right", look="muted") for text in columns),
    )
    rows = view.things if unfolded else mattering(view.things, most)
    lines = [head, *(_thing(rules, row, name, figure) for row in rows)]
    left = len(view.things) - len(rows)
    if left or unfolded:
        said = ngettext("and {number} more", "and {number} more", left).format(number=numbers.whole(left))
        lines.append((Cell(said if left else _("show fewer"), look="muted", act=Fold(), key="fold"),))
    return lines


def mattering(rows: tuple[ThingRow, ...], most: int) -> tuple[ThingRow, ...]:
    """At most so many rows in their order: the first four, then those in want, new, or moving most."""
    if len(rows) <= most:
        return rows

    def rank(row: ThingRow) -> tuple[bool, bool, int]:
        moved = abs(row.next.value - row.store.value) + row.came.value + row.went.value
        return not (row.short or row.limits), not row.fresh, -moved * 1000 // max(1, row.store.value)

    chosen = [*rows[:4], *sorted(rows[4:], key=rank)][:most]
    return tuple(row for row in rows if row in chosen)


def _thing(rules: Ruleset, row: ThingRow, name: int, figure: int) -> Line:
    names, signs = names_of(rules), glyphs.signs()
    act = Go("almanac", f"resources.{rules.world.resources[row.resource].id}")
    mark = signs.limited if row.limits else _("new") if row.fresh else ""
    falls = row.next.value * 2 < row.store.value
    in_store, expected = _("what the books say lies in store"), _("expected when this season has ended")
    out: Look = "bad" if row.short else "" if row.went.value else "muted"
    return (
        Cell(
            fit(names.resource(row.resource), name - 1),
            name,
            act=act,
            key=f"thing.{row.resource}",
            tip=_("Enter: what it is."),
        ),
        Cell(plain_unit(names.unit(row.resource)), UNIT, look="muted"),
        number_cell(rules, row.store, figure, text=bare(rules, row.store), tip=in_store),
        number_cell(
            rules, row.came, figure, text=bare(rules, row.came, 1), look="" if row.came.value else "muted"
        ),
        number_cell(rules, row.went, figure, text=bare(rules, row.went, -1), look=out),
        number_cell(
            rules, row.next, figure, text=bare(rules, row.next), look="warn" if falls else "", tip=expected
        ),
        Cell(" " + mark, MARK, look="warn" if row.limits else "accent"),
    )


def people(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """The ledger of people."""
    head: Line = (
        Cell(_("PEOPLE"), 15, look="heading"),
        Cell(_("now"), 8, "right", look="muted"),
        Cell("  " + _("trend"), 12, look="muted"),
        Cell(_("moved most by"), look="muted"),
    )
    return [head, *(_indicator(rules, row, cells) for row in view.people)]


def _indicator(rules: Ruleset, row: IndicatorRow, cells: int) -> Line:
    name = names_of(rules).indicator(INDICATORS[row.indicator])
    change = row.now.value - row.before
    better = change < 0 if row.high_is_bad else change > 0
    look: Look = "" if abs(change) < 500 else "good" if better else "bad"
    cause = ""
    if row.cause is not None:
        cause = _("{amount} {cause}").format(
            amount=numbers.points(row.cause[1], signed=True), cause=cause_text(rules, *row.cause)
        )
    line: Line = (
        Cell(
            name,
            15,
            act=Go("people", f"indicator.{INDICATORS[row.indicator]}"),
            key=f"indicator.{row.indicator}",
        ),
        number_cell(rules, row.now, 8, text=numbers.points(row.now.value, row.band)),
        Cell("  " + glyphs.graph(row.history[-TREND:], 0, 100_000), 10, look="bar"),
        Cell(numbers.trend(row.now.value, row.before, 499), 2, look=look),
        number_cell(rules, row.now, text=cause, align="left", look="muted", tip=cause) if cause else Cell(""),
    )
    return clipped(line, cells)
