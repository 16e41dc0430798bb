"""Letters that have no place in content: tabs, control characters, marks that turn text round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lingao.content.problems import Code
from lingao.content.sheet import Flaw, Spot

HIDDEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
"""Control characters, and marks that show text in another order than it is stored."""
_INDENT_TAB: Final = re.compile(r"(?m)^ *\t")


def flaws_of(text: str) -> Iterator[Flaw]:
    """Every hidden character, and the first tab of each line."""
    for found in HIDDEN.finditer(text):
        yield Flaw(
            Code.HIDDEN_CHARACTER, _spot(text, found.start()), values={"character": code_point(found.group())}
        )
    if "\t" in text:
        for number, line in enumerate(text.split("\n"), 1):
            if "\t" in line:
                yield Flaw(Code.TAB, (number, line.index("\t") + 1))


def cleaned(text: str) -> str | None:
    """The text with blanks in place of such letters, every column kept; None when tabs indent it."""
    return None if _INDENT_TAB.search(text) else HIDDEN.sub(" ", text).replace("\t", " ")


def code_point(letter: str) -> str:
    """`U+202E` for a letter that cannot be shown."""
    return f"U+{ord(letter):04X}"


def _spot(text: str, index: int) -> Spot:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
