"""What may be hung on the Wall, taken off again, lowered and admitted."""

from __future__ import annotations

from typing import Any

from lingao.engine import orders as o
from tests.rules.asking import refused
from tests.rules.village import rules_with


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
