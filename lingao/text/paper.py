"""The paper of plain mode: lines out, wrapped at a fixed width, never two empty ones in a row."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable
from io import TextIOWrapper
from typing import Final, TextIO

from lingao.wording import cells

WIDTH: Final = 79
"""Cells a line takes at most. Fixed, so that a transcript is the same on every terminal."""

PLAIN_SIGNS: Final = {
    "–": "-",
    "—": "-",
    "−": "-",
    "·": "*",
    "…": "...",
    "±": "+-",
    "×": "x",
    "▲": "^",
    "▼": "v",
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
}
"""What is printed for signs that the encoding of the output does not have; any other becomes a question mark."""


class Paper:
    """Where plain mode writes."""

    def __init__(self, write: Callable[[str], object], width: int = WIDTH) -> None:
        self._write = write
        self._width = width
        self._blank = True

    def line(self, text: str, indent: int = 0, hang: int = 2) -> None:
        """One paragraph, wrapped; lines after the first stand `hang` cells further in."""
        rows = cells.wrap(text, self._width - indent - hang)
        if cells.width(text) <= self._width - indent and "\n" not in text:
            rows = [text]
        for number, row in enumerate(rows):
            self._write(" " * (indent + (hang if number else 0)) + row + "\n")
        self._blank = False

    def lines(self, texts: Iterable[str], indent: int = 0) -> None:
        """Paragraphs one after another."""
        for text in texts:
            self.line(text, indent)

    def title(self, text: str) -> None:
        """A heading: an empty line, then the words between double rules."""
        self.gap()
        self.line(f"== {text} ==")

    def head(self, text: str) -> None:
        """A smaller heading."""
        self.gap()
        self.line(text)

    def gap(self) -> None:
        """An empty line, unless the last one is."""
        if not self._blank:
            self._write("\n")
        self._blank = True

    def echo(self, typed: str) -> None:
        """What was typed, as a terminal would show it."""
        self.gap()
        self._write(f"> {typed}".rstrip() + "\n")
        self._blank = False


def plain_signs(error: UnicodeError) -> tuple[str, int]:
    """Codec error handler: nearest plain signs for what an encoding lacks, `?` where there is none.

    Raises:
        UnicodeError: the error itself, when it is not about encoding.
    """
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(PLAIN_SIGNS.get(sign, "?") for sign in lacking), error.end


def forgiving(stream: TextIO, errors: str = "lingao.plain") -> None:
    """Let a stream write (or with `errors="replace"` read) what its encoding lacks without an error."""
    codecs.register_error("lingao.plain", plain_signs)
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors=errors)
