"""Text measured in terminal cells: its width, cut to fit, padded, and broken into lines, Chinese included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, Literal
from unicodedata import category, east_asian_width

Align = Literal["left", "right", "centre"]

ELLIPSIS: Final = "…"

_JOINER: Final = "\u200d"
_EMOJI_SIGN: Final = "\ufe0f"
_VISIBLE_FORMATS: Final = frozenset(
    "\u00ad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
)
"""Format characters that terminals draw: the soft hyphen and signs that span Arabic or Syriac numbers."""

_NOT_FIRST: Final = frozenset(",.;:!?%)]}»…，。、；：！？）】》」』〉〕’”·—")
"""What must not begin a line."""
_NOT_LAST: Final = frozenset("([{«（【《「『〈〔‘“")
"""What must not end one."""

_PIECES: Final = re.compile(r"(\s+)")


def width(text: str) -> int:
    """Cells the text takes on one line."""
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(map(_cluster_width, clusters(text)))


def fit(text: str, cells: int) -> str:
    """The text, cut with an ellipsis where it is wider than so many cells. Nothing for a width of zero or less."""
    if width(text) <= cells:
        return text
    kept, room = "", cells - width(ELLIPSIS)
    if room < 0:
        return ""
    for cluster in clusters(text):
        room -= _cluster_width(cluster)
        if room < 0:
            break
        kept += cluster
    return kept.rstrip() + ELLIPSIS


def pad(text: str, cells: int, align: Align = "left") -> str:
    """The text in exactly so many cells, cut or filled with spaces."""
    cut = fit(text, cells)
    room = max(0, cells - width(cut))
    before = {"left": 0, "right": room, "centre": room // 2}[align]
    return " " * before + cut + " " * (room - before)


def wrap(text: str, cells: int) -> list[str]:
    """Lines of at most so many cells; line breaks of the text stay. A word wider than a line is broken.

    Raises:
        ValueError: when there is no room for a wide character.
    """
    if cells < 2:
        raise ValueError("a line needs at least two cells")
    return [line for paragraph in text.split("\n") for line in _wrapped(paragraph, cells)]


def clusters(text: str) -> Iterator[str]:
    """The text in parts that a terminal draws as one: a character and all that combines with it."""
    current = ""
    for character in text:
        joins = current.endswith(_JOINER) or (current and _character_width(character) == 0)
        if current and not joins:
            yield current
            current = ""
        current += character
    if current:
        yield current


@lru_cache(maxsize=4096)
def _cluster_width(cluster: str) -> int:
    first = _character_width(cluster[0])
    if first == 1 and _EMOJI_SIGN in cluster and not cluster[0].isalpha():
        return 2
    return first


def _character_width(character: str) -> int:
    """0 for what combines or is not drawn, 2 for wide characters, else 1 (ambiguous ones too)."""
    kind = category(character)
    if kind[0] == "M" or kind == "Cc" or (kind == "Cf" and character not in _VISIBLE_FORMATS):
        return 0
    if "\u1160" <= character <= "\u11ff" or "\U0001f3fb" <= character <= "\U0001f3ff":
        return 0  # Hangul vowels and finals join the initial; skin tones join the emoji
    return 2 if east_asian_width(character) in "WF" else 1


def _wrapped(paragraph: str, cells: int) -> list[str]:
    lines, line, used, gap = [], "", 0, ""
    for piece in _breakable(paragraph):
        if piece.isspace():
            gap = piece if line else ""
            continue
        size = width(piece)
        if used + width(gap) + size <= cells:
            line, used = line + gap + piece, used + width(gap) + size
        else:
            if line:
                lines.append(line)
            *full, line = _broken(piece, cells)
            lines.extend(full)
            used = width(line)
        gap = ""
    return [*lines, line]


def _breakable(paragraph: str) -> Iterator[str]:
    """Pieces a line may break between: words, spaces, and single wide characters with their punctuation."""
    for piece in _PIECES.split(paragraph):
        if not piece:
            continue
        if piece.isspace():
            yield piece
        else:
            yield from _around_wide(piece)


def _around_wide(word: str) -> Iterator[str]:
    held, held_wide = "", False
    for cluster in clusters(word):
        wide = _cluster_width(cluster) == 2
        stays = not held or held[-1] in _NOT_LAST or cluster[0] in _NOT_FIRST
        if not stays and (wide or held_wide):
            yield held
            held = ""
        held += cluster
        held_wide = wide or (cluster[0] in _NOT_FIRST and held_wide)
    if held:
        yield held


def _broken(piece: str, cells: int) -> list[str]:
    """A piece cut into lines; the last may take more."""
    lines, line, used = [], "", 0
    for cluster in clusters(piece):
        size = _cluster_width(cluster)
        if used + size > cells:
            lines.append(line)
            line, used = "", 0
        line, used = line + cluster, used + size
    return [*lines, line]
