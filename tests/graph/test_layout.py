"""Layers, order, rows and lanes: what each step promises the next."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lingao.tui.graph.lattice import lattice_of
from lingao.tui.graph.layering import Layers, layered
from lingao.tui.graph.layout import arranged, laid_out
from lingao.tui.graph.ordering import crossings, ordered
from lingao.tui.graph.routing import Pins, routed
from lingao.tui.graph.shapes import Edge, Graph
from tests.graph.drawn import CARDS, LEVELS, TAGS, graphs, layout_of, sizes


@given(graphs())
@settings(deadline=None)
def test_edges_lead_right_and_bands_stand_apart(graph: Graph) -> None:
    layers = layered(graph)
    assert all(layers.of[edge.source] < layers.of[edge.target] for edge in graph.edges)
    assert all(layers.bands[layer] == band for layer, band in zip(layers.of, graph.bands, strict=True))
    assert list(layers.bands) == sorted(layers.bands)
    assert set(layers.of) <= set(range(len(layers.bands)))


def test_a_circle_and_an_edge_into_the_past_are_refused() -> None:
    with pytest.raises(ValueError, match="circle"):
        layered(Graph((0, 0), (Edge(0, 1), Edge(1, 0))))
    with pytest.raises(ValueError, match="earlier band"):
        layered(Graph((0, 1), (Edge(1, 0),)))


def test_a_net_passes_a_layer_once_however_many_of_its_edges_go_on() -> None:
    chain = [Edge(n, n + 1) for n in range(4)]
    lattice = lattice_of(*_with_layers(Graph((0,) * 5, (*chain, Edge(0, 3), Edge(0, 4)))))
    passages = range(5, len(lattice.layer_of))
    assert sorted(lattice.layer_of[one] for one in passages) == [1, 2, 3]


def _with_layers(graph: Graph) -> tuple[Graph, Layers]:
    return graph, layered(graph)


def test_the_order_undoes_crossings() -> None:
    pairs = tuple(Edge(n, 9 - n) for n in range(5))
    lattice = lattice_of(*_with_layers(Graph((0,) * 5 + (1,) * 5, pairs)))
    as_given = [list(layer) for layer in lattice.layers]
    assert crossings(lattice, as_given) == 10
    assert crossings(lattice, ordered(lattice)) == 0


@given(graphs(), st.sampled_from(list(LEVELS.values())), st.integers(1, 3))
@settings(deadline=None)
def test_boxes_do_not_touch_and_hold_every_line_that_ends_at_them(
    graph: Graph, level: tuple[int, int, int], rows: int
) -> None:
    layout = layout_of(graph, level, rows)
    _wide, frame, gap = level
    taken: set[tuple[int, int]] = set()
    for node, box in enumerate(layout.boxes):
        cells = {(x, y) for x in range(box.x, box.x + box.wide) for y in range(box.y, box.y + box.tall + gap)}
        assert not cells & taken
        taken |= cells
        assert box.tall >= rows + 2 * frame
        for row in (*layout.arrivals[node], *layout.departures[node]):
            assert box.y + frame <= row < box.y + box.tall - frame
    assert all(box.x >= 0 and box.x + box.wide <= layout.wide for box in layout.boxes)
    assert all(box.y >= 0 and box.y + box.tall <= layout.tall for box in layout.boxes)


@given(graphs())
@settings(deadline=None)
def test_the_same_graph_is_always_laid_out_the_same(graph: Graph) -> None:
    turned = Graph(graph.bands, tuple(reversed(graph.edges)))
    assert laid_out(arranged(graph), sizes(graph, TAGS)) == laid_out(arranged(turned), sizes(turned, TAGS))


def test_a_line_of_nodes_is_drawn_straight() -> None:
    graph = Graph((0,) * 4, tuple(Edge(n, n + 1) for n in range(3)))
    layout = layout_of(graph, CARDS)
    assert {box.y for box in layout.boxes} == {0}
    assert all(line.column < 0 for line in layout.lines)


@st.composite
def channels(draw: st.DrawFn) -> list[Pins]:
    """Channels in which no two nets come in, and no two leave, on one row."""
    enters = draw(st.lists(st.integers(0, 12), unique=True, max_size=8))
    rows = draw(st.lists(st.integers(0, 12), unique=True, min_size=len(enters), max_size=13))
    owners = (
        [*range(len(enters)), *(draw(st.sampled_from(range(len(enters)))) for _ in rows[len(enters) :])]
        if enters
        else []
    )
    return [
        Pins(net, enter, tuple(sorted(row for row, owner in zip(rows, owners, strict=True) if owner == net)))
        for net, enter in enumerate(enters)
    ]


@given(channels())
@settings(deadline=None, max_examples=300)
def test_no_two_nets_share_a_stretch_of_a_channel(channel: list[Pins]) -> None:
    legs, lanes = routed(channel)
    lane_of = {(leg.pins.net, leg.pins.enters): leg.lane for leg in legs}
    level: dict[tuple[int, int], int] = {}
    upright: dict[tuple[int, int], int] = {}
    for pins, lane in legs:
        assert lane < lanes
        begins = -1 if pins in channel or pins.enters == channel[pins.net].enters else lane
        here = lanes if lane < 0 else lane
        stretches = [(pins.enters, range(begins, here + 1))]
        for row in pins.leaves:
            half = row not in channel[pins.net].leaves
            stretches.append((row, range(here, (lane_of[pins.net, row] if half else lanes) + 1)))
        for row, columns in stretches:
            for column in columns:
                assert level.setdefault((row, column), pins.net) == pins.net
        first, last = pins.span
        for row in range(first, last + 1) if lane >= 0 else ():
            assert upright.setdefault((row, lane), pins.net) == pins.net
    # Where one net turns, no other passes.
    for pins, lane in legs:
        for row in (pins.enters, *pins.leaves) if lane >= 0 else ():
            assert level.get((row, lane), pins.net) == pins.net
            assert all(upright.get((place, lane), pins.net) == pins.net for place in (row - 1, row + 1))


def test_nets_that_change_places_are_drawn_round_one_another() -> None:
    legs, lanes = routed([Pins(0, 1, (4,)), Pins(1, 4, (1,))])
    assert lanes == 3
    assert sorted(leg.pins.net for leg in legs) in ([0, 0, 1], [0, 1, 1])
