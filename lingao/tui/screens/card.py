"""A card: the situation, the choices, the vote, the thread. Enter moves a choice; what it would change is told where the cursor stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from lingao.engine.orders import Carry, Grade
from lingao.session.views.card_file import CardFile, card_file
from lingao.session.views.motions import expected_of
from lingao.tui.keys import BACK, UNDO, key
from lingao.tui.screens import card_acts as acts
from lingao.tui.screens import card_head as head
from lingao.tui.screens import card_parts as parts
from lingao.tui.screens.base import Sized
from lingao.tui.screens.card_after import came_of_it, thoughts
from lingao.tui.screens.card_arriving import EVERY, CardSheet, first_reading
from lingao.tui.screens.card_art import drawing
from lingao.tui.screens.card_ballot import ballot_lines
from lingao.tui.screens.card_board import board
from lingao.tui.widgets.cells import Line, beside, spaced
from lingao.tui.widgets.headline import Headline
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked, numbers
from lingao.wording.threads import motions_text

WIDE: Final = 104
"""Cells from which text and thread stand beside the choices."""
SHARES: Final = (46, 42, 38)
"""Per cent of the width for text and thread, the usual first."""
GAP: Final = 3
AROUND: Final = 8
"""Rows of the screen that are not the card's: the headline, what a choice changes where it takes most, the keys."""
WAYS: Final = ("choice", "overrule", "carry")
"""How the keys of cells begin that carry a choice; its ordinal follows."""


CHOICES: Final = [
    key("1", "to_choice(1)", marked("to a choice"), cap="1-4", shown=False),
    *(key(number, f"to_choice({number})", shown=False) for number in "234"),
]
"""Keys of a card's choices, four at the most."""


