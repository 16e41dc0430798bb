"""The stream of a resource drawn: sources on the left, uses on the right, each band as thick as its share."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from lingao.tui import glyphs
from lingao.tui.widgets.bundle import bundle
from lingao.tui.widgets.cells import Cell, Line, Look
from lingao.tui.widgets.figures import text_of
from lingao.wording import _
from lingao.wording.cells import fit, width
from lingao.wording.chains import band_text

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.stream import Band, Stream

LOOKS: tuple[Look, ...] = ("bar", "accent")
"""Looks of neighbouring bands; between their ends they lie apart as well."""
BANDS_CELLS = 26


def drawn(rules: Ruleset, it: Stream, cells: int) -> list[Line]:
    """Names and shares on both sides of the bands."""
    if not it.sources or not it.uses:
        return [
            (Cell(_("none lies in store, and none is expected to come or go this season"), look="muted"),)
        ]
    room = (cells - BANDS_CELLS - 2) // 2
    wide = cells - 2 * room - 2
    found = bundle([one.amount.value for one in it.sources], [one.amount.value for one in it.uses], wide)
    sources, uses = (
        dict(zip(found.left, it.sources, strict=True)),
        dict(zip(found.right, it.uses, strict=True)),
    )
    return [
        (
            _name(rules, sources.get(y), room, used=False),
            Cell(" "),
            *_painted(row, len(it.sources)),
            Cell(" "),
            _name(rules, uses.get(y), room, used=True),
        )
        for y, row in enumerate(found.rows)
    ]


def _name(rules: Ruleset, band: Band | None, room: int, *, used: bool) -> Cell:
    """A band's name and amount at its end; `w` asks what it is made of."""
    if band is None:
        return Cell("", room)
    cause = (band.amount.parts or ())[0].cause if band.kind == "cause" else None
    name = band_text(rules, band.kind, cause, used=used)
    amount = text_of(rules, band.amount)
    name = fit(name, max(4, room - width(amount) - 1))
    text = _("{amount} {name}") if used else _("{name} {amount}")
    return Cell(
        text.format(name=name, amount=amount), room, "left" if used else "right",
        number=band.amount, key=f"band.{used:d}.{band.kind}.{cause.subject if cause else ''}",
    )  # fmt: skip


def _painted(row: list[tuple[int, int]], sources: int) -> list[Cell]:
    """A row of the bands in as few cells as have one look."""
    signs = [(_sign(upper, lower, sources), _look(max(upper, lower), sources)) for upper, lower in row]
    return [
        Cell("".join(sign for sign, _one in some), look=look)
        for look, some in groupby(signs, lambda one: one[1])
    ]


def _look(band: int, sources: int) -> Look:
    return "" if band < 0 else LOOKS[_place(band, sources) % 2]


def _place(band: int, sources: int) -> int:
    """The place of a band on its side."""
    return band - sources if band >= sources else band


def _sign(upper: int, lower: int, sources: int) -> str:
    """The sign of one cell: half blocks where there are any; else signs that take turns, so that bands lie apart."""
    signs = glyphs.signs()
    if upper < 0 and lower < 0:
        return " "
    if signs.upper == signs.full:
        return signs.full if _place(max(upper, lower), sources) % 2 == 0 else signs.coming
    if upper < 0:
        return signs.lower
    return signs.upper if lower < 0 else signs.full
