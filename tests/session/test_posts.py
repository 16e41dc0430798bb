"""The twelve on screen: where they are, what moving costs, what is expected of it."""

from __future__ import annotations

import pytest

from lingao.content.vocabulary import WORK
from lingao.engine.decreed.posts import post_days
from lingao.engine.orders import Post
from lingao.engine.posted import asked
from lingao.engine.works import open_to_us
from lingao.session.views.numbers import Number
from lingao.session.views.posts import manned, moving_would, places_to_go, twelve
from tests.games import shipped_game, shipped_rules, tiny_game


def test_twelve_are_listed_and_every_manned_post_counts_them() -> None:
    session = shipped_game("morning_star")

    assert len(twelve(session)) == 12
    assert sum(one.count.value for one in manned(session)) == 12


def test_moving_loses_half_a_season() -> None:
    session = shipped_game("morning_star", 1)
    places = places_to_go(session, 0)
    here = next(one for one in places if one.here)
    away = next(one for one in places if not one.here and not one.knack)
    whole, share = session.rules.constant.post_days, session.rules.constant.move_cost

    def lost_by_moving(days: Number) -> list[int]:
        return [part.amount for part in days.parts or () if part.cause and part.cause.kind == "moved"]

    assert lost_by_moving(away.days) == [-whole * share]
    assert lost_by_moving(here.days) == []


def test_nobody_begins_the_game_where_somebody_stands_in_the_way() -> None:
    for scenario in shipped_rules("morning_star").world.scenarios:
        assert not any(one.crowded for one in twelve(shipped_game(scenario.id)))


def test_whoever_comes_last_to_a_full_place_is_told_to_be_crowded() -> None:
    session = shipped_game("morning_star")
    rules = session.rules
    tree = next(n for n, place in enumerate(rules.places, 1) if place.work == WORK.index("tree"))
    for handle in rules.world.handles[:6]:
        session.give(Post(handle.id, rules.world.posts[rules.places[tree - 1].post].id))
    there = [one for one in twelve(session) if one.place == tree]
    assert len(there) > rules.constant.room_tree

    assert [one.crowded for one in there] == [n >= rules.constant.room_tree for n in range(len(there))]
    other = next(one.handle for one in twelve(session) if one.place != tree)
    assert next(one for one in places_to_go(session, other) if one.number == tree).crowded


def test_what_is_shown_for_a_place_is_what_the_order_gives() -> None:
    session = tiny_game(1)
    place = next(one for one in places_to_go(session, 2) if not one.here)

    assert session.give(place.order) is None

    moved = twelve(session)[2]
    assert moved.place == place.number
    assert moved.days.value == place.days.value


def test_moving_one_away_from_the_tree_is_expected_to_slow_it() -> None:
    session = shipped_game("morning_star", 1)
    tree = [one for one in twelve(session) if session.rules.places[one.place - 1].work == 0]
    assert tree

    found = [
        change
        for one in tree
        for place in places_to_go(session, one.handle)
        if not place.here
        for change in moving_would(session, place.order).gains
    ]

    assert any(one.kind == "tech" and (one.would == 0 or one.would > one.was) for one in found)
    assert all(one.weight < 0 for one in found if one.kind == "tech" and not one.would)


@pytest.mark.parametrize("seasons", range(4))
def test_a_place_says_what_the_time_of_year_makes_of_it(seasons: int) -> None:
    session = shipped_game("morning_star", seasons)
    rules, now = session.rules, session.rules.calendar.time_of_year(session.season)

    told = {place.place.work: place.season for place in places_to_go(session, 0)}

    assert {WORK[work] for work, season in told.items() if season} == {
        "school",
        "health",
        "machines",
        "frontier",
    }
    for work, season in told.items():
        if season is not None:
            assert season.counts == asked(rules, session.seen, work)
            assert (season.counts > 1000) == (season.best == now)


def test_works_are_to_be_audited_from_when_they_write_or_somebody_is_there() -> None:
    session = shipped_game("morning_star", 1)
    rules = session.rules
    offered = {one.place.office for one in places_to_go(session, 0)}
    written = {
        row.office
        for row in rules.works.processes
        if any(open_to_us(rules, session.seen, row, quarter) for quarter in range(4))
    }
    offices = rules.world.offices

    assert {n for n, one in enumerate(offices) if one.kind == "township"} <= offered
    silent = {n for n, one in enumerate(offices) if one.kind == "works" and n not in written}
    assert silent
    assert not silent & offered

    audit = next(one.id for one in rules.world.posts if one.work == "audit")
    there = min(silent)
    assert session.give(Post(rules.world.handles[1].id, audit, offices[there].id)) is None
    assert there in {one.place.office for one in places_to_go(session, 0)}


def test_what_makes_a_post_more_or_less_is_told_part_by_part() -> None:
    session = shipped_game("morning_star", 1)
    told = [place.days for one in twelve(session) for place in places_to_go(session, one.handle)]

    kinds = {part.cause.kind for days in told for part in days.parts or () if part.cause}
    assert kinds == {"post", "moved", "knack", "crowded"}
    for one in twelve(session):
        for place in places_to_go(session, one.handle):
            assert place.days.value == post_days(session.rules, session.seen, one.handle, place.number)
