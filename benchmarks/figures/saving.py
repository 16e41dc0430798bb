"""A saved game: an order saved, a season's end put on the disk, a whole game forked and played again."""

from __future__ import annotations

import tempfile
from itertools import count
from pathlib import Path

from measuring import Figure, at_most, each_of, median_of

from figures.bench import Bench, Season
from lingao.engine.game import is_over, pass_season, settle
from lingao.engine.orders import SetHours
from lingao.engine.state import state_hash
from lingao.savefile.creation import create
from lingao.savefile.game import SaveFile
from lingao.savefile.replay import replay, rules_of
from lingao.savefile.rows import NewGame

A_SEASON = 300
"""Orders saved in one round."""


def measure(bench: Bench) -> list[Figure]:
    """Every figure of a saved game; CPU time, so that the disk's own time is not in it."""
    with tempfile.TemporaryDirectory() as folder, _saved(bench, Path(folder) / "whole.lingao") as save:
        return [*_writing(bench, Path(folder)), *_replaying(bench, save)]


def _writing(bench: Bench, folder: Path) -> list[Figure]:
    season, orders, number = bench.middle[0], count(), count()
    with _begun(bench, folder / "orders.lingao", season) as save:
        order = each_of(bench.rounds, lambda: save.order_given(SetHours(40 + next(orders) % 20)), A_SEASON)
    with _begun(bench, folder / "seasons.lingao", season) as save:

        def end() -> None:
            after = season.before.copy()
            after[bench.rules.at.season[0]] = next(number)
            save.season_ended(after)

        ended = each_of(bench.rounds, end, 20)
    return [at_most("an order saved", order, 150e-6), at_most("a season's end saved", ended)]


def _replaying(bench: Bench, save: SaveFile) -> list[Figure]:
    middle = len(bench.whole) // 2
    rules = rules_of(save)

    def fork_and_replay() -> None:
        made = save.branch(middle, "benchmark")
        told = replay(save, branch=made.id, rules=rules)
        if told.problem is not None:
            raise RuntimeError(f"the game does not replay: {told.problem}")

    def whole() -> None:
        if replay(save, rules=rules).problem is not None:
            raise RuntimeError("the game does not replay")

    plain = median_of(
        bench.rounds, lambda: [pass_season(rules, one.ordered, one.seed) for one in bench.whole]
    )
    again = median_of(bench.rounds, whole)
    return [
        at_most(
            f"a game forked at season {middle} and replayed to there",
            median_of(bench.rounds, fork_and_replay),
            0.1,
        ),
        at_most(f"a game of {len(bench.whole)} seasons replayed and compared", again, 0.1),
        Figure("replay against the seasons alone", f"{again / plain:.2f}×", "≤ 1.5×", again <= 1.5 * plain),
        at_most(
            "the rules of a saved game made from its content", median_of(bench.rounds, lambda: rules_of(save))
        ),
    ]


def _begun(bench: Bench, path: Path, season: Season) -> SaveFile:
    return create(path, NewGame(bench.data, bench.scenario, season.seed, "normal", season.before))


def _saved(bench: Bench, path: Path) -> SaveFile:
    """The whole game on disk, orders and states."""
    save = _begun(bench, path, bench.whole[0])
    for season in bench.whole:
        for order in season.orders:
            save.order_given(order)
        after = settle(bench.rules, season.ordered, season.seed).balances
        save.season_ended(after, state_hash(after), is_over(bench.rules, after))
    return save
