"""A policy comes into force after its lag, is paid for each season, and costs cohesion when given up soon."""

from __future__ import annotations

from typing import Any

from lingao.engine.decreed.policies import decree_policies, move_indicator
from lingao.engine.ledger import Cause
from tests.rules.village import After, rules_with, village

ENACT, REPEAL = 1, 2
CALM = {"indicator.cohesion": 50_000, "said_indicator.cohesion": 50_000}


def decree(rules: Any = None, **accounts: int) -> After:
    """A season's decrees on policies."""
    rules, book = village(rules, CALM, **accounts)
    decree_policies(rules, book)
    return After(rules, book)


def test_a_policy_ordered_waits_for_its_lag() -> None:
    after = decree(season=3, plan_policy__rest_day=ENACT)

    assert (after("policy_due.rest_day"), after("policy_on.rest_day")) == (4, 0)
    assert after("plan_policy.rest_day") == 0


def test_when_it_is_due_it_is_in_force() -> None:
    after = decree(season=4, policy_due__rest_day=4)

    assert (after("policy_on.rest_day"), after("policy_since.rest_day"), after("policy_due.rest_day")) == (
        1,
        4,
        0,
    )


def test_what_it_costs_is_paid_when_it_is_ordered() -> None:
    def costs(data: dict[str, Any]) -> None:
        next(one for one in data["policies"] if one["id"] == "rest_day")["cost"] = {"silver": 0.5}

    after = decree(rules_with(costs), plan_policy__rest_day=ENACT, stock__silver=2000)

    assert after.of("stock.silver") == [(-500, "policy")]


def _dear(data: dict[str, Any]) -> None:
    for one in data["policies"]:
        one["cost"] = {"silver": 0.5, "wood": 2}


def test_what_cannot_be_paid_whole_is_not_enacted_and_nothing_of_it_is_paid() -> None:
    after = decree(rules_with(_dear), plan_policy__rest_day=ENACT, stock__silver=9000, stock__wood=1999)

    assert (after("policy_due.rest_day"), after("policy_on.rest_day"), after("plan_policy.rest_day")) == (
        0,
        0,
        0,
    )
    assert (after("stock.silver"), after("stock.wood"), after("used.silver")) == (9000, 1999, 0)


def test_why_it_was_not_enacted_stands_in_what_fell_short() -> None:
    after = decree(rules_with(_dear), plan_policy__rest_day=ENACT, stock__silver=100, stock__wood=2000)

    assert after.of("short.silver") == [(400, "policy")]
    assert ("short.silver", 400, Cause("policy", "rest_day")) in after.entries
    assert after("short.wood") == 0


def test_of_two_policies_the_store_pays_for_one() -> None:
    after = decree(
        rules_with(_dear), plan_policy__rest_day=ENACT, plan_policy__long_shift=ENACT, stock__silver=999,
        stock__wood=9000,
    )  # fmt: skip

    assert [after(f"policy_due.{name}") > 0 for name in ("long_shift", "rest_day")] == [True, False]
    assert (after("stock.silver"), after("short.silver")) == (499, 1)


def test_upkeep_is_paid_every_season() -> None:
    after = decree(policy_since__long_shift=1, policy_on__long_shift=1, stock__silver=100)

    assert after.of("stock.silver") == [(-10, "policy")]
    assert after("policy_on.long_shift") == 1


def test_a_season_it_cannot_be_paid_it_does_nothing_and_comes_back_later() -> None:
    poor = decree(policy_since__long_shift=1, policy_on__long_shift=1, stock__silver=9)
    rich = decree(policy_since__long_shift=1, policy_on__long_shift=0, stock__silver=90)

    assert (poor("policy_on.long_shift"), poor("stock.silver")) == (0, 9)
    assert poor.of("short.silver") == [(1, "policy")]
    assert rich("policy_on.long_shift") == 1


def test_giving_up_within_two_years_costs_cohesion() -> None:
    after = decree(season=8, policy_since__rest_day=1, policy_on__rest_day=1, plan_policy__rest_day=REPEAL)

    assert after.of("indicator.cohesion") == [(-2000, "policy")]
    assert (after("policy_on.rest_day"), after("policy_since.rest_day")) == (0, 0)


def test_after_that_a_change_of_mind_is_free() -> None:
    after = decree(season=9, policy_since__rest_day=1, policy_on__rest_day=1, plan_policy__rest_day=REPEAL)

    assert after("indicator.cohesion") == 50_000


def test_what_has_not_begun_is_called_off_for_nothing() -> None:
    after = decree(season=3, policy_due__rest_day=4, plan_policy__rest_day=REPEAL)

    assert after("policy_due.rest_day") == 0
    assert after("indicator.cohesion") == 50_000


def test_a_decree_for_some_seasons_ends_by_itself() -> None:
    after = decree(season=6, policy_since__rest_day=2, policy_on__rest_day=1, policy_until__rest_day=6)

    assert (after("policy_on.rest_day"), after("policy_until.rest_day")) == (0, 0)


def test_an_indicator_moves_with_its_reported_twin_and_not_beyond_the_scale() -> None:
    rules, book = village(indicator__cohesion=1_000, said_indicator__cohesion=99_500)
    cohesion = [one.id for one in rules.world.indicators].index("cohesion")

    move_indicator(rules, book, cohesion, -3_000, Cause("count"))
    assert book[rules.account("indicator.cohesion")] == 0

    move_indicator(rules, book, cohesion, 9_000, Cause("count"))
    assert book[rules.account("said_indicator.cohesion")] == 100_000
