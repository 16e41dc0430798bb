"""The chronicle's view, and rewinding: what was played is told as it was and can be returned to."""

from __future__ import annotations

from pathlib import Path

import pytest

from lingao.engine.orders import Drop, SetHours, SetRation
from lingao.session.games import leave, new_game
from lingao.session.rewinding import branch_off, branch_played, branches, rewind, switch
from lingao.session.views.chronicle import chronicle_view
from lingao.session.views.history import curve, plottable
from tests.games import shipped_game, tiny_game


def test_every_season_played_is_told_once_with_its_orders() -> None:
    session = shipped_game("morning_star", 0)
    session.give(SetHours(50))
    session.end_season()
    session.end_season()
    view = chronicle_view(session)
    assert [one.season for one in view.told] == [1, 2]
    assert view.told[0].orders == (SetHours(50),)
    assert view.told[1].orders == ()
    assert chronicle_view(session).told[0] is view.told[0]


def test_what_is_told_of_techs_and_hunger_is_what_the_states_say() -> None:
    session = shipped_game("morning_star", 12)
    at = session.rules.at
    told = chronicle_view(session).told
    learnt = sorted(tech for one in told for tech in one.learnt)
    start = session.past[0].balances
    assert learnt == [n for n, account in enumerate(at.tech) if session.seen[account] and not start[account]]
    for one in told:
        after = session.past[one.season].balances if one.season < len(session.past) else session.opening
        assert sum(toll.dead for toll in one.hunger) == after[at.hunger_deaths[0]]
        assert (one.starved.value if one.starved else 0) == after[at.hunger_deaths[0]]


def test_a_card_dropped_counts_as_unanswered() -> None:
    session = shipped_game("morning_star", 0)
    card = session.rules.world.cards[session.seen[session.rules.at.must[0]] - 1]
    assert session.give(Drop(card.id)) is None
    session.end_season()
    met = chronicle_view(session).told[0].cards[0]
    assert session.rules.world.cards[met.card].id == card.id
    assert met.silent
    assert card.choices[met.choice].id == card.if_silent


def test_curves_have_a_value_for_every_season_and_show_no_hidden_account() -> None:
    session = shipped_game("morning_star", 5)
    hidden = {*session.rules.layout.hidden, *session.rules.layout.twins}
    for account in plottable(session):
        found = curve(session, account)
        assert account not in hidden
        assert len(found.values) == len(found.seasons) == 6
        if account not in session.rules.at.tech:
            assert found.values[-1] == session.seen[account]


def test_an_unsaved_game_rewinds_to_the_state_of_that_season() -> None:
    session = tiny_game(0)
    states = []
    for _ in range(3):
        states.append(session.opening.copy())
        session.give(SetRation(90))
        session.end_season()
    back = rewind(session, 2)
    assert back.season == 2
    assert back.opening == states[1]
    assert back.orders == []
    assert back.past[0].orders == (SetRation(90),)
    back.give(SetRation(90))
    back.end_season()
    assert back.opening == session.past[2].balances


@pytest.mark.parametrize("season", [0, 99])
def test_a_season_that_was_not_reached_is_refused(season: int) -> None:
    with pytest.raises(ValueError, match="not been reached"):
        rewind(tiny_game(2), season)


def test_a_saved_game_rewinds_on_a_branch_and_keeps_the_old_one(tmp_path: Path) -> None:
    session = new_game(tmp_path, "morning_star", 7)
    for _ in range(3):
        session.end_season()
    old, at_the_end = branch_played(session), session.opening.copy()
    back = rewind(session, 2)
    assert (back.season, branch_played(back)) == (2, 2)
    assert back.give(SetHours(55)) is None
    back.end_season()
    assert back.opening != session.past[2].balances
    home = switch(back, old)
    assert home.season == 4
    assert home.opening == at_the_end
    assert branch_off(home, 1, "again") is not None
    assert len(branches(home)) == 3
    leave(home)


def test_an_unsaved_game_has_no_branches() -> None:
    session = tiny_game(1)
    assert branches(session) == ()
    assert branch_played(session) == 0
    assert branch_off(session, 1, "no") is None
    with pytest.raises(ValueError, match="no branches"):
        switch(session, 1)
