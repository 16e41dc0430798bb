"""Mending: the order beside a warning is legal, betters its figure as it says, and touches nothing until it is given."""

from __future__ import annotations

import pytest

from lingao.engine.game import foresee
from lingao.engine.ledger import Cause
from lingao.engine.orders import Enact, QueueProject, Repeal, SetTarget, Train
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import State
from lingao.session.views import mending
from lingao.session.views.ahead import foreseen_states
from lingao.session.views.checklist import Concern, Kind, checklist
from lingao.session.views.mending import FINDERS, TRIES, fix_of, short_of, with_fixes
from lingao.session.views.numbers import Number, Part, made_of
from tests.games import shipped_game, tiny_game, with_books

PLACES = [
    ("morning_star", 0),
    ("morning_star", 8),
    ("morning_star", 14),
    ("first_winter", 2),
    ("long_plan", 12),
]


@pytest.mark.parametrize(("scenario", "seasons"), PLACES)
def test_every_fix_may_be_given_and_does_what_it_says(scenario: str, seasons: int) -> None:
    session = shipped_game(scenario, seasons)
    before, orders = session.balances.copy(), list(session.orders)
    found = with_fixes(session, checklist(session))
    assert (session.balances, session.orders) == (before, orders)
    assert all(one.fix is None for one in found if one.kind not in FINDERS)
    for one in found:
        if one.fix is None:
            continue
        assert session.give(one.fix.order) is None
        after = one.fix.after
        if after is not None:
            then = foreseen_states(session)[1 + (one.season - session.season if one.kind == "promise" else 0)]
            assert then[after.account] == after.value
            if one.kind == "promise":
                assert one.number is not None
                assert after.value > one.number.value
        session.undo()


def test_a_shortage_is_put_right_by_more_runs_of_who_makes_it_as_far_as_it_goes() -> None:
    session = shipped_game("morning_star", 8)
    short = next(one for one in checklist(session) if one.kind == "short")
    fix = fix_of(session, short)
    assert fix is not None
    assert isinstance(fix.order, SetTarget)
    session.give(fix.order)
    assert not any(one.kind == "short" and one.subject == short.subject for one in checklist(session))


def test_what_nobody_can_make_or_buy_now_gets_its_tech_or_building_to_the_front() -> None:
    session = with_books(tiny_game(), 4, 0)
    assert session.rules.world.resources[4].id == "charcoal"
    fix = short_of(session, 4)
    assert fix is not None
    assert fix.after is None
    assert isinstance(fix.order, QueueProject)
    assert fix.order.place == 1
    session.give(fix.order)
    assert short_of(session, 4) != fix


def test_courses_that_take_working_hands_are_made_smaller() -> None:
    session = shipped_game("morning_star", 2)
    course, account = session.rules.world.courses[0], session.rules.at.people[0]
    taken = made_of(account, (Part(40, Cause("training", course.id)),))
    fix = fix_of(session, Concern("training", 0, taken, Number(100, account)))
    assert fix is not None
    assert fix.order == Train(course.id, 24)


def test_no_more_than_a_few_orders_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []

    def counted(rules: Ruleset, state: State) -> State:
        tried.append(1)
        return foresee(rules, state)

    monkeypatch.setattr(mending, "foresee", counted)
    session = shipped_game("first_winter", 2)
    for one in checklist(session):
        tried.clear()
        fix_of(session, one)
        seasons = max(1, one.season - session.season + 1)  # a promise is foreseen up to its session
        assert len(tried) <= TRIES * seasons


def test_a_choice_is_no_order_to_be_given_for_anybody() -> None:
    session = shipped_game("morning_star", 8)
    kinds: tuple[Kind, ...] = ("card", "wall", "support", "omen", "township")
    for kind in kinds:
        assert fix_of(session, Concern(kind)) is None


@pytest.mark.parametrize("scenario", ["morning_star", "leap"])
def test_hunger_ahead_is_put_right_by_a_policy_that_sends_food(scenario: str) -> None:
    session = shipped_game(scenario, 3)

    def dead() -> int:
        return sum(state[session.rules.at.hunger_deaths[0]] for state in foreseen_states(session)[1:])

    before = dead()
    hungry = next(it for it in checklist(session) if it.kind in ("township", "ahead"))
    fix = fix_of(session, hungry)
    assert fix is not None
    assert isinstance(fix.order, Enact)
    assert session.give(fix.order) is None
    assert fix_of(session, hungry) is None
    assert dead() < before


def test_hunger_ahead_is_else_put_right_by_what_eases_the_levy() -> None:
    session = shipped_game("leap")
    hungry = next(it for it in checklist(session) if it.kind == "ahead")
    assert hungry.number is not None

    fix = fix_of(session, hungry)

    assert fix is not None
    assert isinstance(fix.order, Repeal)
    assert fix.after is not None
    assert fix.after.value < hungry.number.value
    assert session.give(fix.order) is None
    assert fix_of(session, Concern("ahead", season=hungry.season)) is None
