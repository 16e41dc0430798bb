"""How near the drawn tree is looked at: dots, names or cards; how large its boxes are then, and where they stand."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from lingao.engine.ruleset import Ruleset
from lingao.session.views.web import Web, web_of
from lingao.tui.graph.boxes import WALLS
from lingao.tui.graph.drawing import Drawing
from lingao.tui.graph.layout import Arranged, arranged, laid_out
from lingao.tui.graph.shapes import Edge, Graph, Sizes
from lingao.tui.graph.strokes import FINE, PLAIN, Pens
from lingao.wording.cells import wrap
from lingao.wording.names import names_of


class Level(NamedTuple):
    """One level of detail."""

    wide: int
    """Columns of a box."""
    frame: int
    """Rows of its frame above and below."""
    gap: int
    """Empty rows between boxes."""
    more: int
    """Rows in a box below the name."""

    @property
    def text(self) -> int:
        """Columns for text: what the sides and the sign before it leave."""
        return self.wide - WALLS - SIGN


SIGN: Final = 2
"""Columns of the sign of a state, with the space after it."""
DOT: Final = Level(1, 0, 0, 0)
NAME: Final = Level(24, 0, 1, 0)
CARD: Final = Level(30, 1, 0, 3)
LEVELS: Final = (DOT, NAME, CARD)
"""From farthest to nearest."""


def labels(rules: Ruleset, web: Web, level: Level) -> tuple[tuple[str, ...], ...]:
    """The name of every node, in lines that fit its box."""
    names = names_of(rules)
    said = [names.tech(tech) for tech in range(web.techs)] + [names.era(era) for era in web.opened]
    return tuple(tuple(wrap(one, level.text)) if level.text > 1 else (one,) for one in said)


def drawing_of(web: Web, level: Level, lines: tuple[tuple[str, ...], ...], pens: Pens) -> Drawing:
    """The tree at a level of detail; where everything stands is reckoned once for the same names."""
    rows = tuple(len(one) + level.more if level.text > 1 else 1 for one in lines)
    return _drawing(_graph(web), Sizes(level.wide, rows, level.frame, level.gap), pens is FINE)


def lay_out(rules: Ruleset) -> None:
    """Reckon the usual drawing before anybody asks for it."""
    web = web_of(rules)
    drawing_of(web, NAME, labels(rules, web, NAME), FINE)


def _graph(web: Web) -> Graph:
    return Graph(web.eras, tuple(Edge(need.source, need.target, need.any_of) for need in web.needs))


@lru_cache(maxsize=2)
def _arranged(graph: Graph) -> Arranged:
    return arranged(graph)


@lru_cache(maxsize=6)
def _drawing(graph: Graph, sizes: Sizes, fine: bool) -> Drawing:
    return Drawing(laid_out(_arranged(graph), sizes), FINE if fine else PLAIN)
