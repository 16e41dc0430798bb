"""The seasons ahead: what the books would show of every store, and what would run short first. Enter shows its chain."""

from __future__ import annotations

from lingao.session.views.ahead import Ahead, Course
from lingao.tui import glyphs
from lingao.tui.acts import Chain
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.figures import plain_unit
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, dates, numbers
from lingao.wording.cells import fit
from lingao.wording.names import names_of

NAME, UNIT, FIGURE = 19, 8, 9


class AheadDialogue(Dialogue):
    """Answers with the chain to show, or with nothing."""

    def __init__(self, view: Ahead) -> None:
        super().__init__()
        self._view = view

    def heading(self) -> str:
        """What is shown."""
        return _("The seasons ahead")

    def lines(self, cells: int) -> list[Line]:
        """What runs short, then every store."""
        calendar = self.lingao.session.rules.calendar
        said = _(
            "By the books, if nothing more is ordered; {mark} marks a season in which something runs short."
        )
        head: Line = (
            Cell(_("STORES"), NAME, look="heading"),
            Cell(_("unit"), UNIT, look="muted"),
            *(
                Cell(text, FIGURE, "right", look="muted")
                for text in (_("now"), *(dates.date_short(calendar, one) for one in self._view.seasons))
            ),
        )
        return [
            *text_lines(said.format(mark=glyphs.signs().must), cells, "muted"),
            *self._short(cells),
            EMPTY,
            head,
            *(self._store(one) for one in self._by_desk() if not one.still),
        ]

    def _by_desk(self) -> list[Course]:
        entries = self.lingao.session.rules.world.resources
        return sorted(self._view.courses, key=lambda one: (entries[one.resource].desk, one.resource))

    def _short(self, cells: int) -> list[Line]:
        """What would run short, the soonest first."""
        rules, names = self.lingao.session.rules, names_of(self.lingao.session.rules)
        lines: list[Line] = [EMPTY]
        for one in self._view.shortages:
            lacking = one.short[one.runs_short - self._view.seasons[0]]
            said = _("{name} is short by {amount} in {date}").format(
                name=names.resource(one.resource),
                amount=numbers.amount(lacking, names.unit(one.resource)),
                date=dates.date(rules.calendar, one.runs_short),
            )
            cell = Cell(fit(said, cells - 2), act=Chain(one.resource), key=f"short.{one.resource}", look="bad",
                        tip=_("Enter: its chain, and what limits it."))  # fmt: skip
            lines.append((Cell("  "), cell))
        if len(lines) == 1:
            lines.append((Cell("  " + _("Nothing runs short in the seasons foreseen."), look="good"),))
        return lines

    def _store(self, it: Course) -> Line:
        names = names_of(self.lingao.session.rules)
        unit = names.unit(it.resource)
        entry = self.lingao.session.rules.world.resources[it.resource]
        marks = ["", *(glyphs.signs().must if n in self._lacking(it) else "" for n in range(len(it.short)))]
        return (
            Cell(fit(names.resource(it.resource), NAME - 1), NAME, act=Chain(it.resource), key=f"ahead.{entry.id}",
                 look="bad" if it.runs_short else "", tip=_("Enter: its chain, and what limits it.")),
            Cell(fit(plain_unit(unit), UNIT - 1), UNIT, look="muted"),
            *(
                Cell(mark + numbers.amount(numbers.scaled(value, unit)[0]), FIGURE, "right", look="bad" if mark else "")
                for mark, value in zip(marks, it.books, strict=True)
            ),
        )  # fmt: skip

    def _lacking(self, it: Course) -> set[int]:
        """The places of the seasons in which it runs short, from the first worth telling on."""
        first = it.runs_short - self._view.seasons[0] if it.runs_short else len(it.short)
        return {n for n, lacking in enumerate(it.short) if n >= first and lacking}

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """A chain is shown in its place."""
        message.stop()
        self.dismiss(message.act)
