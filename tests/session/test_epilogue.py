"""The epilogue: reported beside true, turning points, what was never looked into."""

from __future__ import annotations

from typing import get_args

import pytest

from lingao.session.looked import looked_at
from lingao.session.session import Session
from lingao.session.views.epilogue import NEVER, epilogue_view
from lingao.session.views.epilogue_apart import FAR
from lingao.session.views.epilogue_near import OFF, WANTING, near
from lingao.session.views.story import MOST, WEIGHT, Kind, story
from lingao.session.views.twelve import at_last
from lingao.wording.moments import TURNS
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
        assert pair.true[-1] == session.opening[hidden]
        assert pair.said[-1] == session.opening[pair.account]
        assert len(pair.said) == len(pair.true) == len(session.past) + 1
    assert view.things
    assert any(pair.said != pair.true for pair in view.things)


def test_the_picture_shows_the_townships_barns_where_the_ending_names_nothing_the_books_keep() -> None:
    session = ended()
    at = session.rules.at
    assert not session.rules.world.endings[epilogue_view(session).ending].when

    shown = epilogue_view(session).figures[0]

    assert shown.said[-1] == sum(session.opening[one] for one in at.said_barns)
    assert shown.true[-1] == sum(session.opening[one] for one in at.barns)


def test_further_figures_are_those_that_lay_apart_the_furthest_first() -> None:
    first, *others = epilogue_view(ended("leap")).figures

    assert others
    assert [one.gap for one in others] == sorted((one.gap for one in others), reverse=True)
    assert min(one.gap for one in others) >= FAR
    assert first.account not in {one.account for one in others}


def test_an_ending_is_near_when_little_is_wanting_and_what_is_wanting_did_not_hold() -> None:
    found = [(session, one) for session in map(ended, ("leap", "long_shift")) for one in near(session)]
    assert found
    for session, one in found:
        row = session.rules.council.endings[one.ending]
        holds = row.each(session.opening)
        assert row.judged == "session"
        assert one.ending != epilogue_view(session).ending
        assert one.held == sum(holds)
        assert [n for n, held in enumerate(holds) if not held] == [it.condition for it in one.wanting]
        assert len(one.wanting) <= WANTING
        for it in one.wanting:
            assert it.off <= OFF
            assert (it.off > 0) == (it.account >= 0)


def test_each_of_the_twelve_stands_somewhere_or_is_gone() -> None:
    session = ended("leap")
    twelve = at_last(session)

    told = [one for place in twelve.stationed for one in place.handles] + [one.handle for one in twelve.gone]

    assert sorted(told) == list(range(len(session.rules.at.post)))
    for place in twelve.stationed:
        assert {session.opening[session.rules.at.post[one]] for one in place.handles} == {place.place}


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
