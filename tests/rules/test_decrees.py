"""Decrees turn the page, add up the levels, man the posts, and hold the Count when its day has come."""

from __future__ import annotations

from typing import Any

from lingao.engine.decreed.fresh import turn_page
from lingao.engine.decreed.levels import raise_levels
from lingao.engine.decreed.posts import man_posts
from lingao.engine.ledger import Cause
from lingao.engine.phases.decrees import call_count, decrees
from tests.rules.village import After, rules_with, settle, tiny_rules, village

AUDIT_AT_MAPU = next(n for n, one in enumerate(tiny_rules().places, 1) if one.office == 0)
TREE, SCHOOL = 1, 2


def manned(**accounts: int) -> After:
    """Posts as ordered."""
    rules, book = village(None, None, **accounts)
    man_posts(rules, book)
    return After(rules, book)


# The page


def test_last_seasons_flows_are_closed() -> None:
    rules, book = village(
        made__wood=900, said_harvest__mapu=5, deaths=3, traded__haikou__salt=7, post_days__tree=75_000
    )

    turn_page(rules, book)

    assert all(
        book[rules.account(name)] == 0
        for name in ("made.wood", "said_harvest.mapu", "deaths", "post_days.tree")
    )
    assert {cause.kind for _, cause in book.entries} == {"calendar"}


# Levels


def test_a_level_is_what_its_sources_add_up_to_one_entry_for_each() -> None:
    rules, book = village(built__hut=2500, built__barn=1000, policy_on__long_shift=1)

    raise_levels(rules, book)

    after = After(rules, book)
    assert after.of("level.housing") == [(25, "building")]
    assert after.of("level.dry_storage") == [(100, "building")]
    assert after.of("level.output") == [(60, "policy")]


def test_a_level_falls_with_what_raised_it() -> None:
    rules, book = village(level__output=60)

    raise_levels(rules, book)

    assert book[rules.account("level.output")] == 0


def test_a_known_tech_raises_what_its_process_gives() -> None:
    rules, book = village(tech__charcoal_stack=1)

    raise_levels(rules, book)

    assert book[rules.account("level.output.burn_charcoal")] == 100


def test_what_work_raised_for_good_counts_too() -> None:
    def digs(data: dict[str, Any]) -> None:
        data["processes"].append(
            {"id": "wells", "name": "Wells", "labour": {"labourer": 2}, "raises": [{"level": "sanitation", "add": 60}],
             "text": "A ring of brick.", "source": {"of": "tiny"}}
        )  # fmt: skip

    rules, book = village(rules_with(digs), raised__sanitation=180_000)

    raise_levels(rules, book)

    assert After(rules, book).of("level.sanitation") == [(180, "process")]


# Posts


def test_a_post_is_a_season_of_seventy_five_days() -> None:
    assert manned(plan_post__lamplight=TREE, post__lamplight=TREE)("post_days.tree") == 75_000


def test_a_knack_is_worth_a_quarter_more() -> None:
    assert manned(plan_post__rivet=TREE, post__rivet=TREE)("post_days.tree") == 93_750


def test_moving_costs_half_the_season() -> None:
    after = manned(plan_post__lamplight=TREE, post__lamplight=SCHOOL)

    assert after("post_days.tree") == 37_500
    assert after("post.lamplight") == TREE
    assert after.of("post.lamplight") == [(TREE - SCHOOL, "moved")]


def test_a_technician_stands_in_for_one_who_is_gone() -> None:
    assert manned(plan_post__rivet=TREE, post__rivet=TREE, lost__rivet=3)("post_days.tree") == 45_000


def test_whoever_has_no_post_gives_no_days() -> None:
    assert manned().entries == []


def test_an_audit_covers_a_quarter_of_one_office() -> None:
    after = manned(plan_post__lamplight=AUDIT_AT_MAPU, post__lamplight=AUDIT_AT_MAPU)

    assert (after("audit.mapu"), after("audit.bopu")) == (250, 0)


def test_who_counts_is_not_who_collects() -> None:
    # furrow sits on the bench that Mapu answers to
    after = manned(plan_post__furrow=AUDIT_AT_MAPU, post__furrow=AUDIT_AT_MAPU)

    assert after("audit.mapu") == 125


def test_coverage_is_never_more_than_whole() -> None:
    after = manned(level__audit=900, plan_post__lamplight=AUDIT_AT_MAPU, post__lamplight=AUDIT_AT_MAPU)

    assert after("audit.mapu") == 1000
    assert after("audit.bopu") == 900


# The Count


def counting(**accounts: int) -> After:
    """Whether the Count is held."""
    rules, book = village(None, None, **accounts)
    call_count(rules, book)
    return After(rules, book)


def test_the_count_is_held_on_its_day_and_costs_nothing() -> None:
    after = counting(season=10, indicator__cohesion=50_000)

    assert after("counted") == 10
    assert after("indicator.cohesion") == 50_000


def test_calling_it_early_costs_cohesion() -> None:
    after = counting(season=6, plan_count_call=1, indicator__cohesion=50_000, said_indicator__cohesion=50_000)

    assert after("counted") == 6
    assert after.of("indicator.cohesion") == [(-4000, "count")]
    assert after.of("said_indicator.cohesion") == [(-4000, "count")]
    assert after("plan_count_call") == 0


def test_it_is_held_once() -> None:
    assert counting(season=10, counted=6)("counted") == 6


# All of it


def test_lines_the_player_has_set_stay_as_they_are_set() -> None:
    after = settle(
        decrees,
        village(people__labourer=100, tech__axes=1, plan_fixed__felling=1, plan_target__felling=7_000),
    )

    assert after("plan_target.felling") == 7_000


def test_the_planning_office_drafts_the_other_lines() -> None:
    after = settle(
        decrees, village(people__labourer=100, tech__axes=1, plan_goal__wood=9_000, plan_goal_rank__wood=1)
    )

    assert after("plan_target.felling") > 0
    assert ("plan_target.felling", after("plan_target.felling"), Cause("project")) in after.entries
