"""Policies by order: enough of them, each with a price, none that is better than another in everything."""

from __future__ import annotations

from itertools import permutations
from typing import Any

from tests.games import shipped

LESS_IS_BETTER = {
    "accidents",
    "pressure",
    "diversion",
    "levy",
    "household_fuel",
    "relic_wear",
    "pollution",
    "threat",
    "dependence",
}
"""Levels and indicators that one wants low."""


def by_order() -> list[dict[str, Any]]:
    """The policies a player may enact by an order, as written."""
    return [one for one in shipped().data["policies"] if one.get("by_order", True)]


def worth(policy: dict[str, Any]) -> dict[str, float]:
    """Everything a policy gives and takes, the better the higher."""
    found: dict[str, float] = {"lag": -policy.get("lag", 1), "needs": -len(policy.get("needs", []))}
    found["excludes"] = -len(policy.get("excludes", []))
    for level in policy.get("lasting", []):
        found[level["level"]] = -level["add"] if level["level"] in LESS_IS_BETTER else level["add"]
    for name, points in policy.get("drift", {}).items():
        found[f"drift.{name}"] = -points if name in LESS_IS_BETTER else points
    for part in ("cost", "upkeep", "staff"):
        found |= {f"{part}.{name}": -amount for name, amount in policy.get(part, {}).items()}
    return found


def test_there_are_thirty_six_or_more() -> None:
    assert len(by_order()) >= 36


def test_none_is_better_than_another_in_everything() -> None:
    better = []
    for one, other in permutations(by_order(), 2):
        mine, theirs = worth(one), worth(other)
        names = mine.keys() | theirs.keys()
        if all(mine.get(name, 0) >= theirs.get(name, 0) for name in names):
            better.append((one["id"], other["id"]))

    assert better == []


def test_each_costs_something() -> None:
    gifts = {"lag", "needs", "excludes"}
    free = [
        one["id"]
        for one in by_order()
        if all(value >= 0 for name, value in worth(one).items() if name not in gifts)
    ]

    assert free == []


def test_each_has_a_bench_for_it_and_one_against_it() -> None:
    assert [one["id"] for one in by_order() if not one.get("backs") or not one.get("opposes")] == []
