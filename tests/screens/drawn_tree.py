"""What the tests of the drawn tree share: its rows as they are drawn, techs by id, the line under it."""

from __future__ import annotations

from textual.widgets import Static

from lingao.session.session import Session
from lingao.session.views.web import Web
from lingao.tui.graph.shapes import Edge
from lingao.tui.screens.pane import Pane
from lingao.tui.widgets.graph_view import GraphView


def rows(graph: GraphView) -> list[str]:
    """All rows of the drawing as they are drawn."""
    picture = graph.picture
    assert picture is not None
    painted = graph.painted
    assert painted is not None
    layout = picture.drawing.layout
    layers = range(len(layout.columns))
    return ["".join(painted.strip(layer, y).text for layer in layers) for y in range(layout.tall)]


def echoed(tree: Pane) -> str:
    """The line under the drawing."""
    return str(tree.query_one(".echo", Static).render())


def number(session: Session, tech: str) -> int:
    return session.rules.number("techs", tech)


def edges(web: Web) -> set[Edge]:
    return {Edge(need.source, need.target, need.any_of) for need in web.needs}
