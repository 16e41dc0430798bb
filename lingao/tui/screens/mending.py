"""Mending: on screens with warnings `x` gives the order that puts the one under the cursor right."""

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
        """Give the order."""
        app, act = cast("LingaoApp", self.app), self.fix_here()
        if act is None:
            app.say(_("Nothing here that one order puts right; Enter on a warning goes where it is decided."))
        else:
            app.do(act)

    def fix_here(self) -> Any:
        """The order beside the warning under the cursor; None where there is none."""
        sheet = self.query_one(Sheet)
        here = sheet.near(FIX, WARNING)
        if here is None:
            return None
        wanted = here.key.replace(WARNING, FIX, 1) if here.key.startswith(WARNING) else here.key
        return next((stop.cell.act for stop in sheet.stops if stop.cell.key == wanted), None)
