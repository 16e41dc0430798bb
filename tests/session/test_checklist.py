"""The check list names what will go wrong, and only that."""

from __future__ import annotations

from typing import get_args

import pytest

from lingao.content.vocabulary import LABOUR
from lingao.engine import limits
from lingao.engine.game import foresee
from lingao.engine.orders import Drop, Enact, Train, Unhang
from lingao.engine.wall import measured
from lingao.session.session import Session
from lingao.session.views.checklist import Kind, checklist
from lingao.session.views.desk import cards_on_table
from lingao.session.views.idle import idle_share
from lingao.session.views.report import report_view
from lingao.session.views.wall import wall_view
from lingao.tui.screens.warnings import SENTENCES
from tests.games import shipped_game, with_books


def test_an_open_card_is_named_until_it_is_answered_or_dropped() -> None:
    session = shipped_game("first_winter")
    assert "card" in [one.kind for one in checklist(session)]

    session.give(Drop(session.rules.council.cards[cards_on_table(session)[0].card].id))

    assert "card" not in [one.kind for one in checklist(session)]


def test_an_empty_place_on_the_wall_is_named_while_it_can_be_filled() -> None:
    session = shipped_game("morning_star")
    assert "wall" not in [one.kind for one in checklist(session)]
    hanging = wall_view(session).hanging[0]

    session.give(Unhang(session.rules.world.promises[hanging.promise].id))

    assert "wall" in [one.kind for one in checklist(session)]


@pytest.mark.parametrize(("played", "near"), [(3, False), (4, True), (7, True)])
def test_a_promise_is_at_risk_by_what_its_session_is_expected_to_find(played: int, near: bool) -> None:
    session = shipped_game("morning_star", played)
    hanging = [one for one in wall_view(session).hanging if not one.lowered]
    judged_in = {one.judged_in for one in hanging}
    assert judged_in == {8}
    then = session.forecast().balances
    for _ in range(8 - session.season):
        then = foresee(session.rules, then)
    rows = session.rules.council.promises
    behind = {one.promise for one in hanging if measured(then, rows[one.promise]) < one.promised.value}

    named = {one.subject for one in checklist(session) if one.kind == "promise"}

    assert behind
    assert named == (behind if near else set())


def test_a_promise_of_what_is_made_is_at_risk_for_want_of_the_input_that_will_not_be_there() -> None:
    session = shipped_game("morning_star", 4)
    goods = [one.id for one in session.rules.world.resources]
    row = next(one for one in session.rules.council.promises if one.id == "tools_for_every_hand")
    iron = goods.index("wrought_iron")

    def limit_of(session: Session) -> list[int]:
        return [
            one.limit for one in checklist(session) if one.kind == "promise" and one.subject == row.ordinal
        ]

    assert limit_of(with_books(session, iron, 0)) == [limits.resource(iron)]
    plenty = with_books(session, iron, 10**9)
    assert limits.resource(iron) not in limit_of(plenty)


def test_food_is_compared_with_what_the_next_season_eats() -> None:
    session = shipped_game("morning_star", 1)
    food = session.rules.role["food"]
    assert "food" not in [one.kind for one in checklist(with_books(session, food, 10_000_000))]

    found = [one for one in checklist(with_books(session, food, 20_000)) if one.kind == "food"]

    assert len(found) == 1
    assert found[0].number is not None
    assert found[0].need is not None
    assert found[0].number.value < found[0].need.value


def test_grave_warnings_come_first() -> None:
    for seasons in (1, 4, 7):
        graves = [one.grave for one in checklist(shipped_game("morning_star", seasons))]
        assert graves == sorted(graves, reverse=True)


def test_every_kind_of_warning_has_its_sentence() -> None:
    assert set(SENTENCES) == set(get_args(Kind))


def test_courses_that_take_hands_who_have_work_are_named() -> None:
    session = shipped_game("morning_star")
    assert "training" not in [one.kind for one in checklist(session)]
    rules = session.rules
    apprentices = LABOUR.index("apprentice")
    heads = session.seen[rules.at.people[apprentices]]
    emptying = [one.id for one in rules.people.courses if one.source == apprentices]

    given = [session.give(Train(one, heads)) for one in emptying]

    assert None in given
    found = [one for one in checklist(session) if one.kind == "training"]
    assert [one.subject for one in found] == [apprentices]
    assert found[0].number is not None
    assert found[0].need is not None
    assert found[0].number.value * 4 >= found[0].need.value == heads


def test_as_many_as_have_nothing_to_do_may_leave_for_courses_unremarked() -> None:
    session = shipped_game("morning_star")
    rules = session.rules
    labourers = LABOUR.index("labourer")
    heads = session.seen[rules.at.people[labourers]]
    idle = heads * idle_share(session, session.forecast().entries, labourers) // 1000
    course = next(one.id for one in rules.people.courses if one.source == labourers and one.unlocked_by < 0)

    assert idle * 4 > heads
    assert session.give(Train(course, idle // 2)) is None

    assert "training" not in [one.kind for one in checklist(session)]


def test_deaths_of_hunger_that_the_books_foresee_are_named_with_the_township_that_eats_least() -> None:
    session = shipped_game("morning_star")
    at = session.rules.at
    while not session.forecast().balances[at.hunger_deaths[0]]:
        assert "township" not in [one.kind for one in checklist(session)]
        session.end_season()

    (found,) = [one for one in checklist(session) if one.kind == "township"]

    assert found.grave
    assert found.number is not None
    assert found.number.value == session.forecast().balances[at.hunger_deaths[0]]
    eats = [session.forecast().balances[at.said_ate[one]] for one in session.rules.townships]
    assert session.forecast().balances[at.said_ate[found.subject]] == min(eats)


def test_hunger_is_foreseen_while_a_lower_levy_can_still_be_voted_and_it_spares_lives() -> None:
    warned, heeded = shipped_game("morning_star", seed=2), shipped_game("morning_star", seed=2)
    while not any(one.kind == "ahead" for one in checklist(heeded)):
        assert not heeded.forecast().balances[heeded.rules.at.hunger_deaths[0]]
        heeded.end_season()
    (found,) = [one for one in checklist(heeded) if one.kind == "ahead"]

    assert found.grave
    assert found.season > heeded.season
    assert found.number is not None
    assert found.number.value > 0
    assert heeded.give(Enact("fifth_sheaf")) is None
    assert starved(heeded, 8) < starved(warned, 8)


def starved(session: Session, seasons: int) -> int:
    """Deaths of hunger up to a season."""
    dead = 0
    while session.season <= seasons:
        session.end_season()
        dead += session.seen[session.rules.at.hunger_deaths[0]]
    return dead


def test_a_season_that_people_starved_in_is_reported_by_place_and_is_not_quiet() -> None:
    session = shipped_game("morning_star")
    at = session.rules.at
    while not session.seen[at.hunger_deaths[0]]:
        session.end_season()
        assert session.seen[at.hunger_deaths[0]] or report_view(session).tolls == ()

    view = report_view(session)

    assert sum(one.dead for one in view.tolls) == view.hunger.value > 0
    assert not view.quiet
