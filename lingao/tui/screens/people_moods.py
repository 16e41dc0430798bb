"""The ten indicators with what moved them, and births and deaths, in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lingao.content.vocabulary import INDICATORS
from lingao.session.views.people import Mood, PeopleView
from lingao.tui import glyphs
from lingao.tui.acts import Go
from lingao.tui.widgets.cells import Cell, Line, text_lines
from lingao.tui.widgets.figures import number_cell
from lingao.wording import _, dates, numbers
from lingao.wording.causes import cause_text
from lingao.wording.cells import width
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.tui.screens.people import PeoplePane

NAME, NOW, NEXT = 16, 8, 7
SEASONS = 16
"""Seasons in a small graph where there is room; half of them where there is not."""
WIDE = 104


def indicators(pane: PeoplePane, view: PeopleView, cells: int) -> list[Line]:
    """All ten: now, next, the seasons before, what moved them."""
    names = names_of(pane.rules)
    graph = SEASONS if cells >= WIDE else SEASONS // 2
    head: Line = (
        Cell(_("INDICATORS"), NAME, look="heading"),
        Cell(_("now"), NOW, "right", look="muted"),
        Cell(_("next"), NEXT, "right", look="muted"),
        Cell("  " + _("so far"), graph + 5, look="muted"),
        Cell(_("what moved it last season"), look="muted"),
    )
    shown = [one for one in view.moods if pane.found(names.indicator(INDICATORS[one.indicator]))]
    return [head, *(line for one in shown for line in _mood(pane, one, graph, cells))] if shown else []


def _mood(pane: PeoplePane, it: Mood, graph: int, cells: int) -> list[Line]:
    rules, name = pane.rules, INDICATORS[it.indicator]
    before = it.history[-2] if len(it.history) > 1 else it.now.value
    change = it.now.value - before
    better = change < 0 if it.high_is_bad else change > 0
    entry = next(one for one in rules.world.indicators if one.id == name)
    ends = _("0 {low}, 100 {high}").format(
        low=names_of(rules).text("indicators", name, "low_word"),
        high=names_of(rules).text("indicators", name, "high_word"),
    )
    row: Line = (
        Cell(
            "  " + names_of(rules).indicator(name),
            NAME,
            act=Go("almanac", f"indicators.{entry.id}"),
            key=f"indicator.{name}",
            tip=ends,
        ),
        number_cell(rules, it.now, NOW, text=numbers.points(it.now.value, it.band), look="strong"),
        number_cell(rules, it.next, NEXT, text=numbers.points(it.next.value), look="muted"),
        Cell("  " + glyphs.graph(it.history[-graph:], 0, 100_000), graph + 3, look="bar"),
        Cell(
            numbers.trend(it.now.value, before, 499),
            2,
            look="" if abs(change) < 500 else "good" if better else "bad",
        ),
    )
    moves = [
        _("{cause} {amount}").format(
            cause=cause_text(rules, cause, amount), amount=numbers.points(amount, signed=True)
        )
        for cause, amount in it.moves
        if abs(amount) >= 50
    ]
    said = _(", ").join(moves) or _("nothing")
    taken = sum(cell.wide for cell in row)
    if cells - taken >= 40:
        first, *rest = text_lines(said, cells - taken, "muted")
        return [(*row, *first[1:]), *((Cell(" " * taken), *one[1:]) for one in rest)]
    return [row, *(text_lines(said, cells, "muted", indent=4) if moves else [])]


def lives(pane: PeoplePane, view: PeopleView, cells: int) -> list[Line]:
    """Births, deaths and deaths of hunger, season by season, the last first."""
    captions = (_("births"), _("deaths"), _("of hunger"))
    label = _("BIRTHS AND DEATHS")
    first = max(width(label), 12) + 1
    head: Line = (
        Cell(label, first, look="heading"),
        *(Cell(text, 10, "right", look="muted") for text in captions),
    )
    lines: list[Line] = [head]
    for one in reversed(view.lives):
        figures = [
            number_cell(
                pane.rules,
                figure,
                10,
                look="bad" if figure is one.hunger and figure.value else "" if figure.value else "muted",
            )
            for figure in (one.births, one.deaths, one.hunger)
        ]
        name = Cell("  " + dates.date_short(pane.rules.calendar, one.season), first)
        lines.append(
            (name, *(replace(cell, key=f"lives.{one.season}.{n}") for n, cell in enumerate(figures)))
        )
    if len(lines) == 1:
        lines.append((Cell("  " + _("none counted before the first season ends"), look="muted"),))
    return lines
