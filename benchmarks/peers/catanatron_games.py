"""Plays games of catanatron by four random bots and tells the CPU seconds they took.

Runs in the peers' own environment (`make bench-peers`). Reads lines `first-seed count`, answers each with a number.
"""

from __future__ import annotations

import random
import sys
import time

from catanatron import Color, Game, RandomPlayer

COLOURS = (Color.RED, Color.BLUE, Color.ORANGE, Color.WHITE)


def play(seed: int) -> None:
    """One game to its end."""
    random.seed(seed)
    Game([RandomPlayer(colour) for colour in COLOURS], seed=seed).play()


for line in sys.stdin:
    first, count = map(int, line.split())
    began = time.process_time()
    for number in range(count):
        play(first + number)
    print(time.process_time() - began, flush=True)
