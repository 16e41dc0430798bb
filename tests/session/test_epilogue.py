"""The epilogue: reported beside true, turning points, what was never looked into."""

from __future__ import annotations

from typing import get_args

import pytest

from lingao.session.looked import looked_at
from lingao.session.session import Session
from lingao.session.views.epilogue import NEVER, epilogue_view
from lingao.session.views.story import MOST, WEIGHT, Kind, story
from lingao.tui.screens.epilogue_parts import TURNS
from tests.games import shipped_game


def ended(scenario: str = "first_winter") -> Session:
    return shipped_game(scenario, 60)


def test_there_is_none_while_the_run_goes_on() -> None:
    with pytest.raises(ValueError, match="not over"):
        epilogue_view(shipped_game("first_winter", 2))


def test_both_ledgers_stand_beside_each_other() -> None:
    session = ended()
    at = session.rules.at

    view = epilogue_view(session)

    assert len(view.people) == len(at.indicator)
    for pair, hidden in zip(view.people, at.indicator, strict=True):
        assert pair.true == session.opening[hidden]
        assert pair.said == session.opening[pair.account]
        assert len(pair.over_time) == len(session.past) + 1
    assert view.things
    assert any(pair.said != pair.true for pair in view.things)


def test_three_numbers_never_looked_into_and_none_that_was() -> None:
    session = ended()
    first = epilogue_view(session).never
    assert len(first) == NEVER

    looked_at(session, first[0].account)

    assert first[0].account not in {one.account for one in epilogue_view(session).never}


def test_the_story_is_told_in_order_and_is_short() -> None:
    turns = story(ended("leap"))

    assert 3 <= len(turns) <= MOST
    assert [one.season for one in turns] == sorted(one.season for one in turns)


def test_every_kind_of_turning_point_has_its_weight_and_its_words() -> None:
    assert set(WEIGHT) == set(TURNS) == set(get_args(Kind))


def test_promises_kept_on_paper_are_told_at_last() -> None:
    session = ended()
    false = sum(1 for account in session.rules.at.false if session.opening[account])

    assert epilogue_view(session).on_paper == false
