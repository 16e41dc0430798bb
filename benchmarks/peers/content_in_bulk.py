"""Loads content from a file as the cache does, plays seasons on it, and tells what that took: CPU seconds and peak memory.

    python content_in_bulk.py FILE SCENARIO SEASONS

The file holds resolved content as lines, which stay in memory as they do after loading from the cache. Runs as a process of
its own, so that the peak is its own. Prints the seconds of loading, the median seconds of a season after the first ten,
the peak in MB, and how many accounts there are.
"""

from __future__ import annotations

import re
import resource
import statistics
import sys
import time
from pathlib import Path

from lingao.content.lines import world_in
from lingao.engine.game import settle, start
from lingao.engine.ruleset import Ruleset

SETTLED_IN = 10
"""Seasons at a run's beginning that are not counted."""


def main() -> None:
    """Load, play, tell."""
    file, scenario, seasons = sys.argv[1], sys.argv[2], int(sys.argv[3])
    began = time.process_time()
    lines = Path(file).read_bytes()
    rules = Ruleset(world_in(lines), scenario)
    loaded = time.process_time() - began
    balances, times = start(rules, 7).balances, []
    for _ in range(seasons):
        began = time.process_time()
        balances = settle(rules, balances, 7).balances
        times.append(time.process_time() - began)
    print(loaded, statistics.median(times[SETTLED_IN:]), peak_megabytes(), len(balances))


def peak_megabytes() -> float:
    """The most memory this program took. Linux is asked for the program's own: the other figure begins with that of the
    process which started it."""
    status = Path("/proc/self/status")
    if status.is_file():
        told = re.search(r"VmHWM:\s+(\d+) kB", status.read_text("ascii"))
        if told:
            return int(told[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
