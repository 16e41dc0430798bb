"""Moving a post: who works where, where one could go, what it costs and what is expected to change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.widgets import Static

from lingao.content.vocabulary import WORK
from lingao.session.views.moved import moved
from lingao.session.views.posts import PlaceToGo, Twelfth, moving_would, places_to_go, twelve
from lingao.tui.screens.base import Dialogue
from lingao.tui.screens.hindsight import LOOK_BACK, look_back
from lingao.tui.widgets.cells import EMPTY, Cell, Line, Look, clipped, filled, text_lines
from lingao.tui.widgets.figures import bare, number_cell
from lingao.tui.widgets.firm import Column
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, numbers, of, words
from lingao.wording.cells import fit
from lingao.wording.hindsight import expected_text, moved_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.gains import Expected

NOTES = 31
"""Cells of the days at a place and of what is noted beside them."""


@dataclass(frozen=True, slots=True)
class Whom:
    """This one is to be moved."""

    handle: int


class PostsDialogue(Dialogue):
    """First whom, then where to."""

    BINDINGS = [LOOK_BACK]
    frame_rows = 8

    def __init__(self, handle: int = -1, place: int = 0) -> None:
        super().__init__()
        self._handle, self._begins = handle, place
        self._would: dict[int, Expected] = {}
        self._place = 0

    def heading(self) -> str:
        """What is asked."""
        return _("The twelve: who shall move?") if self._handle < 0 else _("Where to?")

    def lines(self, cells: int) -> list[Line]:
        """The twelve, or the places for one of them."""
        session = self.lingao.session
        if self._handle < 0:
            return [clipped(_twelfth(session.rules, one), cells) for one in twelve(session)]
        rules, names = session.rules, names_of(session.rules)
        entry = rules.world.handles[self._handle]
        lines = text_lines(of(f"handles.{entry.id}.text", entry.text), cells, "muted")
        cost = _("Moving loses {share} of the season's work there.").format(
            share=numbers.percent(rules.constant.move_cost)
        )
        lines = [
            (Cell(names.handle(self._handle), look="title"),),
            *lines,
            *text_lines(cost, cells, "muted"),
            EMPTY,
        ]
        places = places_to_go(session, self._handle)
        return lines + [line for one in places for line in _place(rules, one, cells)]

    def contents(self) -> Iterator[Widget]:
        """The box, with room below for what a move is expected to change."""
        box = Column(Sheet(), Static(id="expected", markup=False), KeyBar(), id="box")
        box.border_title = self.heading()
        yield box

    def _tell_expected(self) -> None:
        """Say what the books expect of the place under the cursor, and why it would count for less there."""
        said, box = [], self.query_one("#expected", Static)
        box.set_class(self._handle >= 0, "-asked")
        if self._handle >= 0 and self._place:
            session = self.lingao.session
            places = places_to_go(session, self._handle)
            place = next(one for one in places if one.number == self._place)
            said = [*_crowd(session.rules, place), *_expected(session.rules, self._would.get(self._place))]
        box.update("\n".join(said))

    def on_sheet_moved(self, message: Sheet.Moved) -> None:
        """Reckon what a move to the place under the cursor would change."""
        place = message.cell.key.removeprefix("place.")
        if self._handle >= 0 and place.isdigit() and int(place) != self._place:
            self._place = int(place)
            if self._place not in self._would:
                places = places_to_go(self.lingao.session, self._handle)
                one = next(one for one in places if one.number == self._place)
                if not one.here:
                    self._would[self._place] = moving_would(self.lingao.session, one.order)
            self._tell_expected()

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Whom, then where."""
        message.stop()
        if isinstance(message.act, Whom):
            self._ask_where(message.act.handle)
        elif self.lingao.give(message.act):
            found = moved(self.lingao.session)
            if found is not None:
                self.lingao.say(moved_text(self.lingao.session.rules, found.moves, *found.expected))
            self.dismiss(None)

    def on_mount(self) -> None:
        """Whoever is named already is asked where to."""
        super().on_mount()
        if self._handle >= 0:
            self._ask_where(self._handle, self._begins)

    def _ask_where(self, handle: int, place: int = 0) -> None:
        """The places for one of them; the cursor on a place, or where this one is."""
        self._handle, self._would, self._place = handle, {}, 0
        places = places_to_go(self.lingao.session, handle)
        at = next((one for one in places if (one.number == place if place else one.here)), places[0])
        self.query_one("#box").border_title = self.heading()
        self.refresh_lines(f"place.{at.number}")

    def idle(self, action: str) -> bool:
        """Whether a key would do nothing but say why: nothing lies behind the first season."""
        return super().idle(action) or (action == "look_back" and not self.lingao.session.past)

    def action_look_back(self) -> None:
        """What one of them could have done last season; where to, for whoever is chosen there."""
        if self.lingao.session.past:
            look_back(self.lingao, lambda act: self._ask_where(act.handle, act.place))
        else:
            self.lingao.say(_("No season has been played yet: there is nothing to look back on."))

    def action_back(self) -> None:
        """From the places to the twelve; from the twelve out."""
        if self._handle >= 0:
            chosen, self._handle, self._would, self._place = self._handle, -1, {}, 0
            self.query_one("#box").border_title = self.heading()
            self.refresh_lines(f"handle.{chosen}")
            self._tell_expected()
        else:
            self.dismiss(None)


