"""The game a command line asks for, begun or taken up before the screens open."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Final

from lingao.savefile.places import find_game
from lingao.session.games import new_game, resume
from lingao.session.session import Session

SEEDS: Final = 1_000_000
"""Seeds drawn when none is given lie below this."""


def drawn_seed() -> int:
    """A seed nobody chose."""
    return secrets.randbelow(SEEDS)


def asked_for(
    folder: Path,
    scenario: str | None,
    seed: int | None,
    difficulty: str | None,
    load: str | None,
    unsaved: bool,
) -> Session:
    """A saved game taken up, or a new one begun.

    Raises:
        SaveProblem, ContentProblems, UnknownScenario: when it cannot be.
    """
    if load is not None:
        return resume(find_game(folder, load))
    assert scenario is not None
    chosen = drawn_seed() if seed is None else seed
    return new_game(None if unsaved else folder, scenario, chosen, difficulty or "normal")
