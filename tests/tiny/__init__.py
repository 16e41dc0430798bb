"""The tiny world: every section, as little as possible in each. `world.yaml` plus the constants' own defaults."""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any

from lingao.content.models.constants import Constants
from lingao.content.models.world import World
from lingao.content.resolve import load, world_of

WORLD = Path(__file__).parent / "world.yaml"


def constants_yaml() -> str:
    """A `constants:` section with every default of the models, each within a range around it."""
    lines = ["constants:"]
    for name, value in Constants()._asdict().items():
        least, most = sorted((-4 * abs(value) - 1, 4 * abs(value) + 1))
        about = {
            "value": value,
            "unit": "as the rule says",
            "range": [least, most],
            "drives": name,
            "source": "tiny",
        }
        lines.append(f"  {name}: {json.dumps(about)}")
    return "\n".join(lines) + "\n"


def write_tiny(folder: Path, world: str | None = None) -> Path:
    """Write the tiny world (or a changed text of it) as a content folder; returns the folder."""
    (folder / "world.yaml").write_text(world if world is not None else WORLD.read_text("utf-8"), "utf-8")
    (folder / "constants.yaml").write_text(constants_yaml(), "utf-8")
    return folder


def line_of(snippet: str) -> int:
    """The line of `world.yaml` on which a text first stands."""
    text = WORLD.read_text("utf-8")
    return text.count("\n", 0, text.index(snippet)) + 1


@cache
def _data() -> dict[str, Any]:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        loaded = load([write_tiny(Path(folder))])
    assert not loaded.problems, "\n".join(f"{one.place} {one.code} {one.path}" for one in loaded.problems)
    return loaded.data


def tiny_data() -> dict[str, Any]:
    """The resolved content of the tiny world; a fresh copy, free to be changed."""
    return copy.deepcopy(_data())


def tiny_world() -> World:
    """The tiny world."""
    return world_of(tiny_data())
