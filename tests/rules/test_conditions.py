"""Conditions of the content hold or do not hold of a state, each read in its own unit."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter

from lingao.content.models.conditions import Condition
from lingao.engine.formulas import Curve, clamp, divide
from tests.rules.village import tiny_rules, village

READ: TypeAdapter[Any] = TypeAdapter(Condition)


def holds(condition: dict[str, Any], **accounts: int) -> bool:
    """Whether a condition, as the content writes it, holds in a village."""
    rules, book = village(None, None, **accounts)
    return rules.conditions.test(READ.validate_python(condition))(book.balances)


def test_what_is_no_condition_is_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError):
        tiny_rules().conditions.write("sing")


def test_no_condition_always_holds() -> None:
    rules, book = village()

    assert rules.conditions.test(None)(book.balances)
    assert rules.conditions.tests([])(book.balances)


@pytest.mark.parametrize(
    ("condition", "yes", "no"),
    [
        ({"tech": "axes"}, {"tech__axes": 1}, {}),
        ({"flag": "worked_nights"}, {"flag__worked_nights": 1}, {}),
        ({"policy": "rest_day"}, {"policy_on__rest_day": 1}, {"policy_due__rest_day": 1}),
        ({"building": {"of": "hut", "at_least": 2}}, {"built__hut": 2_000}, {"built__hut": 1_999}),
        ({"stock": {"of": "wood", "below": 3}}, {"stock__wood": 2_999}, {"stock__wood": 3_000}),
        ({"made": {"of": "wood", "at_least": 3}}, {"made__wood": 3_000}, {"made__wood": 2_999}),
        ({"people": {"of": "skilled", "at_least": 3}}, {"people__skilled": 3}, {"people__skilled": 2}),
        ({"indicator": {"of": "health", "at_least": 40, "below": 50}}, {"indicator__health": 40_000}, {"indicator__health": 50_000}),
        ({"bench": {"of": "works", "below": -20}}, {"bench__works": -201}, {"bench__works": -200}),
        ({"season": {"at_least": 5}}, {"season": 5}, {"season": 4}),
        ({"time_of_year": "winter"}, {"season": 4}, {"season": 5}),
        ({"year": {"at_least": 1629}}, {"season": 5}, {"season": 4}),
        ({"chose": {"card": "two_shifts"}}, {"met__two_shifts": 2}, {}),
        ({"chose": {"card": "two_shifts", "choice": "rest"}}, {"chose__two_shifts": 2}, {"chose__two_shifts": 1}),
        ({"promises": {"state": "hanging", "at_least": 2}}, {"hung__more_wood": 1, "hung__good_health": 3}, {"hung__more_wood": 3}),
        ({"promises": {"state": "missed", "at_least": 2}}, {"tally__missed": 2}, {"tally__missed": 1}),
        ({"posted": {"at": "school", "at_least": 2}}, {"post__rivet": 2, "post__ledger": 2}, {"post__rivet": 2, "post__ledger": 1}),
        ({"level": {"of": "housing", "at_least": 9}}, {"level__housing": 9}, {"level__housing": 8}),
        ({"food": {"below": 80}}, {"year_food": 799}, {"year_food": 800}),
        ({"overstated": {"at_least": 25}}, {"year_over": 1_250}, {"year_over": 1_249}),
        ({"lost": {"at_least": 10}}, {"hunger_ring__3": 10, "people_ring__2": 100}, {"hunger_ring__3": 9, "people_ring__2": 100}),
        ({"lost": {"below": 10}}, {"hunger_ring__3": 9, "people_ring__2": 100}, {"hunger_ring__3": 10, "people_ring__2": 100}),
        ({"support": {"below": 35}}, {"support": 349}, {"support": 350}),
        ({"shortage": {"at_least": 2}}, {"short__wood": 1, "short__salt": 9}, {"short__wood": 99}),
        ({"counted": True}, {"counted": 10}, {}),
        ({"known": {"at_least": 2}}, {"tech__axes": 1, "tech__kiln_fire": 1}, {"tech__axes": 1}),
        ({"not": {"tech": "axes"}}, {}, {"tech__axes": 1}),
        ({"any": [{"tech": "axes"}, {"season": {"at_least": 5}}]}, {"season": 6}, {"season": 2}),
        ({"all": [{"tech": "axes"}, {"season": {"at_least": 5}}]}, {"season": 6, "tech__axes": 1}, {"season": 6}),
    ],
    ids=lambda value: next(iter(value), "") if isinstance(value, dict) else "",
)  # fmt: skip
def test_a_condition_holds_where_it_should_and_nowhere_else(
    condition: dict[str, Any], yes: dict[str, int], no: dict[str, int]
) -> None:
    assert holds(condition, **yes)
    assert not holds(condition, **no)


def test_a_curve_is_straight_between_its_points_and_flat_outside() -> None:
    curve = Curve([(0, 100), (10, 200), (20, 0)])

    assert [curve(x) for x in (-5, 0, 3, 10, 15, 19, 20, 99)] == [100, 100, 130, 200, 100, 20, 0, 0]


def test_dividing_by_nothing_gives_nothing() -> None:
    assert (divide(7, 2), divide(7, 0), divide(-7, 2)) == (3, 0, -4)


def test_a_value_is_held_between_two_bounds() -> None:
    assert [clamp(x, 2, 5) for x in (1, 2, 4, 9)] == [2, 2, 4, 5]
