"""The desk's lower part in words: projects in hand, what holds things up, alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.engine.queue import WHOLE
from lingao.tui import glyphs
from lingao.tui.acts import Go
from lingao.tui.screens.desk_council import LABEL, labelled
from lingao.tui.screens.warnings import warning_lines
from lingao.tui.widgets.cells import Cell, Line, clipped
from lingao.tui.widgets.figures import number_cell, text_of
from lingao.wording import _, dates, numbers, words
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.desk import DeskView, InHand


WIDE = 100
"""Cells from which there is room for what hands without work could do, and for dates at length."""


def in_hand(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """Projects under way."""
    if not view.in_hand:
        said = _("nothing is queued: Enter opens the tree, a there adds a tech or a building")
        return labelled(_("IN HAND"), [(Cell(said, act=Go("tree"), key="queue", look="warn"),)])
    lines = [_project(rules, one, cells) for one in view.in_hand]
    if view.waiting:
        more = _("and {number} more in the queue").format(number=numbers.whole(view.waiting))
        lines.append((Cell(more, look="muted", act=Go("tree"), key="queue", tip=_("Enter: the tree.")),))
    return [clipped(line, cells) for line in labelled(_("IN HAND"), lines)]


def _project(rules: Ruleset, one: InHand, cells: int) -> Line:
    project = rules.projects[one.project]
    name = names_of(rules).project(one.project)
    act = Go("tree", f"tech.{project.id}" if project.tech >= 0 else f"building.{project.id}")
    if one.ready is not None:
        date = dates.date if cells >= WIDE else dates.date_short
        when = _("ready {date}").format(date=date(rules.calendar, one.ready))
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
    return [clipped(line, cells) for line in labelled(_("HELD UP BY"), lines)]


def alerts(rules: Ruleset, view: DeskView, cells: int) -> list[Line]:
    """What is likely to go wrong, beside the cards and the Wall, which stand above."""
    told = [one for one in view.alerts if one.kind not in ("card", "wall")]
    room, could = cells - LABEL, cells >= WIDE
    lines = [line for one in told for line in warning_lines(rules, one, room, could=could)]
    return [clipped(line, cells) for line in labelled(_("ALERTS"), lines)]