class CardScreen(Sized):
    """One card, whole: as it lies on the table, or its thread in a season gone by."""

    DEFAULT_CSS = """
    CardScreen #ahead { height: auto; min-height: 2; max-height: 5; padding: 0 1; background: $surface; color: $primary; }
    CardScreen #ahead.-off { display: none; }
    """
    BINDINGS = [
        key("n", "end_season", marked("end season")),
        UNDO,
        key("s", "source", marked("source")),
        *CHOICES,
        BACK,
    ]
    AUTO_FOCUS = "#card"

    def __init__(self, card: int, season: int = 0) -> None:
        super().__init__()
        self._card, self._season = card, season
        self._file: CardFile | None = None
        self._shown = 0
        self._arriving: Timer | None = None
        self._folded = self._held = False

    def contents(self) -> Iterator[Widget]:
        """The headline, the card, what the choice under the cursor would change, the keys."""
        yield Headline(id="headline")
        yield CardSheet(id="card")
        yield Static(id="ahead", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """Read the card; its posts arrive unless they were read before or nothing is to move by itself."""
        settings, session = self.lingao.settings, self.lingao.session
        self._folded, self._held = settings.notes == "folded", settings.notes == "first"
        posts = len(session.rules.world.cards[self._card].thread)
        open_ = card_file(session, self._card, self._season).view.by is None
        self._shown = posts
        if open_ and first_reading(session, self._card) and not settings.reduced_motion:
            self._shown = 1
            self._arriving = self.set_interval(EVERY, self._one_more)
        self.refresh_game()

    def refresh_game(self) -> None:
        """Show the card as it stands; once answered, the way back is next."""
        before = self._file
        it = self._file = card_file(self.lingao.session, self._card, self._season)
        answered = before is not None and before.view.by is None and it.view.by is not None
        undone = before is not None and before.view.by is not None and it.view.by is None
        open_ = (f"choice.{one.ordinal}" for one in it.view.choices if one.refusal is None)
        first = "text" if self._holds else next(open_, "") if it.view.slot >= 0 else "season"
        at = "leave" if answered else next(open_, "") if undone else "" if before is not None else first
        self.query_one("#ahead", Static).set_class(it.view.slot < 0, "-off")
        self.query_one(Headline).refresh_from(self.lingao.session)
        self._show(at)

    def _show(self, at: str = "") -> None:
        self.query_one(CardSheet).show(self.lines, at)

    @property
    def _holds(self) -> bool:
        """Whether the text waits behind its content note."""
        return self._held and bool(self.lingao.session.rules.world.cards[self._card].note)

    def lines(self, cells: int) -> list[Line]:
        """Wide: head, text and thread left, choices and vote right from the first line; narrow: choices and vote before the
        thread."""
        it, rules = self._file, self.lingao.session.rules
        assert it is not None
        left, asked = self._split(it, cells)
        below = left == cells
        art = drawing(rules.world.cards[self._card].art, cells, self.size.height)
        top = head.heading_lines(rules, it, left, art, self._folded, below)
        if self._holds:
            return spaced([top, head.held_back()])
        text, thread = parts.text(rules, it.view, left), board(rules, it, left, self._shown)
        after = thoughts(rules, it, cells if below else cells - left - GAP)
        if below:
            return spaced([top, text, asked, after, thread])
        return beside(spaced([top, text, thread]), spaced([asked, after]), left, GAP)

    def _split(self, it: CardFile, cells: int) -> tuple[int, list[Line]]:
        """Cells for text and thread, and choices and vote in the rest: as many more as these take to be in sight whole."""
        if cells < WIDE:
            return cells, self._asked(it, cells)
        for share in SHARES:
            left = cells * share // 100
            asked = self._asked(it, cells - left - GAP)
            if len(asked) <= self.size.height - AROUND:
                break
        return left, asked

    def _asked(self, it: CardFile, cells: int) -> list[Line]:
        rules = self.lingao.session.rules
        return spaced([block(rules, it, cells) for block in (parts.choices, came_of_it, ballot_lines)])

    # The thread

    def _one_more(self) -> None:
        """A post arrives."""
        self._shown += 1
        self._show()
        if self._shown >= len(self.lingao.session.rules.world.cards[self._card].thread):
            self._settle()

    def all_posts(self) -> None:
        """Every post that is still to come is there."""
        if self._arriving is not None:
            self._settle()
            self._show()

    def _settle(self) -> None:
        if self._arriving is not None:
            self._arriving.stop()
            self._arriving = None
        self._shown = len(self.lingao.session.rules.world.cards[self._card].thread)

    # What a choice changes

    def on_sheet_moved(self, message: Sheet.Moved) -> None:
        """Tell what the choice under the cursor would change, or what the one moved sets in motion."""
        it = self._file
        if it is None or it.view.slot < 0:
            return
        self.query_one("#ahead", Static).update(self._ahead(it, message.cell.key))

    def _ahead(self, it: CardFile, at: str) -> str:
        way, _dot, number = at.partition(".")
        moved = next((one.ordinal for one in it.view.choices if one.chosen), -1)
        choice = int(number) if way in WAYS else moved
        if choice < 0:
            return _("On a choice, what it is expected to change at the season's end is told here.")
        session, one = self.lingao.session, it.view.choices[choice]
        other = one.overrule if way == "overrule" and one.overrule is not None else one.move
        motions = expected_of(session, it.view.card, choice, None if choice == moved else other)
        said = motions_text(session.rules, motions)
        if not said:
            return _("As things stand this choice could not be carried out.")
        if choice == moved:
            return _("Set in motion: {changes}.").format(changes=said)
        return _("It would change: {changes}.").format(changes=said)

    # Answering

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """A choice is moved, another way chosen, or the card left."""
        message.stop()
        act = message.act
        match act:
            case acts.Leave():
                self.dismiss(None)
            case acts.Source():
                self.action_source()
            case acts.CarryBy():
                self._carry(act.choice)
            case acts.FoldNote():
                self._folded = not self._folded
                self._show()
            case acts.ShowText():
                self._held, self._file = False, None
                self.refresh_game()
            case _:
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

    def action_to_choice(self, number: int) -> None:
        """Put the cursor on a choice by its number; moving it takes Enter."""
        if not self.query_one(CardSheet).go_to(f"choice.{number - 1}"):
            self.lingao.say(
                _("There is no choice {number} to go to here.").format(number=numbers.whole(number))
            )

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
