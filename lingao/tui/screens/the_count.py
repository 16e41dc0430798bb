"""The Count: both ledgers side by side, what was written and what was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.session.views.the_count import CountView, Opened
from lingao.tui import glyphs
from lingao.tui.screens.scene import Scene
from lingao.tui.widgets.cells import Cell, Line, beside, clipped, spaced, text_lines
from lingao.wording import _, dates, numbers
from lingao.wording import sitting as said
from lingao.wording.figures import figure
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

WIDE = 104
FIGURE, SHARE = 13, 8


class CountScreen(Scene):
    """What the barns held."""

    def __init__(self, view: CountView) -> None:
        super().__init__()
        self._view = view

    def heading(self) -> str:
        """When it was held."""
        date = dates.date(self.lingao.session.rules.calendar, self._view.season)
        return _("The Count, {date}").format(date=date)

    def told(self, cells: int) -> list[list[Line]]:
        """Barns and shelves, side by side where there is room; what came out."""
        view, rules = self._view, self.lingao.session.rules
        head = text_lines(said.count_text(view.right), cells)
        half = (cells - 3) // 2 if cells >= WIDE else cells
        barns = _ledger(rules, _("THE BARNS"), view.barns, half)
        shelves = _ledger(rules, _("SHELVES FURTHEST OFF"), view.stores, half)
        both = beside(barns, shelves, half, 3) if cells >= WIDE else spaced([barns, shelves])
        names = names_of(rules)
        found: list[Line] = [
            (Cell(glyphs.signs().no + " ", look="bad"), Cell(names.promise(one.promise), look="strong"))
            for one in view.found
        ]
        return [head, both, [*found, *text_lines(said.after_count_text(len(view.found)), cells)]]


def _ledger(rules: Ruleset, title: str, rows: tuple[Opened, ...], cells: int) -> list[Line]:
    """Written, counted, and the bar of what was there of the larger."""
    bar = 8 if cells >= 64 else 0
    name = max(12, cells - 2 * FIGURE - SHARE - bar - 2)
    head: Line = (
        Cell(title, name, look="heading"),
        Cell(_("written"), FIGURE, "right", look="muted"),
        Cell(_("counted"), FIGURE, "right", look="muted"),
    )
    lines = [clipped(head, cells)]
    lines += [clipped(_row(rules, one, name, bar), cells) for one in rows]
    return lines if rows else [*lines, (Cell(_("Everything was as written."), look="muted"),)]


def _row(rules: Ruleset, one: Opened, name: int, bar: int) -> Line:
    off = one.counted - one.said
    share = numbers.percent(off * 1000 // one.said, signed=True) if one.said > 0 and off else ""
    return (
        Cell(said.opened_name(rules, one.account), name),
        Cell(figure(rules, one.account, one.said), FIGURE, "right"),
        Cell(figure(rules, one.account, one.counted), FIGURE, "right", look="strong"),
        Cell(share, SHARE, "right", look="bad" if off < 0 else "good"),
        Cell("  " + glyphs.bar(one.counted, max(one.said, one.counted), bar) if bar else "", look="bar"),
    )
