"""The session of a plan and the Count as scenes: what they tell, and that they tell no more than the books."""

from __future__ import annotations

import pytest

from lingao.engine.orders import Move, Overrule
from lingao.engine.votes import PASSES
from lingao.session.session import Session
from lingao.session.views.numbers import explain
from lingao.session.views.sitting import Sitting, sitting
from lingao.session.views.table import cards_on_table
from lingao.session.views.the_count import count_view
from tests.games import played, shipped_game, tiny_game

PLAN = 8
"""Seasons of a plan of the long scenario."""
COUNT = 36


@pytest.fixture(scope="module")
def counted() -> Session:
    return shipped_game("morning_star", COUNT)


def held(session: Session) -> Sitting:
    found = sitting(session)
    assert found is not None
    return found


def test_a_session_is_told_after_its_season_and_no_other() -> None:
    session = shipped_game("morning_star", PLAN - 1)
    assert sitting(session) is None

    session.end_season()
    assert held(session).season == PLAN

    session.end_season()
    assert sitting(session) is None
    assert sitting(tiny_game()) is None


def test_a_verdict_says_what_it_did_to_its_bench_and_to_legitimacy() -> None:
    session = shipped_game("morning_star", PLAN)
    constant = session.rules.constant
    for one in held(session).verdicts:
        moved = {"kept": constant.kept_sponsor, "missed": constant.missed_sponsor}.get(one.judged.how, 0)
        assert one.content == moved
        assert one.legitimacy == (constant.missed_legitimacy if one.judged.how == "missed" else 0)
    assert held(session).verdicts


def test_what_the_benches_bring_sums_to_where_they_stand() -> None:
    for seasons in (PLAN, 2 * PLAN):
        view = held(shipped_game("morning_star", seasons))
        brought = sum(one.backs for one in view.seats)
        assert 0 <= view.stands - brought < len(view.seats), "each is cut to whole per mille"


def test_the_tally_is_the_runs_so_far() -> None:
    session = shipped_game("morning_star", PLAN)
    view = held(session)
    assert view.tally[0] == sum(one.judged.how == "kept" for one in view.verdicts)
    assert view.tally[1] == sum(one.judged.how == "missed" for one in view.verdicts)


def test_the_vote_tells_how_the_benches_stood_and_an_overruling_as_such() -> None:
    session = shipped_game("morning_star", PLAN - 1)
    card = cards_on_table(session)[0].card
    row = session.rules.council.cards[card]
    for choice in row.choices:
        order = Move(row.id, choice.id)
        if session.check(order) is None or session.check(order := Overrule(row.id, choice.id)) is None:  # type: ignore[assignment]
            assert session.give(order) is None
            break
    session.end_season()

    vote = next(one for one in held(session).votes if one.card == card)

    assert vote.by in ("vote", "overruled")
    assert (vote.by == "vote") == (vote.share > PASSES)
    assert set(vote.yes).isdisjoint(vote.no)
    assert vote.yes or vote.share < PASSES


def test_a_card_nobody_answered_went_its_own_way() -> None:
    view = held(shipped_game("morning_star", PLAN))
    assert {one.by for one in view.votes} == {None}


def test_the_last_session_asks_for_nothing_more() -> None:
    view = held(shipped_game("first_winter", 6))
    assert view.over
    assert not any(one.asks for one in view.seats)


def test_the_count_sets_what_was_written_beside_what_was_there(counted: Session) -> None:
    view, at, rules = count_view(counted), counted.rules.at, counted.rules
    assert view is not None
    assert view.season == COUNT
    real = dict(zip((*at.report, *at.said_barns), (*at.stock, *at.barns), strict=True))
    for one in (*view.stores, *view.barns):
        assert one.counted == counted.balances[real[one.account]]
    assert len(view.barns) == len(rules.townships)
    assert any(one.said > one.counted for one in view.barns), "nobody had lied"


def test_no_count_is_told_in_other_seasons(counted: Session) -> None:
    assert count_view(shipped_game("morning_star", COUNT - 1)) is None
    assert count_view(played(shipped_game("morning_star", COUNT), 1)) is None


def test_figures_of_a_session_answer_why() -> None:
    session = shipped_game("morning_star", PLAN)
    view = held(session)
    numbers = [view.support, *(one.seats for one in view.seats), *(one.mood for one in view.seats)]
    numbers += [one for verdict in view.verdicts for one in (verdict.judged.promised, verdict.judged.said)]
    for number in numbers:
        it = explain(session, number)
        assert it.opening + sum(part.amount for part in it.parts) == number.value
