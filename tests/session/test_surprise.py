"""What mattered most is true, varies, and is not told for the same reason again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from lingao.engine.game import settle
from lingao.engine.orders import Post
from lingao.engine.seen import seen
from lingao.session.session import Session
from lingao.session.surprise import GROWN, TOLD, Mattered, _news, effects, mattered_most
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
        if before is None or now is None or before.what != now.what or len(effects(session, season)) == 1:
            continue
        was = {change.account: change.weight for change in before.changes[:TOLD]}
        lead = led_by(now)
        assert lead.weight * 1000 >= was.get(lead.account, 0) * GROWN


def test_seasons_of_nobody_moving_are_told_in_many_ways() -> None:
    told = [one for one in named(shipped_game("morning_star"), 16) if one is not None]

    assert len({one.what for one in told}) >= 6
    assert {"post", "card"} <= {one.kind for one in told}
    most = max(sum(one.what == other.what for other in told) for one in told)
    assert most * 2 <= len(told), "one post is told every second season"


def test_what_is_named_did_what_is_told_of_it() -> None:
    session = shipped_game("morning_star")
    for season, one in enumerate(named(session, 8), 1):
        if one is not None:
            done = {it.what: it for it in effects(session, season)}[one.what]
            assert done.handles == one.handles
            assert set(one.changes) <= set(done.changes)


def test_a_card_is_told_by_what_would_not_be_so_without_it() -> None:
    session = shipped_game("morning_star", 10)
    before = session.last_orders_state()
    assert before is not None
    at = session.rules.at
    card = next(one for one in effects(session, 10) if one.kind == "card")
    tables = (at.must[0], at.extra[0])
    slot = [before[table] for table in tables].index(card.subject + 1)
    for account in (tables[slot], at.choice[slot], at.how[slot]):
        before[account] = 0

    without = seen(session.rules, settle(session.rules, before, session.seed).balances)

    after = seen(session.rules, session.opening)
    assert card.changes
    for change in card.changes:
        assert after[change.account] - without[change.account] == change.amount


def test_a_price_is_told_only_where_we_traded() -> None:
    session = shipped_game("morning_star", 12)
    for season in range(1, 13):
        for one in effects(session, season):
            if one.kind == "price":
                good = session.rules.at.price.index(one.subject)
                assert seen(session.rules, session.led_to(season))[session.rules.at.traded[good]]


def test_what_the_forecast_had_surprises_less_than_what_it_had_not() -> None:
    change = Change(5, 1, 4000)
    assert _news(change, {}, frozenset()) == 4000
    assert _news(change, {}, frozenset({5})) == 1000
    assert _news(change, {5: Change(5, 1, 3000)}, frozenset()) == 2500


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

    done = next(
        one
        for one in effects(session, 4)
        if one.kind == "post" and session.rules.places[one.subject - 1].office == township
    )

    found = {change.account for change in done.changes}
    assert session.rules.at.said_barns[township] in found
    assert found.isdisjoint(session.rules.at.audit)
