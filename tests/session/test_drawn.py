"""The followed figures: which they are, that they are remembered, where they turned, what was decided about them."""

from __future__ import annotations

from pathlib import Path

import pytest

from lingao.content.vocabulary import INDICATORS
from lingao.engine.orders import Enact, SetHours, SetTarget, Trade
from lingao.session.followed import MOST, follow, followed
from lingao.session.games import leave, new_game, resume
from lingao.session.progress import Progress, Stopped
from lingao.session.replayed import posted_over
from lingao.session.rewinding import rewind
from lingao.session.session import Session
from lingao.session.views.drawn import drawn, marked_of
from lingao.session.views.history import curve, plottable
from lingao.session.views.numbers import explain
from tests.games import shipped_game, tiny_game
from tests.screens.village import village


def test_something_is_drawn_before_anything_was_chosen() -> None:
    session = shipped_game("morning_star", 2)
    view = drawn(session)
    assert 1 <= len(view.curves) <= MOST
    assert all(len(one.values) == 3 for one in view.curves)


def test_what_is_followed_is_kept_in_the_save_and_goes_along_to_a_branch(tmp_path: Path) -> None:
    session = new_game(tmp_path, "morning_star", 7)
    chosen = (session.rules.at.support[0], session.rules.at.bench[1])
    follow(session, chosen)
    session.end_season()
    path = session.keeper.path  # type: ignore[union-attr]
    leave(session)
    again = resume(path)
    assert followed(again) == chosen
    back = rewind(again, 1)
    assert followed(back) == chosen
    leave(back)


def test_a_save_that_names_hidden_accounts_shows_none_of_them(tmp_path: Path) -> None:
    session = new_game(tmp_path, "morning_star", 7)
    save, layout = session.keeper, session.rules.layout
    names = [layout.names[layout.hidden[0]], layout.names[session.rules.at.stock[0]], "no.such", "support"]
    save.note("followed", 1, {"accounts": names})  # type: ignore[union-attr]
    assert followed(session) == (session.rules.at.support[0],)
    leave(session)


@pytest.mark.parametrize("many", [0, MOST + 1])
def test_none_or_too_many_are_refused(many: int) -> None:
    session = tiny_game(1)
    with pytest.raises(ValueError, match="cannot be followed"):
        follow(session, session.rules.at.said_indicator[:many])


def test_an_estimated_figure_has_a_band_and_a_counted_one_has_none() -> None:
    session = shipped_game("morning_star", 4)
    at, indicators = session.rules.at, {one.id: one for one in session.rules.world.indicators}
    for n, name in enumerate(INDICATORS):
        found = curve(session, at.said_indicator[n])
        assert len(found.band) == (5 if indicators[name].estimated else 0)
    assert curve(session, at.support[0]).band == ()


def test_techs_known_are_counted() -> None:
    session = shipped_game("morning_star", 6)
    found = curve(session, session.rules.at.tech[0])
    assert found.values[-1] == sum(session.seen[one] for one in session.rules.at.tech) > found.values[0]


def test_what_never_moved_is_not_offered_but_what_did_is() -> None:
    session = shipped_game("morning_star", 4)
    at, offered = session.rules.at, set(plottable(session))
    made = [one for one in at.said_made if any(played.balances[one] for played in session.past)]
    assert made
    assert offered >= set(made)
    still = [
        one
        for one in at.said_made
        if not any(p.balances[one] for p in session.past) and not session.seen[one]
    ]
    assert offered.isdisjoint(still)


def test_what_was_posted_is_what_each_season_posted_and_is_read_once() -> None:
    session = shipped_game("morning_star", 3)
    account = session.rules.at.report[session.rules.role["food"]]
    first = posted_over(session, [account])[account]
    for season, found in enumerate(first, 1):
        assert dict(found) == {
            cause: amount for (one, cause), amount in session.entries_of(season).items() if one == account
        }
    session.end_season()
    again = posted_over(session, [account])[account]
    assert len(again) == 4
    assert all(one is other for one, other in zip(first, again, strict=False))


def test_reading_can_be_ended_early() -> None:
    progress = Progress()
    progress.stopped = True
    with pytest.raises(Stopped):
        marked_of(shipped_game("morning_star", 3), progress)


def test_a_bend_is_told_with_what_made_it() -> None:
    session = shipped_game("morning_star", 10)
    follow(session, (session.rules.at.report[session.rules.role["food"]],))
    found = marked_of(session).bends
    values = drawn(session).curves[0].values
    assert 1 <= len(found) <= 3
    assert [one.season for one in found] == sorted((one.season for one in found), reverse=True)
    for one in found:
        assert one.change == values[one.season] - values[one.season - 1]
        assert one.before == values[one.season - 1] - values[one.season - 2]
        assert all(by * (one.change - one.before) > 0 for _cause, by in one.causes)
        assert one.after is not None
        it = explain(session, one.after)
        assert it.total == values[one.season] == it.opening + sum(part.amount for part in it.parts)


def test_a_figure_that_stands_still_has_no_bend() -> None:
    session = tiny_game(4)
    follow(session, (session.rules.at.tally[2],))
    assert marked_of(session).bends == ()


def test_orders_that_show_on_a_figure_are_told_and_others_are_not() -> None:
    session = village()
    rules = session.rules
    follow(session, (rules.at.report[rules.number("resources", "cloth")],))
    told = {type(one.order) for one in marked_of(session).decisions}
    assert Trade in told
    assert SetHours not in told
    for one in marked_of(session).decisions:
        assert session.past[one.season - 1].orders[one.number] == one.order
        assert not isinstance(one.order, Trade) or one.order.good == "cloth"


def test_a_policy_shows_from_when_it_was_ordered() -> None:
    session: Session = shipped_game("morning_star", 0)
    assert session.give(Enact("relic_rota")) is None
    assert session.give(SetTarget("rice_trad", 20_000)) is None
    for _ in range(4):
        session.end_season()
    follow(session, (session.rules.at.report[session.rules.role["food"]],))
    assert [type(one.order) for one in marked_of(session).decisions] == [SetTarget]
