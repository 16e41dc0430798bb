"""How long a game takes: a run of forty seasons by the cautious bot, and the parts it is made of.

Times are CPU seconds of one process on one core, so that a busy machine counts for less; each figure is the median of
several runs. Every game is of another seed, since games differ in length of thought. Beside the figures stand the aims
of the design, made for one class of machine; the last column is the ratio to a pure-Python loop of fixed work measured in
the same run, which holds from machine to machine.

    python benchmarks/games.py [RUNS]
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from lingao.content.resolve import load
from lingao.engine.game import settle, start, state_hash
from lingao.engine.legality import check_order
from lingao.engine.obey import obey
from lingao.engine.orders import SetHours
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen
from lingao.trials.bots import BOTS
from lingao.trials.bots.common import Desk
from lingao.trials.games import play_game

BOT = "cautious"
SEASONS = 40
LEAST_RUNS = 7
TIMES = 2000
"""How often the small things are done in one run."""


class Figure(NamedTuple):
    """One thing measured: seconds each time, and the most the design wants, if it says."""

    name: str
    seconds: float
    aim: float | None


def cpu_of(work: Callable[[], object]) -> float:
    """CPU seconds of doing something once."""
    began = time.process_time()
    work()
    return time.process_time() - began


def median_of(runs: int, work: Callable[[int], object]) -> float:
    """The median CPU seconds of some work, given the number of the run."""
    return statistics.median(cpu_of(partial(work, run)) for run in range(runs))


def each_of(runs: int, work: Callable[[], object]) -> float:
    """The median CPU seconds of one of many repetitions of some small work."""

    def many(_: int) -> None:
        for _again in range(TIMES):
            work()

    return median_of(runs, many) / TIMES


def yardstick(_: int) -> int:
    """Work that any Python does alike: sums over a list as long as a state."""
    numbers = list(range(5000))
    total = 0
    for _again in range(40):
        for number in numbers:
            total += number * 3 // 7
    return total


def forty_seasons(rules: Ruleset, seed: int) -> int:
    """A whole game; where a run ends early, the next seed plays on until forty seasons are full."""
    played = 0
    while played < SEASONS:
        played += play_game(rules, BOT, seed).seasons
        seed += 1000
    return played


def measure(runs: int) -> list[Figure]:
    """Every figure."""
    world = load().world
    if world is None:
        raise SystemExit("The content has errors: run `lingao check`.")
    rules = Ruleset(world, max(world.scenarios, key=lambda one: one.seasons).id)
    games = [_of_forty(rules, seed) for seed in range(1, runs + 1)]
    middle = _season(rules, 20)
    order = SetHours(50)
    shown = seen(rules, middle)
    return [
        Figure(f"a game of {SEASONS} seasons, {BOT} bot", statistics.median(games), 1.0),
        Figure("a season settled, in mid-game", each_of_few(runs, lambda: settle(rules, middle, 7)), None),
        Figure("a state copied", each_of(runs, middle.copy), 5e-6),
        Figure("a state hashed", each_of(runs, lambda: state_hash(middle)), 60e-6),
        Figure("a state as seen", each_of(runs, lambda: seen(rules, middle)), None),
        Figure("an order checked", each_of(runs, lambda: check_order(rules, shown, order)), None),
        Figure("an order obeyed", each_of(runs, lambda: obey(rules, middle, order)), None),
    ]


def each_of_few(runs: int, work: Callable[[], object]) -> float:
    """The median CPU seconds of one of a few repetitions of larger work."""
    return median_of(runs, lambda _: [work() for _again in range(10)]) / 10


def _of_forty(rules: Ruleset, seed: int) -> float:
    """CPU seconds of forty seasons: those of a game, stretched or shortened to forty."""
    played: list[int] = []
    seconds = cpu_of(lambda: played.append(forty_seasons(rules, seed)))
    return seconds * SEASONS / played[0]


def _season(rules: Ruleset, number: int) -> list[int]:
    """The state in which a season of a game begins, orders given."""
    player, balances = BOTS[BOT](), start(rules, 7).balances
    for _ in range(number - 1):
        desk = Desk(rules, balances, 7)
        player.play(desk)
        balances = settle(rules, desk.balances, 7).balances
    return balances


def main() -> None:
    """Measure and print."""
    runs = max(LEAST_RUNS, int(sys.argv[1]) if len(sys.argv) > 1 else LEAST_RUNS)
    unit = median_of(runs, yardstick)
    print(f"median CPU time of {runs} runs, one core; yardstick {unit * 1000:.1f} ms")
    for figure in measure(runs):
        aim = f"aim {_time(figure.aim)}" if figure.aim is not None else ""
        print(
            f"{figure.name:<40} {_time(figure.seconds):>10}  {aim:<12} {figure.seconds / unit:>10.4f} yardsticks"
        )


def _time(seconds: float) -> str:
    """Seconds in the unit that shows them best."""
    for unit, factor in (("s", 1.0), ("ms", 1e3)):
        if seconds * factor >= 1:
            return f"{seconds * factor:.2f} {unit}"
    return f"{seconds * 1e6:.1f} µs"


if __name__ == "__main__":
    main()
