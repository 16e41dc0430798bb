"""Choices on cards: none is better than another of its card in everything, each has a price, none makes a run rich."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import permutations
from typing import Any

from tests.content.weighing import added, worth_of_choice
from tests.games import shipped

SILVER_AT_ONCE = 5
"""Thousands of taels: whoever lives by trade alone has about twenty after forty seasons."""


def cards() -> list[dict[str, Any]]:
    """The shipped cards, as written."""
    cards: list[dict[str, Any]] = shipped().data["cards"]
    return cards


@cache
def policies() -> dict[str, dict[str, Any]]:
    """The shipped policies by their ids, as written."""
    return {one["id"]: one for one in shipped().data["policies"]}


def worth(choice: dict[str, Any]) -> dict[str, float]:
    """What a shipped choice gives and takes."""
    return worth_of_choice(choice, policies())


def paid(choice: dict[str, Any]) -> dict[str, float]:
    """What a shipped choice gives and takes; having to have something is no payment."""
    return worth({**choice, "needs": []})


def choices() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every shipped choice with a name to find it by."""
    for card in cards():
        for choice in card["choices"]:
            yield f"{card['id']}.{choice['id']}", choice


def as_good(one: dict[str, float], other: dict[str, float]) -> bool:
    """Whether the first is as good as the second, or better, in everything."""
    return all(one.get(name, 0) >= other.get(name, 0) for name in one.keys() | other.keys())


def test_no_choice_is_as_good_as_another_of_its_card_in_everything() -> None:
    outdone = [
        f"{card['id']}: {one['id']} leaves no reason for {other['id']}"
        for card in cards()
        for one, other in permutations(card["choices"], 2)
        if as_good(worth(one), worth(other))
    ]

    assert outdone == []


def test_every_choice_has_a_price() -> None:
    """Something paid, spoilt or put off, or a bench that is worse off by it: a gift needs no council."""
    gifts = [name for name, choice in choices() if not any(part < 0 for part in paid(choice).values())]

    assert gifts == []


def test_no_choice_brings_more_silver_than_a_few_years_of_trade() -> None:
    brought = {
        name: sum(
            added(effect["stock"]["add"])
            for effect in choice["effects"]
            if "stock" in effect and effect["stock"]["of"] == "silver"
        )
        for name, choice in choices()
    }

    assert {name: silver for name, silver in brought.items() if silver > SILVER_AT_ONCE} == {}
