"""The shipped content read: from the cache, against JSON of the same; from its files, against PyYAML's C loader."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import yaml
from measuring import Figure, alternate, cpu_of, in_time

from figures.bench import Bench
from lingao.content.gather import files_of
from lingao.content.kept import load_kept
from lingao.content.resolve import load
from lingao.content.where import shipped

WARM, COLD = 3.0, 1.2


def measure(bench: Bench) -> list[Figure]:
    """Four ways of reading, in turn; the files are in the system's memory after the first."""
    text = json.dumps(bench.data, ensure_ascii=False, separators=(",", ":")).encode()
    texts = [file.read_text("utf-8") for file in files_of(shipped())]
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder)
        load_kept(folder=kept)
        json_alone, warm, yaml_alone, cold = alternate(
            bench.rounds,
            lambda _: cpu_of(lambda: json.loads(text)),
            lambda _: cpu_of(lambda: load_kept(folder=kept)),
            lambda _: cpu_of(lambda: [yaml.load(one, Loader=yaml.CSafeLoader) for one in texts]),
            lambda _: cpu_of(load),
        )
    name = f"content of {len(text) / 1e6:.1f} MB"
    return [
        Figure(f"{name} from the cache", in_time(warm)),
        Figure(
            "against JSON of the same",
            f"{warm / json_alone:.1f}×",
            f"≤ {WARM:.0f}×",
            warm <= WARM * json_alone,
        ),
        Figure(f"{name} from its files, with every check", in_time(cold)),
        Figure(
            "against PyYAML's C loader", f"{cold / yaml_alone:.1f}×", f"≤ {COLD}×", cold <= COLD * yaml_alone
        ),
    ]
