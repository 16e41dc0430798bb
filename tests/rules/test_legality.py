"""One rule says whether an order may be given; a refusal names everything that is missing."""

from __future__ import annotations

from typing import Any

import pytest

from lingao.engine import orders as o
from lingao.engine.legality import MOST_RUNS, check_order, lacks
from tests.rules.village import rules_with, tiny_rules, village

TWO_SHIFTS = tiny_rules().ordinal["cards"]["two_shifts"] + 1
VOTES = {"weight.works": 25, "weight.commons": 20, "weight.fields": 15}
"""Seats enough for a vote."""
ON_TABLE = {
    "must": TWO_SHIFTS,
    "vote.must.1": 400,
    "vote.must.2": 600,
    "people.labourer": 20,
    "stock.silver": 100,
}
"""The two-shift card lies on the table; nights would fail, rest would pass."""


def refused(order: o.Order, rules: Any = None, **accounts: int) -> list[tuple[str, str]]:
    """What an order lacks: (reason, subject)."""
    given = {name.replace("__", "."): value for name, value in accounts.items()}
    made, book = village(rules, given)
    refusal = check_order(made, book.balances, order)
    return [(one.reason, one.subject) for one in refusal.missing] if refusal else []


def test_once_the_run_is_over_nothing_can_be_ordered() -> None:
    assert refused(o.SetHours(47), ended=1) == [("over", "")]


def test_what_is_no_order_is_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError):
        list(lacks("an order", tiny_rules(), []))


@pytest.mark.parametrize(
    "order",
    [
        o.Promise("nothing", "bold"),
        o.Unhang("nothing"),
        o.Lower("nothing"),
        o.Admit("nothing"),
        o.SetTarget("nothing", 1),
        o.SetPriority("nothing", 1),
        o.SetGoal("nothing", 1),
        o.QueueProject("nothing"),
        o.Unqueue("nothing"),
        o.Enact("nothing"),
        o.Repeal("nothing"),
        o.Trade("nothing", "salt", 1),
        o.Train("nothing", 1),
        o.Post("nothing", "drawing_office"),
    ],
    ids=lambda order: type(order).__name__,
)
def test_an_id_that_is_none_is_named(order: o.Order) -> None:
    assert refused(order) == [("unknown", "nothing")]


# Posts


def test_anybody_may_be_posted_anywhere() -> None:
    assert refused(o.Post("rivet", "school_room")) == []
    assert refused(o.Post("rivet", "counting", "mapu")) == []


def test_an_audit_names_its_office_and_other_posts_none() -> None:
    assert refused(o.Post("rivet", "counting")) == [("no_post", "counting")]
    assert refused(o.Post("rivet", "school_room", "mapu")) == [("no_post", "school_room")]


def test_one_who_is_gone_is_stood_in_for_while_there_are_technicians() -> None:
    assert refused(o.Post("rivet", "school_room"), lost__rivet=3) == [("lost", "rivet")]
    assert refused(o.Post("rivet", "school_room"), lost__rivet=3, people__technician=1) == []


# The Wall


def test_what_is_offered_may_be_hung_at_a_plans_opening() -> None:
    assert refused(o.Promise("more_wood", "storm"), offered__more_wood=1) == []
    assert refused(o.Promise("more_wood", "storm"), offered__more_wood=1, season=2) == [
        ("not_session", "more_wood")
    ]
    assert refused(o.Promise("more_wood", "storm")) == [("not_offered", "more_wood")]
    assert refused(o.Promise("more_wood", "storm"), hung__more_wood=1) == [("already_hangs", "more_wood")]


THREE = {"plan_hang__more_wood": 1, "plan_hang__good_health": 1, "plan_hang__full_barn": 1}


def test_three_places_hang_on_the_wall() -> None:
    assert refused(o.Promise("what_we_know", "bold"), offered__what_we_know=1, **THREE) == [
        ("wall_full", "what_we_know")
    ]
    assert refused(o.Promise("more_wood", "bold"), offered__more_wood=1, **THREE) == []


def test_the_third_is_of_what_the_others_are_not() -> None:
    things = {
        "plan_hang__more_wood": 1,
        "plan_hang__full_barn": 1,
        "offered__what_we_know": 1,
        "offered__good_health": 1,
    }
    people = {"plan_hang__good_health": 1, "plan_hang__new_hands": 1}

    assert refused(o.Promise("what_we_know", "bold"), **things) == [("wall_one_sided", "people")]
    assert refused(o.Promise("good_health", "bold"), **things) == []

    def third_of_people(data: dict[str, Any]) -> None:
        data["promises"][3]["of"] = "people"

    rules = rules_with(third_of_people)
    assert refused(o.Promise("what_we_know", "bold"), rules, offered__what_we_know=1, **people) == [
        ("wall_one_sided", "things")
    ]


def test_what_carries_a_card_hangs_beside_the_three() -> None:
    carried = {**THREE, "plan_hang__new_hands": 1, "how__must": 10 + 5, "offered__more_wood": 1}

    assert refused(o.Promise("more_wood", "bold"), **carried) == []


