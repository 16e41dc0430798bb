"""Every edge can be followed by eye: the edges read from the drawn characters alone are those of the graph."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lingao.tui.graph.shapes import Edge, Graph
from lingao.tui.graph.strokes import ACROSS, FINE, PLAIN, Pens
from tests.graph.drawn import LEVELS, graphs, layout_of, text_of
from tests.graph.reading import Reader, UnreadableError

PENS = {"fine": FINE, "plain": PLAIN}


def read(
    graph: Graph, level: tuple[int, int, int], pens: Pens, rows: int = 1, lit: bool = False
) -> set[Edge]:
    """The edges of a graph as they can be read from its drawing."""
    layout = layout_of(graph, level, rows)
    needs, leads = (graph.edges[::3], graph.edges[1::3]) if lit else ((), ())
    return Reader(text_of(layout, level[1], pens, needs, leads), layout.boxes, pens).edges()


@pytest.mark.parametrize("pens", PENS.values(), ids=PENS)
@given(graphs(), st.sampled_from(list(LEVELS.values())), st.integers(1, 3), st.booleans())
@settings(max_examples=150, deadline=None)
def test_of_any_graph(pens: Pens, graph: Graph, level: tuple[int, int, int], rows: int, lit: bool) -> None:
    assert read(graph, level, pens, rows, lit) == set(graph.edges)


@pytest.mark.parametrize("pens", PENS.values(), ids=PENS)
@pytest.mark.parametrize("level", LEVELS.values(), ids=LEVELS)
def test_of_a_crowded_graph(pens: Pens, level: tuple[int, int, int]) -> None:
    rng = random.Random(5)
    pairs = {(rng.randrange(other), other) for other in range(1, 60) for _ in range(4)}
    graph = Graph(
        tuple(n // 15 for n in range(60)), tuple(Edge(*one, one[0] % 3 == 0) for one in sorted(pairs))
    )
    assert read(graph, level, pens) == set(graph.edges)


def test_a_line_that_is_cut_is_found() -> None:
    graph = Graph((0, 0, 0), (Edge(0, 1), Edge(0, 2), Edge(1, 2)))
    layout = layout_of(graph, LEVELS["tags"])
    rows = text_of(layout, 0)
    for y, row in enumerate(rows):
        for x, sign in enumerate(row):
            if sign != FINE.usual[ACROSS]:
                continue
            broken = [*rows[:y], row[:x] + " " + row[x + 1 :], *rows[y + 1 :]]
            try:
                assert Reader(broken, layout.boxes, FINE).edges() != set(graph.edges)
            except UnreadableError:
                continue


def test_a_crossing_drawn_as_a_junction_would_be_seen() -> None:
    graph = Graph((0,) * 6, (Edge(0, 3), Edge(1, 4), Edge(2, 5), Edge(0, 5), Edge(2, 3)))
    layout = layout_of(graph, LEVELS["tags"])
    rows = text_of(layout, 0)
    assert Reader(rows, layout.boxes, FINE).edges() == set(graph.edges)
    joined = [row.replace("┼", "╋") for row in rows]
    assert joined != rows
    with pytest.raises(UnreadableError, match="runs into"):
        Reader(joined, layout.boxes, FINE).edges()
