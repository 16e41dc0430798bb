"""The race of the relics: how long each lasts, and how many seasons are missing."""

from __future__ import annotations

from lingao.engine.orders import QueueProject
from lingao.session.views.race import races
from tests.games import shipped_game, with_books


def test_every_relic_is_raced_for_and_the_worst_stands_first() -> None:
    session = shipped_game("morning_star")

    found = races(session)

    assert {one.relic for one in found} == {
        session.rules.number("resources", one.relic) for one in session.rules.world.races
    }
    assert len({one.relic for one in found}) == len(found)
    shorts = [one.short.value if one.short else 0 for one in found if not one.replaced]
    assert shorts == sorted(shorts, reverse=True)


def test_a_relic_lasts_as_long_as_this_season_s_use_lets_it() -> None:
    session = shipped_game("morning_star", 2)

    for one in races(session):
        if one.lasts_to is not None:
            assert one.lasts_to == session.season - 1 + one.store.value // one.used.value


def test_queueing_the_replacement_is_noticed() -> None:
    session = shipped_game("morning_star")
    race = next(one for one in races(session) if not one.queued and not one.replaced)

    assert session.give(QueueProject(session.rules.world.techs[race.tech].id, 1)) is None

    again = next(one for one in races(session) if one.race == race.race)
    assert again.queued
    assert again.due is not None


def test_seasons_short_are_those_between_end_and_replacement() -> None:
    session = shipped_game("morning_star", 1)
    used = next(one for one in races(session) if one.used.value and not one.replaced)

    with_books(session, used.relic, used.used.value)

    worst = races(session)[0]
    assert worst.race == used.race
    assert worst.short is not None
    assert worst.due is not None
    assert worst.lasts_to is not None
    assert worst.short.value == worst.due - worst.lasts_to - 1 > 0


def test_a_relic_with_two_successors_is_raced_for_by_one_after_the_other() -> None:
    session = shipped_game("morning_star")
    of_diesel = [n for n, one in enumerate(session.rules.world.races) if one.relic == "diesel"]
    first = next(one for one in races(session) if one.race in of_diesel)

    assert [one.race for one in races(session) if one.race in of_diesel] == of_diesel[:1]

    session.seen[session.rules.at.tech[first.tech]] = 1
    assert [one.race for one in races(session) if one.race in of_diesel] == of_diesel[1:2]
