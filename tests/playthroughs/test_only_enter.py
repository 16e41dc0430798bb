"""A player who only presses Enter has a sensible start and meets what the game is about."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lingao.content.resolve import load
from lingao.engine.game import is_over
from lingao.engine.ruleset import Ruleset
from lingao.engine.wall import hanging
from lingao.session.session import Session
from lingao.session.views.report import judged_promises

SEEDS = (1, 2, 3, 7, 11)
TRIFLE = 100
"""Thousandths of a unit too few to notice."""


def played(scenario: str, seed: int, seasons: int) -> Iterator[Session]:
    """A session after each season in which nobody gave an order."""
    world = load().world
    assert world is not None
    session = Session(Ruleset(world, scenario), seed)
    for _ in range(seasons):
        assert session.end_season() is None
        yield session


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("scenario", "seasons"), [("first_winter", 6), ("morning_star", 9)])
def test_meets_a_promise_judged_a_clue_and_a_shortage_with_its_cause(
    scenario: str, seasons: int, seed: int
) -> None:
    judged = clues = shortages = 0
    for session in played(scenario, seed, seasons):
        at, v = session.rules.at, session.seen
        before = session.last_orders_state()
        assert before is not None
        judged += len(judged_promises(session, before))
        clues += v[at.clue[0]] > 0
        shortages += any(v[account] > TRIFLE for account in at.short)

    assert judged > 0
    assert clues > 0
    assert shortages > 0


@pytest.mark.parametrize("seed", SEEDS)
def test_nobody_in_the_commissions_care_starves_in_the_first_two_years(seed: int) -> None:
    for session in played("morning_star", seed, 8):
        assert session.seen[session.rules.at.fed[0]] >= 900, f"season {session.season - 1}"


@pytest.mark.parametrize("seed", SEEDS)
def test_something_hangs_on_the_wall_and_something_is_learnt(seed: int) -> None:
    *_, session = played("morning_star", seed, 7)

    assert len(hanging(session.rules, session.seen)) >= 2
    assert sum(session.seen[account] for account in session.rules.at.tech) >= 8


@pytest.mark.parametrize("seed", SEEDS)
def test_the_run_reaches_its_last_season(seed: int) -> None:
    *_, session = played("first_winter", seed, 6)

    assert is_over(session.rules, session.balances)
