"""An order is written into the plan and nowhere else; orders on the queue, goals and cards keep their order whole."""

from __future__ import annotations

from typing import Any

import pytest

from lingao.engine import orders as o
from lingao.engine.obey import CARRIED, obey, writing
from lingao.engine.placing import place_number
from lingao.engine.queue import queued
from lingao.engine.state import State
from tests.rules.village import rules_with, tiny_rules, village

TWO_SHIFTS, MORNING = (
    tiny_rules().ordinal["cards"][name] + 1 for name in ("two_shifts", "the_morning_after")
)
NEW_HANDS = tiny_rules().ordinal["promises"]["new_hands"]


def plan(*orders: o.Order, **accounts: int) -> dict[str, int]:
    """The accounts that orders changed, by name, with their new values."""
    rules, book = village(None, None, **accounts)
    state = State.of(book.balances)
    for order in orders:
        state = obey(rules, state, order)
    return {
        rules.name(n): new
        for n, (old, new) in enumerate(zip(book.balances, state, strict=True))
        if old != new
    }


def line(*orders: o.Order, **accounts: int) -> list[str]:
    """The queue after some orders."""
    rules, book = village(None, None, **accounts)
    state = State.of(book.balances)
    for order in orders:
        state = obey(rules, state, order)
    return [one.id for one in queued(rules, state)]


def test_what_is_no_order_is_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError):
        writing("an order", tiny_rules(), State.of([]))


def test_the_state_given_stays_as_it_was() -> None:
    rules, book = village()
    state = State.of(book.balances)
    before = state.copy()

    obey(rules, state, o.SetHours(50))

    assert state == before


@pytest.mark.parametrize(
    ("order", "written"),
    [
        (o.Post("rivet", "school_room"), {"plan_post.rivet": 2}),
        (o.Promise("more_wood", "storm"), {"plan_hang.more_wood": 3}),
        (o.Lower("more_wood"), {"plan_lower.more_wood": 1}),
        (o.Admit("more_wood"), {"plan_admit.more_wood": 1}),
        (o.SetTarget("felling", 7_000), {"plan_fixed.felling": 1, "plan_target.felling": 7_000}),
        (o.SetPriority("felling", 2), {"plan_priority.felling": 2}),
        (o.Enact("rest_day"), {"plan_policy.rest_day": 1}),
        (o.Repeal("rest_day"), {"plan_policy.rest_day": 2}),
        (o.Trade("haikou", "salt", 500), {"plan_trade.haikou.salt": 500}),
        (o.SetRation(90), {"plan_ration": 90}),
        (o.SetHours(56), {"plan_hours": 56}),
        (o.Train("kiln_school", 8), {"plan_train.kiln_school": 8}),
        (o.CallCount(), {"plan_count_call": 1}),
    ],
    ids=lambda one: type(one).__name__,
)
def test_an_order_is_written_down(order: o.Order, written: dict[str, int]) -> None:
    assert plan(order) == written


def test_a_line_handed_back_is_the_offices_again() -> None:
    assert plan(o.SetTarget("felling", 7_000), o.SetTarget("felling", None)) == {}


def test_an_audit_post_has_a_place_for_every_office() -> None:
    rules = tiny_rules()

    places = {place_number(rules, "counting", office) for office in ("mapu", "bopu", "kiln_works")}

    assert len(places) == 3
    assert place_number(rules, "counting", "nowhere") == 0


# Goals


def test_goals_close_up_behind_the_one_set() -> None:
    three = [o.SetGoal("wood", 1_000, 1), o.SetGoal("fish", 2_000, 1), o.SetGoal("cloth", 3_000, 2)]

    written = plan(*three)
    assert (
        written["plan_goal_rank.fish"],
        written["plan_goal_rank.cloth"],
        written["plan_goal_rank.wood"],
    ) == (1, 2, 3)

    written = plan(*three, o.SetGoal("fish", 0))
    assert (written["plan_goal_rank.cloth"], written["plan_goal_rank.wood"]) == (1, 2)
    assert "plan_goal_rank.fish" not in written


def test_a_goal_ranked_beyond_the_last_is_last() -> None:
    assert plan(o.SetGoal("wood", 1_000, 40))["plan_goal_rank.wood"] == 1


# The queue


def test_a_project_pulls_in_what_it_leans_on_in_front_of_it_one_of_each_building() -> None:
    stack = o.QueueProject("charcoal_stack")
    written = plan(stack, tech__axes=1)

    assert line(stack, tech__axes=1) == ["kiln_fire", "mill_wheel", "kiln", "charcoal_stack"]
    assert (written["plan_count.kiln"], written["plan_count.mill_wheel"]) == (1, 1)


