"""The village, saved: a game on disk with two courses, for what only a saved game has."""

from __future__ import annotations

from pathlib import Path

from lingao.engine.orders import SetHours
from lingao.session.games import new_game
from lingao.session.rewinding import rename, rewind
from lingao.session.session import Session
from tests.games import SEED
from tests.screens.village import MORE, SEASONS
from tests.tiny import write_tiny


def saved_village(folder: Path) -> Session:
    """A saved game in the village, six seasons on, left in its third for another course of one season.

    Raises:
        AssertionError: when one of its orders is refused.
    """
    session = new_game(folder, "village_run", SEED, content=[write_tiny(folder), MORE])
    for orders in SEASONS:
        for order in orders:
            refusal = session.give(order)
            assert refusal is None, f"{order}: {refusal}"
        session.end_season()
    other = rewind(session, 3)
    rename(other, 2, "shorter weeks")
    assert other.give(SetHours(40)) is None
    other.end_season()
    return other
