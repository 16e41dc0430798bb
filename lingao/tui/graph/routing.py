"""Routing: between two layers every net gets a lane of its own, where it goes up or down without touching another.

This is channel routing on its side. A net comes in on one row and leaves on one or several. Where one net leaves on the
row another comes in on, the one that comes in must turn first (its lane lies further left), or both would share cells.
Where such demands go in a circle, one net gets two lanes, and crosses from the first to the second on a free row.
"""

from __future__ import annotations

import heapq
import itertools
from typing import NamedTuple


class Pins(NamedTuple):
    """A net in a channel: the row it comes in on, the rows it leaves on."""

    net: int
    enters: int
    leaves: tuple[int, ...]

    @property
    def straight(self) -> bool:
        """Whether it needs no lane."""
        return self.leaves == (self.enters,)

    @property
    def span(self) -> tuple[int, int]:
        """The first and last row of its lane."""
        return min(self.enters, *self.leaves), max(self.enters, *self.leaves)


class Leg(NamedTuple):
    """A net's way through a lane of a channel; a net that changes lanes has two legs."""

    pins: Pins
    lane: int
    """From 0; -1 for a net that goes straight on."""


def routed(channel: list[Pins]) -> tuple[list[Leg], int]:
    """The legs of a channel, those of one net from left to right, and how many lanes they take."""
    legs = [Leg(one, -1) for one in channel if one.straight]
    turning = _left_to_right(channel)
    lowest = max((one.span[1] for one in turning), default=0)
    # The last lane taken on each row. One row more above and below stays free between two nets that share a lane, so
    # that their corners never touch.
    taken = [-1] * (lowest + 3)
    for pins in turning:
        first, last = pins.span
        lane = 1 + max(taken[first : last + 3])
        taken[first + 1 : last + 2] = [lane] * (last - first + 1)
        legs.append(Leg(pins, lane))
    return legs, 1 + max(taken)


def _left_to_right(channel: list[Pins]) -> list[Pins]:
    """The nets that turn, those that must turn first before the others; a net in a circle of such demands is split."""
    nets = [one for one in channel if not one.straight]
    used = {row for one in channel for row in (one.enters, *one.leaves)}
    leaving = {row: number for number, one in enumerate(nets) for row in one.leaves}
    follows = [leaving.get(one.enters, number) for number, one in enumerate(nets)]  # itself: nobody
    ahead = [0] * len(nets)
    for number, other in enumerate(follows):
        ahead[other] += other != number
    ready = [(_wish(one), number) for number, one in enumerate(nets) if not ahead[number]]
    heapq.heapify(ready)
    waiting = {number for number, count in enumerate(ahead) if count}
    done: list[Pins] = []
    while ready or waiting:
        if ready:
            number = heapq.heappop(ready)[1]
            done.append(nets[number])
        else:
            number = min(waiting, key=lambda one: (len(nets[one].leaves), nets[one].span, one))
            first, nets[number] = _split(nets[number], used)
            done.append(first)
        other, follows[number] = follows[number], number
        if other != number:
            ahead[other] -= 1
            if not ahead[other]:
                waiting.remove(other)
                heapq.heappush(ready, (_wish(nets[other]), other))
    return done


def _wish(pins: Pins) -> int:
    """Where a net would like to stand among those that may come next: nets that go down from the bottom, then nets
    that go up from the top. In that order they cross one another least."""
    first, last = pins.span
    down = last - pins.enters >= pins.enters - first
    return -pins.enters if down else pins.enters + 1


def _split(pins: Pins, used: set[int]) -> tuple[Pins, Pins]:
    """A net in two halves that meet on the nearest row no line uses."""
    near = (pins.enters + sign * far for far in itertools.count(1) for sign in (1, -1))
    free = next(row for row in near if row >= 0 and row not in used)
    used.add(free)
    return Pins(pins.net, pins.enters, (free,)), Pins(pins.net, free, pins.leaves)
