"""Weighed: what an order of a season gone by changed, one, four and eight seasons on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.session.progress import Progress
from lingao.session.without import AFTER, After, Difference, Without, without
from lingao.tui.keys import CLOSE
from lingao.tui.screens.base import Dialogue
from lingao.tui.screens.busy import Busy, Failed
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.figures import number_cell
from lingao.wording import _, chronicle
from lingao.wording.cells import fit, wrap
from lingao.wording.curves import curve_change, fine_figure, short_name
from lingao.wording.figures import in_thousandths

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.tui.app import LingaoApp

FIGURE = 15
"""Cells of a figure with its unit."""


def weigh(app: LingaoApp, season: int, number: int) -> None:
    """Play the run again without an order, in a thread, and show what it changed."""
    session = app.session

    def work(progress: Progress) -> Without:
        return without(session, season, number, progress)

    def then(answer: object) -> None:
        if isinstance(answer, Failed):
            raise answer.error
        if isinstance(answer, Without):
            app.open(WeighedDialogue(answer))

    app.open(Busy.reckoning(_("The run is played again without it …"), work), then)


class WeighedDialogue(Dialogue):
    """Figures as they stood, as they would have stood, and the difference, which answers `w`."""

    BINDINGS = [CLOSE]

    def __init__(self, it: Without) -> None:
        super().__init__()
        self._it = it

    def heading(self) -> str:
        """What is told."""
        return _("What it changed")

    def lines(self, cells: int) -> list[Line]:
        """The terms, then each time after it."""
        rules, it = self.lingao.session.rules, self._it
        lines = text_lines(chronicle.weighed_text(rules, it.season, it.order), cells, "strong")
        lines += text_lines(chronicle.terms_text(), cells, "muted")
        for after in it.after:
            lines += [EMPTY, *_after(rules, after, cells)]
        lines += [EMPTY, *_rest(rules, it, cells)]
        return lines if lines[-1] else lines[:-1]


def _after(rules: Ruleset, after: After, cells: int) -> list[Line]:
    said = chronicle.after_text(rules, after.seasons, after.season)
    if not after.differences:
        same = _("The books would have shown the same.")
        return [(Cell(fit(said, cells), look="heading"),), (Cell("  " + fit(same, cells - 2), look="muted"),)]
    name = max(12, cells - 3 * FIGURE)
    head: Line = (
        Cell(fit(said, name), name, look="heading"),
        Cell(_("as it was"), FIGURE, "right", look="muted"),
        Cell(_("without it"), FIGURE, "right", look="muted"),
        Cell(_("changed"), FIGURE, "right", look="muted"),
    )
    return [head, *(line for one in after.differences for line in _difference(rules, one, name))]


def _difference(rules: Ruleset, it: Difference, name: int) -> list[Line]:
    """One figure; a name too long for its column goes on below."""
    first, *rest = wrap(short_name(rules, it.account), name - 3)
    cause = _mostly(rules, it)
    amounts = in_thousandths(rules, it.account, it.was) is not None
    by = curve_change(rules, it.account, it.made.value) if amounts else _("changed")
    return [
        (
            Cell("  " + first, name),
            Cell(fine_figure(rules, it.account, it.was), FIGURE, "right"),
            Cell(fine_figure(rules, it.account, it.without), FIGURE, "right", look="muted"),
            number_cell(rules, it.made, FIGURE, text=by, tip=cause, look="strong"),
        ),
        *((Cell("  " + one, name),) for one in rest),
    ]


def _mostly(rules: Ruleset, it: Difference) -> str:
    """The cause that did most of a difference."""
    parts = [part for part in it.made.parts or () if part.cause is not None]
    most = max(parts, key=lambda part: abs(part.amount), default=None)
    return (
        chronicle.causes_text(rules, it.account, [(most.cause, most.amount)]) if most and most.cause else ""
    )


def _rest(rules: Ruleset, it: Without, cells: int) -> list[Line]:
    """What else is to be said: orders that could not have been given, the run's end, seasons to come."""
    said = []
    if it.refused:
        said.append(chronicle.refused_text(it.refused))
    if it.ended:
        said.append(chronicle.ended_text(rules, it.ended))
    else:
        told = {one.seasons for one in it.after}
        ahead = [one for one in AFTER if one not in told]
        said += [chronicle.not_lived_text(one) for one in ahead[:1]]
    return [line for one in said for line in text_lines(one, cells, "muted")]
