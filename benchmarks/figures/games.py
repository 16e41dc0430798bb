"""Whole games of forty seasons by the cautious bot, against whole games of catanatron by four random bots."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import IO

from measuring import Figure, alternate, cpu_of, in_time

from figures.bench import BOT, SEASONS, Bench
from lingao.engine.ruleset import Ruleset
from lingao.trials.games import play_game

AIM, GOAL = 2.0, 3.0
A_ROUND = 4
"""Games of each side in a round."""
ROOT = Path(__file__).parents[2]
PEER = ROOT / ".venv-peers" / "bin" / "python"
PROGRAM = ROOT / "benchmarks" / "peers" / "catanatron_games.py"


def measure(bench: Bench) -> list[Figure]:
    """Games a second on both sides and their ratio; without the peer, ours alone and how to install it."""
    name = f"games of {SEASONS} seasons a second, {BOT} bot"
    if not PEER.exists():
        (ours,) = alternate(bench.rounds, lambda number: _ours(bench.rules, number))
        return [
            Figure(name, f"{ours:.1f} ({in_time(1 / ours)} each)"),
            Figure("against catanatron 3.2.1", "not installed: make bench-peers", f"≥ {AIM:.0f}×"),
        ]
    with subprocess.Popen(
        [str(PEER), str(PROGRAM)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as peer:
        asked, told = peer.stdin, peer.stdout
        if asked is None or told is None:
            raise RuntimeError("no pipe to the peer")
        ours, theirs = alternate(
            bench.rounds,
            lambda number: _ours(bench.rules, number),
            lambda number: _theirs(asked, told, number),
        )
        asked.close()
    ratio = ours / theirs
    return [
        Figure(name, f"{ours:.1f} ({in_time(1 / ours)} each)"),
        Figure("games of catanatron 3.2.1 a second, four random bots", f"{theirs:.1f}"),
        Figure("ours against those", f"{ratio:.2f}×", f"≥ {AIM:.0f}×, goal {GOAL:.0f}×", ratio >= AIM),
    ]


def _ours(rules: Ruleset, number: int) -> float:
    """Games a second. A run that ends early is stretched to forty seasons, so that ending early does not count as speed."""
    played: list[int] = []

    def play() -> None:
        for game in range(A_ROUND):
            played.append(play_game(rules, BOT, 1 + number * A_ROUND + game).seasons)

    return sum(played) / SEASONS / seconds if (seconds := cpu_of(play)) else 0.0


def _theirs(asked: IO[str], told: IO[str], number: int) -> float:
    """Games a second, by the peer's own count of its CPU time."""
    asked.write(f"{number * A_ROUND} {A_ROUND}\n")
    asked.flush()
    return A_ROUND / float(told.readline())
