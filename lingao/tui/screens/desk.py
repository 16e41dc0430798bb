"""The desk: both ledgers, bottlenecks, projects, the Wall, the posts, the cards. Its parts stand in modules beside it."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.binding import BindingType

from lingao.session.session import Session
from lingao.session.views.desk import DeskView, desk_view
from lingao.tui.acts import Hang, OpenCard
from lingao.tui.keys import key
from lingao.tui.screens import desk_council, desk_rhythm, desk_works
from lingao.tui.screens.chaining import Chaining
from lingao.tui.screens.desk_ledgers import Fold, people, things
from lingao.tui.screens.mending import MEND, Mending
from lingao.tui.widgets.cells import Line, beside, spaced
from lingao.wording import _, marked

WIDE = 104
"""Cells from which the two ledgers stand side by side."""
LEAST_ROWS = 10
"""Resources shown where there is little room."""


class DeskPane(Chaining, Mending):
    """The season at a glance."""

    BINDINGS: ClassVar[list[BindingType]] = [
        MEND,
        key("p", "promise", marked("the Wall"), shown=False),
        key("c", "card", marked("the card"), shown=False),
    ]
    _view: DeskView
    _focused = False
    _unfolded = False

    def refresh_from(self, session: Session) -> None:
        """Read the desk anew."""
        self._view = desk_view(session)
        self.sheet.show(self.lines)

    def lines(self, cells: int) -> list[Line]:
        """Wide: ledgers side by side on top, as drawn; narrow: what must be done first, the ledgers below."""
        view, rules = self._view, self.rules
        steps = [desk_rhythm.steps(view.rhythm, cells), *desk_council.lesson(rules, view, cells)]
        council = [
            line
            for part in (desk_council.cards, desk_council.wall, desk_council.posts)
            for line in part(rules, view, cells)
        ]
        works = [
            line
            for part in (desk_works.in_hand, desk_works.bottlenecks, desk_works.alerts)
            for line in part(rules, view, cells)
        ]
        if cells < WIDE:
            goods = things(rules, view, cells, LEAST_ROWS, self._unfolded)
            return spaced([[*steps, *council], goods, people(rules, view, cells), works])
        left = cells * 54 // 100
        # The ledgers take what room the rest leaves, so that the whole desk is in sight.
        room = max(LEAST_ROWS, self.sheet.size.height - len(steps) - len(council) - len(works) - 4)
        ledgers = beside(
            things(rules, view, left, room, self._unfolded), people(rules, view, cells - left - 2), left
        )
        return spaced([steps, ledgers, [*council, *works]])

    def take_focus(self, at: str = "") -> None:
        """The cursor begins where there is something to do: a card, the Wall, the posts."""
        if at == "card.0" or not (at or self._focused):
            at = (
                f"card.{self._view.cards[0].slot}"
                if self._view.cards
                else "hang"
                if self._view.wall.opens
                else "posts"
            )
        self._focused = True
        super().take_focus(at)

    def idle(self, action: str) -> bool:
        """Whether a key would do nothing but say why."""
        return (action == "card" and not self._view.cards) or super().idle(action)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Warnings are put right where there are any that an order puts right."""
        return action != "mend" or any(one.fix is not None for one in self._view.alerts)

    def chosen(self, act: Any) -> None:
        """Fold and unfold; the rest is the app's."""
        if isinstance(act, Fold):
            self._unfolded = not self._unfolded
            self.sheet.show(self.lines, "fold")
        else:
            super().chosen(act)

    def action_promise(self) -> None:
        """The Wall."""
        self.lingao.do(Hang())

    def action_card(self) -> None:
        """The card that waits, or the one that was answered."""
        card = next(one.card for one in self._view.rhythm.steps if one.what == "cards")
        if card >= 0:
            self.lingao.do(OpenCard(card))
        else:
            self.lingao.say(_("No card has come this season."))
