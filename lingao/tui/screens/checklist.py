"""Before a season ends: what is likely to go wrong. Enter ends it; Enter on a line goes where it can be mended,
x gives the order that mends it."""

from __future__ import annotations

from lingao.engine.orders import Order
from lingao.session.views.checklist import checklist
from lingao.session.views.mending import with_fixes
from lingao.session.views.standing import standing
from lingao.tui.keys import UNDO, key
from lingao.tui.screens.base import Dialogue
from lingao.tui.screens.mending import MEND, Mending
from lingao.tui.screens.warnings import warning_lines
from lingao.tui.widgets.cells import EMPTY, Cell, Line, bulleted, text_lines
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, dates, marked, ngettext, numbers
from lingao.wording.orders import order_text

MOST = 6
"""Orders of the season that are listed."""


class ChecklistDialogue(Dialogue, Mending):
    """Answers `end`, or what is to be done instead."""

    BINDINGS = [key("n", "end", marked("end the season")), MEND, UNDO]

    def heading(self) -> str:
        """Which season ends."""
        session = self.lingao.session
        return _("End of {date}").format(date=dates.date(session.rules.calendar, session.season))

    def on_mount(self) -> None:
        """The cursor stands on going on."""
        self.refresh_lines("end")

    def lines(self, cells: int) -> list[Line]:
        """What was ordered, what may go wrong, going on."""
        session = self.lingao.session
        warnings = with_fixes(session, checklist(session))
        lines: list[Line] = []
        if session.orders:
            lines.append((Cell(_("Ordered this season"), look="heading"),))
            given = standing(session.orders)
            for order in given[-MOST:]:
                lines += bulleted(order_text(session.rules, order), cells)
            if more := len(given[:-MOST]):
                said = ngettext("and {number} more", "and {number} more", more)
                said = said.format(number=numbers.whole(more))
                lines.append((Cell("  " + said, look="muted"),))
            lines.append(EMPTY)
        if warnings:
            lines.append((Cell(_("Likely to go wrong"), look="heading"),))
            lines += [line for one in warnings for line in warning_lines(session.rules, one, cells)]
        else:
            lines += text_lines(_("Nothing stands out. The plan runs by itself."), cells)
        return [
            *lines,
            EMPTY,
            (Cell("  "), Cell(_("End the season"), act="end", key="end", look="strong"),
             Cell("    "), Cell(_("Not yet"), act="stay", key="stay")),
        ]  # fmt: skip

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Go on, stay, or mend something."""
        message.stop()
        if isinstance(message.act, Order):
            self.lingao.give(message.act)
        else:
            self.dismiss(None if message.act == "stay" else message.act)

    def refresh_game(self) -> None:
        """Something was put right."""
        self.refresh_lines()

    def action_undo(self) -> None:
        """Take back the last order."""
        self.lingao.undo()

    def action_end(self) -> None:
        """Go on."""
        self.dismiss("end")
