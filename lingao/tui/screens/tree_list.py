"""The lists of the tree in words: techs by era, buildings, the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.engine.limits import NOTHING
from lingao.engine.queue import WHOLE
from lingao.session.views.tree import Item, Queued, State, TreeView
from lingao.tui import glyphs
from lingao.tui.screens.tree_acts import Behind, LookAt, Show
from lingao.tui.widgets.cells import EMPTY, Cell, Line, Look, spaced, text_lines
from lingao.wording import _, dates, marked, ngettext, numbers
from lingao.wording.cells import fit
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.tui.screens.tree import TreePane

SIGNS: Final[dict[State, tuple[str, str, Look]]] = {
    "known": ("✓", "+", "good"),
    "under_way": ("▶", ">", "accent"),
    "queued": ("≡", "=", "accent"),
    "ready": ("○", "o", ""),
    "waits": ("·", ".", "muted"),
    "closed": ("×", "x", "muted"),
}
"""Every state's sign, its plain twin, and its look."""

WORDS: Final[dict[State, str]] = {
    "known": marked("known"),
    "under_way": marked("under way"),
    "queued": marked("queued"),
    "ready": marked("can begin"),
    "waits": marked("waits"),
    "closed": marked("era closed"),
}
LISTED: Final = (("tech", marked("Techs")), ("building", marked("Buildings")), ("queue", marked("Queue")))
STATE = 11


def sign(state: State) -> str:
    """A state's sign."""
    return SIGNS[state][0 if glyphs.signs() is glyphs.FINE else 1]


def choice(pane: TreePane, cells: int) -> Line:
    """The lists there are, the one shown marked."""
    parts: list[Cell] = []
    for what, name in LISTED:
        here = what == pane.listed
        shown = _("[{name}]").format(name=_(name)) if here else _(name)
        parts += [
            Cell(
                shown,
                look="title" if here else "muted",
                act=Show(what),
                key=f"list.{what}",
                tip=_("t goes through the lists."),
            ),
            Cell(" "),
        ]
    return tuple(parts)


def techs(pane: TreePane, view: TreeView, cells: int) -> list[Line]:
    """Techs by era."""
    rules = pane.rules
    names = names_of(rules)
    blocks: list[list[Line]] = []
    for era in view.eras:
        items = [item for item in era.items if pane.found(names.tech(item.tech))]
        if not items:
            continue
        head: list[Line] = [(Cell(fit(names.era(era.era), cells), look="heading"),)]
        if not era.open:
            said = _("closed: {known} of {need} that open it known").format(
                known=numbers.whole(era.openers_known), need=numbers.whole(min(3, era.openers))
            )
            head += text_lines(said, cells, "warn")
        blocks.append([*head, *(_item(pane, item, names.tech(item.tech), cells) for item in items)])
    return [EMPTY, *(spaced(blocks) or [_nothing()])]


def buildings(pane: TreePane, view: TreeView, cells: int) -> list[Line]:
    """Buildings, those one can build first."""
    names = names_of(pane.rules)
    items = [item for item in view.buildings if pane.found(names.building(item.building))]
    order = ("under_way", "queued", "ready", "known", "waits", "closed")
    items.sort(key=lambda item: order.index(item.state))
    return [
        EMPTY,
        *([_item(pane, item, names.building(item.building), cells) for item in items] or [_nothing()]),
    ]


def _nothing() -> Line:
    return (Cell(_("nothing found"), look="muted"),)


def _item(pane: TreePane, item: Item, name: str, cells: int) -> Line:
    project = pane.rules.projects[item.project]
    kind = "tech" if item.tech >= 0 else "building"
    _fine, _plain, look = SIGNS[item.state]
    right = _state(item, cells)
    room = max(4, cells - 2 - len(right) - 1)
    return (
        Cell(sign(item.state) + " ", look=look),
        Cell(fit(name, room), room, act=Behind(), key=f"{kind}.{project.id}", look=look if look != "good" else "",
             tip=_("q queues it with all it needs; Enter reads on.")),
        Cell(" " + right, look="muted"),
    )  # fmt: skip


def _state(item: Item, cells: int) -> str:
    """The state in a few cells: how far, which place, how many stand; in words where there is room."""
    word = _(WORDS[item.state]) if cells >= 44 else ""
    stands = (
        numbers.whole(item.stands.value // 1000)
        if item.stands is not None and item.stands.value >= 1000
        else ""
    )
    if item.state == "under_way":
        word = numbers.percent(item.progress.value * 1000 // WHOLE)
    elif item.state == "queued":
        word = _("no. {place}").format(place=numbers.whole(item.rank))
    if stands:
        return _("{state} {stand} there").format(state=word, stand=stands).strip() if cells >= 44 else stands
    return word


def queue(pane: TreePane, view: TreeView, cells: int, *, headed: bool = False) -> list[Line]:
    """The queue with progress and what each waits for."""
    said = _("The tree gets {days} a season.").format(days=numbers.days(view.tree_days))
    lines: list[Line] = [
        (Cell(_("QUEUE"), look="heading"),) if headed else EMPTY,
        *text_lines(said, cells, "muted"),
    ]
    if not view.queue:
        lines += text_lines(
            _("Empty: the planning office takes up what the agenda has next."), cells, "muted"
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


def seasons_text(tenths: int) -> str:
    """So many seasons of one post, in tenths: `2.5 seasons of one post`."""
    shown = numbers.amount(tenths * 100)
    return ngettext(
        "{number} season of one post", "{number} seasons of one post", 1 if tenths == 10 else 2
    ).format(number=shown)
