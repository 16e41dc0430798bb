"""Chaining: tabs on whose lines `o` (its origin) shows the chain of the resource they are about."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from lingao.tui.acts import Chain, Go
from lingao.tui.keys import key
from lingao.tui.screens.pane import Pane
from lingao.tui.widgets.cells import Cell
from lingao.wording import _, marked


class Chaining(Pane):
    """A tab with lines about resources, or about lines of work that make them.

    Beside another kind of pane it stands last: styles are those of the first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [key("o", "chain", marked("chain"))]

    def action_chain(self) -> None:
        """Show the chain of the resource of the line under the cursor, of what is promised there or what its work makes."""
        found = self.resource_here()
        if found is None:
            self.lingao.say(_("Put the cursor on a resource, or on a line of work that makes one."))
        else:
            self.lingao.do(Chain(found))

    def idle(self, action: str) -> bool:
        """Whether a key would do nothing but say why."""
        return (action == "chain" and self.resource_here() is None) or super().idle(action)

    def resource_here(self) -> int | None:
        """The resource that the line under the cursor is about, the nearest before it; None where there is none."""
        sheet = self.sheet
        here = next((stop for stop in sheet.stops if stop.cell is sheet.current), None)
        if here is None:
            return None
        near = sorted(
            (one for one in sheet.stops if one.y == here.y),
            key=lambda one: (one.x > here.x, abs(one.x - here.x)),
        )
        found = (self._about(one.cell) for one in near)
        return next((one for one in found if one is not None), None)

    def _about(self, cell: Cell) -> int | None:
        kind, _dot, promise = cell.key.partition(".")
        if kind == "promise" and promise.isdecimal():
            made = self.rules.council.promises[int(promise)].resource
            return made if made >= 0 else None
        act = cell.act
        if not isinstance(act, Go) or act.tab != "almanac":
            return None
        section, _dot, name = act.at.partition(".")
        if section == "resources":
            return self.rules.number("resources", name)
        if section == "processes":
            row = self.rules.works.processes[self.rules.number("processes", name)]
            return row.outputs[0][0] if row.outputs else None
        return None
