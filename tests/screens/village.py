"""The village: the tiny world with lists long enough to fill a screen, and six seasons of orders behind it."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from lingao.content.resolve import load
from lingao.engine.orders import (
    Move,
    Order,
    Post,
    QueueProject,
    SetGoal,
    SetHours,
    SetPriority,
    SetTarget,
    Trade,
)
from lingao.engine.ruleset import Ruleset
from lingao.session.session import Session
from tests.games import SEED
from tests.tiny import write_tiny

MORE = Path(__file__).parent / "village.yaml"
SEASONS: tuple[tuple[Order, ...], ...] = (
    (SetHours(50), Trade("haikou", "cloth", 300), Trade("haikou", "wood", -20_000)),
    (Move("two_shifts", "nights"), Post("abacus", "counting", "mapu"), SetPriority("felling", 2)),
    (SetTarget("burn_charcoal", 30_000),),
    (QueueProject("night_school"),),
    (SetGoal("cloth", 1_000, 5), SetHours(48)),
    (),
)
"""What was ordered, season by season."""


@cache
def village_rules() -> Ruleset:
    """The rules of the village."""
    with tempfile.TemporaryDirectory() as folder:
        loaded = load([write_tiny(Path(folder)), MORE])
    assert loaded.world is not None, "\n".join(
        f"{one.place} {one.code} {one.path}" for one in loaded.problems
    )
    return Ruleset(loaded.world, "village_run")


def village(seasons: int = len(SEASONS)) -> Session:
    """A game in the village, so many seasons on.

    Raises:
        AssertionError: when one of its orders is refused.
    """
    session = Session(village_rules(), SEED)
    for orders in SEASONS[:seasons]:
        for order in orders:
            refusal = session.give(order)
            assert refusal is None, f"{order}: {refusal}"
        session.end_season()
    return session
