"""almanac."""

from __future__ import annotations

from lingao.text.talk import Talk


def print_almanac(talk: Talk, term: str | None) -> None:
    """Not yet."""
