"""What a policy needs before it is enacted, and which may be repealed."""

from __future__ import annotations

from typing import Any

import pytest

from lingao.engine import orders as o
from tests.rules.asking import refused
from tests.rules.village import rules_with

VOTES = {"weight.works": 25, "weight.commons": 20, "weight.fields": 15}
"""Seats enough for a vote."""


def test_a_policy_needs_its_tech_and_a_vote() -> None:
    assert refused(o.Enact("long_shift"), tech__charcoal_stack=1, **VOTES) == []
    assert refused(o.Enact("long_shift")) == [("tech", "charcoal_stack"), ("vote", "long_shift")]


def test_a_policy_needs_its_conditions_and_its_cost_each_named() -> None:
    def demands(data: dict[str, Any]) -> None:
        rest = next(one for one in data["policies"] if one["id"] == "rest_day")
        rest["needs"] = [{"tech": "axes"}, {"people": {"of": "skilled", "at_least": 3}}]
        rest["cost"] = {"silver": 1}

    assert refused(o.Enact("rest_day"), rules_with(demands), weight__commons=20) == [
        ("condition", "policies.rest_day.needs.0"),
        ("condition", "policies.rest_day.needs.1"),
        ("stock", "silver"),
    ]


def test_what_is_in_force_or_on_its_way_is_not_enacted_again() -> None:
    assert refused(o.Enact("rest_day"), policy_since__rest_day=2, **VOTES) == [("in_force", "rest_day")]
    assert refused(o.Enact("rest_day"), policy_due__rest_day=2, **VOTES) == [("in_force", "rest_day")]


@pytest.mark.parametrize(
    "rival", ["policy_since__long_shift", "policy_due__long_shift", "plan_policy__long_shift"]
)
def test_two_that_exclude_each_other_are_not_in_force_together_however_they_come(rival: str) -> None:
    assert refused(o.Enact("rest_day"), **{rival: 1}, **VOTES) == [("excluded", "long_shift")]


def test_it_is_enough_that_one_of_them_excludes_the_other() -> None:
    def one_way(data: dict[str, Any]) -> None:
        next(one for one in data["policies"] if one["id"] == "rest_day")["excludes"] = []

    rules = rules_with(one_way)
    assert refused(o.Enact("rest_day"), rules, policy_since__long_shift=1, **VOTES) == [
        ("excluded", "long_shift")
    ]


def test_a_rival_about_to_be_repealed_still_stands() -> None:
    assert refused(o.Enact("rest_day"), policy_since__long_shift=1, plan_policy__long_shift=2, **VOTES) == [
        ("excluded", "long_shift")
    ]


def test_decrees_that_only_cards_bring_are_neither_enacted_nor_repealed() -> None:
    def by_card(data: dict[str, Any]) -> None:
        next(one for one in data["policies"] if one["id"] == "rest_day")["by_order"] = False

    rules = rules_with(by_card)
    assert refused(o.Enact("rest_day"), rules, **VOTES) == [("by_card_only", "rest_day")]
    assert refused(o.Repeal("rest_day"), rules, policy_since__rest_day=1) == [("by_card_only", "rest_day")]


def test_only_what_is_in_force_is_repealed() -> None:
    assert refused(o.Repeal("rest_day")) == [("not_in_force", "rest_day")]
    assert refused(o.Repeal("rest_day"), policy_since__rest_day=1) == []
    assert refused(o.Repeal("rest_day"), policy_due__rest_day=4) == []
