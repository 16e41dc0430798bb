"""The table every benchmark prints: figures beside what is asked of them."""

from __future__ import annotations

from collections.abc import Sequence

from measuring import Figure

MARKS = {True: "met", False: "MISSED", None: ""}


def print_table(lines: Sequence[Figure]) -> None:
    """Print figures, one a line."""
    name = max(len(line.name) for line in lines)
    found = max(22, *(len(line.found) for line in lines))
    for line in lines:
        print(f"{line.name:<{name}}  {line.found:>{found}}  {line.aim:<16} {MARKS[line.met]}".rstrip())
