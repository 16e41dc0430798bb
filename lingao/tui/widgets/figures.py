"""Numbers as cells: written in their unit, asked about with `w`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.tui.widgets.cells import Cell, Look
from lingao.wording import _, numbers
from lingao.wording.accounts import account_text
from lingao.wording.cells import Align
from lingao.wording.figures import figure, in_thousandths

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.numbers import Number


def text_of(rules: Ruleset, number: Number) -> str:
    """A number with its unit: `1,204 t`."""
    if number.about in ("posts", "short"):
        return numbers.whole(number.value)
    return figure(rules, number.account, number.value)


def bare(rules: Ruleset, number: Number, sign: int = 0) -> str:
    """A number without its unit, for columns that name the unit once: 12 of `100 sets` is 1,200. `sign` 1 or -1 makes
    it a change."""
    thousandths = in_thousandths(rules, number.account, number.value)
    if thousandths is None:
        return text_of(rules, number)
    thousandths, _unit = numbers.scaled(thousandths, account_text(rules, number.account).unit)
    return numbers.amount(thousandths * (sign or 1), signed=bool(sign))


def said_bare(rules: Ruleset, said: Number) -> str:
    """What the books say of a promise, without its unit: an indicator in whole points, as it is told everywhere."""
    of_points = said.account in rules.at.said_indicator
    return numbers.points(said.value) if of_points else bare(rules, said)


def plain_unit(unit: str) -> str:
    """The unit of such a column: `sets` for `100 sets`, pieces where only they are counted."""
    return numbers.scaled(0, unit)[1] or _("pieces")


def number_cell(
    rules: Ruleset,
    number: Number,
    cells: int = 0,
    align: Align = "right",
    look: Look = "",
    text: str = "",
    tip: str = "",
    aside: bool = False,
) -> Cell:
    """A cell that shows a number and answers `w`."""
    shown = text or text_of(rules, number)
    return Cell(shown, cells, align, look, number=number, tip=tip, key=key_of(number), aside=aside)


def key_of(number: Number) -> str:
    """The name by which a number is found again when its sheet is shown anew."""
    return f"{number.about}{number.when}{number.account}"
