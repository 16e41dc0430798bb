"""Ways to set a target: a box with what each would give beside it. Enter orders one."""

from __future__ import annotations

from typing import Any

from lingao.session.views.plan import Line as Work
from lingao.session.views.ways import Way, ways_of
from lingao.tui import glyphs
from lingao.tui.keys import key
from lingao.tui.screens.base import Dialogue
from lingao.tui.screens.typed import Typed
from lingao.tui.screens.working import one_of
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.entry import read_figure
from lingao.tui.widgets.figures import number_cell, plain_unit
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked, numbers
from lingao.wording.cells import fit
from lingao.wording.names import names_of
from lingao.wording.ways import WAYS, held_text

NAME, RUNS, FIGURE = 26, 10, 13


class WaysDialogue(Dialogue):
    """Answers with the order chosen, or with nothing."""

    BINDINGS = [key("e", "store", marked("so much in store"))]

    def __init__(self, line: Work) -> None:
        super().__init__()
        self._process = line.process
        self._store: int | None = None

    def heading(self) -> str:
        """Which line."""
        return names_of(self.lingao.session.rules).process(self._process)

    def on_mount(self) -> None:
        """The cursor stands on the first way."""
        self._ways = ways_of(self.lingao.session, self._process)

    def lines(self, cells: int) -> list[Line]:
        """Each way with its runs, what it gives, what then lies in store, what holds it up."""
        head: Line = (
            Cell(_("set it to"), NAME, look="heading"),
            *(
                Cell(text, wide, "right", look="muted")
                for text, wide in (
                    (_("target"), RUNS),
                    (_("will run"), RUNS),
                    (_("gives"), FIGURE),
                    (_("in store"), FIGURE),
                )
            ),
        )
        lines = [head]
        for one in self._ways:
            lines += self._way(one, cells)
        said = _(
            "In store is what the books would show when the season has ended. Enter orders a way, u takes it back."
        )
        return [*lines, EMPTY, *text_lines(said, cells, "muted")]

    def _way(self, it: Way, cells: int) -> list[Line]:
        rules = self.lingao.session.rules
        mark = glyphs.signs().cursor if it.stands else " "
        row: Line = (
            Cell(mark + " ", look="accent"),
            Cell(fit(_(WAYS[it.kind]), NAME - 2), NAME - 2, act=it.order, key=f"way.{it.kind}", look="strong" if it.stands else ""),
            Cell(numbers.amount(it.runs), RUNS, "right"),
            Cell(numbers.amount(it.expected), RUNS, "right", look="warn" if it.limit else ""),
            number_cell(rules, it.gives, FIGURE),
            number_cell(rules, it.end, FIGURE) if it.end is not None else Cell("", FIGURE),
        )  # fmt: skip
        held = held_text(rules, it.limit, ((one.account, one.value) for one in it.short))
        return [row, *text_lines(held, cells, "warn", indent=4)] if held else [row]

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """One of the ways."""
        message.stop()
        self.dismiss(message.act)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """So much in store can be asked for of what lies in store and can be made."""
        return action != "store" or any(one.kind == "need" and one.end is not None for one in self._ways)

    def action_store(self) -> None:
        """Type how much is to lie in store when the season has ended."""
        rules = self.lingao.session.rules
        product = rules.works.processes[self._process].outputs[0][0]
        names = names_of(rules)
        unit = names.unit(product)
        title = _("{name} in store when the season has ended, {unit}").format(
            name=names.resource(product), unit=plain_unit(unit)
        )

        def wrong(text: str) -> str:
            good = (read_figure(text, one_of(unit)) or -1) >= 0
            return "" if good else _("A figure is wanted, such as 40 or 2.5.")

        self.lingao.open(Typed(title, wrong=wrong), lambda answer: self._stored(answer, one_of(unit)))

    def _stored(self, answer: Any, one: int) -> None:
        if answer is not None:
            self._ways = ways_of(self.lingao.session, self._process, read_figure(answer, one))
            self.refresh_lines("way.store")
