"""The queue of the tree in words: progress, and what each project waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.content.vocabulary import LABOUR
from lingao.engine.limits import NOTHING
from lingao.engine.queue import WHOLE
from lingao.engine.tables.tree import TREE_CLASS
from lingao.session.views.tree import Queued, TreeView
from lingao.tui import glyphs
from lingao.tui.screens.tree_acts import Behind, LookAt
from lingao.tui.widgets.cells import EMPTY, Cell, Line, Look, text_lines
from lingao.wording import _, dates, numbers, words
from lingao.wording.cells import fit
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.tui.screens.tree import TreePane


def queue(pane: TreePane, view: TreeView, cells: int, *, headed: bool = False) -> list[Line]:
    """The queue with progress and what each waits for."""
    hands = _(words.HANDS[LABOUR[TREE_CLASS]])
    said = _("The posts at the tree give {days} {hands} a season.").format(
        days=numbers.amount(view.tree_days), hands=hands
    )
    lines: list[Line] = [
        (Cell(_("QUEUE"), look="heading"),) if headed else EMPTY,
        *text_lines(said, cells, "muted"),
    ]
    if not view.queue:
        lines += text_lines(
            _(
                "Empty: the planning office takes up what the agenda has next. a on a tech or a building puts it here, with all it needs before it."
            ),
            cells,
            "muted",
        )
    for one in view.queue:
        lines += _queued(pane, one, cells)
    return lines


def _queued(pane: TreePane, one: Queued, cells: int) -> list[Line]:
    rules = pane.rules
    project = rules.projects[one.project]
    name = names_of(rules).project(one.project)
    if one.wanted > 1:
        name = _("{name} × {number}").format(name=name, number=numbers.whole(one.wanted))
    look: Look = "warn" if one.ready is None else "muted"
    if one.ready is None and one.waits == NOTHING:
        when = _("waits for its turn")
    elif one.ready is None:
        when = limit_text(rules, one.waits)
    else:
        when = _("ready {date}").format(date=dates.date_short(rules.calendar, one.ready))
    kind = "tech" if project.tech >= 0 else "building"
    in_list = pane.listed == "queue"
    act = Behind() if in_list else LookAt(one.project)
    cell_key = f"{kind}.{project.id}" if in_list else f"queued.{project.id}"
    share = Cell(
        numbers.percent(one.progress.value * 1000 // WHOLE), 7, "right", number=one.progress, key=f"progress.{project.id}",
        tip=_("work done so far"),
    )  # fmt: skip
    room = max(4, cells - 3 - 7 - 9)
    first: Line = (
        Cell(numbers.whole(one.place), 2, "right", "muted"),
        Cell(" "),
        Cell(fit(name, room), room, act=act, key=cell_key, tip=_("[ and ] move it, x takes it out.")),
        share,
        Cell(
            " " + glyphs.bar(one.progress.value, WHOLE, 8, _expected(pane, one)),
            look="bar",
            tip=_("done so far; the lighter part of the bar is this season's"),
        ),
    )
    return [first, *text_lines(when, cells, look, indent=3)]


def _expected(pane: TreePane, one: Queued) -> int:
    """How far it is expected to have come when the season has ended; a project that is done is no longer counted."""
    return WHOLE if one.ready == pane.session.season + 1 else one.expected.value
