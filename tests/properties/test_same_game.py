"""The same seed and orders give the same game, to the last account, in any process."""

from __future__ import annotations

import os
import subprocess
import sys

from lingao.engine.game import settle, start
from lingao.engine.state import state_hash
from tests.properties.shipped import Seed, rules_of, seasons

GAMES = (Seed("leap", "random", 3), Seed("morning_star", "cautious", 4), Seed("closed_sea", "hasty", 6))
PLAY = """
from tests.properties.test_same_game import GAMES, hashes_of
for game in GAMES:
    print(*hashes_of(game))
"""


def hashes_of(game: Seed) -> list[str]:
    """The hash of every state of a game."""
    return [state_hash(season.settled.balances) for season in seasons(game)]


def test_the_same_game_twice_is_the_same() -> None:
    for game in GAMES:
        assert hashes_of(game) == hashes_of(game)


def test_another_process_with_another_hash_seed_plays_the_same_game() -> None:
    here = [hashes_of(game) for game in GAMES]

    for hash_seed in ("1", "77"):
        told = subprocess.run(
            [sys.executable, "-c", PLAY],
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert [line.split() for line in told.stdout.splitlines()] == here


def test_a_season_leaves_the_state_it_began_in_as_it_was() -> None:
    rules = rules_of("first_winter")
    first = start(rules, 7).balances
    kept = first.copy()

    settle(rules, first, 7)

    assert first == kept


def test_other_chance_is_another_game() -> None:
    rules = rules_of("first_winter")
    first = start(rules, 7).balances

    assert settle(rules, first, 7).balances != settle(rules, first, 8).balances
