"""Moving: which node a step leads to, along the lines or from layer to layer."""

from __future__ import annotations

from collections.abc import Collection

from lingao.tui.graph.layout import Layout


def along(layout: Layout, at: int, across: int, allowed: Collection[int]) -> int | None:
    """The nearest node left (-1) or right (1): of those a line joins, else of the next layer that has any."""
    here = layout.boxes[at]
    joined = _before(layout, at) if across < 0 else _after(layout, at)
    found = [one for one in joined if one in allowed]
    if not found:
        beyond = [one for one in allowed if (layout.boxes[one].x - here.x) * across > 0]
        if not beyond:
            return None
        nearest = min(abs(layout.boxes[one].x - here.x) for one in beyond)
        found = [one for one in beyond if abs(layout.boxes[one].x - here.x) == nearest]
    return min(
        found, key=lambda one: (abs(layout.boxes[one].y - here.y), abs(layout.boxes[one].x - here.x), one)
    )


def beside(layout: Layout, at: int, down: int, allowed: Collection[int]) -> int | None:
    """The next node up (-1) or down (1) in the same layer; where there is none, the nearest one in that direction."""
    here = layout.boxes[at]
    beyond = [one for one in allowed if (layout.boxes[one].y - here.y) * down > 0]
    same = [one for one in beyond if layout.boxes[one].x == here.x]
    return min(
        same or beyond,
        key=lambda one: (abs(layout.boxes[one].x - here.x), abs(layout.boxes[one].y - here.y), one),
        default=None,
    )


def nearest(layout: Layout, x: int, y: int, allowed: Collection[int]) -> int | None:
    """The node nearest to a cell, where rows count for two columns as they do to the eye."""
    return min(
        allowed,
        key=lambda one: (abs(layout.boxes[one].x - x) + 2 * abs(layout.boxes[one].y - y), one),
        default=None,
    )


def _after(layout: Layout, at: int) -> list[int]:
    return [target for net in layout.nets if net.source == at for target in net.targets]


def _before(layout: Layout, at: int) -> list[int]:
    return [net.source for net in layout.nets if at in net.targets]
