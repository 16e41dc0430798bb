"""How long the title takes to be painted, against the smallest Textual program, in one run.

Both are started in turn in a pseudo-terminal of 120x40. A program has painted when its marker stands in what it wrote; the
marker of the title is its first line of menu. Prints both medians and their ratio.

    python benchmarks/start.py [RUNS]
"""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import statistics
import struct
import sys
import tempfile
import time
from fcntl import ioctl
from pathlib import Path
from termios import TIOCSWINSZ
from typing import NamedTuple

ROWS, COLUMNS = 40, 120
LONGEST = 30.0
"""Seconds after which a program counts as not starting."""
AIM, LIMIT = 1.5, 1.6
ESCAPES = re.compile(rb"\x1b\[[0-9;:?<>=$]*[a-zA-Z~]|\x1b[()][A-Z0-9]|\x1b[=>]")

HELLO = """
from textual.app import App
from textual.widgets import Static


class Hello(App):
    def compose(self):
        yield Static("Hello, world")


Hello().run()
"""


class Program(NamedTuple):
    """A program to start, and what it shows when it has painted."""

    name: str
    argv: list[str]
    marker: bytes


def painted_after(program: Program, environment: dict[str, str]) -> float:
    """Seconds from starting a program to its marker on the screen.

    Raises:
        RuntimeError: when it ends or time runs out before.
    """
    began = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        ioctl(0, TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        os.execvpe(program.argv[0], program.argv, environment)
    try:
        return _wait_for(program, terminal, began)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)


def _wait_for(program: Program, terminal: int, began: float) -> float:
    written = b""
    while time.perf_counter() - began < LONGEST:
        if not select.select([terminal], [], [], 0.5)[0]:
            continue
        try:
            written += os.read(terminal, 65536)
        except OSError:
            break
        if program.marker in ESCAPES.sub(b"", written):
            return time.perf_counter() - began
    raise RuntimeError(f"{program.name} showed nothing; it wrote: {ESCAPES.sub(b'', written)[-400:]!r}")


def measure(programs: list[Program], runs: int, environment: dict[str, str]) -> dict[str, list[float]]:
    """Seconds to paint by program, started in turn; the first of each warms the disk and is not counted."""
    times: dict[str, list[float]] = {program.name: [] for program in programs}
    for run in range(runs + 1):
        for program in programs:
            seconds = painted_after(program, environment)
            if run:
                times[program.name].append(seconds)
    return times


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
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LINGAO_SAVES": str(Path(folder) / "saves"),
            "LINGAO_LANG": "en",
        }
        times = measure(programs, runs, environment)
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
