"""Mending: on screens with warnings `x` gives the order that puts the one under the cursor right, or goes to the first such order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from textual.widget import Widget

from lingao.tui.keys import key
from lingao.tui.screens.warnings import FIX
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp

MEND: Final = key("x", "mend", marked("put right"))
WARNING: Final = "warning."


class Mending(Widget):
    """What a screen needs whose sheet has warnings on it."""

    def action_mend(self) -> None:
        """Give the order; where the cursor is on no warning that has one, go to the first, whose tip says what to press."""
        app, act, sheet = cast("LingaoApp", self.app), self.fix_here(), self.query_one(Sheet)
        first = next((stop.cell.key for stop in sheet.stops if stop.cell.key.startswith(FIX)), None)
        if act is not None:
            app.do(act)
        elif first is not None:
            sheet.go_to(first)
        else:
            app.say(_("Nothing here that one order puts right; Enter on a warning goes where it is decided."))

    def fix_here(self) -> Any:
        """The order beside the warning under the cursor; None where there is none."""
        sheet = self.query_one(Sheet)
        here = sheet.near(FIX, WARNING)
        if here is None:
            return None
        wanted = here.key.replace(WARNING, FIX, 1) if here.key.startswith(WARNING) else here.key
        return next((stop.cell.act for stop in sheet.stops if stop.cell.key == wanted), None)
