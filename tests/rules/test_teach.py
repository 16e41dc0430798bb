"""A course takes people out of their class, teaches them season by season, and gives them back to another."""

from __future__ import annotations

from typing import Any

from lingao.engine.phases.teach import free_seats, seats, teach
from lingao.engine.ruleset import Ruleset
from tests.rules.village import rules_with, settle, village

TAUGHT = {"days.skilled": 60_000, "stock.prints": 1000, "level.training_seats": 40}
"""Teachers for 40, books for 1000, places for 40."""


def test_trainees_leave_their_class_for_the_last_row_of_the_course() -> None:
    after = settle(
        teach, village(named=TAUGHT, people__labourer=50, local__labourer=50, plan_train__kiln_school=5)
    )

    assert after("people.labourer") == 45
    assert after("local.labourer") == 45
    assert after("cohort.kiln_school.2") == 5
    assert after("days.skilled") == 60_000


def test_a_season_brings_a_cohort_one_row_on_and_costs_teachers_and_books() -> None:
    after = settle(teach, village(named=TAUGHT, cohort__kiln_school__2=4))

    assert (after("cohort.kiln_school.2"), after("cohort.kiln_school.1")) == (0, 4)
    assert after.of("days.skilled") == [(-6000, "training")]
    assert after("used.prints") == 4


def test_graduates_enter_their_class_as_locals() -> None:
    after = settle(teach, village(named=TAUGHT, cohort__kiln_school__1=4))

    assert after("cohort.kiln_school.1") == 0
    assert after("people.apprentice") == after("local.apprentice") == 4


def test_whom_nobody_can_teach_stays_where_they_are() -> None:
    after = settle(teach, village(named={**TAUGHT, "days.skilled": 3000}, cohort__kiln_school__1=4))

    assert after("people.apprentice") == 2
    assert after("cohort.kiln_school.1") == 2


def test_those_nearest_to_the_end_are_taught_first() -> None:
    after = settle(
        teach,
        village(named={**TAUGHT, "days.skilled": 3000}, cohort__kiln_school__1=2, cohort__kiln_school__2=2),
    )

    assert after("people.apprentice") == 2
    assert after("cohort.kiln_school.2") == 2


def test_those_born_here_go_first() -> None:
    after = settle(
        teach, village(named=TAUGHT, people__labourer=50, local__labourer=3, plan_train__kiln_school=5)
    )

    assert after("people.labourer") == 45
    assert after("local.labourer") == 0


def test_no_more_are_taken_in_than_there_are_heads_seats_teachers_and_books() -> None:
    def taken(**instead: int) -> int:
        named = {**TAUGHT, "people.labourer": 50, "plan_train.kiln_school": 50}
        named.update({name.replace("__", "."): value for name, value in instead.items()})
        return settle(teach, village(named=named))("cohort.kiln_school.2")

    assert taken() == 40
    assert taken(people__labourer=7) == 7
    assert taken(level__training_seats=6) == 6
    assert taken(days__skilled=15_000) == 10
    assert taken(stock__prints=9) == 9


def test_those_seated_take_places_from_newcomers() -> None:
    rules, book = village(named=TAUGHT, cohort__kiln_school__1=10, cohort__kiln_school__2=5)

    assert free_seats(rules, book.balances, rules.people.courses[0]) == 25


def test_a_school_post_seats_25_and_better_teaching_more() -> None:
    rules, book = village(named=TAUGHT, post_days__school=75_000, level__training=200)

    assert seats(rules, book.balances, rules.account("level.training_seats")) == (40 + 25) * 1200 // 1000


def test_school_posts_add_no_places_in_the_childrens_school() -> None:
    rules, book = village(post_days__school=75_000, level__school_seats=100)

    assert seats(rules, book.balances, rules.account("level.school_seats")) == 100


def needing_a_tech() -> Ruleset:
    def change(data: dict[str, Any]) -> None:
        data["courses"][0]["needs"] = "kiln_fire"

    return rules_with(change)


def test_a_course_waits_for_its_tech() -> None:
    rules = needing_a_tech()
    unknown = village(rules, named=TAUGHT, people__labourer=9, plan_train__kiln_school=5)
    known = village(rules, named=TAUGHT, people__labourer=9, plan_train__kiln_school=5, tech__kiln_fire=1)

    assert settle(teach, unknown)("cohort.kiln_school.2") == 0
    assert settle(teach, known)("cohort.kiln_school.2") == 5


def test_a_course_beside_the_bench_needs_no_seats() -> None:
    def change(data: dict[str, Any]) -> None:
        data["courses"][0]["seats"] = "none"

    named = {**TAUGHT, "level.training_seats": 0}
    after = settle(teach, village(rules_with(change), named, people__labourer=50, plan_train__kiln_school=30))

    assert after("cohort.kiln_school.2") == 30
