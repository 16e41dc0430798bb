"""How long the title takes to be painted and how much memory it takes, against the smallest Textual program, in one run.

Both are started in turn in a pseudo-terminal of 120x40. A program has painted when its marker stands in what it wrote; the
marker of the title is its first line of menu. Memory is the peak of what was resident, when painted and some seconds
later, when the title has read the content; only Linux tells it. Prints medians and their ratios.

    python benchmarks/start.py [RUNS]
"""

from __future__ import annotations

import re
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from terminal import Program, environment, running

AIM, LIMIT = 1.5, 1.6
MEMORY_AIM = 1.8
AFTER = 4.0
"""Seconds from the paint to the second look at memory."""

HELLO = """
from textual.app import App
from textual.widgets import Static


class Hello(App):
    def compose(self):
        yield Static("Hello, world")


Hello().run()
"""


class Run(NamedTuple):
    """One start of a program."""

    seconds: float
    """To its marker on the screen."""
    painted: int
    """Peak of resident memory by then, in KiB; 0 where the system does not tell."""
    later: int
    """The same some seconds later; 0 where nobody waited for it."""


def started(program: Program, surroundings: dict[str, str], *, wait: bool = False) -> Run:
    """Start a program and end it when it has painted, or (`wait`) some seconds later.

    Raises:
        RuntimeError: when it ends or time runs out before.
    """
    began = time.perf_counter()
    with running(program, surroundings) as terminal:
        terminal.painted(program.marker)
        seconds = time.perf_counter() - began
        painted = peak_memory(terminal.process)
        if wait:
            terminal.read_on(AFTER)
        return Run(seconds, painted, peak_memory(terminal.process) if wait else 0)


def peak_memory(process: int) -> int:
    """The most KiB a running process has had resident so far; 0 where the system does not tell."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found.group(1)) if found else 0


def measure(programs: list[Program], runs: int, surroundings: dict[str, str]) -> dict[str, list[float]]:
    """Seconds to paint by program, started in turn; the first of each warms the disk and is not counted."""
    times: dict[str, list[float]] = {program.name: [] for program in programs}
    for run in range(runs + 1):
        for program in programs:
            seconds = started(program, surroundings).seconds
            if run:
                times[program.name].append(seconds)
    return times


def print_memory(programs: list[Program], surroundings: dict[str, str]) -> None:
    """Print the median peak of each, when painted and some seconds later, and the ratios."""
    runs = [[started(program, surroundings, wait=True) for _ in range(3)] for program in programs]
    peaks = [
        [statistics.median(getattr(run, when) for run in found) for found in runs]
        for when in ("painted", "later")
    ]
    if not all(map(all, peaks)):
        print("memory: this system does not tell")
        return
    for when, (hello, title) in zip(("painted", f"{AFTER:.0f} s later"), peaks, strict=True):
        said = f"{hello / 1024:.1f} and {title / 1024:.1f} MiB, ratio {title / hello:.2f} (aim {MEMORY_AIM})"
        print(f"peak memory {when}: {said}")


def main() -> int:
    """Measure, print, and say whether the limit holds."""
    runs = max(7, int(sys.argv[1])) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as folder:
        hello = Path(folder) / "hello.py"
        hello.write_text(HELLO, encoding="utf-8")
        lingao = Path(sys.executable).with_name("lingao")
        programs = [
            Program("Textual hello-world", [sys.executable, str(hello)], b"Hello, world"),
            Program("Lingao's title", [str(lingao)], b"New game"),
        ]
        surroundings = environment(str(Path(folder) / "saves"))
        times = measure(programs, runs, surroundings)
        print_memory(programs, surroundings)
    medians = {name: statistics.median(found) for name, found in times.items()}
    for name, found in times.items():
        spread = f"{min(found) * 1000:.0f} to {max(found) * 1000:.0f}"
        print(f"{name:22} median {medians[name] * 1000:6.0f} ms  ({spread}, n={len(found)})")
    hello_time, title_time = medians.values()
    ratio = title_time / hello_time
    print(f"ratio {ratio:.2f} (aim {AIM}, limit {LIMIT})")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
