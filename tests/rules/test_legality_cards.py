"""How a card on the table may be answered: moved, overruled, carried, dropped."""

from __future__ import annotations

from lingao.engine import orders as o
from tests.rules.asking import refused
from tests.rules.village import tiny_rules

TWO_SHIFTS = tiny_rules().ordinal["cards"]["two_shifts"] + 1
ON_TABLE = {
    "must": TWO_SHIFTS,
    "vote.must.1": 400,
    "vote.must.2": 600,
    "people.labourer": 20,
    "stock.silver": 100,
}
"""The two-shift card lies on the table; nights would fail, rest would pass."""


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
