"""What hands without work could do, in words: the line of work, and who wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.wording import _, marked
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

WANTED: Final[dict[str, str]] = {
    "short": marked("{process} (short this season)"),
    "later": marked("{process} (short later)"),
    "wall": marked("{process} (on the Wall)"),
    "asked": marked("{process} (asked for)"),
    "sells": marked("{process} (sells at {port})"),
}
"""Every reason; a test holds this together with the view's."""


def could_text(rules: Ruleset, process: int, why: str, port: int) -> str:
    """`Salt by boiling (sells at Lingao market)`; `port` is an ordinal, -1 where none is meant."""
    names = names_of(rules)
    return _(WANTED[why]).format(process=names.process(process), port=names.port(port) if port >= 0 else "")
