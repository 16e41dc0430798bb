"""Strokes: the characters a graph is drawn with. A crossing looks unlike every junction, so that no two nets seem joined."""

from __future__ import annotations

from typing import Final, NamedTuple

UP, DOWN, LEFT, RIGHT = 1, 2, 4, 8
"""Arms of a cell, to be added."""
ACROSS: Final = LEFT | RIGHT
ALONG: Final = UP | DOWN

Strokes = dict[int, str]
"""Characters by the arms of a cell."""


class Pens(NamedTuple):
    """One set of characters."""

    usual: Strokes
    loose: Strokes
    """For edges of which only some are needed."""
    lit: Strokes
    lit_loose: Strokes
    crossings: str
    """One net over another: neither lit, the upright one, the level one, both."""
    wall: tuple[str, str]
    """The left and right side of a box where no line ends."""
    port: tuple[str, str]
    """The same where one does."""
    corners: tuple[str, str]
    """The left and right end of a framed box's top, then of its bottom."""
    edge: str
    """The top and bottom of a framed box."""
    body: str
    """What a node of one column goes on with below its first row."""


def _strokes(text: str) -> Strokes:
    """Characters in the order: across, along, four corners, four junctions of three arms, one of four."""
    order = (
        ACROSS, ALONG, DOWN | RIGHT, DOWN | LEFT, UP | RIGHT, UP | LEFT,
        ALONG | RIGHT, ALONG | LEFT, ACROSS | DOWN, ACROSS | UP, ACROSS | ALONG,
    )  # fmt: skip
    return dict(zip(order, text, strict=True))


FINE: Final = Pens(
    _strokes("─│┌┐└┘├┤┬┴╋"),
    _strokes("┄┆╭╮╰╯├┤┬┴╋"),
    _strokes("━┃┏┓┗┛┣┫┳┻╋"),
    _strokes("┅┇┏┓┗┛┣┫┳┻╋"),
    "┼╂┿╂",
    ("│", "│"),
    ("┤", "├"),
    ("┌┐", "└┘"),
    "─",
    "┃",
)
"""Box drawing: light lines, heavy ones for what is lit."""

PLAIN: Final = Pens(
    _strokes("-|/\\\\/}{+++"),
    _strokes(".:/\\\\/}{+++"),
    _strokes("=!/\\\\/}{+++"),
    _strokes("~;/\\\\/}{+++"),
    "|!|!",
    ("|", "|"),
    ("[", "]"),
    ("++", "++"),
    "-",
    "#",
)
"""ASCII: a line that is crossed goes on under the other, a plus is always a junction."""
