"""Placing: the row of every item, so that lines run straight where they can and nothing overlaps.

Each layer in turn is set as near as possible, in the sense of least squares, to the rows its neighbours would like it
on; with the order fixed that is isotonic regression, solved exactly by pooling adjacent violators.
"""

from __future__ import annotations

from typing import NamedTuple

from lingao.tui.graph.lattice import Lattice, Link
from lingao.tui.graph.ordering import Order
from lingao.tui.graph.shapes import Sizes

PASSES = 2
"""Times the layers are gone through, there and back."""
STRAIGHT = 6
"""How much more a passage's line weighs than one that ends: long lines are the ones to keep straight."""


FAR = 1_000_000
"""More rows than any drawing has."""
SNAPS = 2
"""Times lines that are nearly straight are made so, there and back."""


Pulls = list[tuple[int, int, int]]
"""What an item is drawn to: (other item, rows it wants to be below that one's top, weight)."""


class Placed(NamedTuple):
    """Where everything stands, in rows from the top."""

    tall: tuple[int, ...]
    """Rows of every item."""
    top: tuple[int, ...]
    """The first row of every item."""
    out: dict[tuple[int, int], int]
    """(item, net) -> the row on which the net leaves it."""
    into: dict[tuple[int, int], int]
    """(item, net) -> the row on which the net reaches it."""


class _Ports(NamedTuple):
    """Rows of the ends of lines, counted from the top of their item."""

    tall: list[int]
    out: dict[tuple[int, int], int]
    into: dict[tuple[int, int], int]


def placed(lattice: Lattice, order: Order, sizes: Sizes) -> Placed:
    """The rows of everything, from 0."""
    ports = _ports(lattice, order, sizes)
    items = range(len(lattice.layer_of))
    before = [_pulls(lattice, ports, item, lattice.left[item], 1) for item in items]
    after = [_pulls(lattice, ports, item, lattice.right[item], -1) for item in items]
    both = [[*before[item], *after[item]] for item in items]
    top = _near(lattice, order, ports.tall, sizes.gap, (before, after, both))
    for _ in range(SNAPS):
        for layer in (*order, *reversed(order)):
            _snap(lattice, layer, ports.tall, sizes.gap, both, top)
    first = min(top, default=0)
    top = [one - first for one in top]
    return Placed(
        tuple(ports.tall),
        tuple(top),
        {(item, net): top[item] + at for (item, net), at in ports.out.items()},
        {(item, net): top[item] + at for (item, net), at in ports.into.items()},
    )


def _near(
    lattice: Lattice,
    order: Order,
    tall: list[int],
    gap: int,
    pulls: tuple[list[Pulls], list[Pulls], list[Pulls]],
) -> list[int]:
    """Rows as near as may be to what the pulls from before, from after and from both sides ask, rounded."""
    row = [0.0] * len(tall)
    offsets = [_offsets(lattice, layer, tall, gap) for layer in order]
    for layer, offset in zip(order, offsets, strict=True):
        for item, at in zip(layer, offset, strict=True):
            row[item] = at
    there = range(len(order))
    before, after, both = pulls
    for _ in range(PASSES):
        for pull, way in ((before, 1), (after, -1), (both, 1), (both, -1)):
            for number in there[::way]:
                _settle(order[number], offsets[number], pull, row)
    top = [0] * len(tall)
    for layer, offset in zip(order, offsets, strict=True):
        for item, at in zip(layer, offset, strict=True):
            top[item] = at + round(
                row[item] - at
            )  # what is above its offset is the same in a block, so order stays
    return top


def _ports(lattice: Lattice, order: Order, sizes: Sizes) -> _Ports:
    """The row of every line's end on its item: lines arrive in the order in which they leave the layer before."""
    place = [0] * len(lattice.layer_of)
    for layer in order:
        for at, item in enumerate(layer):
            place[item] = at
    tall, out, into = [], {}, {}
    for item, (left, right) in enumerate(zip(lattice.left, lattice.right, strict=True)):
        node = item < lattice.nodes
        frame = sizes.frame if node else 0
        arriving = sorted(left, key=lambda link: (place[link.item], link.net))
        leaving = sorted({link.net for link in right})
        for at, link in enumerate(arriving):
            into[item, link.net] = frame + at
        for at, net in enumerate(leaving):
            out[item, net] = frame + at
        own = sizes.rows[item] if node else 1
        tall.append(max(own, len(arriving), len(leaving)) + 2 * frame)
    return _Ports(tall, out, into)


def _pulls(lattice: Lattice, ports: _Ports, item: int, links: tuple[Link, ...], way: int) -> Pulls:
    """What an item is drawn to on one side."""
    own, others = (ports.into, ports.out) if way > 0 else (ports.out, ports.into)
    return [
        (link.item, others[link.item, link.net] - own[item, link.net], _weight(lattice, item, link.item))
        for link in links
    ]


def _weight(lattice: Lattice, one: int, other: int) -> int:
    ends = (one < lattice.nodes) + (other < lattice.nodes)
    return (STRAIGHT * STRAIGHT, STRAIGHT, 1)[ends]


def _offsets(lattice: Lattice, layer: list[int], tall: list[int], gap: int) -> list[int]:
    """The rows of a layer's items when they are stacked as tightly as may be."""
    offsets, at, before = [], 0, -1
    for item in layer:
        if before >= 0:
            at += _gap(lattice, before, item, gap)
        offsets.append(at)
        at += tall[item]
        before = item
    return offsets


def _settle(layer: list[int], offsets: list[int], pulls: list[Pulls], row: list[float]) -> None:
    """Set a layer's rows to what is nearest to the wishes of its items without changing their order."""
    blocks: list[tuple[float, float, int]] = []  # (sum of weighted wishes, weight, items)
    for item, at in zip(layer, offsets, strict=True):
        weight, wish = 0.001, 0.001 * (row[item] - at)
        for other, shift, pull in pulls[item]:
            weight += pull
            wish += pull * (row[other] + shift - at)
        count = 1
        while blocks and blocks[-1][0] * weight >= wish * blocks[-1][1]:
            more_wish, more_weight, more = blocks.pop()
            wish, weight, count = wish + more_wish, weight + more_weight, count + more
        blocks.append((wish, weight, count))
    number = 0
    for wish, weight, count in blocks:
        for _ in range(count):
            row[layer[number]] = wish / weight + offsets[number]
            number += 1


def _snap(
    lattice: Lattice,
    layer: list[int],
    tall: list[int],
    gap: int,
    pulls: list[Pulls],
    top: list[int],
) -> None:
    """Move each item, as far as its neighbours leave room, to the row on which the weightiest of its lines are straight."""
    for at, item in enumerate(layer):
        least, most = -FAR, FAR
        if at:
            above = layer[at - 1]
            least = top[above] + tall[above] + _gap(lattice, above, item, gap)
        if at + 1 < len(layer):
            below = layer[at + 1]
            most = top[below] - tall[item] - _gap(lattice, item, below, gap)
        wishes: dict[int, int] = {}
        for other, shift, weight in pulls[item]:
            row = top[other] + shift
            if least <= row <= most:
                wishes[row] = wishes.get(row, 0) + weight
        if wishes:
            here = top[item]
            top[item] = max(wishes, key=lambda row: (wishes[row], -abs(row - here), -row))


def _gap(lattice: Lattice, above: int, below: int, gap: int) -> int:
    """Empty rows between two neighbours: lines need none."""
    return gap if above < lattice.nodes and below < lattice.nodes else 0