def test_only_what_is_to_be_hung_can_be_taken_off() -> None:
    assert refused(o.Unhang("more_wood")) == [("not_hanging", "more_wood")]
    assert refused(o.Unhang("more_wood"), plan_hang__more_wood=1) == []


def test_one_hanging_promise_a_plan_may_be_lowered() -> None:
    assert refused(o.Lower("more_wood")) == [("not_hanging", "more_wood")]
    assert refused(o.Lower("more_wood"), hung__more_wood=1) == []
    assert refused(o.Lower("more_wood"), hung__more_wood=1, lowered_plan=1) == [("lowered_already", "")]
    assert refused(o.Lower("more_wood"), hung__more_wood=1, plan_lower__full_barn=1) == [
        ("lowered_already", "")
    ]


def test_anyone_may_admit_what_was_judged_kept_whether_or_not_there_is_need() -> None:
    assert refused(o.Admit("more_wood"), kept__more_wood=4) == []
    assert refused(o.Admit("more_wood"), kept__more_wood=4, false__more_wood=1) == []
    assert refused(o.Admit("more_wood")) == [("nothing_to_admit", "more_wood")]
    assert refused(o.Admit("more_wood"), kept__more_wood=4, found__more_wood=5) == [
        ("nothing_to_admit", "more_wood")
    ]


# The plan


def test_a_line_can_be_set_when_it_can_be_worked() -> None:
    assert refused(o.SetTarget("felling", 1000), tech__axes=1) == []
    assert refused(o.SetTarget("felling", 1000)) == [("tech", "axes")]
    assert refused(o.SetTarget("burn_charcoal", 1000)) == [("tech", "kiln_fire"), ("building", "kiln")]
    assert refused(o.SetTarget("burn_charcoal", 0)) == []
    assert refused(o.SetTarget("burn_charcoal", None)) == []


@pytest.mark.parametrize(
    ("order", "field"),
    [
        (o.SetTarget("beach_fishing", -1), "runs"),
        (o.SetTarget("beach_fishing", MOST_RUNS + 1), "runs"),
        (o.SetPriority("felling", 0), "priority"),
        (o.SetPriority("felling", 10), "priority"),
        (o.SetGoal("wood", -1), "amount"),
        (o.SetGoal("wood", 1, 0), "rank"),
        (o.SetGoal("wood", 1, 100), "rank"),
        (o.SetRation(49), "per_cent"),
        (o.SetRation(131), "per_cent"),
        (o.SetHours(29), "hours"),
        (o.SetHours(81), "hours"),
        (o.QueueProject("hut", -1), "place"),
        (o.QueueProject("hut", 8), "place"),
        (o.Train("kiln_school", -1), "trainees"),
        (o.Trade("haikou", "salt", MOST_RUNS + 1), "amount"),
    ],
)
def test_figures_have_their_range(order: o.Order, field: str) -> None:
    assert refused(order) == [("range", field)]


@pytest.mark.parametrize(
    "order",
    [
        o.SetPriority("felling", 1),
        o.SetGoal("wood", 0),
        o.SetRation(50),
        o.SetRation(130),
        o.SetHours(30),
        o.SetHours(80),
    ],
)
def test_the_ends_of_a_range_are_within_it(order: o.Order) -> None:
    assert refused(order) == []


def test_a_tech_is_queued_whatever_it_needs_and_only_once_known_refused() -> None:
    assert refused(o.QueueProject("charcoal_stack")) == []
    assert refused(o.QueueProject("axes"), tech__axes=1) == [("known", "axes")]


def test_sites_are_counted_with_what_is_queued() -> None:
    assert refused(o.QueueProject("kiln"), built__kiln=5_000) == []
    assert refused(o.QueueProject("kiln"), built__kiln=6_000) == [("site", "kiln")]
    assert refused(o.QueueProject("kiln"), built__kiln=5_000, plan_rank__kiln=1, plan_count__kiln=1) == [
        ("site", "kiln")
    ]


def test_the_last_site_queued_may_still_be_moved_in_the_queue() -> None:
    assert refused(o.QueueProject("kiln", 1), built__kiln=5_000, plan_rank__kiln=3, plan_count__kiln=1) == []


def test_only_what_is_queued_can_be_taken_out() -> None:
    assert refused(o.Unqueue("hut")) == [("queued", "hut")]
    assert refused(o.Unqueue("hut"), plan_rank__hut=1) == []


# Policies


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


# Trade


def test_goods_are_bought_where_they_are_sold_and_sold_where_they_are_bought() -> None:
    assert refused(o.Trade("haikou", "salt", 1)) == []
    assert refused(o.Trade("haikou", "salt", -1)) == [("not_traded", "salt")]
    assert refused(o.Trade("haikou", "wood", -1)) == []
    assert refused(o.Trade("haikou", "wood", 1)) == [("not_traded", "wood")]
    assert refused(o.Trade("haikou", "fish", 1)) == [("not_traded", "fish"), ("unknown", "fish")]


