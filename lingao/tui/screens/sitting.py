"""The session of a plan: the Wall judged, the vote, the benches and what each asks for next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.session.views.sitting import Seat, Sitting, Verdict
from lingao.tui import glyphs
from lingao.tui.screens.report_parts import JUDGED
from lingao.tui.screens.scene import Scene
from lingao.tui.widgets.cells import Cell, Line, Look, beyond, clipped, text_lines
from lingao.tui.widgets.figures import number_cell
from lingao.wording import _, dates, numbers
from lingao.wording import sitting as said
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

WIDE = 100
"""Cells from which a promise and what became of it stand on one line."""
NAME = 34
"""Cells of a promise's name where there is room."""


class SittingScreen(Scene):
    """What a session decided."""

    def __init__(self, view: Sitting, counted: bool) -> None:
        super().__init__()
        self._view, self._counted = view, counted

    def heading(self) -> str:
        """Which session it is."""
        rules = self.lingao.session.rules
        return _("The session of {date}: {question}").format(
            date=dates.date(rules.calendar, self._view.season),
            question=dates.plan_question(rules, self._view.season),
        )

    def told(self, cells: int) -> list[list[Line]]:
        """The Wall, the vote, the table, what comes."""
        view, rules = self._view, self.lingao.session.rules
        return [
            _wall(rules, view, self._counted, cells),
            _votes(rules, view, cells),
            _table(rules, view, cells),
            _coming(rules, view, cells),
        ]


def _wall(rules: Ruleset, view: Sitting, counted: bool, cells: int) -> list[Line]:
    lines: list[Line] = [(Cell(_("THE WALL"), look="heading"),)]
    lines += text_lines(said.judged_by_text(counted), cells, "muted")
    for one in view.verdicts:
        lines += _verdict(rules, one, cells)
    if not view.verdicts:
        lines += text_lines(_("Nothing hung on it."), cells)
    return [*lines, *text_lines(said.tally_text(view.tally), cells, "muted")]


def _verdict(rules: Ruleset, one: Verdict, cells: int) -> list[Line]:
    """What was promised, what the books said, what came of it, and who minds."""
    names, judged, signs = names_of(rules), one.judged, glyphs.signs()
    look: Look = "good" if judged.how == "kept" else "bad"
    name = Cell(names.promise(judged.promise), NAME if cells >= WIDE else 0, look="strong")
    first: Line = (Cell((signs.yes if judged.how == "kept" else signs.no) + " ", look=look), name)
    came: Line = (
        Cell("  " if cells >= WIDE else "    "),
        Cell(_("promised") + " ", look="muted"),
        number_cell(rules, judged.promised),
        Cell(" · " + _("said") + " ", look="muted"),
        number_cell(rules, judged.said),
        Cell(" · "),
        Cell(_(JUDGED[judged.how]), look=look),
        Cell(_did(rules, one), look="muted"),
    )
    return [clipped((*first, *came), cells)] if cells >= WIDE else [first, clipped(came, cells)]


def _did(rules: Ruleset, one: Verdict) -> str:
    """`: Works -30, Legitimacy -1.5`."""
    names, came = names_of(rules), list[str]()
    if one.content:
        bench = names.bench(rules.council.benches[one.bench].id)
        came.append(_("{bench} {change}").format(bench=bench, change=numbers.satisfaction(one.content)))
    if one.legitimacy:
        change = numbers.points(one.legitimacy, signed=True)
        came.append(_("{name} {change}").format(name=names.indicator("legitimacy"), change=change))
    return _(": {changes}").format(changes=_(", ").join(came)) if came else ""


def _votes(rules: Ruleset, view: Sitting, cells: int) -> list[Line]:
    lines: list[Line] = [(Cell(_("THE VOTE"), look="heading"),)]
    for one in view.votes:
        lines += text_lines(said.vote_text(rules, one.card, one.choice, one.by, one.share), cells)
        if one.by not in (None, "dropped"):
            lines += text_lines(said.sides_text(rules, one.yes, one.no), cells, "muted", indent=2)
    if not view.votes:
        lines += text_lines(_("No motion was before the council this season."), cells, "muted")
    return lines


def _table(rules: Ruleset, view: Sitting, cells: int) -> list[Line]:
    """Every bench: its seats, its satisfaction, what of the support it brings, what it asks for."""
    name = 20 if cells >= WIDE else 12
    head: Line = (
        Cell(_("THE BENCHES"), name, look="heading"),
        Cell(_("seats"), 7, "right", look="muted"),
        Cell(_("satisfaction"), 14, "right", look="muted"),
        Cell(_("support"), 11, "right", look="muted"),
        Cell("" if view.over else "   " + _("asks for"), look="muted"),
    )
    lines = [clipped(head, cells)]
    for one in view.seats:
        lines += _seat(rules, one, name, cells)
    said_so = said.support_text(view.before, view.support.value, view.stands, view.warn, view.recall)
    return [*lines, *text_lines(said_so, cells)]


def _seat(rules: Ruleset, one: Seat, name: int, cells: int) -> list[Line]:
    names = names_of(rules)
    line: Line = (
        Cell(names.bench(rules.council.benches[one.bench].id), name),
        number_cell(rules, one.seats, 7, text=numbers.whole(one.seats.value)),
        number_cell(rules, one.mood, 12, look="good" if one.mood.value > 0 else "bad"),
        Cell(" " + numbers.trend(one.mood.value, one.before, 20), 2),
        Cell(numbers.percent(one.backs) if one.votes else "–", 11, "right"),
        Cell("   "),
    )
    if one.left:
        asks = _("has left the table")
    elif one.asks:
        asks = _(", ").join(names.promise(n) for n in one.asks)
    else:
        asks = "" if one.votes else _("has no vote")
    return beyond(line, asks, cells, "warn" if one.left else "muted")


def _coming(rules: Ruleset, view: Sitting, cells: int) -> list[Line]:
    if view.over:
        return text_lines(_("It was the last session."), cells)
    return text_lines(said.next_plan_text(rules, view.season), cells)
