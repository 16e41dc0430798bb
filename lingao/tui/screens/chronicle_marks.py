"""Where the followed figures turned, and what was decided about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.tui import glyphs
from lingao.tui.screens.chronicle_acts import Season, Weigh
from lingao.tui.widgets.cells import EMPTY, Cell, Line, spaced, text_lines
from lingao.wording import _, dates
from lingao.wording.chronicle import bend_text, turned_text
from lingao.wording.orders import order_text

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.bends import Bend
    from lingao.session.views.decided import Decided
    from lingao.session.views.drawn import Marked

INDENT = 4


def marks(rules: Ruleset, told: Marked | None, cells: int) -> list[Line]:
    """The bends, then the decisions; while they are being worked out, that they are."""
    if told is None:
        return [(Cell(" " + _("The books of the seasons gone by are being read …"), look="muted"),)]
    return [EMPTY, *spaced([_bends(rules, told, cells), _decisions(rules, told, cells)])]


def _bends(rules: Ruleset, told: Marked, cells: int) -> list[Line]:
    head: Line = (Cell(_("WHERE THEY TURNED"), look="heading"),)
    if not told.bends:
        return [head, *text_lines(_("No sharp turn so far."), cells, "muted", indent=1)]
    return [head, *(line for one in told.bends for line in _bend(rules, one, cells))]


def _bend(rules: Ruleset, bend: Bend, cells: int) -> list[Line]:
    lines = text_lines(bend_text(rules, bend.account, bend.season, bend.change, bend.before), cells, indent=1)
    first = lines[0][1]
    tip = _("w: why it stood there then.") if bend.after else _("Enter: look at the season.")
    reached = Cell(
        first.text,
        number=bend.after,
        act=None if bend.after else Season(bend.season),
        key=f"bend.{bend.season}.{bend.account}",
        tip=tip,
    )
    causes = turned_text(rules, bend.account, bend.causes)
    return [
        (lines[0][0], reached),
        *lines[1:],
        *(text_lines(causes, cells, "muted", indent=INDENT) if causes else []),
    ]


def _decisions(rules: Ruleset, told: Marked, cells: int) -> list[Line]:
    if not told.decisions:
        return []
    return [
        (Cell(_("ORDERS THAT SHOW ON THEM"), look="heading"),),
        *(line for one in told.decisions for line in _decision(rules, one, cells)),
    ]


def _decision(rules: Ruleset, one: Decided, cells: int) -> list[Line]:
    said = _("{date}: {text}").format(
        date=dates.date_short(rules.calendar, one.season), text=order_text(rules, one.order)
    )
    return weighable(said, one.season, one.number, cells, "decided", indent=1)


def weighable(text: str, season: int, number: int, cells: int, prefix: str, indent: int) -> list[Line]:
    """An order of a season played, behind a sign; Enter on it asks what it changed."""
    mark = glyphs.signs().may + " "
    first, *rest = text_lines(text, cells, indent=indent + len(mark))
    reached = Cell(
        first[1].text,
        look="muted",
        act=Weigh(season, number),
        key=f"{prefix}.{season}.{number}",
        tip=_("Enter: what it changed since."),
    )
    return [
        (Cell(" " * indent + mark, look="muted"), reached),
        *((one[0], Cell(one[1].text, look="muted")) for one in rest),
    ]
