"""Changing only what is hidden changes no view of a game in progress."""

from __future__ import annotations

from random import Random

import pytest

from lingao.engine.seen import seen
from lingao.session.session import Session
from lingao.session.views.checklist import checklist
from lingao.session.views.council import card_view, council_view
from lingao.session.views.desk import cards_on_table, desk_view
from lingao.session.views.drawn import drawn
from lingao.session.views.headline import headline_view
from lingao.session.views.posts import moving_would, places_to_go, twelve
from lingao.session.views.wall import wall_view
from tests.games import shipped_game


def with_other_truth(session: Session, seed: int) -> Session:
    """The same game in which everything hidden is different."""
    chance, rules = Random(seed), session.rules
    changed = session.opening.copy()
    for account in (*rules.layout.twins, *rules.layout.hidden):
        changed[account] = max(
            0, changed[account] + chance.randrange(-changed[account] // 2 - 10, changed[account] + 500)
        )
    other = Session(rules, session.seed)
    other.past = session.past
    other.opening, other.entries = changed, session.entries
    other._states = [changed]
    other._forget()
    return other


@pytest.mark.parametrize("seed", range(5))
def test_no_view_of_the_desk_or_council_moves(seed: int) -> None:
    session = shipped_game("morning_star", seed + 1)
    other = with_other_truth(session, seed)
    assert other.opening != session.opening
    assert seen(session.rules, other.opening) == seen(session.rules, session.opening)

    for view in (desk_view, headline_view, council_view, wall_view, checklist, twelve, drawn):
        assert view(other) == view(session), view.__name__
    for card in cards_on_table(session):
        assert card_view(other, card.card) == card_view(session, card.card)
    assert places_to_go(other, 0) == places_to_go(session, 0)
    away = next(one for one in places_to_go(session, 0) if not one.here)
    assert moving_would(other, away.order) == moving_would(session, away.order)
