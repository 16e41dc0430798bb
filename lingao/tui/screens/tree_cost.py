"""What a tech or building costs and how long the path to it is, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lingao.content.vocabulary import LABOUR
from lingao.session.views.project import Days, Material, ProjectDetail
from lingao.tui import glyphs
from lingao.tui.screens.tree_acts import LookAt
from lingao.tui.widgets.cells import Cell, Line
from lingao.tui.widgets.flow import flowed
from lingao.wording import _, dates, ngettext, numbers, words
from lingao.wording.causes import cause_text
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.tui.screens.tree import TreePane


def cost(pane: TreePane, it: ProjectDetail, cells: int) -> list[Line]:
    """Work and materials, with what the books have of them."""
    lines = flowed(
        _("work"),
        [
            *_days(it.days),
            Cell(_("at least {seasons}").format(seasons=numbers.seasons(it.seasons)), look="muted"),
        ],
        cells,
    )
    things = _things(pane, it.materials, "material", issued=it.paid)
    if it.paid:
        things.append(Cell(_("issued already"), look="muted"))
    return lines + flowed(_("takes"), things, cells)


def _days(work: Sequence[Days]) -> list[Cell]:
    """Person-days by class: what is left, or the whole of what is done."""
    return [
        Cell(
            _("{days} {hands}").format(
                days=numbers.amount(one.left or one.whole), hands=_(words.HANDS[LABOUR[one.labour]])
            )
        )
        for one in work
    ]


def _things(pane: TreePane, taken: Sequence[Material], key: str, *, issued: bool = False) -> list[Cell]:
    """Materials with what the books have of each."""
    names, signs = names_of(pane.rules), glyphs.signs()
    things = []
    for one in taken:
        unit, there = names.unit(one.resource), one.enough or issued
        books = _("books {amount}").format(amount=numbers.amount(one.books.value, unit))
        text = f"{signs.yes if there else signs.no} " + _("{name} {amount} ({books})").format(
            name=names.resource(one.resource), amount=numbers.amount(one.amount, unit), books=books
        )
        things.append(Cell(text, number=one.books, key=f"{key}.{one.resource}", look="" if there else "warn"))
    return things


def rivals(pane: TreePane, it: ProjectDetail, cells: int) -> list[Line]:
    """Who else takes what it is short of: the queue with its amounts, then the season's work."""
    names = names_of(pane.rules)
    lines: list[Line] = []
    for one in it.rivals:
        unit = names.unit(one.resource)
        said = [Cell(_("{name}:").format(name=names.resource(one.resource)), look="warn")]
        for number, amount in one.queue:
            text = _("{name} {amount}").format(
                name=names.project(number), amount=numbers.amount(amount, unit)
            )
            said.append(Cell(text, act=LookAt(number), key=f"rival.{one.resource}.{number}"))
        for part in one.season:
            assert part.cause is not None
            taken = numbers.amount(-part.amount, unit)
            text = _("{cause} {amount} a season").format(
                cause=cause_text(pane.rules, part.cause, part.amount), amount=taken
            )
            said.append(Cell(text, look="muted"))
        lines += flowed("" if lines else _("also for"), said, cells)
    return lines


def path(pane: TreePane, it: ProjectDetail, cells: int) -> list[Line]:
    """The path: what else it pulls in, what all of it costs, when it would be there."""
    if not it.path:
        return []
    names = names_of(pane.rules)
    steps = [Cell(names.project(one), act=LookAt(one), key=f"path.{one}") for one in it.path[:-1]]
    lines: list[Line] = []
    if steps:
        lines += flowed(_("path"), steps, cells)
        lines += flowed(
            _("in all"), [*_days(it.path_work), *_things(pane, it.path_materials, "in_all")], cells
        )
    said = [Cell(one, look="muted") for one in when(pane, it)]
    return [*lines, *flowed("" if steps else _("path"), said, cells)]


def when(pane: TreePane, it: ProjectDetail) -> list[str]:
    """How long the path is for the tree, when it would be gone, and what else stands in the way."""
    said = [seasons_text(it.post_seasons)] if it.path_days else []
    if it.due is not None:
        date = dates.date(pane.rules.calendar, it.due)
        said.append(_("not before {date} if put first, posts as today").format(date=date))
    else:
        said.append(_("nobody is posted at the tree"))
    if it.waits:
        said.append(limit_text(pane.rules, it.waits))
    return said


def seasons_text(tenths: int) -> str:
    """So many seasons of one post, in tenths: `2.5 seasons of one post`."""
    shown = numbers.amount(tenths * 100)
    return ngettext(
        "{number} season of one post", "{number} seasons of one post", 1 if tenths == 10 else 2
    ).format(number=shown)
