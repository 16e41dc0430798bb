"""Signs of what is drawn with lines: the run as a line with its seasons and marks, the branches as a tree."""

from __future__ import annotations

from typing import Final, NamedTuple

from lingao.tui import glyphs


class Ruled(NamedTuple):
    """One set of signs."""

    season: str
    year: str
    """A season with which a year begins."""
    here: str
    session: str
    decided: str
    upright: str
    fork: str
    last: str


FINE: Final = Ruled(*"┴┼●┊▲│├└")
PLAIN: Final = Ruled(*"-+O:^|+`")


def signs() -> Ruled:
    """The signs in use."""
    return PLAIN if glyphs.signs() is glyphs.PLAIN else FINE
