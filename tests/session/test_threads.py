"""Threads of seasons gone by: what was carried out and how, how the benches voted, what a choice sets in motion."""

from __future__ import annotations

from lingao.engine.orders import Drop, Move, Order, Overrule
from lingao.session.session import Session
from lingao.session.views.ballot import ballot
from lingao.session.views.council import card_view
from lingao.session.views.motions import came_of, expected_of
from lingao.session.views.numbers import explain
from lingao.session.views.table import cards_on_table
from lingao.session.views.threads import last_thread, threads
from tests.games import played, shipped_game, tiny_game

NIGHTS = Move("two_shifts", "nights")


def answered(order: Order | None) -> Session:
    """A season of the tiny world in which its first card is answered so."""
    session = tiny_game(1)
    if order is not None:
        assert session.give(order) is None
    session.end_season()
    return session


def test_a_thread_tells_what_was_carried_out_and_how() -> None:
    told = {
        answered(order): how
        for order, how in ((NIGHTS, "vote"), (None, "silent"), (Drop("two_shifts"), "dropped"))
    }
    for session, how in told.items():
        (thread,) = threads(session)
        choice = session.rules.council.cards[thread.card].choices[thread.choice].id
        assert (thread.season, thread.how, choice) == (2, how, "nights" if how == "vote" else "rest")
        assert thread.vote == session.past[1].balances[session.rules.at.vote[thread.choice]]


def test_an_answer_that_could_not_be_paid_is_told_apart_from_silence() -> None:
    session = answered(NIGHTS)
    rules, store = session.rules, session.rules.at.stock[session.rules.role["money"]]
    poor = session.past[1].balances.copy()
    poor[store] = 0
    again = Session.resumed(
        rules, session.seed, [session.past[0], session.past[1]._replace(balances=poor)], [NIGHTS]
    )
    again.end_season()

    (thread,) = threads(again)

    assert thread.how == "unpaid"


def test_a_choice_taken_back_and_made_otherwise_counts_as_made_last() -> None:
    session = tiny_game(1)
    for order in (NIGHTS, Move("two_shifts", "rest")):
        assert session.give(order) is None
    session.end_season()

    assert threads(session)[0].choice == 1


def test_a_motion_overruled_is_told_as_such() -> None:
    for seed in range(1, 20):
        session = shipped_game("morning_star", 0, seed)
        for _ in range(8):
            for on_table in cards_on_table(session):
                for choice in card_view(session, on_table.card).choices:
                    if choice.overrule is not None:
                        assert isinstance(choice.overrule, Overrule)
                        assert session.give(choice.overrule) is None
                        session.end_season()
                        thread = last_thread(session, on_table.card)
                        assert thread is not None
                        assert thread.how in ("overruled", "unpaid")
                        if thread.how == "overruled":
                            return
            session.end_season()
    raise AssertionError("no motion fails in these games")


def test_the_benches_add_up_to_the_vote_now_and_in_every_season_gone_by() -> None:
    session = shipped_game("morning_star", 8)
    asked = [(session.season, one.slot) for one in cards_on_table(session)]
    asked += [(one.season, one.slot) for one in threads(session)]
    assert len(asked) > 8
    for season, slot in asked:
        it = ballot(session, season, slot)
        assert it is not None
        seats = sum(one.seats for one in it.benches)
        for n, share in enumerate(it.together):
            assert sum(one.yes[n] for one in it.benches) == share * seats
            assert all(0 <= one.yes[n] <= (one.seats + 1) * 1000 for one in it.benches)


def test_the_ballot_of_a_season_gone_by_is_the_one_that_was_foreseen() -> None:
    session = shipped_game("morning_star", 3)
    (first, *_rest) = cards_on_table(session)
    foreseen = ballot(session, session.season, first.slot)
    played(session, 3)

    assert ballot(session, 4, first.slot) == foreseen


def test_there_is_no_ballot_where_no_card_lies() -> None:
    assert ballot(tiny_game(), 1, 0) is None


def test_what_a_choice_sets_in_motion_is_expected_before_and_posted_after() -> None:
    session = tiny_game(1)
    expected = expected_of(session, 0, 0, NIGHTS)
    assert session.orders == []
    assert session.give(NIGHTS) is None
    assert expected_of(session, 0, 0) == expected
    session.end_season()

    posted = came_of(session, 2, 0, 0)

    name = session.rules.name
    assert {name(one.account) for one in expected} == {
        "policy_on.long_shift",
        "report.silver",
        "bench.works",
        "bench.commons",
    }
    assert posted == expected
    (policy,) = (one for one in posted if one.until)
    assert (name(policy.account), policy.until) == ("policy_on.long_shift", 6)


def test_what_came_of_a_choice_is_part_of_what_its_figures_answer() -> None:
    session = shipped_game("morning_star", 6)
    for thread in threads(session):
        entries = session.entries_of(thread.season)
        for motion in came_of(session, thread.season, thread.card, thread.choice):
            assert motion.account not in session.rules.layout.hidden
            assert any(account == motion.account for account, _cause in entries)
    (last, *_rest) = cards_on_table(session)
    total = card_view(session, last.card).choices[0].vote
    it = ballot(session, session.season, last.slot)
    assert total is not None
    assert it is not None
    assert explain(session, total).total == it.together[0]
