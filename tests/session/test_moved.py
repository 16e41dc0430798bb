"""Moving a post shows at once what is expected to change, and why a full place gives less."""

from __future__ import annotations

from lingao.content.vocabulary import WORK
from lingao.engine.game import settle
from lingao.engine.orders import Post
from lingao.session.session import Session
from lingao.session.views.moved import moved
from lingao.session.views.posts import moving_would, places_to_go
from tests.games import shipped_game, tiny_game


def at_work(session: Session, handle: int, work: str) -> Post:
    return next(
        one.order
        for one in places_to_go(session, handle)
        if one.place.work == WORK.index(work) and not one.here
    )


def test_nobody_moves_before_an_order_and_none_that_goes_back() -> None:
    session = tiny_game(1)
    assert moved(session) is None
    stays = next(one.order for one in places_to_go(session, 0) if one.here)

    session.give(next(one.order for one in places_to_go(session, 0) if not one.here))
    assert moved(session) is not None

    session.give(stays)
    assert moved(session) is None


def test_one_move_is_expected_to_change_what_the_dialogue_said() -> None:
    session = shipped_game("morning_star", 3)
    order = at_work(session, 1, "school")
    would = moving_would(session, order)

    session.give(order)
    found = moved(session)

    assert found is not None
    assert [one.handle for one in found.moves] == [1]
    assert found.expected == would
    assert would.gains


def test_an_audit_is_expected_at_one_office_only() -> None:
    session = shipped_game("morning_star", 3)
    session.give(at_work(session, 9, "audit"))
    found = moved(session)
    assert found is not None

    audits = [one for one in found.expected.gains if one.subject in session.rules.at.audit]

    assert len(audits) == 1


def test_moves_are_told_together_and_nothing_of_it_is_played() -> None:
    session = shipped_game("morning_star", 3)
    before = settle(session.rules, session.balances, session.seed).balances
    for handle, work in ((1, "school"), (4, "health")):
        session.give(at_work(session, handle, work))
        moved(session)

    found = moved(session)
    assert found is not None
    assert [one.handle for one in found.moves] == [1, 4]
    session.undo()
    session.undo()
    assert settle(session.rules, session.balances, session.seed).balances == before
