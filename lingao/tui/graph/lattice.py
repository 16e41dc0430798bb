"""The lattice: nodes and the places where nets pass a layer, so that every link leads from one layer to the next."""

from __future__ import annotations

from typing import NamedTuple

from lingao.tui.graph.layering import Layers
from lingao.tui.graph.shapes import Graph, Net, nets_of


class Link(NamedTuple):
    """A piece of a net between two neighbouring layers."""

    item: int
    """What it leads to, or comes from: a node by its number, a passage by a number beyond those."""
    net: int


class Lattice(NamedTuple):
    """Items in layers, linked from layer to layer. Items below `nodes` are nodes, the others passages of a net."""

    nodes: int
    nets: tuple[Net, ...]
    layers: tuple[tuple[int, ...], ...]
    """The items of every layer, in no order yet."""
    layer_of: tuple[int, ...]
    left: tuple[tuple[Link, ...], ...]
    """The links of every item from the layer before."""
    right: tuple[tuple[Link, ...], ...]


def lattice_of(graph: Graph, layers: Layers) -> Lattice:
    """The lattice of a graph. A net passes each layer once at most, however many of its edges go on."""
    nets = nets_of(graph)
    layer_of = list(layers.of)
    left: list[list[Link]] = [[] for _ in layer_of]
    right: list[list[Link]] = [[] for _ in layer_of]
    for number, net in enumerate(nets):
        by_layer: dict[int, list[int]] = {}
        for target in net.targets:
            by_layer.setdefault(layer_of[target], []).append(target)
        item, end = net.source, max(by_layer)
        for layer in range(layer_of[net.source] + 1, end + 1):
            reached = by_layer.get(layer, [])
            if layer < end:
                reached = [*reached, len(layer_of)]
                layer_of.append(layer)
                left.append([])
                right.append([])
            for one in reached:
                right[item].append(Link(one, number))
                left[one].append(Link(item, number))
            item = reached[-1]
    members: list[list[int]] = [[] for _ in layers.bands]
    for item, layer in enumerate(layer_of):
        members[layer].append(item)
    return Lattice(
        len(graph.bands),
        nets,
        tuple(tuple(one) for one in members),
        tuple(layer_of),
        tuple(tuple(one) for one in left),
        tuple(tuple(one) for one in right),
    )
