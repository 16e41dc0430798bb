"""The story of a run gives the player's own decisions their place and leaves out what is only noise."""

from __future__ import annotations

from functools import cache

from lingao.engine.orders import Move
from lingao.session.session import Session
from lingao.session.views.council import card_view
from lingao.session.views.desk import cards_on_table
from lingao.session.views.story import HEAVY_HUNGER, JUDGED, NOISE, OWN, WEIGHT, Turn, story, weight
from tests.games import shipped_game


@cache
def decided(seasons: int = 6) -> Session:
    """A game in which every card that must be answered was, by the first choice that could be moved."""
    session = shipped_game("first_winter")
    for _ in range(seasons):
        for on_table in cards_on_table(session):
            for choice in card_view(session, on_table.card).choices:
                if session.give(choice.move) is None:
                    break
        session.end_season()
    return session


def test_a_decision_of_the_players_weighs_more_than_a_card_that_went_its_own_way() -> None:
    assert WEIGHT["card"] > WEIGHT["silent"]
    assert weight(Turn(1, "card", amount=3000)) > weight(Turn(1, "silent", amount=3000))


def test_the_players_own_decisions_are_told() -> None:
    session = decided()
    moved = sum(isinstance(order, Move) for one in session.past for order in one.orders)

    told = [turn for turn in story(session) if turn.kind == "card"]

    assert len(told) >= min(OWN, moved) > 0
    for turn in told:
        card = session.rules.council.cards[turn.subject]
        assert Move(card.id, card.choices[turn.detail].id) in session.past[turn.season - 1].orders


def test_a_card_nobody_answered_is_no_decision_of_the_players() -> None:
    assert not [turn for turn in story(shipped_game("first_winter", 6)) if turn.kind == "card"]


def test_swings_back_to_rest_and_of_imports_are_left_out() -> None:
    for session in (decided(), shipped_game("first_winter", 6), shipped_game("morning_star", 12)):
        for turn in story(session):
            assert turn.cause is None or turn.cause.kind not in NOISE


def test_what_a_decision_moved_is_what_its_entries_say() -> None:
    session = decided()
    for turn in story(session):
        if turn.kind == "card":
            card = session.rules.council.cards[turn.subject]
            subject = f"{card.id}.{card.choices[turn.detail].id}"
            moved = sum(
                abs(amount)
                for (account, cause), amount in session.entries_of(turn.season).items()
                if account in session.rules.at.said_indicator and cause == ("card", subject)
            )
            assert turn.amount == moved


def test_seasons_of_hunger_one_after_another_are_one_turning_point() -> None:
    session = shipped_game("leap", 60)
    dead = session.rules.at.hunger_deaths[0]
    hungry = [one for one in range(1, len(session.past) + 1) if session.led_to(one)[dead] >= HEAVY_HUNGER]

    told = [turn for turn in story(session) if turn.kind == "hunger"]

    assert told
    assert len(told) < len(hungry)
    for turn in told:
        seasons = range(turn.season, turn.detail + 1)
        assert set(seasons) <= set(hungry)
        assert turn.season - 1 not in hungry
        assert turn.detail + 1 not in hungry
        assert turn.amount == 100 * sum(session.led_to(one)[dead] for one in seasons)


def test_promises_judged_alike_at_one_session_are_one_turning_point() -> None:
    turns = [turn for turn in story(shipped_game("morning_star", 20)) if turn.kind in JUDGED]

    assert any(turn.also for turn in turns)
    assert len({(turn.season, turn.kind) for turn in turns}) == len(turns)
