"""The lists of the tree in words: techs by era and buildings, what is within reach first, what is far off folded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from lingao.engine.limits import UNKNOWN_TECH
from lingao.engine.queue import ERA_OPENS_BY, WHOLE
from lingao.session.views.tree import Era, Item, State, TreeView
from lingao.tui import glyphs
from lingao.tui.screens.fold import fold_line
from lingao.tui.screens.tree_acts import Behind, Show
from lingao.tui.widgets.cells import EMPTY, Cell, Line, Look, line_width, spaced, text_lines
from lingao.wording import _, marked, ngettext, numbers
from lingao.wording.cells import fit
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.tui.screens.split import SplitPane
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
NEAR: Final[tuple[State, ...]] = ("under_way", "queued", "ready")
"""States of what is within reach."""
ORDER: Final[tuple[State, ...]] = (*NEAR, "waits", "known", "closed")
FAR: Final = "far"
"""The fold of the buildings whose tech is not known."""


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
    """Techs: what is within reach first, then the open eras, then the closed ones, folded."""
    found = {era.era: [one for one in era.items if found_in(pane, one)] for era in view.eras}
    near = [one for era in view.eras for one in found[era.era] if one.state in NEAR]
    blocks = [_block(pane, _("WITHIN REACH"), near, cells)]
    for era in view.eras:
        rest = [one for one in found[era.era] if one.state not in NEAR]
        blocks.append(_open_era(pane, era, rest, cells) if era.open else _closed_era(pane, era, rest, cells))
    if pane.wanted:
        blocks.append(
            _block(pane, _("BUILDINGS"), [one for one in view.buildings if found_in(pane, one)], cells)
        )
    return [EMPTY, *(spaced(blocks) or pane.none_found(cells))]


def buildings(pane: TreePane, view: TreeView, cells: int) -> list[Line]:
    """Buildings: under way and in the queue, those one can build, what waits, what stands full; the rest folded."""
    items = [item for item in view.buildings if found_in(pane, item)]
    far = [one for one in items if one.state == "waits" and one.limit == UNKNOWN_TECH and not _stand(one)]
    far += [one for one in items if one.state == "closed"]
    rest = [one for one in items if one not in far]
    waits = [one for one in rest if one.state not in (*NEAR, "known")]
    full = [one for one in rest if one.state == "known"]
    said = ngettext("{number} building", "{number} buildings", len(far)).format(
        number=numbers.whole(len(far))
    )
    blocks = [
        _block(pane, _("WITHIN REACH"), [one for one in rest if one.state in NEAR], cells),
        _block(pane, _("WAITS"), waits, cells),
        _block(pane, _("ON EVERY SITE"), full, cells),
        _folded(pane, FAR, _("TECH NOT KNOWN"), said, far, cells) if far else [],
    ]
    if pane.wanted:
        items = [one for era in view.eras for one in era.items if found_in(pane, one)]
        blocks.append(_block(pane, _("TECHS"), items, cells))
    return [EMPTY, *(spaced(blocks) or pane.none_found(cells))]


def fold_of(pane: TreePane, item: Item) -> str:
    """The fold an item of the list lies in; nothing where it lies open."""
    if item.tech >= 0:
        return f"era.{item.era}" if item.state == "closed" else ""
    return FAR if item.state in ("waits", "closed") else ""


def found_in(pane: SplitPane, item: Item) -> bool:
    """Whether an item is among what is searched for; all are while nothing is."""
    return pane.found(names_of(pane.rules).project(item.project))


def _stand(item: Item) -> bool:
    return item.stands is not None and item.stands.value > 0


def _block(pane: TreePane, title: str, items: Sequence[Item], cells: int) -> list[Line]:
    if not items:
        return []
    order = sorted(items, key=_place)
    return [(Cell(fit(title, cells), look="heading"),), *(_item(pane, one, cells) for one in order)]


def _place(one: Item) -> tuple[int, int, int]:
    """What is nearest comes first: by state, by place in the queue, by the techs that come before it."""
    return ORDER.index(one.state), one.rank, one.steps


def _open_era(pane: TreePane, era: Era, rest: list[Item], cells: int) -> list[Line]:
    """An open era: what waits in it, then what is known."""
    return _block(pane, names_of(pane.rules).era(era.era), rest, cells)


def _closed_era(pane: TreePane, era: Era, items: list[Item], cells: int) -> list[Line]:
    """A closed era: how many openers are known of how many, which they are, its techs folded away."""
    if not items:
        return []
    names, seen, at = names_of(pane.rules), pane.session.seen, pane.rules.at
    openers = pane.rules.era_openers[era.era]
    need = min(ERA_OPENS_BY, len(openers))
    said = _("closed: opens with any {need} of these, {known} known: {techs}").format(
        need=numbers.whole(need),
        known=numbers.whole(era.openers_known),
        techs=_(", ").join(
            (sign("known") + " " if seen[at.tech[one]] else "") + names.tech(one) for one in openers
        ),
    )
    count = ngettext("{number} tech", "{number} techs", len(items)).format(number=numbers.whole(len(items)))
    return _folded(pane, f"era.{era.era}", names.era(era.era), count, items, cells, said)


def _folded(
    pane: TreePane, fold: str, title: str, count: str, items: Sequence[Item], cells: int, said: str = ""
) -> list[Line]:
    """A heading that Enter unfolds; while something is searched for it is unfolded."""
    shown = fold in pane.unfolded or bool(pane.wanted)
    lines = [fold_line(fold, title, count, cells, shown), *text_lines(said, cells, "warn")]
    order = sorted(items, key=_place) if shown else []
    return [*(line for line in lines if line_width(line)), *(_item(pane, one, cells) for one in order)]


def _item(pane: TreePane, item: Item, cells: int) -> Line:
    project = pane.rules.projects[item.project]
    name = names_of(pane.rules).project(item.project)
    kind = "tech" if item.tech >= 0 else "building"
    _fine, _plain, look = SIGNS[item.state]
    right = _state(item, cells)
    room = max(4, cells - 2 - len(right) - 1)
    return (
        Cell(sign(item.state) + " ", look=look),
        Cell(fit(name, room), room, act=Behind(), key=f"{kind}.{project.id}", look=look if look != "good" else "",
             tip=tip(item.state)),
        Cell(" " + right, look="muted"),
    )  # fmt: skip


def tip(state: State) -> str:
    """What keys do with an entry as it stands."""
    if state == "known":
        return _("Enter reads on.")
    if state in ("queued", "under_way"):
        return _("[ and ] move it in the queue, x takes it out; Enter reads on.")
    return _("a adds it to the queue with all it needs; Enter reads on.")


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
    elif item.steps and cells >= 44:
        word = ngettext("after {number} tech", "after {number} techs", item.steps)
        word = word.format(number=numbers.whole(item.steps))
    if stands:
        return _("{state} {stand} there").format(state=word, stand=stands).strip() if cells >= 44 else stands
    return word
