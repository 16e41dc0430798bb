"""How fast the drawn tree is: figures for the table of `screens.py`.

Layouts of the shipped tree and of larger ones of its kind, in CPU time; then scrolling it by pages, sideways and by the
cursor, against a Textual DataTable of 200 rows, from the key to the last byte in a pseudo-terminal of 120x40, by turns.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from measuring import Figure, at_most, in_time, median_of
from terminal import Program, Terminal, environment, running

from lingao.content.resolve import load
from lingao.engine.ruleset import Ruleset
from lingao.session.views.web import web_of
from lingao.tui.graph.drawing import Drawing
from lingao.tui.graph.layout import arranged, laid_out
from lingao.tui.graph.shapes import Edge, Graph, Sizes
from lingao.tui.graph.strokes import FINE

AIMS = {100: 0.060, 142: 0.060, 300: None, 1000: 1.5}
"""Seconds by techs."""
NAMES = 24
"""Columns of a box."""

DATATABLE = """
from textual.app import App
from textual.widgets import DataTable


class Table(App):
    def compose(self):
        yield DataTable(cursor_type="row")

    def on_mount(self):
        table = self.query_one(DataTable)
        table.add_columns(*(f"Column {number}" for number in range(8)))
        for row in range(200):
            table.add_row(*(f"row {row} {number * row % 97}" for number in range(8)))


Table().run()
"""
DOWN, UP, LEFT, RIGHT = b"\x1b[B", b"\x1b[A", b"\x1b[1;2D", b"\x1b[1;2C"
PAGE_DOWN, PAGE_UP = b"\x1b[6~", b"\x1b[5~"


def synthetic(techs: int) -> Graph:
    """A tree of so many techs, as wide and as tangled as the shipped one: two needs a tech, mostly recent ones."""
    dice = random.Random(techs)
    edges = set()
    for target in range(1, techs):
        for _ in range(dice.choice((1, 1, 2, 2, 3))):
            far = int(dice.expovariate(16 / techs))
            edges.add((max(0, target - 1 - far), target))
    return Graph(
        tuple(number * 6 // techs for number in range(techs)), tuple(Edge(*one) for one in sorted(edges))
    )


def layouts(rounds: int) -> list[Figure]:
    """From the needs to a drawing whose rows can be asked for."""

    def lay_out(graph: Graph) -> Drawing:
        rows = tuple(1 + number % 2 for number in range(len(graph.bands)))
        return Drawing(laid_out(arranged(graph), Sizes(NAMES, rows)), FINE)

    figures = []
    for techs, aim in AIMS.items():
        graph = synthetic(techs)
        figures.append(
            at_most(f"{techs} techs laid out", median_of(rounds, lambda one=graph: lay_out(one)), aim)
        )
    world = load().world
    assert world is not None
    web = web_of(Ruleset(world, world.scenarios[0].id))
    shipped = Graph(web.eras, tuple(Edge(*need) for need in web.needs))
    name = f"the shipped tree laid out ({web.techs} techs and {len(web.opened)} eras)"
    return [at_most(name, median_of(rounds, lambda: lay_out(shipped)), AIMS[100]), *figures]


def scrolling(rounds: int) -> list[Figure]:
    """Keys that scroll the tree, against keys that scroll a table; both programs run side by side and take turns."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        script = Path(folder) / "table.py"
        script.write_text(DATATABLE, encoding="utf-8")
        lingao = str(Path(sys.executable).with_name("lingao"))
        game = ["play", "--no-plain", "--unsaved", "--scenario", "morning_star", "--seed", "7"]
        surroundings = environment(str(Path(folder) / "saves"))
        programs = (
            Program("a DataTable of 200 rows", [sys.executable, str(script)], b"row 30"),
            Program("the drawn tree", [lingao, *game], b"1628"),
        )
        table, tree = (stack.enter_context(running(program, surroundings)) for program in programs)
        for terminal, program in zip((table, tree), programs, strict=True):
            terminal.painted(program.marker)
            terminal.settle()
        tree.send(b"3", PAGE_UP, PAGE_UP, PAGE_UP)
        pages = _by_turns(rounds, table, (PAGE_DOWN, PAGE_UP), tree, (PAGE_DOWN, PAGE_UP))
        sideways = _by_turns(rounds, table, (PAGE_DOWN, PAGE_UP), tree, (RIGHT, LEFT))
        steps = _by_turns(rounds, table, (PAGE_DOWN, PAGE_UP), tree, (DOWN, UP))
    return [
        _share("a page of the tree against a page of the table", *pages),
        _share("a step sideways against a page of the table", *sideways),
        _share(
            "the cursor to the next tech, other lines lit, against a page of the table", *steps, asked=False
        ),
    ]


def _by_turns(
    rounds: int,
    table: Terminal,
    table_keys: tuple[bytes, bytes],
    tree: Terminal,
    tree_keys: tuple[bytes, bytes],
) -> tuple[float, float]:
    """The median seconds from key to last byte of each; there and back makes a round."""
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for number in (0, 1):
            found[0].append(table.press(table_keys[number]).seconds)
            found[1].append(tree.press(tree_keys[number]).seconds)
    return statistics.median(found[0]), statistics.median(found[1])


def _share(name: str, table: float, tree: float, *, asked: bool = True) -> Figure:
    share = tree / table
    found = f"{in_time(tree)} to {in_time(table)}, {share:.2f}×"
    return Figure(name, found, "≤ 1×", share <= 1) if asked else Figure(name, found)
