"""Ordering: which item stands above which in a layer, so that few links cross (Sugiyama's barycentre sweeps)."""

from __future__ import annotations

from bisect import bisect_right, insort

from lingao.tui.graph.lattice import Lattice, Link

SWEEPS = 8
"""Sweeps at most, each there and back; they end sooner where two in a row gain nothing."""
SWAPS = 3
"""Times the layers are looked through for neighbours to swap after each sweep."""

Order = list[list[int]]
"""The items of every layer from top to bottom."""


def ordered(lattice: Lattice) -> Order:
    """The best order found. The same lattice always gives the same one."""
    best = order = _first_order(lattice)
    fewest = crossings(lattice, order)
    idle = 0
    for _ in range(SWEEPS):
        order = _swept(order, lattice.left, forward=True)
        order = _swept(order, lattice.right, forward=False)
        _swap_neighbours(lattice, order)
        count = crossings(lattice, order)
        idle = 0 if count < fewest else idle + 1
        if count < fewest:
            best, fewest = [list(layer) for layer in order], count
        if not fewest or idle == 2:
            break
    return best


def _first_order(lattice: Lattice) -> Order:
    """Items as a walk along the links comes upon them, so that what belongs together begins together."""
    order: Order = [[] for _ in lattice.layers]
    seen = [False] * len(lattice.layer_of)
    for start in (one for layer in lattice.layers for one in layer):
        waiting = [start]
        while waiting:
            item = waiting.pop()
            if not seen[item]:
                seen[item] = True
                order[lattice.layer_of[item]].append(item)
                waiting += [link.item for link in reversed(lattice.right[item])]
    return order


def _swept(order: Order, links: tuple[tuple[Link, ...], ...], forward: bool) -> Order:
    """Each layer sorted by the mean place of what its items are linked to in the layer before it on the way."""
    done: Order = [[] for _ in order]
    place = [0.0] * len(links)
    numbers = range(len(order)) if forward else range(len(order) - 1, -1, -1)
    for number in numbers:
        wanted = {}
        for at, item in enumerate(order[number]):
            places = [place[link.item] for link in links[item]]
            # What hangs on nothing stays where it is, at its share of the layer.
            wanted[item] = sum(places) / len(places) if places else at / len(order[number])
        done[number] = sorted(order[number], key=wanted.__getitem__)
        count = len(done[number])
        for at, item in enumerate(done[number]):
            place[item] = (at + 0.5) / count
    return done


def _swap_neighbours(lattice: Lattice, order: Order) -> None:
    """Swap items with their neighbours wherever fewer links cross then."""
    place = [0] * len(lattice.layer_of)
    for layer in order:
        for at, item in enumerate(layer):
            place[item] = at
    for _ in range(SWAPS):
        swapped = False
        for layer in order:
            ends = [_ends(lattice, item, place) for item in layer]
            for at in range(len(layer) - 1):
                upper, lower = ends[at], ends[at + 1]
                if _crossed(upper, lower) > _crossed(lower, upper):
                    layer[at], layer[at + 1] = layer[at + 1], layer[at]
                    ends[at], ends[at + 1] = lower, upper
                    swapped = True
            for at, item in enumerate(layer):
                place[item] = at
        if not swapped:
            return


def _ends(lattice: Lattice, item: int, place: list[int]) -> tuple[list[int], list[int]]:
    """The places of what an item is linked to, left and right."""
    return (
        [place[link.item] for link in lattice.left[item]],
        [place[link.item] for link in lattice.right[item]],
    )


def _crossed(upper: tuple[list[int], list[int]], lower: tuple[list[int], list[int]]) -> int:
    """How often the links of an item cross those of the one below it."""
    return sum(one > other for side in (0, 1) for one in upper[side] for other in lower[side])


def crossings(lattice: Lattice, order: Order) -> int:
    """How often links cross, if they were straight lines."""
    place = [0] * len(lattice.layer_of)
    total = 0
    for layer in order:
        for at, item in enumerate(layer):
            place[item] = at
    for layer in order:
        ends: list[int] = []
        for item in layer:
            reached = [place[link.item] for link in lattice.right[item]]
            total += sum(len(ends) - bisect_right(ends, one) for one in reached)
            for one in reached:
                insort(ends, one)
    return total
