"""A plan begins with three promises, of things and of people: what the player leaves empty, modest offers fill."""

from __future__ import annotations

from typing import Any

from lingao.engine import orders as o
from lingao.engine.decreed.promises import fill_wall
from lingao.engine.ledger import Cause
from lingao.engine.obey import CARRIED, obey
from lingao.engine.phases.decrees import decrees
from lingao.engine.state import State
from tests.rules.village import After, rules_with, settle, tiny_rules, village

MODEST, STORM = 1, 3
SECOND_PLAN = 5
OFFERED = {f"offered.{one.id}": 1 for one in tiny_rules().world.promises}
HANDS = tiny_rules().ordinal["promises"]["new_hands"]


def filled(rules: Any = None, season: int = SECOND_PLAN, **accounts: int) -> set[str]:
    """The promises to be hung when a plan begins with all six offered."""
    given = {name.replace("__", "."): value for name, value in accounts.items()}
    made, book = village(rules, {**OFFERED, "season": season, **given})
    fill_wall(made, book)
    return {
        one.id for one, account in zip(made.world.promises, made.at.plan_hang, strict=True) if book[account]
    }


def of_things(names: set[str]) -> set[bool]:
    """Whether promises are of things, of people, or of both."""
    return {row.of_things for row in tiny_rules().council.promises if row.id in names}


def test_three_left_as_they_are_stay_as_they_are() -> None:
    three = {"plan_hang__what_we_know": STORM, "plan_hang__good_health": 1, "plan_hang__full_barn": 1}

    assert filled(**three) == {"what_we_know", "good_health", "full_barn"}


def test_a_promise_taken_off_leaves_no_empty_place_when_the_season_ends() -> None:
    rules, book = village(
        None, {**OFFERED, "plan_hang.more_wood": 1, "plan_hang.full_barn": 1, "plan_hang.good_health": 1}
    )
    for name in ("good_health", "full_barn"):
        book.balances = obey(rules, State.of(book.balances), o.Unhang(name)).tolist()

    after = settle(decrees, (rules, book))

    hung = {row.id for row in rules.council.promises if after(f"hung.{row.id}")}
    assert len(hung) == 3
    assert of_things(hung) == {True, False}


def test_an_empty_wall_is_filled_with_things_and_people() -> None:
    names = filled()

    assert len(names) == 3
    assert of_things(names) == {True, False}


def test_the_place_beside_two_of_a_kind_goes_to_the_other_kind() -> None:
    things = filled(plan_hang__full_barn=1, plan_hang__what_we_know=1)
    people = filled(plan_hang__new_hands=1, plan_hang__good_health=1)

    assert of_things(things - {"full_barn", "what_we_know"}) == {False}
    assert of_things(people - {"new_hands", "good_health"}) == {True}


def test_what_fills_a_place_is_modest_and_says_which_promise_it_is() -> None:
    rules, book = village(None, {**OFFERED, "plan_hang.full_barn": STORM, "plan_hang.good_health": STORM})
    fill_wall(rules, book)

    assert After(rules, book).entries == [("plan_hang.more_wood", MODEST, Cause("promise", "more_wood"))]


def test_what_carries_a_card_fills_no_place_of_the_three() -> None:
    names = filled(
        plan_hang__new_hands=1, how__must=CARRIED + HANDS, plan_hang__full_barn=1, plan_hang__good_health=1
    )

    assert len(names) == 4


def test_within_a_plan_nothing_is_hung_unasked() -> None:
    assert filled(season=SECOND_PLAN + 1) == set()


def test_no_more_hang_than_are_offered() -> None:
    none = {name.replace(".", "__"): 0 for name in OFFERED}

    assert filled(**{**none, "offered__more_wood": 1}) == {"more_wood"}


def test_a_first_plan_has_as_many_as_the_scenario_hangs_ready() -> None:
    def two(data: dict[str, Any]) -> None:
        data["scenarios"][0]["start"]["wall"] = {"full_barn": "modest", "good_health": "modest"}

    rules = rules_with(two)

    assert len(filled(rules, season=1, plan_hang__full_barn=1)) == 2
    assert len(filled(rules, season=SECOND_PLAN, plan_hang__full_barn=1)) == 3
