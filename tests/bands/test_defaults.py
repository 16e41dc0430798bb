"""Whoever accepts every default keeps few of the promises that hang: the planning office works for the trend alone."""

from __future__ import annotations

import pytest

from lingao.engine.game import is_over, settle, start
from tests.games import shipped_rules

SEEDS = [pytest.param(6, id="short"), pytest.param(100, id="long", marks=pytest.mark.sweep)]
KEPT = 0
"""Place in the block `tally`."""


def kept_of_hung(seed: int) -> tuple[int, int]:
    """(promises kept, promises that were hung) in a run in which nobody gives an order."""
    rules = shipped_rules("morning_star")
    at, balances, hung = rules.at, start(rules, seed).balances, 0
    while not is_over(rules, balances):
        after = settle(rules, balances, seed).balances
        hung += sum(after[account] > balances[account] for account in at.hung)
        balances = after
    return balances[at.tally[KEPT]], hung


@pytest.mark.parametrize("seeds", SEEDS)
def test_under_four_in_ten_promises_keep_themselves(seeds: int) -> None:
    kept, hung = (sum(found) for found in zip(*(kept_of_hung(seed) for seed in range(seeds)), strict=True))

    assert hung >= 10 * seeds
    assert kept * 10 < hung * 4
