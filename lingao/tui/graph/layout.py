"""The layout of a graph at one level of detail: a box for every node, lanes and rows for every line."""

from __future__ import annotations

from typing import NamedTuple

from lingao.tui.graph.lattice import Lattice, lattice_of
from lingao.tui.graph.layering import layered
from lingao.tui.graph.ordering import Order, ordered
from lingao.tui.graph.placing import Placed, placed
from lingao.tui.graph.routing import Leg, Pins, routed
from lingao.tui.graph.shapes import Graph, Net, Sizes


class Arranged(NamedTuple):
    """What is the same at every level of detail: the order of everything in its layer."""

    lattice: Lattice
    order: Order
    bands: tuple[int, ...]
    """The band of every layer."""


class Box(NamedTuple):
    """The room of a node."""

    x: int
    y: int
    wide: int
    tall: int


class End(NamedTuple):
    """One of the rows a line leaves its lane on."""

    row: int
    to: int
    """The last column of the run."""
    node: int
    """The node it reaches; -1 where the net's next line takes it up."""


class Line(NamedTuple):
    """A net's way through one lane, in cells of the drawing."""

    net: int
    row: int
    """The row it comes in on."""
    begins: int
    """The first column of its run on that row."""
    column: int
    """That of its lane; -1 where it goes straight on."""
    ends: tuple[End, ...]
    """Top to bottom."""


class Layout(NamedTuple):
    """A graph laid out."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    """Those of one net in the order in which it goes through them."""
    nets: tuple[Net, ...]
    arrivals: tuple[tuple[int, ...], ...]
    """The rows of every node on which a line reaches it."""
    departures: tuple[tuple[int, ...], ...]
    """The rows of every node on which one leaves it."""
    columns: tuple[int, ...]
    """The first column of every layer."""
    bands: tuple[int, ...]
    """The band of every layer."""
    wide: int
    tall: int


def arranged(graph: Graph) -> Arranged:
    """Layers and order of a graph."""
    layers = layered(graph)
    lattice = lattice_of(graph, layers)
    return Arranged(lattice, ordered(lattice), layers.bands)


def laid_out(arrangement: Arranged, sizes: Sizes) -> Layout:
    """The layout of an arranged graph with nodes of some sizes."""
    lattice, order, bands = arrangement
    rows = placed(lattice, order, sizes)
    channels = [routed(_pins(lattice, layer, rows)) for layer in order]
    columns = [0]
    for _legs, lanes in channels:
        columns.append(columns[-1] + sizes.wide + lanes + 2)
    lines = [
        line
        for number, (legs, _lanes) in enumerate(channels)
        for line in _lines(
            lattice,
            order[number],
            rows,
            legs,
            columns[number],
            columns[number] + sizes.wide,
            columns[number + 1],
        )
    ]
    boxes = tuple(
        Box(columns[lattice.layer_of[node]], rows.top[node], sizes.wide, rows.tall[node])
        for node in range(lattice.nodes)
    )
    lowest = [box.y + box.tall for box in boxes]
    lowest += [max(line.row, line.ends[-1].row) + 1 for line in lines]
    return Layout(
        boxes,
        tuple(sorted(lines, key=lambda line: line.net)),
        lattice.nets,
        _by_node(lattice.nodes, rows.into),
        _by_node(lattice.nodes, rows.out),
        tuple(columns[:-1]),
        bands,
        columns[-1] - 2 if order else 0,
        max(lowest, default=0),
    )


def _by_node(nodes: int, rows: dict[tuple[int, int], int]) -> tuple[tuple[int, ...], ...]:
    found: list[list[int]] = [[] for _ in range(nodes)]
    for (item, _net), row in rows.items():
        if item < nodes:
            found[item].append(row)
    return tuple(tuple(sorted(one)) for one in found)


def _pins(lattice: Lattice, layer: list[int], rows: Placed) -> list[Pins]:
    """The nets that leave a layer, top to bottom."""
    found = []
    for item in layer:
        reached: dict[int, list[int]] = {}
        for link in lattice.right[item]:
            reached.setdefault(link.net, []).append(rows.into[link.item, link.net])
        found += [Pins(net, rows.out[item, net], tuple(sorted(to))) for net, to in sorted(reached.items())]
    return found


def _lines(
    lattice: Lattice, layer: list[int], rows: Placed, legs: list[Leg], left: int, lanes: int, right: int
) -> list[Line]:
    """The lines of a channel whose layer begins at column `left`, its lanes after `lanes`, the next layer at `right`."""
    source, reached = {}, {}
    for item in layer:
        for link in lattice.right[item]:
            source[link.net] = item
            node = link.item if link.item < lattice.nodes else -1
            reached[link.net, rows.into[link.item, link.net]] = node
    lane_of = {(leg.pins.net, leg.pins.enters): lanes + 1 + leg.lane for leg in legs}
    lines = []
    for pins, lane in legs:
        passing = source[pins.net] >= lattice.nodes
        first_half = (pins.net, pins.leaves[0]) not in reached
        second_half = pins.enters != rows.out[source[pins.net], pins.net]
        column = lanes + 1 + lane if lane >= 0 else -1
        begins = column if second_half else left if passing else lanes
        ends = [
            End(
                row, lane_of[pins.net, row] - 1 if first_half else right - 1, reached.get((pins.net, row), -1)
            )
            for row in pins.leaves
        ]
        lines.append(Line(pins.net, pins.enters, begins, column, tuple(ends)))
    return lines