def test_an_order_can_be_taken_back_even_at_a_closed_port() -> None:
    assert refused(o.Trade("haikou", "salt", 5), closed__haikou=2) == [("port_closed", "haikou")]
    assert refused(o.Trade("haikou", "salt", 0), closed__haikou=2) == []


def test_a_port_across_the_sea_needs_its_tech() -> None:
    def far(data: dict[str, Any]) -> None:
        data["ports"][0]["needs"] = "kiln_fire"

    assert refused(o.Trade("haikou", "salt", 5), rules_with(far)) == [("tech", "kiln_fire")]


# Cards


def test_a_choice_that_passes_can_be_moved() -> None:
    assert refused(o.Move("two_shifts", "rest"), **_on_table()) == []
    assert refused(o.Move("two_shifts", "nights"), **_on_table()) == [("vote", "two_shifts")]


def test_what_happens_when_nobody_answers_needs_no_vote() -> None:
    assert refused(o.Move("two_shifts", "rest"), **_on_table(vote__must__2=0)) == []


def test_a_failing_choice_can_be_overruled_or_carried_and_a_passing_one_need_not_be() -> None:
    carry = o.Carry("two_shifts", "nights", "new_hands", "bold")

    assert refused(o.Overrule("two_shifts", "nights"), **_on_table()) == []
    assert refused(carry, **_on_table(offered__new_hands=1)) == []
    assert refused(o.Overrule("two_shifts", "rest"), **_on_table()) == [("passes", "two_shifts")]


def test_a_card_is_carried_by_a_promise_that_is_offered_and_not_to_be_hung_already() -> None:
    carry = o.Carry("two_shifts", "nights", "new_hands", "bold")

    assert refused(carry, **_on_table()) == [("not_offered", "new_hands")]
    assert refused(carry, **_on_table(offered__new_hands=1, plan_hang__new_hands=1)) == [
        ("already_hangs", "new_hands")
    ]
    assert refused(carry, **_on_table(offered__new_hands=1, plan_hang__new_hands=1, how__must=15)) == []
    assert refused(carry, **_on_table(hung__new_hands=1)) == [("already_hangs", "new_hands")]


def test_a_choice_needs_what_it_says_each_named() -> None:
    poor = _on_table(people__labourer=19, stock__silver=99, vote__must__1=600)

    assert refused(o.Move("two_shifts", "nights"), **poor) == [
        ("condition", "cards.two_shifts.choices.nights.needs.0"),
        ("stock", "silver"),
    ]


def test_a_card_that_is_not_on_the_table_cannot_be_answered() -> None:
    for order in (
        o.Move("the_morning_after", "mourn"),
        o.Drop("the_morning_after"),
        o.Drop("nothing"),
        o.Overrule("the_morning_after", "mourn"),
    ):
        assert refused(order, **_on_table()) == [("not_on_table", order.card)]
    carry = o.Carry("the_morning_after", "mourn", "new_hands", "bold")
    assert refused(carry, **_on_table(offered__new_hands=1)) == [("not_on_table", "the_morning_after")]


def test_a_card_has_the_choices_it_has() -> None:
    assert refused(o.Move("two_shifts", "sing"), **_on_table()) == [("no_choice", "sing")]


def test_any_card_may_be_dropped() -> None:
    assert refused(o.Drop("two_shifts"), **_on_table()) == []
    assert refused(o.Drop("two_shifts"), extra=TWO_SHIFTS) == []


def _on_table(**accounts: int) -> dict[str, int]:
    return {**{name.replace(".", "__"): value for name, value in ON_TABLE.items()}, **accounts}


# People


def test_no_more_are_trained_than_there_are() -> None:
    assert refused(o.Train("kiln_school", 10), people__labourer=10) == []
    assert refused(o.Train("kiln_school", 11), people__labourer=10) == [("people", "labourer")]


def test_a_course_opens_with_its_tech() -> None:
    def needs(data: dict[str, Any]) -> None:
        data["courses"][0]["needs"] = "kiln_fire"

    rules = rules_with(needs)
    assert refused(o.Train("kiln_school", 1), rules, people__labourer=10) == [("tech", "kiln_fire")]
    assert refused(o.Train("kiln_school", 0), rules, people__labourer=10) == []


def test_calling_the_count_takes_two_at_audit_and_is_done_once() -> None:
    rules = tiny_rules()
    audit = next(n for n, one in enumerate(rules.places, 1) if one.office >= 0)
    two = {"plan_post__rivet": audit, "plan_post__ledger": audit}

    assert refused(o.CallCount(), **two) == []
    assert refused(o.CallCount(), plan_post__rivet=audit, plan_post__ledger=1) == [("people", "audit")]
    assert refused(o.CallCount(), counted=3, **two) == [("counted", "")]
    assert refused(o.CallCount(), plan_count_call=1, **two) == [("counted", "")]
