"""Folds: headings of a long list that Enter opens and closes, with how much is folded away under each."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.tui import glyphs
from lingao.tui.widgets.cells import Cell, Line
from lingao.wording import _
from lingao.wording.cells import fit, width

KEY = "fold."
"""How the keys of folds' headings begin."""


@dataclass(frozen=True, slots=True)
class Unfold:
    """Show what a heading folds away, or fold it again."""

    what: str


def fold_line(fold: str, title: str, count: str, cells: int, shown: bool, key: str = "") -> Line:
    """The heading of a fold: its sign, its title, how much is in it; `key` where others look for it by another."""
    room = max(4, cells - 2 - width(count) - 2)
    signs = glyphs.signs()
    tip = _("Enter folds it away.") if shown else _("Enter shows what is in it.")
    return (
        Cell((signs.opened if shown else signs.folded) + " ", look="heading"),
        Cell(fit(title, room), look="heading", act=Unfold(fold), key=key or f"{KEY}{fold}", tip=tip),
        Cell("  " + count, look="muted"),
    )
