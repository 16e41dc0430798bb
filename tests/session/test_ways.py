"""Ways to set a target: each says what would come of it, and giving its order brings just that; last season's plan."""

from __future__ import annotations

import pytest

from lingao.engine.orders import Order, SetGoal, SetPriority, SetTarget
from lingao.session.session import Session
from lingao.session.together import give_together, undo_together
from lingao.session.views.ahead import TRIFLE, ahead
from lingao.session.views.last_plan import planned_otherwise
from lingao.session.views.numbers import explain
from lingao.session.views.plan import plan_view
from lingao.session.views.ways import MOST_SHORT, rounded, way_to, ways_of
from tests.games import shipped_game, tiny_game, with_books


def tiny_number(session: Session, process: str) -> int:
    return session.rules.number("processes", process)


@pytest.mark.parametrize("seasons", [0, 5])
def test_giving_a_way_brings_what_it_says(seasons: int) -> None:
    session = shipped_game("morning_star", seasons)
    running = [one for one in plan_view(session).lines if not one.dormant and one.refusal is None][:6]
    tried = 0
    for line in running:
        product = session.rules.works.processes[line.process].outputs[0][0]
        for way in ways_of(session, line.process):
            assert session.give(way.order) is None
            then = session.forecast().balances
            assert then[session.rules.at.run[line.process]] == way.expected
            if way.end is not None:
                assert then[session.rules.at.report[product]] == way.end.value
            session.undo()
            tried += 1
    assert tried > 12


def test_every_figure_of_a_way_sums_to_its_parts() -> None:
    session = shipped_game("morning_star", 3)
    for line in plan_view(session).lines:
        for way in ways_of(session, line.process):
            for number in (way.gives, way.end, *way.short):
                if number is not None:
                    assert (
                        explain(session, number).total
                        == number.value
                        == sum(one.amount for one in number.parts or ())
                    )


def test_need_makes_what_people_and_other_lines_ask_and_the_books_lack() -> None:
    session = tiny_game(0)
    felling = tiny_number(session, "felling")
    wood = session.rules.number("resources", "wood")
    with_books(session, wood, 0)
    asked = way_to(session, felling, "need")
    with_books(session, wood, 10_000_000)
    enough = way_to(session, felling, "need")
    assert asked is not None
    assert enough is not None
    assert asked.runs > 0 == enough.runs


def test_later_is_told_where_the_seasons_ahead_would_lack_and_makes_it() -> None:
    session = shipped_game("morning_star", 14)
    growing, fibre = (
        session.rules.number(kind, one) for kind, one in (("processes", "ramie"), ("resources", "fibre"))
    )

    def lacking() -> int:
        course = ahead(session).of(fibre)
        assert course is not None
        return sum(course.short[1:])

    need, later = (way_to(session, growing, kind) for kind in ("need", "later"))
    assert need is not None
    assert later is not None
    assert session.give(need.order) is None
    without = lacking()
    assert session.give(later.order) is None
    assert lacking() * TRIFLE < without
    plenty = with_books(shipped_game("morning_star", 14), fibre, 10_000_000)
    assert way_to(plenty, growing, "later") is None


def test_a_goal_is_asked_for_on_top_of_need() -> None:
    session = tiny_game(0)
    felling = tiny_number(session, "felling")
    need = way_to(session, felling, "need")
    session.give(SetGoal("wood", 0, 1))
    assert way_to(session, felling, "goal") is None
    session.give(SetGoal("wood", 500_000, 1))
    goal = way_to(session, felling, "goal")
    there = session.seen[session.rules.at.report[session.rules.number("resources", "wood")]]
    assert need is not None
    assert goal is not None
    assert goal.gives.value - need.gives.value >= 500_000 - there


def test_full_is_what_its_own_limit_allows() -> None:
    session = tiny_game(0)
    full = way_to(session, tiny_number(session, "felling"), "full")
    assert full is not None
    assert full.runs == 4_000_000


def test_so_much_in_store_is_what_the_books_then_show() -> None:
    session = shipped_game("morning_star", 0)
    salt = session.rules.number("processes", "salt_boil")
    way = way_to(session, salt, "store", 70_000)
    assert way is not None
    assert way.end is not None
    assert 70_000 <= way.end.value <= 70_500


def test_a_line_that_cannot_run_has_no_ways() -> None:
    session = tiny_game(0)
    burning = tiny_number(session, "burn_charcoal")
    assert session.check(SetTarget("burn_charcoal", 1000)) is not None
    assert ways_of(session, burning) == ()


def test_what_falls_short_by_more_is_told_and_no_more_than_a_few_of_it() -> None:
    session = shipped_game("morning_star", 3)
    told = [way for line in plan_view(session).lines for way in ways_of(session, line.process) if way.short]
    assert told
    assert max(len(one.short) for one in told) <= MOST_SHORT


def test_the_way_that_stands_is_marked_and_there_is_but_one() -> None:
    session = shipped_game("morning_star", 2)
    salt = session.rules.number("processes", "salt_boil")
    assert [one.kind for one in ways_of(session, salt) if one.stands] == ["auto"]
    need = way_to(session, salt, "full")
    assert need is not None
    session.give(need.order)
    assert [one.kind for one in ways_of(session, salt) if one.stands] == ["full"]


@pytest.mark.parametrize(
    ("runs", "up"), [(0, 0), (1, 100), (9_210, 9_300), (99_950, 100_000), (1_340_001, 1_350_000)]
)
def test_runs_are_rounded_up_as_one_would_type_them(runs: int, up: int) -> None:
    assert rounded(runs) == up


def test_last_seasons_plan_is_had_again_and_taken_back_as_one() -> None:
    session = shipped_game("morning_star", 3)
    session.give(SetPriority("salt_boil", 2))
    others = planned_otherwise(session)
    assert len(others) > 1
    assert give_together(session, [one.order for one in others]) is None
    assert planned_otherwise(session) == ()
    for one in others:
        assert session.forecast().balances[session.rules.at.plan_target[one.process]] == one.was
    assert len(undo_together(session)) == len(others)
    assert session.orders == [SetPriority("salt_boil", 2)]
    assert planned_otherwise(session) == others
    assert undo_together(session) == (SetPriority("salt_boil", 2),)
    assert undo_together(session) == ()


def test_orders_given_one_by_one_after_a_set_was_taken_back_are_taken_back_one_by_one() -> None:
    session = tiny_game(1)
    pair: list[Order] = [SetPriority("felling", 2), SetTarget("felling", 1_000)]
    give_together(session, pair)
    undo_together(session)
    for one in pair:
        session.give(one)
    assert len(undo_together(session)) == 1


def test_the_first_season_has_no_last_plan() -> None:
    assert planned_otherwise(tiny_game(0)) == ()
    assert way_to(tiny_game(0), 0, "last") is None
