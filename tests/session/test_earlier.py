"""A season gone by, looked at again: the desk and every why are what they were, and nothing of it can be kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lingao.engine.orders import SetHours, SetRation
from lingao.session.earlier import KEPT, earlier
from lingao.session.session import Session
from lingao.session.views.desk import DeskView, desk_view
from lingao.session.views.numbers import explain, now
from tests.games import shipped_game


def game_with_its_desks() -> tuple[Session, list[DeskView]]:
    """A game of four seasons, and its desk as it was when each of them was ended."""
    session, desks = shipped_game("morning_star", 0), []
    for hours in (50, 52, 54, 56):
        session.give(SetHours(hours))
        session.give(SetRation(95))
        desks.append(desk_view(session))
        session.end_season()
    return session, desks


def test_the_desk_of_a_season_gone_by_is_what_it_was() -> None:
    session, desks = game_with_its_desks()
    assert [desk_view(earlier(session, season)) for season in range(1, 5)] == desks


def test_the_season_under_way_is_the_game_itself() -> None:
    session = shipped_game("morning_star", 2)
    assert earlier(session, 3) is session


@pytest.mark.parametrize("season", [0, 4])
def test_a_season_not_reached_is_refused(season: int) -> None:
    with pytest.raises(ValueError, match="not been reached"):
        earlier(shipped_game("morning_star", 2), season)


def test_what_is_done_to_it_changes_nothing_of_the_game() -> None:
    session, _desks = game_with_its_desks()
    there, before = earlier(session, 2), session.past[1].balances.copy()
    there.give(SetHours(40))
    there.end_season()
    assert session.past[1].balances == before
    assert session.past[1].orders == (SetHours(52), SetRation(95))
    assert there.keeper is None


def test_a_figure_of_a_season_gone_by_is_explained_by_that_season() -> None:
    session = shipped_game("morning_star", 0)
    account = session.rules.at.support[0]
    told = []
    for _ in range(3):
        session.end_season()
        told.append(explain(session, now(session, account)))
    for season, it in zip((2, 3), told, strict=False):
        again = explain(session, replace(it.number, season=season))
        assert (again.opening, again.parts, again.total) == (it.opening, it.parts, it.total)


def test_only_a_few_seasons_are_kept_at_hand() -> None:
    session = shipped_game("morning_star", KEPT + 2)
    first = earlier(session, 1)
    assert earlier(session, 1) is first
    for season in range(2, KEPT + 2):
        earlier(session, season)
    assert earlier(session, 1) is not first
