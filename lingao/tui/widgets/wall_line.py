"""The Wall in one line over every tab: what was promised by when, and how far the books say it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.tui.acts import Hang
from lingao.tui.widgets.cells import Cell, Line, Look, clipped, line_width
from lingao.tui.widgets.figures import bare, number_cell, said_bare, text_of
from lingao.wording import _, dates, numbers
from lingao.wording.cells import fit
from lingao.wording.names import names_of
from lingao.wording.promises import measured_name

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.headline import HeadlineView
    from lingao.session.views.wall import Hanging

FORMS: Final = (
    (40, True, True),
    (40, False, True),
    (40, False, False),
    *((most, False, False) for most in (12, 9, 6)),
)
"""Forms of the line, the longest first: cells a name may take, whether promises have their own, whether figures have units."""


def wall_line(rules: Ruleset, view: HeadlineView, cells: int) -> Line:
    """The line, in the longest form that fits: the promises' names, what they are measured by, without units, cut short."""
    for most, full, units in FORMS:
        line: Line = (_state(rules, view),)
        for one in view.promises:
            line += (Cell("   " if units else "  "), *_promise(rules, one, most, full, units))
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


def _promise(rules: Ruleset, one: Hanging, most: int, full: bool, units: bool) -> list[Cell]:
    """`Grain 400/858 t`."""
    whole = names_of(rules).promise(one.promise)
    name = fit(whole if full else measured_name(rules, one.promise), most)
    met = one.said.value >= one.promised.value
    tip = _("{promise}. Enter: the Wall.").format(promise=whole)
    of_points = rules.council.promises[one.promise].account in rules.at.said_indicator
    promised = (text_of if units else bare)(rules, one.promised)
    promised = numbers.points(one.promised.value) if of_points else promised
    return [
        Cell(name, act=Hang(), key=f"wall.{one.promise}", tip=tip),
        Cell(" "),
        number_cell(rules, one.said, text=said_bare(rules, one.said), look="good" if met else ""),
        Cell("/", look="muted"),
        number_cell(rules, one.promised, text=promised),
    ]
