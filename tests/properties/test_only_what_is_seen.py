"""Only what is seen counts: other figures in hidden accounts change no screen, no refusal and no forecast."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lingao.engine.draft import draft
from lingao.engine.game import Settled
from lingao.engine.ledger import Entries
from lingao.engine.legality import check_order
from lingao.engine.obey import writing
from lingao.engine.orders import Order
from lingao.engine.state import State
from lingao.session.session import Session
from tests.properties.looking import explained, looks
from tests.properties.orders import any_order, on_the_table
from tests.properties.shipped import MANY, Seed, games, rules_of
from tests.properties.twins import Twin, play_to

PLAYED = {
    "begun": (Seed("morning_star", "random", 0), 2),
    "first_winter": (Seed("first_winter", "hasty", 2), 5),
    "leap": (Seed("leap", "cautious", 5), 6),
    "mid-game": (Seed("morning_star", "cautious", 9), 17),
    "late": (Seed("morning_star", "enter", 10), 33),
}
"""Games and the season they are looked at in."""

PLAYS_AGAIN = {"report.report_view()", "drawn.marked_of()"}
"""Views that play seasons again, for what an order changed or for the causes of a turn: from another truth they go another way."""


@cache
def played(name: str) -> Session:
    """One of those games, in its season."""
    return play_to(*PLAYED[name])


@pytest.fixture(params=PLAYED, name="session")
def _session(request: pytest.FixtureRequest) -> Session:
    return played(request.param)


def test_what_is_hidden_is_not_shown(session: Session) -> None:
    twin = Twin.of(session, 1)

    assert twin.balances != session.balances
    assert twin.seen == session.seen


def told(settled: Settled) -> tuple[State, Entries]:
    """All that a settled season says."""
    return settled.balances, settled.entries


def test_the_forecast_is_made_of_what_is_seen(session: Session) -> None:
    twin = Twin.of(session, 2)

    assert told(twin.forecast()) == told(session.forecast())
    assert draft(twin.rules, twin.seen) == draft(session.rules, session.seen)


def test_every_view_shows_the_same_and_explains_it_the_same(session: Session) -> None:
    twin = Twin.of(session, 3)

    assert not [name for name, look in looks(session) if tells_them_apart(session, twin, look)]


def test_every_view_of_the_past_shows_what_was_seen_then(session: Session) -> None:
    twin = Twin.of(session, 5, past=True)
    views = [(name, look) for name, look in looks(session) if name not in PLAYS_AGAIN]

    assert not [name for name, look in views if tells_them_apart(session, twin, look)]


def test_the_view_of_every_screen_is_looked_at(session: Session) -> None:
    looked = {name.partition("(")[0].partition(".")[2] for name, _ in looks(session)}

    assert len([name for name in looked if name.endswith("_view")]) >= 10
    assert {"project_detail", "card_view", "page_of"} <= looked


def tells_them_apart(session: Session, twin: Session, look: Callable[[Session], Any]) -> bool:
    """Whether a view, or the explanation of a number in it, differs between the two."""
    shown = look(session)
    return look(twin) != shown or explained(twin, shown) != explained(session, shown)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(data=st.data(), game=st.sampled_from(sorted(PLAYED)))
def test_refusals_and_plans_are_the_same_for_any_order(data: st.DataObject, game: str) -> None:
    session = played(game)
    wanted = st.one_of(any_order(session.rules), on_the_table(session.rules, session.seen))

    for order in data.draw(st.lists(wanted, min_size=4, max_size=12)):
        meets_the_same_answer(session, Twin.of(session, 4), order)


def meets_the_same_answer(session: Session, twin: Session, order: Order) -> None:
    """An order is refused for the same reasons, or writes the same into the plan."""
    refusal = check_order(session.rules, session.seen, order)
    assert check_order(twin.rules, twin.seen, order) == refusal
    if refusal is None:
        rules = session.rules
        assert writing(order, rules, twin.balances) == writing(order, rules, session.balances)


@pytest.mark.sweep
@MANY
@given(
    game=games(), season=st.integers(min_value=1, max_value=40), seed=st.integers(min_value=0, max_value=999)
)
def test_nothing_hidden_is_seen_in_many_games(game: Seed, season: int, seed: int) -> None:
    session = play_to(game, min(season, rules_of(game.scenario).calendar.seasons))
    twin = Twin.of(session, seed)
    assert twin.seen == session.seen
    assert told(twin.forecast()) == told(session.forecast())
    every = list(looks(session))
    some = Random(seed).sample(every, 20)
    assert not [name for name, look in some if tells_them_apart(session, twin, look)]
