"""The council's views: a choice is open or says why not, policies too, and what was met is kept."""

from __future__ import annotations

from lingao.engine.orders import Enact, Repeal
from lingao.engine.votes import PASSES
from lingao.session.views.council import card_view, council_view
from lingao.session.views.desk import cards_on_table
from tests.games import shipped_game


def test_a_choice_is_refused_for_its_vote_only_when_it_fails() -> None:
    for seasons in range(10):
        session = shipped_game("morning_star", seasons)
        for card in cards_on_table(session):
            for choice in card_view(session, card.card).choices:
                assert choice.vote is not None
                reasons = {one.reason for one in choice.refusal.missing} if choice.refusal else set()
                if not choice.silent:
                    assert ("vote" in reasons) == (choice.vote.value <= PASSES)
                assert (choice.overrule is not None) <= ("vote" in reasons)


def test_a_met_card_is_in_the_archive_and_can_be_read_again() -> None:
    session = shipped_game("first_winter", 2)

    archive = council_view(session).archive

    assert len(archive) == 2
    view = card_view(session, archive[0].card)
    assert view.slot == -1
    assert view.met == archive[0].season
    assert [one.ordinal for one in view.choices if one.chosen] == [archive[0].choice]


def test_every_policy_can_be_ordered_or_says_why_not() -> None:
    session = shipped_game("morning_star", 6)

    view = council_view(session)
    assert {session.rules.world.policies[row.policy].id for row in view.policies} == {
        one.id for one in session.rules.world.policies if one.by_order
    }
    for row in view.policies:
        assert isinstance(row.order, Enact | Repeal)
        assert session.check(row.order) == row.refusal


def test_a_policy_ordered_shows_as_ordered() -> None:
    for seasons in range(12):
        session = shipped_game("morning_star", seasons)
        open_ = [row for row in council_view(session).policies if row.state == "off" and row.refusal is None]
        if open_:
            assert session.give(open_[0].order) is None
            again = next(row for row in council_view(session).policies if row.policy == open_[0].policy)
            assert again.state == "ordered"
            return
    raise AssertionError("in twelve seasons no policy can be enacted")


def test_of_the_lasting_effects_of_cards_only_those_in_force_are_listed() -> None:
    session = shipped_game("morning_star", 12)
    at, policies = session.rules.at, session.rules.world.policies

    found = {row.policy for row in council_view(session).lasting}

    assert found
    assert found == {
        n
        for n, one in enumerate(policies)
        if not one.by_order and (session.seen[at.policy_since[n]] or session.seen[at.policy_due[n]])
    }


def test_what_a_policy_lacks_is_told_apart_from_its_vote() -> None:
    for row in council_view(shipped_game("morning_star", 1)).policies:
        if row.state == "off":
            reasons = {one.reason for one in row.refusal.missing} if row.refusal else set()
            assert ("vote" in reasons) <= (not row.passes)
            assert (row.lacks is None) == (reasons <= {"vote"})


def test_seats_of_those_who_vote_weigh_the_support() -> None:
    view = council_view(shipped_game("morning_star", 3))
    voting = [row for row in view.benches if row.votes]

    weighed = sum(row.seats.value * (1000 + row.satisfaction.value) for row in voting)

    assert abs(weighed // (2 * sum(row.seats.value for row in voting)) - view.support.value) <= 1
