"""The package's own source, parsed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import lingao

ROOT = Path(lingao.__file__).parent
REPOSITORY = ROOT.parent


def files(under: str = "") -> list[Path]:
    """Every Python file of the package, or of a part of it."""
    return sorted((ROOT / under).rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    """A file's syntax tree."""
    return ast.parse(path.read_text("utf-8"), str(path))


def nodes(under: str = "") -> Iterator[tuple[Path, ast.AST]]:
    """Every node of every file, with its file."""
    for path in files(under):
        for node in ast.walk(tree(path)):
            yield path, node


def place(path: Path, node: ast.AST) -> str:
    """Where a node stands, as `engine/game.py:12`."""
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
