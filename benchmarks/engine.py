"""How fast the engine is: a table of figures, each beside what the design asks of it.

    python benchmarks/engine.py [ROUNDS] [FIGURE …]

Medians of ROUNDS (at least 7) rounds of CPU time of one process on one core. Figures can be named: turns, games,
state, saving, loading, large; all are measured when none is. The peer of `games` is installed by `make bench-peers`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from figures import games, large, loading, saving, state, turns
from figures.bench import Bench
from measuring import LEAST_ROUNDS, Figure
from table import print_table

FIGURES: dict[str, Callable[[Bench], list[Figure]]] = {
    "turns": turns.measure,
    "games": games.measure,
    "state": state.measure,
    "saving": saving.measure,
    "loading": loading.measure,
    "large": large.measure,
}


def main() -> None:
    """Measure what is named and print the table."""
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    named = [word for word in sys.argv[1:] if not word.isdigit()] or list(FIGURES)
    unknown = [word for word in named if word not in FIGURES]
    if unknown:
        raise SystemExit(f"No such figure: {', '.join(unknown)}. There are {', '.join(FIGURES)}.")
    bench = Bench(max(LEAST_ROUNDS, *numbers, 0))
    print(
        f"{bench.scenario}, {len(bench.rules.layout.names)} accounts; medians of {bench.rounds} rounds of CPU time"
    )
    lines: list[Figure] = []
    for name in named:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        lines.extend(FIGURES[name](bench))
    print_table(lines)


if __name__ == "__main__":
    main()