def test_what_is_queued_already_is_not_queued_twice_and_keeps_its_place_if_that_is_further_to_the_front() -> (
    None
):
    kilns = [o.QueueProject("kiln"), o.QueueProject("kiln"), o.QueueProject("hut")]

    assert line(*kilns, tech__axes=1) == ["kiln_fire", "mill_wheel", "kiln", "hut"]
    stack = [*kilns, o.QueueProject("charcoal_stack")]
    assert line(*stack, tech__axes=1) == ["kiln_fire", "mill_wheel", "kiln", "hut", "charcoal_stack"]
    assert plan(*stack, tech__axes=1)["plan_count.kiln"] == 2


def test_what_it_leans_on_comes_to_the_front_with_it() -> None:
    orders = [o.QueueProject("hut"), o.QueueProject("kiln_fire"), o.QueueProject("kiln", 1)]

    assert line(*orders, tech__axes=1, built__mill_wheel=1000) == ["kiln_fire", "kiln", "hut"]


def test_it_goes_to_the_place_asked_for() -> None:
    orders = [
        o.QueueProject("hut"),
        o.QueueProject("barn"),
        o.QueueProject("mill_wheel", 1),
        o.QueueProject("kiln_fire", 2),
    ]

    assert line(*orders, tech__axes=1) == ["mill_wheel", "kiln_fire", "hut", "barn"]


def test_a_building_ordered_again_is_one_more_and_one_moved_is_not() -> None:
    assert plan(o.QueueProject("hut"), o.QueueProject("hut"))["plan_count.hut"] == 2
    assert plan(o.QueueProject("hut"), o.QueueProject("hut", 1))["plan_count.hut"] == 1


def test_what_is_taken_out_of_the_queue_is_wanted_no_more() -> None:
    assert plan(o.QueueProject("hut"), o.QueueProject("hut"), o.Unqueue("hut")) == {}
    assert line(o.QueueProject("kiln_fire"), o.Unqueue("kiln_fire"), tech__axes=1) == []


# Cards


def test_an_answer_goes_to_the_slot_its_card_lies_in() -> None:
    assert plan(o.Move("two_shifts", "rest"), must=TWO_SHIFTS) == {"choice.must": 2}
    assert plan(o.Move("the_morning_after", "go_on"), must=TWO_SHIFTS, extra=MORNING) == {"choice.extra": 2}
    assert plan(o.Overrule("two_shifts", "nights"), must=TWO_SHIFTS) == {"choice.must": 1, "how.must": 1}


def test_a_card_dropped_has_no_answer() -> None:
    assert plan(o.Move("two_shifts", "rest"), o.Drop("two_shifts"), must=TWO_SHIFTS) == {"how.must": 2}


CARRY = o.Carry("two_shifts", "nights", "new_hands", "bold")


def test_a_choice_carried_hangs_its_promise() -> None:
    assert plan(CARRY, must=TWO_SHIFTS) == {
        "choice.must": 1,
        "how.must": CARRIED + NEW_HANDS,
        "plan_hang.new_hands": 2,
    }


def test_another_answer_takes_the_promise_off_again() -> None:
    assert plan(CARRY, o.Move("two_shifts", "rest"), must=TWO_SHIFTS) == {"choice.must": 2}
    assert (
        plan(CARRY, o.Carry("two_shifts", "nights", "new_hands", "storm"), must=TWO_SHIFTS)[
            "plan_hang.new_hands"
        ]
        == 3
    )


def test_taking_the_promise_off_takes_the_answer_back() -> None:
    assert plan(CARRY, o.Unhang("new_hands"), must=TWO_SHIFTS) == {}


def test_what_lay_ready_is_taken_off_alone() -> None:
    written = plan(
        o.Unhang("more_wood"), o.Move("two_shifts", "rest"), must=TWO_SHIFTS, plan_hang__more_wood=1
    )

    assert written == {"plan_hang.more_wood": 0, "choice.must": 2}


# Saved orders


def test_an_order_of_a_save_is_refused_when_it_is_none() -> None:
    for broken in (
        {},
        {"order": "sing"},
        {"order": ["post"]},
        {"order": "set_hours"},
        {"order": "set_hours", "days": 3},
    ):
        with pytest.raises(ValueError, match="order"):
            o.from_data(broken)


def test_what_comes_with_a_project_goes_by_the_books_not_by_the_barns() -> None:
    def burning(data: dict[str, Any]) -> None:
        wheel = next(one for one in data["buildings"] if one["id"] == "mill_wheel")
        data["buildings"].append({**wheel, "id": "gin"})
        wheel["burns"] = {"bearings": 1}

    rules = rules_with(burning)

    def queue(block: str) -> list[str]:
        given = {"tech.axes": 1, "tech.kiln_fire": 1, "built.mill_wheel": 1000, f"{block}.bearings": 9_000}
        _, book = village(rules, given)
        return [one.id for one in queued(rules, obey(rules, State.of(book.balances), o.QueueProject("kiln")))]

    assert queue("report") == ["kiln"]
    assert queue("stock") == ["gin", "kiln"]
