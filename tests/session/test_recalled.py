"""What a card remembers is in the game's record: the choice that brought it, with its season, and nothing where none did."""

from __future__ import annotations

from typing import Any

from lingao.content.resolve import world_of
from lingao.engine.orders import Move, Order
from lingao.engine.ruleset import Ruleset
from lingao.session.session import Session
from lingao.session.views.recalled import followed_by, promised, recalled
from lingao.session.views.table import cards_on_table
from lingao.session.views.threads import threads
from tests.games import SEED, played, shipped_game
from tests.tiny import tiny_data

MEMORY = 1
"""The card of the tiny world that remembers the other."""


def remembering(when: dict[str, Any] | None, *orders: Order, seasons: int = 4) -> Session:
    """The tiny world whose second card asks for this, when it lies on the table; the orders are given in season 2."""
    data = tiny_data()
    card = data["cards"][MEMORY]
    if when is None:
        del card["when"]
    else:
        card |= {
            "when": {"all": [{"season": {"at_least": 3}}, when]},
            "weight": "certain",
            "deck": "practice",
        }
    data["cards"][0]["choices"][0]["later"][0]["after"] = 3
    session = played(Session(Ruleset(world_of(data), "tiny_run"), SEED), 1)
    for order in orders:
        assert session.give(order) is None
    for _ in range(seasons):
        session.end_season()
        if any(one.card == MEMORY for one in cards_on_table(session)):
            break
    return session


def test_a_card_that_a_choice_brought_recalls_the_choice_and_its_season() -> None:
    session = remembering(None, Move("two_shifts", "nights"))

    (it,) = recalled(session, MEMORY)

    assert session.season == 5
    assert (it.kind, it.season, it.card, it.choice, it.silent) == ("chosen", 2, 0, 0, False)


def test_a_card_recalls_a_choice_asked_for_by_name_by_its_flag_and_by_the_policy_it_brought() -> None:
    for asked in (
        {"chose": {"card": "two_shifts"}},
        {"flag": "worked_nights"},
        {"policy": "long_shift"},
        {"any": [{"chose": {"card": "two_shifts", "choice": "rest"}}, {"flag": "worked_nights"}]},
    ):
        session = remembering(asked, Move("two_shifts", "nights"))
        assert [(one.season, one.choice) for one in recalled(session, MEMORY)] == [(2, 0)]


def test_what_nobody_answered_is_recalled_as_such() -> None:
    session = remembering({"chose": {"card": "two_shifts", "choice": "rest"}})

    (it,) = recalled(session, MEMORY)

    assert (it.season, it.choice, it.silent) == (2, 1, True)


def test_a_card_that_asks_for_no_decision_recalls_none() -> None:
    session = remembering({"not": {"flag": "worked_nights"}})

    assert any(one.card == MEMORY for one in cards_on_table(session))
    assert recalled(session, MEMORY) == ()


def test_a_promise_is_recalled_with_the_season_it_was_hung_in_and_judged() -> None:
    session = remembering({"promises": {"state": "missed"}}, seasons=11)
    assert any(one.card == MEMORY for one in cards_on_table(session))

    (it,) = recalled(session, MEMORY)

    at = session.rules.at
    assert it.kind == "missed"
    assert session.seen[at.missed[it.promise]] == it.judged
    assert it.judged % 4 == 0
    assert it.season < it.judged
    assert it.promised == session.past[it.judged - 1].balances[at.promised[it.promise]]
    assert promised(session, it.promise, it.judged) == it


def test_the_same_is_recalled_when_the_season_is_long_gone() -> None:
    session = remembering(None, Move("two_shifts", "nights"))
    then, season = recalled(session, MEMORY), session.season
    played(session, 3)

    assert recalled(session, MEMORY, season) == then


def test_a_thread_names_the_cards_that_followed_from_it_on_the_table_and_answered() -> None:
    session = remembering(None, Move("two_shifts", "nights"))
    (first,) = threads(session)
    assert followed_by(session, first) == ((session.season, MEMORY),)

    session.end_season()

    assert followed_by(session, first) == ((session.season - 1, MEMORY),)
    assert followed_by(session, threads(session)[-1]) == ()


def test_every_consequence_card_of_whole_games_recalls_what_brought_it() -> None:
    found = 0
    for seed in (3, 7):
        session = shipped_game("morning_star", 30, seed)
        for one in threads(session):
            if session.rules.council.cards[one.card].deck == "consequence":
                assert recalled(session, one.card, one.season), session.rules.council.cards[one.card].id
                found += 1
    assert found > 5
