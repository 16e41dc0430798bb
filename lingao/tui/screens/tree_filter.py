"""What the drawn tree shows by name: everything, what is within reach, the way to a tech, what is known, one era."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.session.views.tree import State
from lingao.session.views.web import way_to
from lingao.tui.screens.choose import Choose
from lingao.tui.screens.tree_list import NEAR, ORDER
from lingao.wording import _, marked
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.tui.screens.tree_drawn import DrawnPane

EVERYTHING: Final = "everything"
STATES: Final[dict[str, tuple[State, ...]]] = {
    "near": NEAR,
    "known": ("known",),
    "unknown": tuple(state for state in ORDER if state != "known"),
}
"""Filters by state."""
NAMES: Final = {
    EVERYTHING: marked("everything"),
    "near": marked("what is within reach"),
    "known": marked("what is known"),
    "unknown": marked("what is not known yet"),
}


def ask(pane: DrawnPane) -> Choose:
    """The dialogue in which one chooses."""
    ways = [EVERYTHING, "near", f"way.{pane.node}", "known", "unknown"]
    ways += [f"era.{era}" for era in range(len(pane.rules.world.eras))]
    said = _("Boxes of other techs stay empty, and the arrows pass them over.")
    return Choose(_("Show by name"), said, [(way, name(pane, way)) for way in ways])


def name(pane: DrawnPane, what: str) -> str:
    """What a filter shows, in words."""
    names = names_of(pane.rules)
    kind, _dot, number = what.partition(".")
    if kind == "era":
        return names.era(int(number))
    if kind == "way":
        return _("the way to {name}").format(name=names.tech(int(number)))
    return _(NAMES[kind])


def nodes(pane: DrawnPane, what: str) -> frozenset[int]:
    """The nodes a filter shows; eras that must be opened are shown with everything, with themselves, and on a way."""
    web = pane.web
    kind, _dot, number = what.partition(".")
    if kind == "era":
        return frozenset(node for node, era in enumerate(web.eras) if era == int(number))
    if kind == "way":
        way = way_to(pane.session, web, int(number))
        return frozenset({int(number), *(need.source for need in way), *(need.target for need in way)})
    if kind not in STATES:
        return frozenset(range(len(web.eras)))
    return frozenset(item.tech for era in pane.view.eras for item in era.items if item.state in STATES[kind])
