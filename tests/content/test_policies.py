"""Policies by order: enough of them, each with a price, none that is better than another in everything."""

from __future__ import annotations

from itertools import permutations
from typing import Any

from tests.content.weighing import worth_of_policy
from tests.games import shipped


def by_order() -> list[dict[str, Any]]:
    """The policies a player may enact by an order, as written."""
    return [one for one in shipped().data["policies"] if one.get("by_order", True)]


def test_there_are_thirty_six_or_more() -> None:
    assert len(by_order()) >= 36


def test_none_is_better_than_another_in_everything() -> None:
    better = []
    for one, other in permutations(by_order(), 2):
        mine, theirs = worth_of_policy(one), worth_of_policy(other)
        names = mine.keys() | theirs.keys()
        if all(mine.get(name, 0) >= theirs.get(name, 0) for name in names):
            better.append((one["id"], other["id"]))

    assert better == []


def test_each_costs_something() -> None:
    gifts = {"lag", "needs", "excludes"}
    free = [
        one["id"]
        for one in by_order()
        if all(value >= 0 for name, value in worth_of_policy(one).items() if name not in gifts)
    ]

    assert free == []


def test_each_has_a_bench_for_it_and_one_against_it() -> None:
    assert [one["id"] for one in by_order() if not one.get("backs") or not one.get("opposes")] == []
