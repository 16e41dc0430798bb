"""Last season's plan: the lines planned otherwise now. Enter has one as it was, the last cell all of them."""

from __future__ import annotations

from typing import Any, Final

from lingao.session.views.last_plan import Other, planned_otherwise
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, numbers
from lingao.wording.cells import fit
from lingao.wording.names import names_of

NAME, RUNS = 36, 14
ALL: Final = "all"


class LastPlanDialogue(Dialogue):
    """Gives the orders itself, so that one after the other can be had as it was."""

    def heading(self) -> str:
        """What is shown."""
        return _("Last season's plan")

    def refresh_game(self) -> None:
        """A line was set."""
        self.refresh_lines()

    def on_mount(self) -> None:
        """The cursor stands on all of them."""
        self.refresh_lines(ALL)

    def lines(self, cells: int) -> list[Line]:
        """Each line with its target then and now."""
        others = planned_otherwise(self.lingao.session)
        if not others:
            return text_lines(_("Every line that can run this season is planned as it was."), cells)
        head: Line = (
            Cell(_("planned otherwise now"), NAME, look="heading"),
            Cell(_("last season"), RUNS, "right", look="muted"),
            Cell(_("now"), RUNS, "right", look="muted"),
        )
        said = _(
            "A line set to its last target stays so until f hands it back to the standing plan; u takes all of them back at once."
        )
        return [
            (Cell(_("All of them as last season"), act=ALL, key=ALL, look="strong"),),
            EMPTY,
            head,
            *(self._line(one) for one in others),
            EMPTY,
            *text_lines(said, cells, "muted"),
        ]  # fmt: skip

    def _line(self, it: Other) -> Line:
        name = names_of(self.lingao.session.rules).process(it.process)
        return (
            Cell(fit(name, NAME), NAME, act=it.order, key=f"last.{it.order.process}"),
            Cell(numbers.amount(it.was), RUNS, "right", look="strong"),
            Cell(numbers.amount(it.now), RUNS, "right", look="muted"),
        )

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """One line, or all of them."""
        message.stop()
        act: Any = message.act
        if act == ALL:
            orders = [one.order for one in planned_otherwise(self.lingao.session)]
            if self.lingao.give_together(orders):
                self.dismiss(None)
        else:
            self.lingao.give(act)
