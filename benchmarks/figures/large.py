"""Content ten times as large: how long a season, the load and the memory are beside those of the shipped content."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from measuring import Figure, alternate, in_time

from figures.bench import Bench
from figures.enlarging import enlarged
from lingao.content.lines import lines_of

TIMES = 10
MOST_SLOWER, MOST_LOAD, MOST_MB = 12.0, 1.0, 150.0
SEASONS = 24
ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "benchmarks" / "peers" / "content_in_bulk.py"


class Told(NamedTuple):
    """What one process took."""

    load: float
    season: float
    megabytes: float
    accounts: float


def measure(bench: Bench) -> list[Figure]:
    """Seasons, load and memory, plain and tenfold by turns, each in a process of its own."""
    told: dict[str, list[Told]] = {"plain": [], "large": []}
    with tempfile.TemporaryDirectory() as folder:
        files = {
            "plain": _written(Path(folder) / "plain", bench.data),
            "large": _written(Path(folder) / "large", enlarged(bench.data, TIMES)),
        }

        def run(which: str) -> float:
            told[which].append(_told(files[which], bench.scenario))
            return told[which][-1].season

        plain, large = alternate(bench.rounds, lambda _: run("plain"), lambda _: run("large"))
    load, memory, accounts = (
        {name: sorted(getattr(one, part) for one in found)[len(found) // 2] for name, found in told.items()}
        for part in ("load", "megabytes", "accounts")
    )
    name = f"content × {TIMES} ({accounts['large']:.0f} accounts)"
    slower = large / plain
    return [
        Figure(
            f"{name}: a season",
            f"{slower:.1f}× ({in_time(large)})",
            f"≤ {MOST_SLOWER:.0f}×",
            slower <= MOST_SLOWER,
        ),
        Figure(f"{name}: load", in_time(load["large"]), f"≤ {MOST_LOAD:.0f} s", load["large"] <= MOST_LOAD),
        Figure(
            f"{name}: peak memory",
            f"{memory['large']:.0f} MB",
            f"≤ {MOST_MB:.0f} MB",
            memory["large"] <= MOST_MB,
        ),
        Figure(
            "the shipped content: load, peak memory", f"{in_time(load['plain'])}, {memory['plain']:.0f} MB"
        ),
    ]


def _written(path: Path, data: dict[str, Any]) -> Path:
    path.write_bytes(lines_of(data))
    return path


def _told(file: Path, scenario: str) -> Told:
    paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
    done = subprocess.run(
        [sys.executable, str(PROGRAM), str(file), scenario, str(SEASONS)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": paths},
    )
    return Told(*map(float, done.stdout.split()))
