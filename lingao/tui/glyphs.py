"""Signs that are drawn rather than written: bars, small graphs, marks; each with a plain twin for poor terminals."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Final, NamedTuple


class Glyphs(NamedTuple):
    """One set of signs."""

    full: str
    coming: str
    empty: str
    steps: str
    """Heights of a small graph, lowest first."""
    cursor: str
    must: str
    may: str
    doubt: str
    limited: str
    rule: str
    yes: str
    no: str
    becomes: str
    folded: str
    opened: str
    upper: str
    """The upper half of a cell; the whole of it where there are no halves."""
    lower: str


FINE: Final = Glyphs(
    "█", "▒", "░", "▁▂▃▄▅▆▇█", "▸", "!", "·", "?", "◀", "─", "✓", "✗", "→", "▸", "▾", "▀", "▄"
)
"""For terminals that draw Unicode."""

PLAIN: Final = Glyphs(
    "#", "+", ".", "_.-=+*%#", ">", "!", "-", "?", "<", "-", "+", "x", "->", ">", "v", "#", "#"
)
"""ASCII only."""

_now: Glyphs = FINE


def drawable() -> bool:
    """Whether the terminal is said to draw more than ASCII: by its encoding, and by no locale that rules it out."""
    if (os.environ.get("LC_ALL") or os.environ.get("LANG")) in ("C", "POSIX"):
        return False
    streams = (sys.__stdout__, sys.__stderr__)  # the screens are written to the second
    return all("utf" in (getattr(one, "encoding", "") or "utf").lower() for one in streams)


def use(plain: bool) -> None:
    """Draw with plain ASCII signs from now on, or with the fine ones."""
    global _now
    _now = PLAIN if plain else FINE


def signs() -> Glyphs:
    """The signs in use."""
    return _now


def bar(part: int, whole: int, cells: int, expected: int = 0) -> str:
    """A bar of so many cells, filled by part of whole, and as far as it is expected to come; something done is never
    drawn as nothing."""
    if whole <= 0 or cells <= 0:
        return _now.empty * max(0, cells)
    filled = min(cells, max(0, part) * cells // whole)
    if part > 0 and not filled:
        filled = 1
    coming = min(cells, max(filled, max(0, expected) * cells // whole)) - filled
    return _now.full * filled + _now.coming * coming + _now.empty * (cells - filled - coming)


def graph(values: Sequence[int], least: int, most: int) -> str:
    """A small graph, one cell a value, between the given ends of the scale."""
    top = len(_now.steps) - 1
    span = max(1, most - least)
    return "".join(_now.steps[min(top, max(0, (one - least) * top // span))] for one in values)
