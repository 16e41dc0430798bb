"""Heads turn out; hours make days of them; standing duties, policies and stand-ins take their part first."""

from __future__ import annotations

from typing import Any

from lingao.engine.phases.muster import muster
from tests.rules.village import rules_with, settle, village


def test_a_head_turns_out_seventy_five_days_a_season() -> None:
    after = settle(muster, village(people__labourer=10, people__skilled=2))

    assert after("days.labourer") == 750_000
    assert after("days.skilled") == 150_000


def test_longer_weeks_give_more_days() -> None:
    after = settle(muster, village(people__labourer=10, plan_hours=56))

    assert after("days.labourer") == 847_500


def test_parts_of_a_day_count() -> None:
    after = settle(muster, village(people__labourer=1, people__skilled=4, plan_hours=50))

    # 75 days x 1.043 a head
    assert (after("days.labourer"), after("days.skilled")) == (78_225, 312_900)


def test_what_turned_out_is_remembered_before_anybody_is_taken_off() -> None:
    after = settle(muster, village(people__technician=10, policy_on__long_shift=1))

    assert (after("turned_out.technician"), after("days.technician")) == (750_000, 745_000)


def test_of_the_specialists_only_posts_at_the_tree_give_days() -> None:
    after = settle(muster, village(people__specialist=90, post_days__tree=150_000))

    assert after("days.specialist") == 150_000


def test_soldiers_and_dependants_give_no_days() -> None:
    after = settle(muster, village(people__soldier=30, people__dependant=50))

    assert sum(amount for name, amount, _ in after.entries if name.startswith("days.")) == 0


def test_the_staff_of_a_policy_is_taken_from_the_days() -> None:
    after = settle(muster, village(people__technician=10, policy_on__long_shift=1))

    assert after.of("days.technician") == [(750_000, "muster"), (-5_000, "policy")]


def on_duty(data: dict[str, Any]) -> None:
    """Of the technicians who came by ship four in ten have standing duties, of the skilled a quarter."""
    data["constants"]["duty_technician"] |= {"value": 400, "range": [0, 900]}
    data["constants"]["duty_skilled"] |= {"value": 250, "range": [0, 900]}


def test_of_those_who_came_by_ship_some_have_standing_duties() -> None:
    after = settle(muster, village(rules_with(on_duty), people__technician=10, people__skilled=4))

    assert after.of("days.technician") == [(750_000, "muster"), (-300_000, "duty")]
    assert after.of("days.skilled") == [(300_000, "muster"), (-75_000, "duty")]


def test_whoever_was_trained_here_has_none() -> None:
    after = settle(muster, village(rules_with(on_duty), people__technician=10, local__technician=8))

    assert after("days.technician") == 750_000 - 2 * 75_000 * 400 // 1000


def test_a_technician_who_stands_in_gives_a_whole_season() -> None:
    after = settle(muster, village(people__technician=10, lost__rivet=3, plan_post__rivet=1))

    assert after("days.technician") == 750_000 - 75_000


def test_days_left_over_from_before_do_not_add_up() -> None:
    after = settle(muster, village(people__labourer=1, days__labourer=999_000))

    assert after("days.labourer") == 75_000
