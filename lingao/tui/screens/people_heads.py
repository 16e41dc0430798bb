"""Classes, courses, hours and rations in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.content.vocabulary import HOURS, PEOPLE, RATIONS
from lingao.engine.orders import SetHours, SetRation, Train
from lingao.session.views.people import Class, Course, PeopleView
from lingao.tui.acts import Go
from lingao.tui.widgets.cells import Cell, Line, text_lines
from lingao.tui.widgets.entry import Dial
from lingao.tui.widgets.figures import number_cell
from lingao.wording import _, numbers, words
from lingao.wording.cells import fit
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.tui.screens.people import PeoplePane

FIGURE = 9
SIZES = (8, 11, 10, 8)
"""Columns of the table of classes."""


def classes(pane: PeoplePane, view: PeopleView, cells: int) -> list[Line]:
    """Heads by class, and how many were born here."""
    captions = (_("heads"), _("born here"), _("training"), _("next") + "  ")
    head: Line = (
        Cell(_("CLASSES"), 23, look="heading"),
        *(Cell(text, size, "right", look="muted") for text, size in zip(captions, SIZES, strict=True)),
    )
    total: Line = (
        Cell("  " + _("in all, trainees too"), 23, look="muted"),
        Cell(numbers.whole(view.total), SIZES[0], "right", "strong"),
    )
    return [head, *(_class(pane, one) for one in view.classes), total]


def _class(pane: PeoplePane, it: Class) -> Line:
    heads, local, training, then = SIZES
    grows = it.next.value - it.heads.value
    return (
        Cell("  " + words.people(PEOPLE[it.kind]), 23),
        pane.plain(it.heads, heads),
        pane.plain(it.local, local),
        Cell(numbers.whole(it.training) if it.training else "", training, "right", "muted"),
        pane.plain(
            it.next,
            then,
            look="good" if grows > 0 else "warn" if grows < 0 else "muted",
            text=f"{pane.bare(it.next)} {numbers.trend(it.next.value, it.heads.value)}",
        ),
    )


def hours(pane: PeoplePane, view: PeopleView, cells: int) -> list[Line]:
    """Working hours and rations, with what they come to."""
    hour = Dial("hours", _("hours a week"), view.hours.value, SetHours, step=1, least=30)
    ration = Dial("ration", _("rations in per cent"), view.ration.value, SetRation, step=5, least=50)
    days = _("{number} days' work a head").format(number=numbers.amount(view.days_a_head))
    label = 23
    return [
        (Cell(_("HOURS AND RATIONS"), look="heading"),),
        (
            Cell("  " + _("hours a week"), label),
            pane.dial_cell(
                hour,
                numbers.whole(view.hours.value),
                view.hours,
                FIGURE,
                "strong",
                _("{least} to {most}. Long weeks strain and maim.").format(least=HOURS[0], most=HOURS[1]),
            ),
            Cell("  " + fit(days, cells - label - FIGURE - 2), look="muted"),
        ),
        (
            Cell("  " + _("rations"), label),
            pane.dial_cell(
                ration,
                numbers.percent(view.ration.value * 10),
                view.ration,
                FIGURE,
                "strong",
                _("{least} to {most} per cent of need.").format(least=RATIONS[0], most=RATIONS[1]),
            ),
            Cell("  " + _("got last season") + " ", look="muted"),
            number_cell(
                pane.rules, view.fed, look="bad" if view.fed.value < 1000 and pane.session.past else ""
            ),
        ),
        (
            Cell("  " + _("places to live"), label),
            number_cell(pane.rules, view.places, FIGURE, text=numbers.whole(view.places.value)),
        ),
    ]


def courses(pane: PeoplePane, view: PeopleView, cells: int) -> list[Line]:
    """Courses with trainees a season, those under way and places."""
    names = names_of(pane.rules)
    captions = ((_("a season"), 10), (_("next"), 6), (_("under way"), 11), (_("places"), 11))
    head: Line = (
        Cell(_("COURSES"), 24, look="heading"),
        *(Cell(text, size, "right", look="muted") for text, size in captions),
    )
    shown = [one for one in view.courses if pane.found(names.course(one.course))]
    return [head, *(line for one in shown for line in _course(pane, one, cells))] if shown else []


def _course(pane: PeoplePane, it: Course, cells: int) -> list[Line]:
    rules = pane.rules
    names, entry = names_of(rules), rules.world.courses[it.course]
    dial = Dial(
        f"train.{entry.id}",
        _("{course}, trainees a season").format(course=names.course(it.course)),
        it.trainees.value,
        lambda count: Train(entry.id, count),
    )
    under_way = sum(one.heads.value for one in it.cohorts)
    places = (
        _("{taken} of {places}").format(taken=numbers.whole(it.taken), places=numbers.whole(it.places))
        if it.places
        else ""
    )
    way = _("{source} to {target}, {seasons}").format(
        source=words.people(PEOPLE[it.source]),
        target=words.people(PEOPLE[it.target]),
        seasons=numbers.seasons(it.seasons),
    )
    row: Line = (
        Cell("  " + names.course(it.course), 24, act=Go("almanac", f"courses.{entry.id}"), key=f"course.{entry.id}",
             look="muted" if it.refusal else "", tip=way),
        pane.dial_cell(dial, numbers.whole(it.trainees.value), it.trainees, 10, "strong" if it.trainees.value else "muted"),
        pane.plain(it.taken_in, 6, tip=_("expected to be taken in this season")),
        Cell(numbers.whole(under_way) if under_way else "", 11, "right"),
        Cell(places, 11, "right", "muted"),
    )  # fmt: skip
    lines = [row]
    if it.refusal is not None:
        lines += text_lines(pane.refused(it.refusal), cells, "muted", indent=4)
    elif it.cohorts:
        left = [
            _("{heads} in {seasons}").format(
                heads=numbers.whole(one.heads.value), seasons=numbers.seasons(one.left)
            )
            for one in it.cohorts
        ]
        lines += text_lines(_("done: {cohorts}").format(cohorts=_(", ").join(left)), cells, "muted", indent=4)
    return lines
