"""People's view: heads that add up, indicators with their causes, seasons gone by with their entries."""

from __future__ import annotations

from lingao.engine.heads import in_commission
from lingao.session.views.numbers import explain
from lingao.session.views.people import LIVES, people_view
from tests.games import shipped_game


def test_heads_and_trainees_are_everybody() -> None:
    session = shipped_game("morning_star", 6)
    assert people_view(session).total == in_commission(session.rules, session.seen)


def test_what_moved_an_indicator_sums_to_its_change() -> None:
    session = shipped_game("morning_star", 4)
    for one in people_view(session).moods:
        assert sum(amount for _cause, amount in one.moves) == one.history[-1] - one.history[-2]


def test_only_estimated_indicators_have_a_band() -> None:
    session = shipped_game("morning_star", 4)
    by_id = {one.id: one for one in session.rules.world.indicators}
    names = [
        name.partition(".")[2]
        for name in (session.rules.name(one.now.account) for one in people_view(session).moods)
    ]
    for one, name in zip(people_view(session).moods, names, strict=True):
        assert (one.band > 0) == by_id[name].estimated


def test_births_and_deaths_of_seasons_gone_by_have_entries() -> None:
    session = shipped_game("morning_star", 11)
    lives = people_view(session).lives
    assert [one.season for one in lives] == list(range(12 - LIVES, 12))
    for one in lives:
        after = session.past[one.season].balances if one.season < len(session.past) else session.opening
        assert one.births.value == after[session.rules.at.births[0]]
        assert one.deaths.value == after[session.rules.at.deaths[0]]
        assert one.hunger.value == after[session.rules.at.hunger_deaths[0]]
        it = explain(session, one.deaths)
        assert sum(part.amount for part in it.parts) == one.deaths.value


def test_courses_share_their_places() -> None:
    session = shipped_game("morning_star", 8)
    for one in people_view(session).courses:
        assert one.taken <= one.places or not one.places
        assert sum(cohort.heads.value for cohort in one.cohorts) <= max(
            one.taken, sum(cohort.heads.value for cohort in one.cohorts)
        )
