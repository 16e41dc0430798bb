"""Why: what a number is made of, line by line, with the total."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lingao.session.views.behind import Behind, behind
from lingao.session.views.numbers import Explained, Number, explain, now
from lingao.tui.acts import Go
from lingao.tui.keys import CLOSE
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.figures import text_of
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, dates, numbers
from lingao.wording.accounts import account_text
from lingao.wording.behind import factor_text
from lingao.wording.behind import heading as factors_heading
from lingao.wording.causes import cause_about, cause_text
from lingao.wording.cells import wrap
from lingao.wording.rulebook import RULEBOOK
from lingao.wording.why import column

if TYPE_CHECKING:
    from lingao.engine.ledger import Cause
    from lingao.engine.ruleset import Ruleset
    from lingao.session.session import Session


class WhyDialogue(Dialogue):
    """The parts behind one number."""

    BINDINGS = [CLOSE]

    def __init__(self, number: Number) -> None:
        super().__init__()
        self._number = number

    def heading(self) -> str:
        """What is asked."""
        return _("Why")

    def lines(self, cells: int) -> list[Line]:
        """Name and figure, what it was, each part, what it is."""
        session = self.lingao.session
        told = why_lines(session.rules, explain(session, self._number), cells)
        reckoned = behind(session, self._number)
        return told if reckoned is None else [*told, EMPTY, *behind_lines(session, reckoned, cells)]

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """The page of the rulebook is looked up."""
        message.stop()
        self.lingao.do(message.act)


def why_lines(rules: Ruleset, it: Explained, cells: int) -> list[Line]:
    """A number explained: parts that add up as read."""
    amounts = _column(rules, it)
    width = max(len(text) for text in amounts) + 2
    opening, *parts, total = amounts
    lines: list[Line] = text_lines(
        _("{label}: {figure}").format(label=title(rules, it.number), figure=text_of(rules, it.number)),
        cells,
        "title",
    )
    lines.append(EMPTY)
    if it.number.parts is None:
        lines.append((Cell(opening, width, "right", look="muted"), Cell("  " + _("before"), look="muted")))
    for text, part in zip(parts, it.parts, strict=True):
        if it.number.about == "changed" and part.cause is not None:
            told = cause_about(rules, part.cause)
        else:
            told = part_text(rules, part.cause, part.account, part.amount)
        lines.append((Cell(text, width, "right"), Cell("  " + told)))
    if not it.parts:
        lines.append((Cell("", width), Cell("  " + _("nothing changed it"), look="muted")))
    lines.append((Cell(glyph_rule(width), look="muted"),))
    lines.append((Cell(total, width, "right", look="strong"), Cell("  " + _("in all"), look="strong")))
    return lines


def behind_lines(session: Session, it: Behind, cells: int) -> list[Line]:
    """What goes into a number: each factor with its figure, which can be asked about, and the page that says how."""
    rules = session.rules
    told = [factor_text(rules, one) for one in it.factors]
    width = max(len(one.amount) for one in told) + 2
    lines = text_lines(factors_heading(it.factors), cells, "heading")
    for factor, said in zip(it.factors, told, strict=True):
        number = now(session, factor.account) if factor.account >= 0 else None
        first, *rest = wrap(said.text, max(2, cells - width - 2))
        lines.append((Cell(said.amount, width, "right"), Cell("  "), Cell(first, number=number)))
        lines += [(Cell("", width + 2), Cell(one)) for one in rest]
    page = _("{page} (almanac)").format(page=_(RULEBOOK[it.page].title))
    lines.append((Cell("", width + 2), Cell(page, act=Go("almanac", f"rules.{it.page}"), key="page")))
    return lines


def glyph_rule(cells: int) -> str:
    """A rule of so many cells."""
    from lingao.tui import glyphs

    return glyphs.signs().rule * cells


def title(rules: Ruleset, number: Number) -> str:
    """What a number is, and in which season where that has gone by."""
    if number.season:
        return _("{date}: {figure}").format(
            date=dates.date(rules.calendar, number.season), figure=title(rules, replace(number, season=0))
        )
    label = account_text(rules, number.account).label
    patterns = {
        "posts": _("how many work there ({label})"),
        "short": _("seasons without it ({label})"),
        "offer": _("{label}"),
        "clue": _("the clue's figure"),
        "loss": _("what this season takes of it ({label})"),
        "gain": _("what this season brings to it ({label})"),
        "changed": _("what the order changed ({label})"),
    }
    if number.about:
        return patterns[number.about].format(label=label)
    return (
        _("{label}, expected when this season has ended").format(label=label)
        if number.when == "next"
        else label
    )


def part_text(rules: Ruleset, cause: Cause | None, account: int, amount: int) -> str:
    """What a part is: its cause, or the name of the account it is the balance of."""
    if cause is None:
        return account_text(rules, account).label
    return cause_text(rules, cause, amount)


def _column(rules: Ruleset, it: Explained) -> list[str]:
    """Opening, parts and total, written with the same decimals so that they add up."""
    values = [it.opening, *(part.amount for part in it.parts)]
    if it.number.about in ("posts", "short"):
        return [numbers.whole(value) for value in (*values, it.total)]
    return column(rules, it.account, values)
