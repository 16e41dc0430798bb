"""The desk's middle in words: cards and clue, the Wall, the posts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lingao.content.vocabulary import WORK
from lingao.tui import glyphs
from lingao.tui.acts import Go, Hang, MovePost, OpenCard, Press
from lingao.tui.widgets.cells import Cell, Line, Look, clipped, filled, line_width, text_lines
from lingao.tui.widgets.figures import bare, number_cell
from lingao.wording import _, dates, measures, numbers, words
from lingao.wording.cells import width
from lingao.wording.hindsight import moved_text
from lingao.wording.lessons import lesson_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.desk import Clue, DeskView
    from lingao.session.views.lessons import Lesson
    from lingao.session.views.wall import Hanging

LABEL = 12
"""Cells of the name before a line of the desk's lower half."""


def labelled(label: str, lines: list[Line]) -> list[Line]:
    """Lines behind a name, which only the first of them shows."""
    return [(Cell(label if not n else "", LABEL, look="heading"), *line) for n, line in enumerate(lines)]


def lesson(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """What a scenario that teaches points at this season."""
    if view.lesson is None:
        return []
    (indent, first), *rest = text_lines(lesson_text(rules, view.lesson), cells - LABEL, "accent")
    first = replace(first, act=_leads_to(view.lesson), key="lesson", tip=_("Enter goes there."))
    return labelled(_("LOOK"), [(indent, first), *rest])


def _leads_to(lesson: Lesson) -> object:
    """Where what a lesson points at is to be dealt with."""
    if lesson.otherwise is not None:
        return MovePost(lesson.otherwise.handle, lesson.otherwise.place)
    if lesson.kind == "promise":
        return Press("n")
    return Go("people" if lesson.kind == "levy" else "council")


def cards(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """Cards before the council, and the season's clue."""
    names, signs = names_of(rules), glyphs.signs()
    lines: list[Line] = []
    for card in view.cards:
        state = _("to be answered") if card.must else _("may be left")
        if card.dropped:
            state = _("dropped")
        elif card.choice >= 0:
            state = names.choice(card.card, card.choice)
        open_ = card.must and not card.answered
        lines.append(
            (
                Cell((signs.must if open_ else signs.may) + " ", look="warn" if open_ else "muted"),
                Cell(
                    names.card(card.card),
                    act=OpenCard(card.card),
                    key=f"card.{card.slot}",
                    look="strong",
                    tip=_("Enter: read it again.") if card.answered else _("Enter: read it and answer."),
                ),
                Cell(" (" + state + ")", look="warn" if open_ else "good" if card.choice >= 0 else "muted"),
            )
        )
    if view.clue is not None:
        lines += clue_lines(rules, view.clue, cells - LABEL)
    if not lines:
        said = _("none this season: the council waits for nothing from you")
        lines.append((Cell(said, look="muted"),))
    return [clipped(line, cells) for line in labelled(_("CARDS"), lines)]


def clue_lines(rules: Ruleset, clue: Clue, cells: int) -> list[Line]:
    """Two figures that cannot both be right, and whose they may be, in as many lines as it takes."""
    names = names_of(rules)
    goods = rules.works.processes[clue.process].outputs[0][0] if clue.process >= 0 else rules.role["food"]
    unit = names.unit(goods)
    what = names.process(clue.process) if clue.process >= 0 else _("harvest")
    booked = _("{amount} booked").format(amount=numbers.amount(clue.said.value, unit))
    fits = _("{amount} would fit").format(amount=numbers.amount(clue.fits.value, unit))
    whose = _("whose books, {first} or {second}?").format(
        first=names.office(clue.first), second=names.office(clue.second)
    )
    tip = _("An audit post at one of them settles it. Enter: move a post.")
    parts: list[Line] = [
        (
            Cell(glyphs.signs().doubt + " ", look="warn"),
            Cell(_("clue: {what},").format(what=what) + " "),
            number_cell(rules, clue.said, text=booked),
            Cell(","),
        ),
        (Cell(" "), number_cell(rules, clue.fits, text=fits), Cell(";")),
        (Cell(" "), Cell(whose, act=MovePost(), key="clue", tip=tip)),
    ]
    return filled(parts, cells)


def wall(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """The Wall: what hangs, how far it has come."""
    names = names_of(rules)
    longest = max((width(names.promise(one.promise)) for one in view.wall.hanging), default=0)
    lines = [line for one in view.wall.hanging for line in _hanging(rules, one, cells, longest)]
    if view.wall.opens and view.wall.offers:
        full = view.wall.taken >= view.wall.places
        pattern = (
            _("{taken} of {places} places taken: Enter to change what is promised")
            if full
            else _("{taken} of {places} places taken: choose what to promise")
        )
        said = pattern.format(taken=numbers.whole(view.wall.taken), places=numbers.whole(view.wall.places))
        lines.append(
            (Cell(said, act=Hang(), key="hang", look="accent", tip=_("Enter: what the benches offer.")),)
        )
    elif not lines:
        date = dates.date(rules.calendar, view.wall.next_session + 1)
        said = _("empty until {date}: promises are hung in the first season of a plan")
        lines.append((Cell(said.format(date=date), look="muted"),))
    return [clipped(line, cells) for line in labelled(_("THE WALL"), lines)]


def _hanging(rules: Ruleset, one: Hanging, cells: int, longest: int) -> list[Line]:
    """A promise that hangs; where the room does not do, what is said of it stands on a line of its own."""
    names, wide = names_of(rules), cells >= 100
    grade = _(tuple(words.GRADES.values())[one.grade - 1])
    terms = _("{grade}, {date}").format(grade=grade, date=dates.date_short(rules.calendar, one.judged_in))
    state = _("lowered") if one.lowered or one.lowering else _("to be hung") if one.ready else ""
    tip = " ".join(filter(None, [_("Enter: the Wall."), measures.counts(rules, one.promise)]))
    line: Line = (
        Cell(names.promise(one.promise), longest, act=Hang(), key=f"promise.{one.promise}", tip=tip),
        _promised(rules, one, 16 if wide else 12),
        Cell("  " + terms, 20 if wide else 19, look="muted"),
    )  # fmt: skip
    if wide:
        line += (Cell(names.bench(rules.council.benches[one.bench].id), 10, look="muted"),)
    bar = glyphs.bar(one.said.value, one.promised.value, 8 if wide else 4)
    said: Line = (
        Cell(" "), Cell(_("said") + " ", look="muted"), number_cell(rules, one.said, aside=True),
        Cell(" " + bar, look="bar"), Cell(" " + state if state else "", look="accent"),
    )  # fmt: skip
    return filled([line, said], cells - LABEL)


def _promised(rules: Ruleset, one: Hanging, cells: int) -> Cell:
    """What is promised; without its unit where that would be cut, since the promise's name says what it is of."""
    cell = number_cell(rules, one.promised, cells)
    return (
        cell
        if width(cell.text) <= cells
        else number_cell(rules, one.promised, cells, text=bare(rules, one.promised))
    )


def posts(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """How many of the twelve are at what, in as many lines as it takes."""
    lines: list[Line] = [()]
    for one in view.posts:
        name = _(words.WORK[WORK[one.work]])
        look: Look = "strong" if one.count.value else "muted"
        _add(
            lines,
            (Cell(name + " ", look="muted"), number_cell(rules, one.count, look=look), Cell("  ")),
            cells,
        )
    move = Cell(
        _("m to move one"), act=MovePost(), key="posts", look="accent", tip=_("Enter: who works where.")
    )
    _add(lines, (Cell(" "), move), cells)
    if view.moved is not None:
        lines += text_lines(
            moved_text(rules, view.moved.moves, *view.moved.expected), cells - LABEL, "accent"
        )
    return labelled(_("POSTS"), lines)


def _add(lines: list[Line], more: Line, cells: int) -> None:
    """Put cells on the last line, or on a new one where they do not fit."""
    if LABEL + line_width(lines[-1]) + line_width(more) > cells:
        lines.append(more)
    else:
        lines[-1] = (*lines[-1], *more)
