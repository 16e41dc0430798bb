"""Two branches side by side: figures where both have come to and where each stands, orders that only one gave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.session.views.compared import Compared, Parted, Row
from lingao.tui import glyphs
from lingao.tui.keys import CLOSE
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import EMPTY, Cell, Line, beside, text_lines
from lingao.wording import _, dates
from lingao.wording.cells import wrap
from lingao.wording.curves import curve_figure, curve_name
from lingao.wording.orders import order_text

if TYPE_CHECKING:
    from lingao.engine.orders import Order
    from lingao.engine.ruleset import Ruleset

NAME = 26
GAP = 2


class SideBySide(Dialogue):
    """The branch being played on the left, another on the right."""

    BINDINGS = [CLOSE]

    def __init__(self, view: Compared, names: tuple[str, str]) -> None:
        super().__init__()
        self._view, self._names = view, names

    def heading(self) -> str:
        """What is set side by side."""
        return _("{left} and {right}").format(left=self._names[0], right=self._names[1])

    def lines(self, cells: int) -> list[Line]:
        """Where they parted, the figures, the orders."""
        rules, view = self.lingao.session.rules, self._view
        calendar = rules.calendar
        said = _(
            "The same up to {date}. Both have come to {common}; they stand in {left} and {right}."
        ).format(
            date=dates.date(calendar, view.parted),
            common=dates.date(calendar, view.common),
            left=dates.date(calendar, view.seasons[0]),
            right=dates.date(calendar, view.seasons[1]),
        )
        return [
            *text_lines(said, cells, "muted"),
            EMPTY,
            *_figures(rules, view, self._names, cells),
            EMPTY,
            *_orders(rules, view, self._names, cells),
        ]


def _figures(rules: Ruleset, view: Compared, names: tuple[str, str], cells: int) -> list[Line]:
    """Where both have come to; where they stand, too, when that is another season."""
    columns = 4 if _later(view) else 2
    wide = (cells - NAME) // columns
    dated = [dates.date_short(rules.calendar, one) for one in (view.common, view.common, *view.seasons)]
    titles = [wrap(one, wide - 2) for one in (*names, *names)[:columns]]
    heads: list[Line] = [
        (
            Cell(_("FIGURES") if not n else "", NAME, look="heading"),
            *(Cell(one[n] if n < len(one) else "", wide, "right", look="strong") for one in titles),
        )
        for n in range(max(len(one) for one in titles))
    ]
    heads.append((Cell("", NAME), *(Cell(one, wide, "right", look="muted") for one in dated[:columns])))
    return [*heads, *(line for row in view.rows for line in _row(rules, row, wide, columns))]


def _later(view: Compared) -> bool:
    """Whether one of them has gone further than the other."""
    return view.seasons != (view.common, view.common)


def _row(rules: Ruleset, row: Row, wide: int, columns: int) -> list[Line]:
    """One figure; a name too long for its column goes on below."""
    first, *rest = wrap(curve_name(rules, row.account), NAME - 2)
    values, pairs = (*row.then, *row.now), (row.then, row.then, row.now, row.now)
    figures = (
        Cell(
            curve_figure(rules, row.account, value),
            wide,
            "right",
            look="strong" if pair[0] != pair[1] else "muted",
        )
        for value, pair in zip(values[:columns], pairs[:columns], strict=True)
    )
    return [(Cell(first, NAME), *figures), *((Cell(" " + one, NAME),) for one in rest)]


def _orders(rules: Ruleset, view: Compared, names: tuple[str, str], cells: int) -> list[Line]:
    """Season by season, what only one side ordered, as far as both have come."""
    lines: list[Line] = [(Cell(_("ORDERED ON ONE SIDE ONLY"), look="heading"),)]
    half = (cells - GAP) // 2
    both = [one for one in view.orders if one.season <= view.common]
    if both:
        left, right = (text_lines(one, half, "strong") for one in names)
        lines += beside(left, right, half, GAP)
        lines += [line for one in both for line in _season(rules, one, half)]
    else:
        lines.append((Cell("  " + _("nothing: the same orders so far"), look="muted"),))
    if _later(view):
        said = _("From {date} on only {name} has gone.").format(
            date=dates.date(rules.calendar, view.common + 1), name=names[view.seasons[0] < view.seasons[1]]
        )
        lines += text_lines(said, cells, "muted")
    return lines


def _season(rules: Ruleset, one: Parted, half: int) -> list[Line]:
    left, right = (_list(rules, orders, half) for orders in (one.left, one.right))
    return [
        (Cell(dates.date(rules.calendar, one.season), look="accent"),),
        *beside(left, right, half, GAP),
    ]


def _list(rules: Ruleset, orders: tuple[Order, ...], cells: int) -> list[Line]:
    mark = glyphs.signs().may
    return [
        line for order in orders for line in text_lines(f"{mark} {order_text(rules, order)}", cells, indent=1)
    ] or [(Cell(" " + _("nothing"), look="muted"),)]
