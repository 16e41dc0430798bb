"""The head of a card: title, what is asked of it, what it remembers, its content note, its drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.tui import glyphs
from lingao.tui.acts import Go, OpenCard
from lingao.tui.screens.card_acts import FoldNote, ShowText
from lingao.tui.widgets.cells import Cell, Line, beside, text_lines
from lingao.wording import _, dates, of
from lingao.wording.names import names_of
from lingao.wording.threads import remembered_text

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.card_file import CardFile
    from lingao.session.views.recalled import Recalled

LEAST: Final = 28
"""Cells that a drawing leaves the state beside it at least; the title is never cut."""
NOTE: Final = "note"
"""The key of the content note's cell."""


def heading_lines(
    rules: Ruleset, file: CardFile, cells: int, art: tuple[str, ...], folded: bool, below: bool
) -> list[Line]:
    """Title, state, what is remembered, the content note; the drawing beside them where it leaves room. `below`: the thread
    stands below the choices."""
    title = Cell(names_of(rules).card(file.view.card), look="heading")
    room = cells - len(art[0]) - 1 if art else cells
    if room < max(LEAST, title.wide):
        room, art = cells, ()
    lines: list[Line] = [(title,), *_state(rules, file, room, below)]
    for number, one in enumerate(file.recalled):
        lines += _remembered(rules, one, number, room)
    card = rules.world.cards[file.view.card]
    if card.note:
        lines += _note(of(f"cards.{card.id}.note", card.note), room, folded)
    return beside(lines, [(Cell(one, look="bar"),) for one in art], room, 1) if art else lines


def _state(rules: Ruleset, file: CardFile, room: int, below: bool) -> list[Line]:
    """What is asked of the card; of a thread gone by its season, from which Enter leads to the chronicle."""
    if file.view.slot < 0 and file.season:
        said = _("a thread of {date}").format(date=dates.date(rules.calendar, file.season))
        leads, tip = (
            Go("chronicle", f"season.{file.season}"),
            _("Enter leads to the season in the chronicle."),
        )
        return [(Cell(said, act=leads, key="season", tip=tip),)]
    if file.view.slot < 0:
        return text_lines(_("never met in this game"), room, "muted")
    said = _("to be answered this season") if file.view.slot == 0 else _("may be left")
    if below:
        said = _("{state}; the thread stands below the choices").format(state=said)
    return text_lines(said, room, "muted")


def _remembered(rules: Ruleset, it: Recalled, number: int, cells: int) -> list[Line]:
    """An earlier decision; Enter leads to its thread, its policy or its season."""
    first, *rest = text_lines(remembered_text(rules, *it), cells, "accent", indent=2)
    tip = _("Enter leads to where it was decided.")
    head = Cell(first[1].text, look="accent", act=_leads_to(rules, it), key=f"recalled.{number}", tip=tip)
    return [(Cell(glyphs.signs().may + " "), head), *rest]


def _leads_to(rules: Ruleset, it: Recalled) -> OpenCard | Go:
    if it.kind == "chosen":
        return OpenCard(it.card, it.season)
    if it.kind == "policy":
        return Go("almanac", f"policies.{rules.world.policies[it.policy].id}")
    return Go("chronicle", f"season.{it.judged or it.season}")


def _note(note: str, cells: int, folded: bool) -> list[Line]:
    """The content note; Enter folds it away."""
    signs = glyphs.signs()
    tip = _("Enter folds the note away, or shows it.")
    if folded:
        said = signs.folded + " " + _("Content note")
        return [(Cell(said, look="warn", act=FoldNote(), key=NOTE, tip=tip),)]
    said = signs.opened + " " + _("Content note: {note}").format(note=note)
    first, *rest = text_lines(said, cells, "warn")
    return [(Cell(first[1].text, look="warn", act=FoldNote(), key=NOTE, tip=tip),), *rest]


def held_back() -> list[Line]:
    """What stands in place of a text that waits behind its content note."""
    said = _("The text waits behind its note. Enter shows it.")
    return [(Cell(said, look="strong", act=ShowText(), key="text"),)]
