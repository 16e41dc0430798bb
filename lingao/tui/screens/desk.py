"""The desk: both ledgers, bottlenecks, projects, the Wall, the posts, the cards. Its parts stand in `desk_parts`."""

from __future__ import annotations

from lingao.session.session import Session
from lingao.session.views.desk import DeskView, desk_view
from lingao.tui.screens import desk_parts as parts
from lingao.tui.screens.pane import Pane
from lingao.tui.widgets.cells import Line, beside, spaced

WIDE = 104
"""Cells from which the two ledgers stand side by side."""


class DeskPane(Pane):
    """The season at a glance."""

    first_key = "card.0"
    _view: DeskView

    def refresh_from(self, session: Session) -> None:
        """Read the desk anew."""
        self._view = desk_view(session)
        self.sheet.show(self.lines)

    def lines(self, cells: int) -> list[Line]:
        """Wide: ledgers side by side on top, as drawn; narrow: what must be done first, the ledgers below."""
        view, rules = self._view, self.rules
        if cells >= WIDE:
            left = cells * 53 // 100
            ledgers = beside(
                parts.things(rules, view, left), parts.people(rules, view, cells - left - 2), left
            )
            below = [parts.cards, parts.wall, parts.posts, parts.in_hand, parts.bottlenecks, parts.alerts]
            return spaced([ledgers, [line for part in below for line in part(rules, view, cells)]])
        first = [line for part in (parts.cards, parts.wall, parts.posts) for line in part(rules, view, cells)]
        rest = [
            line
            for part in (parts.in_hand, parts.bottlenecks, parts.alerts)
            for line in part(rules, view, cells)
        ]
        return spaced([first, parts.things(rules, view, cells), parts.people(rules, view, cells), rest])
