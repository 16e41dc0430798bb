"""Layering: which layer each node stands in. Layers of a band follow those of the band before; needs stand further left."""

from __future__ import annotations

from typing import NamedTuple

from lingao.tui.graph.shapes import Graph, nets_of

PASSAGE = 4
"""What a layer that a line passes costs, where one more node in a layer costs 1."""
ROUNDS = 12
"""Times all nodes are looked at, at most."""


class Layers(NamedTuple):
    """The layers, left to right."""

    of: tuple[int, ...]
    """The layer of every node."""
    bands: tuple[int, ...]
    """The band of every layer."""


def layered(graph: Graph) -> Layers:
    """Every node in a layer: at first as far left in its band as its needs allow, then moved to where lines are short.

    Raises:
        ValueError: when the graph has a circle, or an edge that leads into an earlier band.
    """
    depth = _depths(graph)
    deepest: dict[int, int] = {}
    for node, band in enumerate(graph.bands):
        deepest[band] = max(deepest.get(band, 0), depth[node])
    first: dict[int, int] = {}
    bands: list[int] = []
    for band in sorted(deepest):
        first[band] = len(bands)
        bands += [band] * (deepest[band] + 1)
    leftmost = [first[band] + depth[node] for node, band in enumerate(graph.bands)]
    return Layers(tuple(_settled(graph, leftmost, bands)), tuple(bands))


def _depths(graph: Graph) -> list[int]:
    """How many nodes of the same band come before each, one after the other."""
    needs: list[list[int]] = [[] for _ in graph.bands]
    for edge in graph.edges:
        if graph.bands[edge.source] > graph.bands[edge.target]:
            raise ValueError(f"edge {edge.source}-{edge.target} leads into an earlier band")
        if graph.bands[edge.source] == graph.bands[edge.target]:
            needs[edge.target].append(edge.source)
    depth = [0] * len(graph.bands)
    for node in _needs_first(needs):
        depth[node] = max((depth[one] + 1 for one in needs[node]), default=0)
    return depth


def _needs_first(needs: list[list[int]]) -> list[int]:
    """Nodes in an order in which each comes after what it needs."""
    open_needs = [len(one) for one in needs]
    leads: list[list[int]] = [[] for _ in needs]
    for node, before in enumerate(needs):
        for one in before:
            leads[one].append(node)
    order = [node for node, count in enumerate(open_needs) if not count]
    for node in order:  # grows while it is gone through
        for one in leads[node]:
            open_needs[one] -= 1
            if not open_needs[one]:
                order.append(one)
    if len(order) < len(needs):
        raise ValueError("the graph has a circle")
    return order


def _settled(graph: Graph, layer: list[int], bands: list[int]) -> list[int]:
    """The layers with nodes moved about inside their bands until lines pass few layers and no layer is crowded."""
    near = _Near.of(graph)
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for number, band in enumerate(bands):
        first.setdefault(band, number)
        last[band] = number
    load = [0] * len(bands)
    for one in layer:
        load[one] += 1
    for _ in range(ROUNDS):
        moved = False
        for node, here in enumerate(layer):
            earliest = max([first[graph.bands[node]], *(layer[one] + 1 for one in near.needs[node])])
            latest = min([last[graph.bands[node]], *(layer[one] - 1 for one in near.leads[node])])
            if earliest == latest:
                continue
            load[here] -= 1
            spans = [max((layer[one] for one in others), default=0) for others in near.shared[node]]
            costs = {
                at: PASSAGE * (sum(max(0, at - one) for one in spans) - at * near.nets[node]) + load[at]
                for at in range(earliest, latest + 1)
            }
            best = min(costs, key=lambda at: (costs[at], abs(at - here), at))
            load[best] += 1
            moved |= best != here
            layer[node] = best
        if not moved:
            break
    return layer


class _Near(NamedTuple):
    """What lies around every node."""

    needs: list[list[int]]
    leads: list[list[int]]
    nets: list[int]
    """How many nets leave it."""
    shared: list[list[list[int]]]
    """The other nodes that each net into it leads to."""

    @staticmethod
    def of(graph: Graph) -> _Near:
        nodes = range(len(graph.bands))
        found = _Near([[] for _ in nodes], [[] for _ in nodes], [0 for _ in nodes], [[] for _ in nodes])
        for edge in graph.edges:
            found.needs[edge.target].append(edge.source)
            found.leads[edge.source].append(edge.target)
        for net in nets_of(graph):
            found.nets[net.source] += 1
            for node in net.targets:
                found.shared[node].append([one for one in net.targets if one != node])
        return found
