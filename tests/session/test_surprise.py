"""The post that mattered most is true, is named every season, and is not the same one for the same reason again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from lingao.engine.orders import Post
from lingao.session.session import Session
from lingao.session.surprise import GROWN, TOLD, Mattered, effects, mattered_most
from lingao.session.views.weigh import Change
from tests.games import shipped_game, tiny_game


def named(session: Session, seasons: int) -> list[Mattered | None]:
    """What each of the next seasons' reports names, nobody giving an order."""
    found = []
    for _ in range(seasons):
        if not session.over:
            session.end_season()
            found.append(mattered_most(session))
    return found


def led_by(one: Mattered) -> Change:
    return one.changes[0]


@pytest.mark.parametrize("begin", [tiny_game, lambda: shipped_game("morning_star")], ids=["tiny", "shipped"])
def test_a_post_is_not_named_again_for_what_was_told_a_season_ago_unless_it_grew(
    begin: Callable[[], Session],
) -> None:
    session = begin()
    told = named(session, 8)

    for season, (before, now) in enumerate(pairwise(told), 2):
        assert before is not None
        assert now is not None
        if before.place != now.place or len(effects(session, season)) == 1:
            continue
        was = {change.account: change.weight for change in before.changes[:TOLD]}
        lead = led_by(now)
        assert lead.weight * 1000 >= was.get(lead.account, 0) * GROWN


def test_eight_seasons_of_nobody_moving_are_told_in_many_ways() -> None:
    told = [one for one in named(shipped_game("morning_star"), 8) if one is not None]

    assert len(told) == 8
    assert len({one.place for one in told}) >= 3
    assert len({(one.place, *(change.account for change in one.changes[:TOLD])) for one in told}) >= 4


def test_the_post_named_did_what_is_told_of_it() -> None:
    session = shipped_game("morning_star")
    for season, one in enumerate(named(session, 6), 1):
        assert one is not None
        done = {it.place: it for it in effects(session, season)}[one.place]
        assert done.handles == one.handles
        assert set(one.changes) <= set(done.changes)


def test_a_game_taken_up_again_names_the_same() -> None:
    session = shipped_game("morning_star")
    *_, last = named(session, 5)

    again = Session.resumed(
        session.rules, session.seed, [*session.past, session.past[-1]._replace(balances=session.opening)], []
    )

    assert mattered_most(again) == last


def test_before_the_first_season_has_ended_there_is_none() -> None:
    assert mattered_most(tiny_game()) is None


def test_an_audit_is_told_by_what_it_found() -> None:
    session = shipped_game("morning_star", 3)
    audit = next(one.id for one in session.rules.world.posts if one.work == "audit")
    township = next(n for n, one in enumerate(session.rules.world.offices) if one.kind == "township")
    session.give(Post(session.rules.world.handles[3].id, audit, session.rules.world.offices[township].id))
    session.end_season()

    done = next(one for one in effects(session, 4) if session.rules.places[one.place - 1].office == township)

    found = {change.account for change in done.changes}
    assert session.rules.at.said_barns[township] in found
    assert found.isdisjoint(session.rules.at.audit)
