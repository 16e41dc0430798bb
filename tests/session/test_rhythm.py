"""The season's steps: what is done, what waits, and what comes next."""

from __future__ import annotations

from lingao.engine.orders import Move, Unhang
from lingao.session.session import Session
from lingao.session.views.posts import places_to_go
from lingao.session.views.rhythm import Step, rhythm
from lingao.session.views.table import cards_on_table
from lingao.session.views.wall import promised
from tests.games import shipped_game, tiny_game


def step(session: Session, what: str) -> Step:
    return next(one for one in rhythm(session).steps if one.what == what)


def answer(session: Session) -> None:
    for card in cards_on_table(session):
        row = session.rules.council.cards[card.card]
        legal = [one for one in row.choices if session.check(Move(row.id, one.id)) is None]
        assert session.give(Move(row.id, legal[0].id)) is None


def test_a_card_that_must_be_answered_comes_first_and_then_the_seasons_end() -> None:
    session = shipped_game("morning_star")
    assert rhythm(session).next.what == "cards"
    assert step(session, "cards").state == "must"

    answer(session)

    assert step(session, "cards").state == "done"
    assert rhythm(session).next.what == "end"


def test_an_empty_place_on_the_wall_waits_in_a_plans_first_season_only() -> None:
    session = shipped_game("morning_star")
    answer(session)
    promise = session.rules.world.promises[promised(session)[0].promise].id

    assert session.give(Unhang(promise)) is None

    assert (step(session, "promises").done, step(session, "promises").of) == (2, 3)
    assert rhythm(session).next.what == "promises"
    assert step(shipped_game("morning_star", 1), "promises").state == "none"


def test_posts_are_done_when_one_was_moved_and_never_come_next() -> None:
    session = tiny_game(1)
    assert step(session, "posts").state == "open"
    assert rhythm(session).next.what != "posts"
    away = next(one for one in places_to_go(session, 0) if not one.here)

    session.give(away.order)

    assert (step(session, "posts").state, step(session, "posts").done) == ("done", 1)


def test_a_season_without_cards_asks_for_none() -> None:
    session = tiny_game()
    session.opening[session.rules.at.must[0]] = session.opening[session.rules.at.extra[0]] = 0
    session._forget()

    assert step(session, "cards") == Step("cards", "none")
    assert rhythm(session).next.what in ("promises", "end")
