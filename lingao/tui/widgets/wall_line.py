"""The Wall in one line over every tab: what was promised by when, and how far the books say it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.tui.acts import Hang
from lingao.tui.widgets.cells import Cell, Line, Look, clipped, line_width
from lingao.tui.widgets.figures import bare, number_cell, text_of
from lingao.wording import _, dates, numbers
from lingao.wording.cells import fit
from lingao.wording.names import names_of
from lingao.wording.promises import measured_name

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.headline import HeadlineView
    from lingao.session.views.wall import Hanging

NAMES: Final = (40, 24, 16, 12, 8)
"""Cells a promise's name may take, the most first."""


def wall_line(rules: Ruleset, view: HeadlineView, cells: int) -> Line:
    """The line, in the longest form that fits: the promises' names, what they are measured by, that cut short."""
    for full, most in ((True, NAMES[0]), *((False, most) for most in NAMES)):
        line: Line = (_state(rules, view),)
        for one in view.promises:
            line += (Cell("   "), *_promise(rules, one, full, most))
        if line_width(line) <= cells:
            break
    return clipped(line, cells)


def _state(rules: Ruleset, view: HeadlineView) -> Cell:
    """Until when it hangs, or how many places are to be filled."""
    wall, tip = view.wall, _("Enter: the Wall.")
    look: Look = "muted"
    if wall.opens and wall.taken < wall.places:
        look, said = "accent", _("Wall: {taken} of {places} places taken")
    elif view.promises:
        said = _("Wall to {date}")
    else:
        said = _("Wall: empty to {date}")
    text = said.format(
        taken=numbers.whole(wall.taken),
        places=numbers.whole(wall.places),
        date=dates.date_short(rules.calendar, wall.next_session),
    )
    return Cell(text, act=Hang(), key="wall", look=look, tip=tip)


def _promise(rules: Ruleset, one: Hanging, full: bool, most: int) -> list[Cell]:
    """`Grain 400/858 t`."""
    whole = names_of(rules).promise(one.promise)
    name = fit(whole if full else measured_name(rules, one.promise), most)
    met = one.said.value >= one.promised.value
    tip = _("{promise}. Enter: the Wall.").format(promise=whole)
    of_points = rules.council.promises[one.promise].account in rules.at.said_indicator
    promised = numbers.points(one.promised.value) if of_points else text_of(rules, one.promised)
    said = numbers.points(one.said.value) if of_points else bare(rules, one.said)
    return [
        Cell(name, act=Hang(), key=f"wall.{one.promise}", tip=tip),
        Cell(" "),
        number_cell(rules, one.said, text=said, look="good" if met else ""),
        Cell("/", look="muted"),
        number_cell(rules, one.promised, text=promised),
    ]
