"""Mid-game seasons a second, against the turns of a program that does our arithmetic and nothing else.

The season is a whole one: its orders are checked and obeyed, every phase is played, every entry is summed by account and
cause. The reference (`reference/reference_turn.py`) has no entries, no legality and no causes; it is one generated function
over one list, about the most that Python gives.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

from measuring import Figure, alternate, cpu_of

from figures.bench import Bench, Season
from lingao.engine.game import pass_season, settle
from lingao.engine.legality import check_order
from lingao.engine.obey import obey
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen

AIM = 0.15
TURNS = 4000


def measure(bench: Bench) -> list[Figure]:
    """Seasons and turns a second, their ratio, and how many entries a season has."""
    middle, rules = bench.middle, bench.rules
    reference = _reference()
    layout, turn, _ = reference.make_c2(reference.make())
    first = reference.new_state(layout, reference.make(), 7)
    for _ in range(200):
        first = turn(first)

    def turns() -> None:
        state = first
        for _ in range(TURNS):
            state = turn(state)

    entries = sum(len(settle(rules, one.ordered, one.seed).entries) for one in middle) // len(middle)
    ours, theirs, bare = alternate(
        bench.rounds,
        lambda _: len(middle) / cpu_of(lambda: [_season(rules, one) for one in middle]),
        lambda _: TURNS / cpu_of(turns),
        lambda _: len(middle) / cpu_of(lambda: [pass_season(rules, one.ordered, one.seed) for one in middle]),
    )
    return [
        Figure(f"mid-game seasons a second, {entries} entries each", f"{ours:.0f}"),
        Figure("the same without orders, nothing noted", f"{bare:.0f}"),
        Figure("turns of the reference a second", f"{theirs:.0f}"),
        Figure("seasons against those turns", f"{ours / theirs:.3f}×", f"≥ {AIM}×", ours >= AIM * theirs),
    ]


def _reference() -> ModuleType:
    """The reference program, kept as it came: it imports its other half by a plain name."""
    sys.path.append(str(Path(__file__).parents[1] / "reference"))
    return import_module("reference_turn")


def _season(rules: Ruleset, season: Season) -> int:
    """A season as somebody plays it; the number of its entries."""
    balances = season.before
    for order in season.orders:
        if check_order(rules, seen(rules, balances), order) is not None:
            raise RuntimeError(f"a bot's order is not legal when given again: {order}")
        balances = obey(rules, balances, order)
    return len(settle(rules, balances, season.seed).entries)
