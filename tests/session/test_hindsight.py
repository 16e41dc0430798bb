"""In hindsight: the same that going back and posting one of the twelve elsewhere would give, by the books, and no order given."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lingao.content.vocabulary import WORK
from lingao.engine.game import foresee, settle
from lingao.engine.orders import Post
from lingao.engine.seen import seen
from lingao.engine.state import State
from lingao.session.hindsight import GROWN, LEAST, hindsight, told
from lingao.session.rewinding import rewind
from lingao.session.session import Session
from lingao.session.views.gains import Courses, gains
from tests.games import shipped_game, tiny_game

BEGIN = pytest.mark.parametrize(
    "begin", [lambda: tiny_game(2), lambda: shipped_game("first_winter", 1)], ids=["tiny", "shipped"]
)


def order_to(session: Session, handle: int, place: int) -> Post:
    rules = session.rules
    return Post(rules.world.handles[handle].id, rules.world.posts[rules.places[place - 1].post].id)


def on_foot(session: Session, state: State) -> list[State]:
    """A season by its books and its own draws, and the three foreseen after it."""
    rules = session.rules
    states = [seen(rules, settle(rules, seen(rules, state), session.seed).balances)]
    while len(states) < 4 and not states[-1][rules.at.ended[0]]:
        states.append(foresee(rules, states[-1]))
    return states


@BEGIN
def test_it_tells_what_one_move_more_would_have_led_to(begin: Callable[[], Session]) -> None:
    session = begin()
    season = len(session.past)
    it = hindsight(session)

    assert it.found
    for one in it.found:
        other = rewind(session, season)
        for order in session.past[season - 1].orders:
            assert other.give(order) is None
        as_it_was = other.balances
        assert other.give(order_to(session, one.handle, one.place)) is None
        was, would = on_foot(session, as_it_was), on_foot(session, other.balances)
        courses = Courses(season, seen(session.rules, as_it_was), was, would)
        assert one.gains == gains(session.rules, courses)


@BEGIN
def test_of_every_place_the_best_move_is_told_the_best_first(begin: Callable[[], Session]) -> None:
    it = hindsight(begin())

    assert len({one.place for one in it.found}) == len(it.found)
    assert [one.weight for one in it.found] == sorted((one.weight for one in it.found), reverse=True)
    assert all(one.weight > 0 and one.place != one.other for one in it.found)


@BEGIN
def test_it_gives_no_order_and_changes_nothing(begin: Callable[[], Session]) -> None:
    session = begin()
    before = session.balances.copy(), list(session.orders), list(session.past)

    hindsight(session)
    told(session)

    assert (session.balances, session.orders, session.past) == before


def test_an_audit_is_never_recommended_afterwards() -> None:
    session = shipped_game("morning_star", 6)
    audit = WORK.index("audit")

    assert not any(session.rules.places[one.place - 1].work == audit for one in hindsight(session).found)


def test_what_lies_in_the_barns_makes_no_difference() -> None:
    def looked_back(hidden: int) -> object:
        session = shipped_game("morning_star", 3)
        played = session.past[-1]
        for account in session.rules.layout.hidden:
            played.balances[account] += hidden
        return hindsight(session)

    assert looked_back(0) == looked_back(7000)


def test_whoever_moved_is_told_what_it_gave_against_staying() -> None:
    session = shipped_game("first_winter", 1)
    best = hindsight(session).found[0]
    assert best.weight >= LEAST
    session.give(order_to(session, best.handle, best.place))
    session.end_season()

    came = told(session).moved

    assert [(one.handle, one.place, one.other) for one in came] == [(best.handle, best.place, best.other)]
    assert came[0].weight > 0
    assert came[0].gains[0].kind == best.gains[0].kind == "deaths"


def test_what_a_season_ago_was_told_is_told_again_only_when_it_has_grown() -> None:
    session, found = shipped_game("morning_star"), []
    for _ in range(10):
        session.end_season()
        left = told(session).left
        if left is not None:
            assert left.weight >= LEAST
            found.append(len(session.past))
            before = hindsight(session, len(session.past) - 1).found if len(session.past) > 1 else ()
            same = [one.weight for one in before if one.leads_with == left.leads_with and one.worth_telling]
            assert all(left.weight * 1000 >= one * GROWN for one in same)
    assert 2 <= len(found) <= 7
