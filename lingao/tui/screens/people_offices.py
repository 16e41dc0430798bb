"""Townships and works as offices that report, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.session.views.offices import Township, Works
from lingao.session.views.people import PeopleView
from lingao.tui.acts import Go
from lingao.tui.widgets.cells import Cell, Line, Look
from lingao.tui.widgets.figures import number_cell
from lingao.wording import _, dates, numbers
from lingao.wording.figures import NONE
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.session.views.numbers import Number
    from lingao.tui.screens.people import PeoplePane

NAME = 16
SIZES = (7, 8, 8, 8, 8, 7, 7, 8)


def townships(pane: PeoplePane, view: PeopleView, cells: int) -> list[Line]:
    """Every township with what it reports."""
    names = names_of(pane.rules)
    shown = [one for one in view.townships if pane.found(names.office(one.office))]
    captions = (
        _("people"),
        _("year's"),
        _("said"),
        _("levied"),
        _("said"),
        _("meals"),
        _("audit"),
        _("press."),
    )
    seconds = ("", _("crop"), _("harv."), "", _("barns"), "", "", "")
    top: Line = (
        Cell(_("TOWNSHIPS"), NAME, look="heading"),
        *(Cell(text, size, "right", look="muted") for text, size in zip(captions, SIZES, strict=True)),
    )
    second: Line = (
        Cell("  " + _("food in t"), NAME, look="muted"),
        *(Cell(text, size, "right", look="muted") for text, size in zip(seconds, SIZES, strict=True)),
    )
    return [top, second, *(_township(pane, one) for one in shown)] if shown else []


def _township(pane: PeoplePane, it: Township) -> Line:
    hungry = it.said_ate.value < 1000 and bool(pane.session.past)
    figures: list[tuple[Number, str, Look, str]] = [
        (it.people, "", "", _("people of the township")),
        (it.expected, "", "", _("what the planners expect of a year: the levy is asked of it")),
        (it.said_harvest, "", "", _("harvest as the township wrote it, last season")),
        (it.levied, "", "", _("levied last season")),
        (it.said_barns, "", "", _("food in its barns, as written")),
        (
            it.said_ate,
            _share(it.said_ate),
            "bad" if hungry else "",
            _("food against the line below which people die of it, as written"),
        ),
        (it.audit, _share(it.audit), "", _("how far its books are audited")),
        (
            it.pressure,
            _share(it.pressure),
            "warn" if it.pressure.value >= 100 else "",
            _("pressure to report what was promised"),
        ),
    ]
    return (
        _name(pane, it.office),
        *(
            pane.plain(number, size, look, text, tip=tip)
            for (number, text, look, tip), size in zip(figures, SIZES, strict=True)
        ),
    )


def works(pane: PeoplePane, view: PeopleView, cells: int) -> list[Line]:
    """Every large works that reports."""
    captions = ((_("audit"), 8), (_("press."), 8), (_("books put right"), 18))
    head: Line = (
        Cell(_("WORKS"), NAME + 2, look="heading"),
        *(Cell(text, size, "right", look="muted") for text, size in captions),
    )
    return [head, *(_works(pane, one) for one in view.works)]


def _works(pane: PeoplePane, it: Works) -> Line:
    right = dates.date_short(pane.rules.calendar, it.found_right) if it.found_right else NONE
    return (
        _name(pane, it.office, NAME + 2),
        number_cell(pane.rules, it.audit, 8, text=_share(it.audit), look="" if it.audit.value else "muted"),
        number_cell(
            pane.rules,
            it.pressure,
            8,
            text=_share(it.pressure),
            look="warn" if it.pressure.value >= 100 else "muted",
        ),
        Cell(right, 18, "right", "muted"),
    )


def _name(pane: PeoplePane, office: int, cells: int = NAME) -> Cell:
    entry = pane.rules.world.offices[office]
    act = Go("almanac", f"offices.{entry.id}")
    return Cell(
        "  " + names_of(pane.rules).office(office),
        cells,
        act=act,
        key=f"office.{entry.id}",
        tip=_("Enter: what it is."),
    )


def _share(number: Number) -> str:
    return numbers.percent(number.value)
