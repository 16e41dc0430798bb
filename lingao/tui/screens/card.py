"""A card: the situation, the choices, the thread. Enter moves a choice; what is missing stands below each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from textual.widget import Widget

from lingao.engine.orders import Carry, Grade
from lingao.session.views.council import CardView, card_view
from lingao.tui.keys import BACK, key
from lingao.tui.screens import card_parts as parts
from lingao.tui.screens.base import Sized
from lingao.tui.screens.card_acts import CarryBy, Leave, Source
from lingao.tui.widgets.cells import Line, beside, spaced
from lingao.tui.widgets.headline import Headline
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import marked


class CardScreen(Sized):
    """One card, whole."""

    BINDINGS = [
        key("n", "end_season", marked("end season")),
        key("u", "undo", marked("undo")),
        key("s", "source", marked("source")),
        BACK,
    ]
    AUTO_FOCUS = "#card"

    def __init__(self, card: int) -> None:
        super().__init__()
        self._card = card
        self._view: CardView | None = None

    def contents(self) -> Iterator[Widget]:
        """The headline, the card, the keys."""
        yield Headline(id="headline")
        yield Sheet(id="card")
        yield KeyBar()

    def on_mount(self) -> None:
        """Read the card."""
        self.refresh_game()

    def refresh_game(self) -> None:
        """Show the card as it stands; once answered, the way back is next."""
        before = self._view
        self._view = card_view(self.lingao.session, self._card)
        answered = before is not None and before.by is None and self._view.by is not None
        first = next((f"choice.{one.ordinal}" for one in self._view.choices if one.refusal is None), "")
        at = "leave" if answered else "" if before is not None else first
        self.query_one(Headline).refresh_from(self.lingao.session)
        self.query_one("#card", Sheet).show(self.lines, at)

    def lines(self, cells: int) -> list[Line]:
        """Wide: text and thread left, choices right; narrow: choices before the thread."""
        view, rules = self._view, self.lingao.session.rules
        assert view is not None
        head = parts.heading_lines(rules, view, cells)
        if cells >= parts.WIDE:
            left = cells * 46 // 100
            right = cells - left - 3
            told = spaced([parts.text(rules, view, left), parts.thread(rules, view, left)])
            asked = spaced([parts.choices(rules, view, right), parts.afterwards(rules, view, right)])
            return spaced([head, beside(told, asked, left, 3)])
        blocks = (parts.text, parts.choices, parts.afterwards, parts.thread)
        return spaced([head, *(block(rules, view, cells) for block in blocks)])

    # Answering

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """A choice is moved, another way chosen, or the card left."""
        message.stop()
        act = message.act
        if isinstance(act, Leave):
            self.dismiss(None)
        elif isinstance(act, Source):
            self.action_source()
        elif isinstance(act, CarryBy):
            self._carry(act.choice)
        else:
            self.lingao.do(act)

    def on_sheet_asked(self, message: Sheet.Asked) -> None:
        """`w` on a figure."""
        message.stop()
        self.lingao.ask(message.number)

    def _carry(self, choice: int) -> None:
        from lingao.tui.screens.offers import OffersDialogue

        def then(answer: Any) -> None:
            if answer is not None:
                promise, grade = answer
                self._carried(choice, promise, grade)

        self.lingao.open(OffersDialogue(carrying=True), then)

    def _carried(self, choice: int, promise: str, grade: Grade) -> None:
        card = self.lingao.session.rules.council.cards[self._card]
        self.lingao.give(Carry(card.id, card.choices[choice].id, promise, grade))

    def action_source(self) -> None:
        """Where the card comes from."""
        from lingao.tui.screens.source import SourceDialogue

        self.lingao.open(SourceDialogue(self._card))

    def action_undo(self) -> None:
        """Take back the last order."""
        self.lingao.undo()

    def action_end_season(self) -> None:
        """Leave the card as it stands; then the check list."""
        from lingao.tui.ending import ask_to_end

        self.dismiss(None)
        ask_to_end(self.lingao)

    def action_back(self) -> None:
        """Back to where it was opened."""
        self.dismiss(None)
