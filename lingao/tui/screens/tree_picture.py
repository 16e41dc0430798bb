"""The picture of the tree for the session as it stands: boxes with their names, the techs shown, what the cursor lights."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from lingao.session.views.tree import Item, TreeView
from lingao.session.views.web import Need, Web, gates, led_to, way_to
from lingao.tui import glyphs
from lingao.tui.graph.boxes import Walls
from lingao.tui.graph.layout import Layout
from lingao.tui.graph.lighting import Light
from lingao.tui.graph.shapes import Edge
from lingao.tui.graph.strokes import FINE, PLAIN
from lingao.tui.screens import tree_filter
from lingao.tui.screens.tree_faces import Faces
from lingao.tui.screens.tree_levels import LEVELS, drawing_of, labels
from lingao.tui.widgets.bands import Band
from lingao.tui.widgets.painted import Picture
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.session.session import Session
    from lingao.tui.screens.tree_drawn import DrawnPane


def picture(pane: DrawnPane) -> Picture:
    """The picture at the pane's level of detail."""
    level, web, session = LEVELS[pane.level], pane.web, pane.session
    pens = FINE if glyphs.signs() is glyphs.FINE else PLAIN
    lines = labels(pane.rules, web, level)
    drawing = drawing_of(web, level, lines, pens)
    walls = Walls(drawing.layout, pens, level.frame)
    shown = shown_nodes(pane)
    faces = Faces(session, techs(pane.view), gates(session, web), level, lines, walls, pens, shown)
    return Picture(
        drawing,
        faces.face,
        _bands(pane, drawing.layout),
        partial(_light, session, web, drawing.layout),
        frozenset(node for node in shown if node < web.techs) or frozenset({pane.node}),
    )


def techs(view: TreeView) -> list[Item]:
    """Every tech of a tree, by its ordinal."""
    return sorted((one for era in view.eras for one in era.items), key=lambda one: one.tech)


def shown_nodes(pane: DrawnPane) -> frozenset[int]:
    """The nodes that are shown by name: what the filter leaves of what is searched for."""
    names = names_of(pane.rules)
    found = tree_filter.nodes(pane, pane.filtered)
    if not pane.wanted:
        return found
    return frozenset(one for one in found if one < pane.web.techs and pane.found(names.tech(one)))


def _light(session: Session, web: Web, layout: Layout, node: int) -> Light:
    """The way to a tech, and what it leads to."""
    return Light(layout, _edges(way_to(session, web, node)), _edges(led_to(web, node)))


def _edges(needs: Iterable[Need]) -> list[Edge]:
    return [Edge(need.source, need.target, need.any_of) for need in needs]


def _bands(pane: DrawnPane, layout: Layout) -> tuple[Band, ...]:
    """The eras, each over its layers."""
    names, found = names_of(pane.rules), []
    ends = (*layout.columns[1:], layout.wide)
    for era in sorted(set(layout.bands)):
        layers = [layer for layer, band in enumerate(layout.bands) if band == era]
        found.append(Band(layout.columns[layers[0]], ends[layers[-1]], names.era(era)))
    return tuple(found)
