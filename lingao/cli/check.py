"""`lingao check`: everything wrong with content, all at once, with file, line and column."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter

from lingao.cli.exits import Exit
from lingao.content.problems import Problem
from lingao.content.resolve import Loaded, load
from lingao.wording.problems import problem_line, problem_sentence


def check(
    *paths: Path,
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
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
    """
    missing = [path for path in paths if not path.exists()]
    for path in missing:
        print(f"{path}: no such file or folder", file=sys.stderr)
    if missing:
        return Exit.USAGE
    loaded = load(paths or None)
    if as_json:
        print(json.dumps(_report(loaded), ensure_ascii=False, indent=2))
    else:
        _print(loaded)
    return Exit.PROBLEMS if loaded.errors else Exit.OK


def _print(loaded: Loaded) -> None:
    for problem in loaded.problems:
        print(problem_line(problem))
    counted = ", ".join(f"{count} {section}" for section, count in loaded.counts.items())
    found = f"{_several(len(loaded.errors), 'error')}, {_several(len(loaded.warnings), 'warning')}"
    print(f"{found} in {counted}")


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
