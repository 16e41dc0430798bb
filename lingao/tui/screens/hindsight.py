"""In hindsight: for each place the best single move the twelve could have made in the season just ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from lingao.session.hindsight import Hindsight, Otherwise, hindsight
from lingao.session.progress import Progress
from lingao.tui.acts import MovePost
from lingao.tui.keys import key
from lingao.tui.screens.base import Dialogue
from lingao.tui.screens.busy import Busy, Failed
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked
from lingao.wording.hindsight import gains_text, none_text, placed_text, terms_text
from lingao.wording.names import names_of
from lingao.wording.words import sentence

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp

LOOK_BACK = key("b", "look_back", marked("in hindsight"))
"""The key that asks for it."""


def look_back(app: LingaoApp, then: Callable[[MovePost], Any]) -> None:
    """Reckon in a thread what the twelve could have done, and show it; `then` gets whom the player wants to move now."""
    session = app.session

    def answered(answer: object) -> None:
        if isinstance(answer, MovePost):
            then(answer)

    def reckoned(answer: object) -> None:
        if isinstance(answer, Failed):
            raise answer.error
        if isinstance(answer, Hindsight):
            app.open(HindsightDialogue(answer), answered)

    def work(progress: Progress) -> Hindsight:
        return hindsight(session, progress=progress)

    app.open(
        Busy.reckoning(_("The season is played again with one of the twelve elsewhere …"), work), reckoned
    )


class HindsightDialogue(Dialogue):
    """What was moved and what could have been. Answers whom to move now, or nothing."""

    def __init__(self, it: Hindsight) -> None:
        super().__init__()
        self._it = it

    def heading(self) -> str:
        """What is told."""
        return _("In hindsight")

    def lines(self, cells: int) -> list[Line]:
        """What the season's own moves gave, then the best move to each place, then the terms."""
        it, rules = self._it, self.lingao.session.rules
        lines: list[Line] = []
        if it.moved:
            lines.append((Cell(_("MOVED"), look="heading"),))
            lines += [line for one in it.moved for line in self._told(one, "moved", cells)]
            lines.append(EMPTY)
        lines.append((Cell(_("BEST SINGLE MOVES"), look="heading"),))
        for one in it.found:
            lines += self._told(one, "found", cells)
        if not it.found:
            lines += text_lines(none_text(), cells, "muted")
        return [*lines, EMPTY, *text_lines(terms_text(rules, it.season, it.until), cells, "muted")]

    def _told(self, one: Otherwise, part: str, cells: int) -> list[Line]:
        rules = self.lingao.session.rules
        tip = _("Enter: move {handle} now.").format(handle=names_of(rules).handle(one.handle))
        act = (
            None
            if self.lingao.session.over
            else MovePost(one.handle, one.place if part == "found" else one.other)
        )
        who = Cell(
            placed_text(rules, one), look="strong", act=act, key=f"{part}.{one.handle}.{one.place}", tip=tip
        )
        return [(who,), *text_lines(sentence(gains_text(rules, one.gains)), cells, indent=2)]

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Whom to move now."""
        message.stop()
        self.dismiss(message.act)
