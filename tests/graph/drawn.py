"""Graphs for the tests, drawn as text."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import strategies as st

from lingao.tui.graph.boxes import Walls
from lingao.tui.graph.drawing import Drawing, Piece
from lingao.tui.graph.layout import Layout, arranged, laid_out
from lingao.tui.graph.lighting import Light
from lingao.tui.graph.shapes import Edge, Graph, Sizes
from lingao.tui.graph.strokes import FINE, Pens

DOTS, TAGS, CARDS = (1, 0, 0), (6, 0, 1), (8, 1, 0)
"""Columns, frame and gap of three levels of detail."""
LEVELS = {"dots": DOTS, "tags": TAGS, "cards": CARDS}


def sizes(graph: Graph, level: tuple[int, int, int], rows: int = 1) -> Sizes:
    """Nodes of one size."""
    wide, frame, gap = level
    return Sizes(wide, (rows,) * len(graph.bands), frame, gap)


def layout_of(graph: Graph, level: tuple[int, int, int], rows: int = 1) -> Layout:
    """A graph laid out."""
    return laid_out(arranged(graph), sizes(graph, level, rows))


def text_of(
    layout: Layout, frame: int, pens: Pens = FINE, needs: Iterable[Edge] = (), leads: Iterable[Edge] = ()
) -> list[str]:
    """The rows of a drawing; every node is named by its number."""
    walls, light = Walls(layout, pens, frame), Light(layout, needs, leads)

    def face(node: int, row: int) -> tuple[Piece, ...]:
        wide = layout.boxes[node].wide
        if wide == 1:
            return walls.dot(node, row, "o", "node")
        name = str(node) if row == frame else ""
        return walls.around(node, row, (Piece(name.ljust(wide - 2), "node"),), "node")

    drawing = Drawing(layout, pens)
    layers = range(len(layout.columns))
    return [
        "".join(one.text for layer in layers for one in drawing.row(layer, y, face, light))
        for y in range(layout.tall)
    ]


@st.composite
def graphs(draw: st.DrawFn, most: int = 16) -> Graph:
    """Graphs without circles, in up to four bands."""
    count = draw(st.integers(1, most))
    bands = sorted(draw(st.lists(st.integers(0, 3), min_size=count, max_size=count)))
    used = sorted(set(bands))
    pairs = [(one, other) for other in range(count) for one in range(other)]
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=3 * count, unique=True)) if pairs else []
    edges = tuple(Edge(one, other, draw(st.booleans())) for one, other in sorted(chosen))
    return Graph(tuple(used.index(band) for band in bands), edges)
