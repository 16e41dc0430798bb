"""What Enter on the tree can mean: another entry, another list, what stands behind."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LookAt:
    """Show another tech or building, by its number among projects."""

    project: int


@dataclass(frozen=True, slots=True)
class Behind:
    """Go to what stands behind the entry under the cursor."""


@dataclass(frozen=True, slots=True)
class Show:
    """Show another list."""

    what: str