def _expected(rules: Ruleset, found: Expected | None) -> list[str]:
    """What a move is expected to change; nothing for staying."""
    return [] if found is None else [expected_text(rules, *found)]


def _crowd(rules: Ruleset, place: PlaceToGo) -> list[str]:
    """Why a post there would be less than a whole one."""
    if not place.crowded:
        return []
    said = _("No room: there is whole work for {room}; whoever comes on top of them gives {share} of a post.")
    return [said.format(room=numbers.whole(place.room), share=numbers.percent(rules.constant.crowded))]


def _twelfth(rules: Ruleset, one: Twelfth) -> Line:
    names = names_of(rules)
    state = ""
    if one.lost:
        state = _("gone; a technician stands in")
    elif one.place != one.was:
        state = _("moves")
    elif one.crowded:
        state = _("crowded there")
    look: Look = "muted" if one.lost else "strong"
    knack = _("knack: {work}").format(work=_(words.WORK[WORK[one.knack]]))
    return (
        Cell(names.handle(one.handle), 14, act=Whom(one.handle), key=f"handle.{one.handle}", look=look),
        Cell(names.place(one.place), 22),
        number_cell(rules, one.days, 6, text=bare(rules, one.days)),
        Cell(" " + _("days"), 7, look="muted"),
        Cell(knack + " ", 20, look="muted"),
        Cell(state, look="warn"),
    )


def _place(rules: Ruleset, one: PlaceToGo, cells: int) -> list[Line]:
    names, room = names_of(rules), max(28, min(40, cells - NOTES))
    notes = []
    if one.here:
        notes.append(_("is here"))
    if one.knack:
        notes.append(_("knack"))
    if one.place.office >= 0:
        notes.append(_("covers {share}").format(share=numbers.percent(one.coverage)))
    if one.there and not one.here:
        there = _("{number} there, crowded") if one.crowded else _("{number} there now")
        notes.append(there.format(number=numbers.whole(one.there)))
    place = Cell(
        fit(names.place(one.number), room),
        room,
        act=one.order,
        key=f"place.{one.number}",
        look="strong" if one.here else "",
    )
    days = number_cell(rules, one.days, 6, text=bare(rules, one.days))
    noted = Cell(_(", ").join(notes), look="muted")
    parts: list[Line] = [(place, days, Cell(" " + _("days"), 7, look="muted")), (noted,)]
    if one.season is not None:
        counts = Cell(words.season_counts(*one.season), look="muted")
        parts.append((Cell("  " if notes else ""), counts))
    return filled(parts, cells, indent=4)
