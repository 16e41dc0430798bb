"""What a drawn graph is made of: nodes in bands, edges, and the room every node takes at one level of detail."""

from __future__ import annotations

from typing import NamedTuple


class Edge(NamedTuple):
    """An arrow from a node to one further right."""

    source: int
    target: int
    loose: bool = False
    """Drawn dashed: one of several of which only some are needed."""


class Graph(NamedTuple):
    """Nodes by number, and the edges between them. An edge leads into the same band or a later one."""

    bands: tuple[int, ...]
    """The band of every node, from 0."""
    edges: tuple[Edge, ...]


class Sizes(NamedTuple):
    """The room nodes take at one level of detail, in terminal cells."""

    wide: int
    """Columns of every node."""
    rows: tuple[int, ...]
    """The fewest rows of each node; one with more edges than rows grows."""
    frame: int = 0
    """Rows above and below a node's own that no edge may end at."""
    gap: int = 1
    """Empty rows between two nodes of a layer."""


class Net(NamedTuple):
    """All edges of one kind out of one node. They own their lines: edges of one net branch, those of two only cross."""

    source: int
    targets: tuple[int, ...]
    loose: bool


def nets_of(graph: Graph) -> tuple[Net, ...]:
    """The nets of a graph, by source, solid before dashed."""
    targets: dict[tuple[int, bool], list[int]] = {}
    for edge in graph.edges:
        targets.setdefault((edge.source, edge.loose), []).append(edge.target)
    return tuple(Net(source, tuple(sorted(to)), loose) for (source, loose), to in sorted(targets.items()))
