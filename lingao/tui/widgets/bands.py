"""Bands: the line above a drawn graph that names the bands of layers in sight, each as long as any of it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lingao.wording.cells import fit, pad


class Band(NamedTuple):
    """Layers that belong together."""

    x: int
    """Its first column."""
    end: int
    """The column after its last."""
    name: str


def band_row(bands: Iterable[Band], left: int, wide: int) -> str:
    """The line for so many columns from `left` on."""
    row, at = "", 0
    for band in bands:
        begins, ends = max(band.x - left, 0), min(band.end - left, wide)
        if begins >= ends:
            continue
        name = fit(" " + band.name, ends - begins - 1)
        row += " " * (begins - at) + pad(name, ends - begins)
        at = ends
    return row + " " * (wide - at)
