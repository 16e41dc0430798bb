"""Who is gone for good is told with what took them and what could be done."""

from __future__ import annotations

from lingao.engine.ledger import Cause
from lingao.session.views.report import report_view
from lingao.wording.losses import lost_text
from tests.games import shipped_game


def test_chance_is_told_with_its_odds_and_what_halves_them() -> None:
    session = shipped_game("long_shift", 1, seed=56042)

    ((handle, cause),) = report_view(session).lost
    told = lost_text(session.rules, handle, cause)

    assert "0.3 %" in told
    assert "health" in told
    assert "60 %" in told


def test_what_a_card_takes_is_told_by_its_name() -> None:
    session = shipped_game("long_shift")
    card = session.rules.world.cards[0]

    told = lost_text(session.rules, 0, Cause("card", f"{card.id}.{card.choices[0].id}"))

    assert card.title in told
    assert "fever" not in told
