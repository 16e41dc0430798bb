"""Loads resolved content from a JSON file, plays seasons on it, and tells what that took: CPU seconds and peak memory.

    python content_in_bulk.py FILE SCENARIO SEASONS

Runs as a process of its own, so that the peak is its own. Prints the seconds of loading, the median seconds of a season
after the first ten, the peak in MB, and how many accounts there are.
"""

from __future__ import annotations

import json
import resource
import statistics
import sys
import time
from pathlib import Path

from lingao.content.resolve import world_of
from lingao.engine.game import settle, start
from lingao.engine.ruleset import Ruleset

SETTLED_IN = 10
"""Seasons at a run's beginning that are not counted."""


def main() -> None:
    """Load, play, tell."""
    file, scenario, seasons = sys.argv[1], sys.argv[2], int(sys.argv[3])
    began = time.process_time()
    rules = Ruleset(world_of(json.loads(Path(file).read_text(encoding="utf-8"))), scenario)
    loaded = time.process_time() - began
    balances, times = start(rules, 7).balances, []
    for _ in range(seasons):
        began = time.process_time()
        balances = settle(rules, balances, 7).balances
        times.append(time.process_time() - began)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(loaded, statistics.median(times[SETTLED_IN:]), peak, len(balances))


if __name__ == "__main__":
    main()
