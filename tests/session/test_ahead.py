"""Ahead: the first season foreseen is the forecast, orders show in it, and what runs short is told with its season."""

from __future__ import annotations

from lingao.engine.orders import SetTarget
from lingao.session.views.ahead import SEASONS, ahead
from lingao.session.whatif import WhatIf
from tests.games import shipped_game, tiny_game, with_books


def test_the_first_season_ahead_is_the_forecast() -> None:
    session = shipped_game("morning_star", 3)
    at, then, found = session.rules.at, session.forecast().balances, ahead(session)
    assert found.seasons == tuple(range(session.season, session.season + SEASONS))
    for one in found.courses:
        assert one.books[:2] == (session.seen[at.report[one.resource]], then[at.report[one.resource]])
        assert one.short[0] == then[at.short[one.resource]]
        assert len(one.books) == SEASONS + 1


def test_looking_ahead_changes_nothing() -> None:
    session = shipped_game("morning_star", 2)
    before = session.balances.copy()
    ahead(session)
    assert session.balances == before


def test_what_is_not_made_runs_out_in_its_season() -> None:
    session = tiny_game()
    charcoal = session.rules.number("resources", "charcoal")
    found = ahead(with_books(session, charcoal, 0)).of(charcoal)
    assert found is not None
    assert found.runs_short == session.season
    found = ahead(with_books(session, charcoal, 10_000_000)).of(charcoal)
    assert found is not None
    assert found.runs_short == 0


def test_an_order_shows_ahead_before_it_is_given() -> None:
    session = shipped_game("morning_star", 3)
    salt = session.rules.number("resources", "salt")
    now, then = ahead(session).of(salt), ahead(WhatIf(session, SetTarget("salt_boil", 100_000))).of(salt)
    assert now is not None
    assert then is not None
    assert all(more > less for more, less in zip(then.books[1:], now.books[1:], strict=True))
    assert then.books[0] == now.books[0]


def test_shortages_stand_soonest_first_and_services_lie_in_no_store() -> None:
    session = shipped_game("morning_star", 0)
    found = ahead(session)
    seasons = [one.runs_short for one in found.shortages]
    assert seasons == sorted(seasons)
    assert (
        found.of(next(one.ordinal for one in session.rules.works.resources if one.kind == "service")) is None
    )


def test_a_run_that_ends_is_foreseen_to_its_end_only() -> None:
    session = tiny_game()
    while not session.over and len(ahead(session).seasons) == SEASONS:
        session.end_season()
    assert len(ahead(session).seasons) < SEASONS
