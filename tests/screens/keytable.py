"""The README's table of keys, made from the bindings: `python -m tests.screens.keytable README.md` writes it there."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from textual.binding import Binding

from lingao.tui.app import LingaoApp
from lingao.tui.keys import keys_of
from lingao.tui.screens.card import CardScreen
from lingao.tui.screens.epilogue import EpilogueScreen
from lingao.tui.screens.main import MainScreen
from lingao.tui.screens.new_game import NewGameScreen
from lingao.tui.screens.report import ReportScreen
from lingao.tui.tabs import ALL
from lingao.tui.widgets.graph_view import GraphView
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import SOURCE, _, speaking

BEGINS, ENDS = "<!-- keys: written by `make keys` -->\n", "<!-- end of keys -->\n"
PLACES: Sequence[tuple[str, type]] = (
    ("everywhere", LingaoApp),
    ("on lines", Sheet),
    ("on the drawn tree", GraphView),
    ("in a game", MainScreen),
    ("card", CardScreen),
    ("report", ReportScreen),
    ("epilogue", EpilogueScreen),
    ("new game", NewGameScreen),
)
"""Where keys are valid besides the tabs, and the class that binds them."""


def declared(cls: type) -> Iterator[Binding]:
    """Bindings a class and its own kind declare, its own first; those of the library have no captions."""
    for one in cls.__mro__:
        if one.__module__.startswith("lingao") and one is not Sheet:
            yield from vars(one).get("BINDINGS", ())
    if cls is Sheet:
        yield from vars(cls)["BINDINGS"]


def places() -> Iterator[tuple[str, type]]:
    """Where keys are valid: everywhere, then the tabs, then other screens."""
    yield from PLACES[:4]
    for tab in ALL:
        yield tab.name.lower(), type(tab.make())
    yield from PLACES[4:]


def table() -> str:
    """The table, in the source language."""
    lines = ["| where | key | what it does |", "| --- | --- | --- |"]
    with speaking(SOURCE):
        for where, cls in places():
            for caption, names in keys_of(declared(cls)).items():
                shown = " ".join(f"`{name}`" for name in names.split())
                lines.append(f"| {where} | {shown} | {_(caption)} |")
                where = ""
    return "\n".join(lines) + "\n"


def written(readme: str) -> str:
    """A README with the table of today between its marks."""
    before, _mark, rest = readme.partition(BEGINS)
    _old, mark, after = rest.partition(ENDS)
    if not mark:
        raise SystemExit(f"there is no place for the table: {BEGINS.strip()} … {ENDS.strip()}")
    return before + BEGINS + table() + ENDS + after


def main() -> None:
    """Write the table into the file named on the command line."""
    path = Path(sys.argv[1])
    path.write_text(written(path.read_text("utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
