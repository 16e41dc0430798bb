"""ASCII: what is painted, in signs every terminal has, each as wide as the one it stands for."""

from __future__ import annotations

from functools import lru_cache
from typing import Final
from unicodedata import normalize

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from lingao.wording.cells import clusters, width

TWINS: Final = {
    **dict.fromkeys("─━╌┄═", "-"),
    **dict.fromkeys("│┃┆║╎▏▕", "|"),
    **dict.fromkeys("┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬", "+"),
    **dict.fromkeys("█▓▉▊▋", "#"),
    **dict.fromkeys("▒", "+"),
    **dict.fromkeys("░▁", "."),
    **dict.fromkeys("▂▃▄", "-"),
    **dict.fromkeys("▅▆", "="),
    **dict.fromkeys("▇▀", "*"),
    **dict.fromkeys("▲↑⇧", "^"),
    **dict.fromkeys("▼↓▾", "v"),
    **dict.fromkeys("▸▶→≥›»", ">"),
    **dict.fromkeys("◀←≤‹«◂", "<"),
    **dict.fromkeys("·•∙", "-"),
    **dict.fromkeys("✓", "+"),
    **dict.fromkeys("✗×✕", "x"),
    **dict.fromkeys("●◆■◉", "*"),
    **dict.fromkeys("○◇□◌", "o"),
    **dict.fromkeys("–—−‑", "-"),
    **dict.fromkeys("‘’′", "'"),
    **dict.fromkeys("“”„″", '"'),
    "…": "~",
    "±": "~",
    "≈": "~",
    "°": "o",
    "µ": "u",
    "\u00a0": " ",
    "\u202f": " ",
}
"""Signs with a twin that says the same."""
UNKNOWN: Final = "?"


class InAscii(LineFilter):
    """Paints every line in ASCII, for terminals that draw nothing else."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same line in ASCII."""
        return [Segment(in_ascii(text), style, control) for text, style, control in segments]


def in_ascii(text: str) -> str:
    """A text in ASCII, in as many cells; letters lose their accents, and what has no twin becomes question marks."""
    return text if text.isascii() else "".join(map(_twin, clusters(text)))


@lru_cache(maxsize=4096)
def _twin(cluster: str) -> str:
    if cluster.isascii():
        return cluster
    cells = width(cluster)
    bare = TWINS.get(cluster) or "".join(one for one in normalize("NFKD", cluster) if one.isascii())
    return bare if len(bare) == cells else UNKNOWN * cells
