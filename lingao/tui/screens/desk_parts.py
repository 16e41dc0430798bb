"""The desk's parts in words: each takes the rules, the view and a width, and gives lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.content.vocabulary import INDICATORS, WORK
from lingao.engine.queue import WHOLE
from lingao.tui import glyphs
from lingao.tui.acts import Go, Hang, MovePost, OpenCard
from lingao.tui.screens.warnings import warning_line
from lingao.tui.widgets.cells import Cell, Line, Look, clipped
from lingao.tui.widgets.figures import bare, number_cell, text_of
from lingao.wording import _, dates, numbers, words
from lingao.wording.causes import cause_text
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.desk import Clue, DeskView, IndicatorRow, InHand, ThingRow
    from lingao.session.views.wall import Hanging

LABEL = 12
"""Cells of the name before a line of the desk's lower half."""
FIGURE = 8


def things(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """The ledger of things."""
    name = max(12, cells - 4 * FIGURE - 11)
    head: Line = (
        Cell(_("THINGS"), name + 8, look="heading"),
        *(
            Cell(text, FIGURE, "right", look="muted")
            for text in (_("store"), _("made"), _("used"), _("next"))
        ),
    )
    return [head, *(_thing(rules, row, name) for row in view.things)]


def _thing(rules: Ruleset, row: ThingRow, name: int) -> Line:
    names, signs = names_of(rules), glyphs.signs()
    act = Go("almanac", f"resources.{rules.world.resources[row.resource].id}")
    mark = signs.limited if row.limits else _("new") if row.fresh else ""
    lower = row.next.value < row.store.value and row.next.value * 2 < row.store.value
    return (
        Cell(names.resource(row.resource), name, act=act, key=f"thing.{row.resource}", tip=_("Enter: what it is.")),
        Cell(names.unit(row.resource), 8, look="muted"),
        number_cell(rules, row.store, FIGURE, text=bare(rules, row.store), tip=_("what the books say lies in store")),
        number_cell(rules, row.made, FIGURE, text=bare(rules, row.made, 1), look="" if row.made.value else "muted"),
        number_cell(
            rules, row.used, FIGURE, text=bare(rules, row.used, -1),
            look="bad" if row.short else "" if row.used.value else "muted",
        ),
        number_cell(
            rules, row.next, FIGURE, text=bare(rules, row.next), look="warn" if lower else "",
            tip=_("expected when this season has ended"),
        ),
        Cell(" " + mark, look="warn" if row.limits else "accent"),
    )  # fmt: skip


def people(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """The ledger of people."""
    head: Line = (
        Cell(_("PEOPLE"), 15, look="heading"),
        Cell(_("now"), 8, "right", look="muted"),
        Cell("  " + _("trend"), 12, look="muted"),
        Cell(_("moved most by"), look="muted"),
    )
    return [head, *(_indicator(rules, row, cells) for row in view.people)]


def _indicator(rules: Ruleset, row: IndicatorRow, cells: int) -> Line:
    name = names_of(rules).indicator(INDICATORS[row.indicator])
    change = row.now.value - row.before
    better = change < 0 if row.high_is_bad else change > 0
    look: Look = "" if abs(change) < 500 else "good" if better else "bad"
    cause = ""
    if row.cause is not None:
        cause = _("{amount} {cause}").format(
            amount=numbers.points(row.cause[1], signed=True), cause=cause_text(rules, *row.cause)
        )
    line: Line = (
        Cell(
            name,
            15,
            act=Go("people", f"indicator.{INDICATORS[row.indicator]}"),
            key=f"indicator.{row.indicator}",
        ),
        number_cell(rules, row.now, 8, text=numbers.points(row.now.value, row.band)),
        Cell("  " + glyphs.graph(row.history, 0, 100_000), 10, look="bar"),
        Cell(numbers.trend(row.now.value, row.before, 499), 2, look=look),
        number_cell(rules, row.now, text=cause, align="left", look="muted") if cause else Cell(""),
    )
    return clipped(line, cells)


def _labelled(label: str, lines: list[Line]) -> list[Line]:
    """Lines behind a name, which only the first of them shows."""
    return [(Cell(label if not n else "", LABEL, look="heading"), *line) for n, line in enumerate(lines)]


def cards(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """Cards before the council, and the season's clue."""
    names, signs = names_of(rules), glyphs.signs()
    lines: list[Line] = []
    for card in view.cards:
        state = _("must be answered") if card.must else _("may be left")
        if card.how == 2:
            state = _("dropped")
        elif card.choice >= 0:
            state = names.choice(card.card, card.choice)
        open_ = card.must and card.choice < 0 and card.how != 2
        lines.append(
            (
                Cell((signs.must if open_ else signs.may) + " ", look="warn" if open_ else "muted"),
                Cell(
                    names.card(card.card),
                    act=OpenCard(card.card),
                    key=f"card.{card.slot}",
                    look="strong",
                    tip=_("Enter: read it and answer."),
                ),
                Cell(" (" + state + ")", look="warn" if open_ else "good" if card.choice >= 0 else "muted"),
            )
        )
    if view.clue is not None:
        lines.append(clue_line(rules, view.clue))
    if not lines:
        lines.append((Cell(_("none this season"), look="muted"),))
    return [clipped(line, cells) for line in _labelled(_("CARDS"), lines)]


def clue_line(rules: Ruleset, clue: Clue) -> Line:
    """Two figures that cannot both be right, and whose they may be."""
    names = names_of(rules)
    goods = rules.works.processes[clue.process].outputs[0][0] if clue.process >= 0 else rules.role["food"]
    unit = names.unit(goods)
    what = names.process(clue.process) if clue.process >= 0 else _("harvest")
    return (
        Cell(glyphs.signs().doubt + " ", look="warn"),
        Cell(_("clue: {what},").format(what=what) + " "),
        number_cell(rules, clue.said, text=_("{amount} booked").format(amount=numbers.amount(clue.said.value, unit))),
        Cell(", "),
        number_cell(rules, clue.fits, text=_("{amount} would fit").format(amount=numbers.amount(clue.fits.value, unit))),
        Cell("; "),
        Cell(_("{first} or {second}?").format(first=names.office(clue.first), second=names.office(clue.second)),
             act=MovePost(), key="clue", tip=_("An audit post at one of them settles it. Enter: move a post.")),
    )  # fmt: skip


def wall(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """The Wall: what hangs, how far it has come."""
    lines = [_hanging(rules, one, cells) for one in view.wall.hanging]
    if view.wall.opens and view.wall.offers:
        said = _("{taken} of {places} places taken: choose what to promise").format(
            taken=numbers.whole(view.wall.taken), places=numbers.whole(view.wall.places)
        )
        lines.append(
            (Cell(said, act=Hang(), key="hang", look="accent", tip=_("Enter: what the benches offer.")),)
        )
    elif not lines:
        date = dates.date(rules.calendar, view.wall.next_session + 1)
        lines.append((Cell(_("empty until {date}").format(date=date), look="muted"),))
    return [clipped(line, cells) for line in _labelled(_("THE WALL"), lines)]


def _hanging(rules: Ruleset, one: Hanging, cells: int) -> Line:
    names = names_of(rules)
    grade = _(tuple(words.GRADES.values())[one.grade - 1])
    wide = cells >= 100
    date = dates.date_short(rules.calendar, one.judged_in)
    state = _("lowered") if one.lowered or one.lowering else _("ready to hang") if one.ready else ""
    name = Cell(names.promise(one.promise), 30 if wide else 24, act=Hang(), key=f"promise.{one.promise}",
                tip=_("Enter: the Wall."))  # fmt: skip
    line: Line = (
        name,
        Cell(" "),
        number_cell(rules, one.promised),
        Cell(_(" by {date}, {grade}").format(date=date, grade=grade), look="muted"),
    )
    if wide and not state:
        line += (Cell(", " + names.bench(rules.council.benches[one.bench].id), look="muted"),)
    line += (Cell("  " + _("said") + " ", look="muted"), number_cell(rules, one.said), Cell(" "))
    line += (Cell(glyphs.bar(one.said.value, one.promised.value, 8), look="bar"),)
    return (*line, Cell(" " + state, look="accent")) if state else line


def posts(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """How many of the twelve are at what."""
    parts: list[Cell] = []
    for one in view.posts:
        name = _(words.WORK[WORK[one.work]])
        parts += [
            Cell(name + " ", look="muted"),
            number_cell(rules, one.count, look="strong" if one.count.value else "muted"),
        ]
        parts.append(Cell(" · ", look="muted"))
    move = Cell(
        _("m to move one"), act=MovePost(), key="posts", look="accent", tip=_("Enter: who works where.")
    )
    parts[-1] = Cell("   ")
    if sum(cell.wide for cell in parts) + LABEL + move.wide <= cells:
        return _labelled(_("POSTS"), [(*parts, move)])
    return _labelled(_("POSTS"), [tuple(parts[:-1]), (move,)])


def in_hand(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """Projects under way."""
    if not view.in_hand:
        said = (
            Cell(_("nothing is queued"), act=Go("tree"), key="queue", look="warn", tip=_("Enter: the tree.")),
        )
        return _labelled(_("IN HAND"), [said])
    lines = [_project(rules, one) for one in view.in_hand]
    if view.waiting:
        more = _("and {number} more in the queue").format(number=numbers.whole(view.waiting))
        lines.append((Cell(more, look="muted", act=Go("tree"), key="queue", tip=_("Enter: the tree.")),))
    return [clipped(line, cells) for line in _labelled(_("IN HAND"), lines)]


def _project(rules: Ruleset, one: InHand) -> Line:
    project = rules.projects[one.project]
    name = names_of(rules).project(one.project)
    act = Go("tree", f"tech.{project.id}" if project.tech >= 0 else f"building.{project.id}")
    if one.ready is not None:
        when = _("ready {date}").format(date=dates.date(rules.calendar, one.ready))
    else:
        when = _("waits: {limit}").format(limit=limit_text(rules, one.waits))
    return (
        Cell(glyphs.bar(one.progress.value, WHOLE, 8, one.expected) + " ", look="bar"),
        number_cell(
            rules,
            one.progress,
            6,
            text=text_of(rules, one.progress),
            tip=_("done so far; the lighter part of the bar is this season's"),
        ),
        Cell(" "),
        Cell(name, act=act, key=f"project.{one.project}"),
        Cell(", " + when, look="muted" if one.ready is not None else "warn"),
    )


def bottlenecks(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """What the plan's lines wait for."""
    names = names_of(rules)
    lines: list[Line] = []
    for one in view.bottlenecks[:3]:
        who = words.listed([names.process(n) for n in one.processes[:3]])
        if len(one.processes) > 3:
            who = _("{names} and others").format(
                names=_(", ").join(names.process(n) for n in one.processes[:3])
            )
        lines.append(
            (
                Cell(
                    limit_text(rules, one.limit),
                    act=Go("plan", f"process.{rules.world.processes[one.processes[0]].id}"),
                    key=f"limit.{one.limit}",
                    tip=_("Enter: the plan."),
                ),
                Cell(": " + who, look="muted"),
            )
        )
    return [clipped(line, cells) for line in _labelled(_("HELD UP BY"), lines)]


def alerts(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """What is likely to go wrong, beside the cards, which stand above."""
    lines = [
        warning_line(rules, one, cells - LABEL) for one in view.alerts if one.kind not in ("card", "wall")
    ]
    return [clipped(line, cells) for line in _labelled(_("ALERTS"), lines)]
