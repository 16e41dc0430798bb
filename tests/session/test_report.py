"""The season's report: the post that mattered, surprises, promises judged, shortages with their cause."""

from __future__ import annotations

import pytest

from lingao.engine.game import settle
from lingao.engine.orders import Post
from lingao.engine.seen import seen
from lingao.session.surprise import mattered_most
from lingao.session.views.report import FAR, MOST_LINES, report_view
from lingao.session.views.shortages import Shortage
from lingao.session.views.surprises import counted, offices_behind
from tests.games import shipped_game, tiny_game


def test_there_is_no_report_before_the_first_season_has_ended() -> None:
    with pytest.raises(ValueError, match="no season"):
        report_view(tiny_game())


@pytest.mark.parametrize("scenario", ["first_winter", "morning_star"])
def test_a_season_is_told_in_at_most_five_lines_of_surprise(scenario: str) -> None:
    session = shipped_game(scenario)
    while not session.over and len(session.past) < 8:
        session.end_season()
        view = report_view(session)
        assert view.mattered is None or view.mattered.changes
        assert len(view.surprises) + (view.mattered is not None) <= MOST_LINES


def test_a_figure_far_off_the_plan_stands_before_what_mattered() -> None:
    session, first = shipped_game("morning_star"), set()
    while len(session.past) < 16:
        session.end_season()
        view = report_view(session)
        first.add(view.figure_first)
        assert view.figure_first == bool(view.surprises and view.surprises[0].by >= FAR)
    assert first == {True, False}


def test_the_season_without_the_crew_that_mattered_comes_out_as_told() -> None:
    session = shipped_game("morning_star", 8)
    mattered = mattered_most(session)
    before = session.last_orders_state()
    assert mattered is not None
    assert before is not None
    assert mattered.kind == "post"
    for handle in mattered.handles:
        assert before[session.rules.at.plan_post[handle]] == mattered.subject
        before[session.rules.at.plan_post[handle]] = 0

    without = seen(session.rules, settle(session.rules, before, session.seed).balances)

    after = seen(session.rules, session.opening)
    for change in mattered.changes:
        assert after[change.account] - without[change.account] == change.amount


def test_promises_whose_session_is_to_come_are_told_with_what_was_said_a_season_before() -> None:
    session, told = shipped_game("morning_star", 1), 0
    said: dict[int, int] = {}
    while len(session.past) < 10:
        view = report_view(session)
        for one in view.underway:
            assert one.before == said.get(one.promise, one.before)
            told += one.promise in said
        assert not {one.promise for one in view.judged} & {one.promise for one in view.underway}
        said = {one.promise: one.said.value for one in view.underway}
        session.end_season()
    assert told


def test_shortages_name_who_asked_and_those_who_were_to_make_it() -> None:
    found: list[Shortage] = []
    session = shipped_game("first_winter")
    while not session.over:
        session.end_season()
        found += report_view(session).shortages
    assert found
    for one in found:
        assert one.cause.kind != "calendar"
        assert one.amount.value > 0
    assert any(one.makers for one in found)


def test_promises_judged_are_those_whose_session_it_was() -> None:
    session = shipped_game("first_winter")
    judged = []
    while not session.over:
        session.end_season()
        judged.append(report_view(session).judged)
    assert judged[-1]
    assert not any(judged[:-1])


def test_an_office_audited_is_counted_and_no_other_is() -> None:
    session = shipped_game("morning_star", 6)
    works = next(n for n, one in enumerate(session.rules.world.offices) if one.kind == "works")
    audit = next(one.id for one in session.rules.world.posts if one.work == "audit")
    session.give(Post(session.rules.world.handles[0].id, audit, session.rules.world.offices[works].id))
    session.end_season()
    at = session.rules.at
    made = [account for account in at.said_made if offices_behind(session.rules, account)]

    told = {account: counted(session, account) for account in made}

    for account, found in told.items():
        audited = offices_behind(session.rules, account) == (works,)
        assert (found is not None) == audited
        assert found in (None, session.seen[account])
    assert any(found is not None for found in told.values())
