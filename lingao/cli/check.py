"""`lingao check`: everything wrong with content, all at once, with file, line and column."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter

from lingao.cli.exits import Exit
from lingao.content.problems import Code, Problem
from lingao.content.resolve import Loaded, load
from lingao.trials.reaching import Reached, reach
from lingao.wording.problems import problem_line, problem_sentence


def check(
    *paths: Path,
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
    deep: Annotated[bool, Parameter(negative="")] = False,
    games: int = 1,
) -> int:
    """Check content and print every problem with its file, line and column.

    Without a path it checks the content that came with the game. A folder or file that is no whole world is checked as
    a mod, on top of that content. Warnings do not fail the check.

    Parameters
    ----------
    paths
        Files or folders of YAML.
    as_json
        Print one JSON object: errors in `problems`, `warnings`, and `counts` by section.
    deep
        Let every bot play every scenario too, and tell what none of them comes to, and why.
    games
        With --deep: games of each bot and scenario.
    """
    missing = [path for path in paths if not path.exists()]
    for path in missing:
        print(f"{path}: no such file or folder", file=sys.stderr)
    if missing:
        return Exit.USAGE
    loaded = load(paths or None)
    reached = reach(loaded.data, games, 1, progress=_progress) if deep and not loaded.errors else None
    if as_json:
        print(json.dumps(_report(loaded) | _depth(loaded, reached), ensure_ascii=False, indent=2))
    else:
        _print(loaded)
        _print_reached(loaded, reached)
    return Exit.PROBLEMS if loaded.errors else Exit.OK


def _print(loaded: Loaded) -> None:
    for problem in loaded.problems:
        print(problem_line(problem))
    counted = ", ".join(f"{count} {section}" for section, count in loaded.counts.items())
    found = f"{_several(len(loaded.errors), 'error')}, {_several(len(loaded.warnings), 'warning')}"
    print(f"{found} in {counted}")


def _progress(done: int, of: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {of} games", end="\n" if done == of else "", file=sys.stderr, flush=True)


def _print_reached(loaded: Loaded, reached: dict[str, Reached] | None) -> None:
    for section, one in (reached or {}).items():
        print(f"{section}: bots come to {one.by_bots} of {one.of}")
        for missed in one.others:
            print(f"  {missed.id}: {missed.reason}{'' if _in_reach(loaded, missed.id) else '; out of reach'}")


def _depth(loaded: Loaded, reached: dict[str, Reached] | None) -> dict[str, Any]:
    if reached is None:
        return {}
    return {
        "reached": {
            section: {
                "of": one.of,
                "by_bots": one.by_bots,
                "others": [
                    {"id": it.id, "in_reach": _in_reach(loaded, it.id), "reason": it.reason}
                    for it in one.others
                ],
            }
            for section, one in reached.items()
        }
    }


def _in_reach(loaded: Loaded, name: str) -> bool:
    """Whether the analysis of the content found no reason against it; of a choice, against its card."""
    return name.partition(".")[0] not in {
        one.values.get("id") for one in loaded.problems if one.code is Code.OUT_OF_REACH
    }


def _several(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _report(loaded: Loaded) -> dict[str, Any]:
    return {
        "problems": [_entry(problem) for problem in loaded.errors],
        "warnings": [_entry(problem) for problem in loaded.warnings],
        "counts": loaded.counts,
    }


def _entry(problem: Problem) -> dict[str, Any]:
    return {
        **problem.place._asdict(),
        "severity": problem.severity,
        "code": problem.code,
        "path": problem.path,
        "message": problem_sentence(problem),
        "suggestions": list(problem.suggestions),
        "also": [place._asdict() for place in problem.also],
    }
