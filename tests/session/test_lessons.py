"""The first winter's lessons point at what stands in the game, go when they are heeded, and what they promised comes."""

from __future__ import annotations

from lingao.engine.orders import Enact, Post
from lingao.session.hindsight import told
from lingao.session.session import Session
from lingao.session.views.checklist import Concern
from lingao.session.views.desk import desk_view
from lingao.session.views.lessons import Lesson, _hunger, get_ready, lesson
from lingao.session.views.numbers import next_season
from lingao.wording.lessons import lesson_text
from tests.games import shipped_game, tiny_game


def look(session: Session) -> Lesson:
    """The season's lesson; it is there."""
    get_ready(session)
    found = desk_view(session).lesson
    assert found is not None
    return found


def test_only_a_scenario_that_teaches_has_lessons() -> None:
    for session in (tiny_game(1), shipped_game("morning_star", 2)):
        get_ready(session)
        assert desk_view(session).lesson is None


def test_the_first_season_tells_what_the_levy_takes_and_what_the_townships_eat() -> None:
    session = shipped_game("first_winter")
    rules, at = session.rules, session.rules.at
    it = look(session)
    expected = session.forecast().balances

    assert it.kind == "levy"
    assert it.taken == sum(expected[at.levied[one]] for one in rules.townships)
    assert it.crop == sum(expected[at.said_harvest[one]] for one in rules.townships)
    assert it.given == expected[at.used[rules.role["food"]]]
    assert 0 < it.theirs < it.kept


def test_the_second_names_a_move_left_lying_and_the_report_tells_that_it_came() -> None:
    session = shipped_game("first_winter", 1)
    it = look(session)
    assert it.kind == "move"
    assert it.otherwise is not None
    rules, one = session.rules, it.otherwise
    post = rules.world.posts[rules.places[one.place - 1].post].id

    assert session.give(Post(rules.world.handles[one.handle].id, post)) is None
    left = desk_view(session).lesson
    assert left is None or left.kind != "move"
    session.end_season()

    came = told(session).moved
    assert [(moved.handle, moved.place) for moved in came] == [(one.handle, one.place)]
    assert any(gain.kind == "deaths" and gain.would < gain.was for gain in came[0].gains)


def test_without_what_hindsight_found_the_second_season_waits_for_nothing() -> None:
    session = shipped_game("first_winter", 1)

    assert lesson(session, desk_view(session).alerts) is None


def test_the_third_shows_what_a_hungry_township_lives_on_and_two_orders_against_it() -> None:
    session = shipped_game("first_winter", 2)
    rules, it = session.rules, look(session)

    assert it.kind == "lean"
    assert it.kept < 2 * it.theirs
    assert it.season > session.season
    levels = [{one.level for one in rules.world.policies[n].lasting} for n in it.helps]
    assert levels == [{"aid"}, {"levy"}]
    for n in it.helps:
        refusal = session.check(Enact(rules.world.policies[n].id))
        assert refusal is None or [one.reason for one in refusal.missing] == ["vote"]
    assert all(rules.world.policies[n].name in lesson_text(rules, it) for n in it.helps)


def test_the_fourth_names_the_promise_that_fails_and_its_order_keeps_it() -> None:
    session = shipped_game("first_winter", 3)
    it = look(session)
    assert it.kind == "promise"
    assert it.concern is not None
    assert it.concern.fix is not None

    assert session.give(it.concern.fix.order) is None
    left = desk_view(session).lesson
    assert left is None or left.kind != "promise"
    while not session.over:
        session.end_season()

    assert session.seen[session.rules.at.kept[it.concern.subject]]


def test_whoever_heeds_no_lesson_misses_the_promise() -> None:
    session = shipped_game("first_winter", 6)

    assert session.over
    assert any(session.seen[session.rules.at.missed[n]] for n in range(len(session.rules.at.missed)))


def test_hunger_in_the_season_under_way_names_no_help_that_comes_too_late() -> None:
    session = shipped_game("first_winter", 2)
    dead = next_season(session, session.rules.at.hunger_deaths[0])
    now = _hunger(session, (Concern("township", 0, dead),))
    later = _hunger(session, (Concern("ahead", 0, dead, season=session.season + 1),))

    assert now is not None
    assert later is not None
    assert now.helps == ()
    assert len(later.helps) == 2
    assert "too late" in lesson_text(session.rules, now)
