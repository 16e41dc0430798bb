"""The desk: four resources at first, others once they are used; what is held up by what; what is in hand."""

from __future__ import annotations

import pytest

from lingao.engine.orders import Move, QueueProject
from lingao.engine.queue import WHOLE
from lingao.session.views.desk import cards_on_table, desk_view
from tests.games import shipped_game, tiny_game


def test_the_first_season_shows_four_resources_and_the_main_indicators() -> None:
    session = shipped_game("morning_star")

    view = desk_view(session)

    assert len(view.things) == 4
    main = [one for one in session.rules.world.indicators if one.main]
    assert len(view.people) == len(main)
    assert view.clue is None


def test_a_resource_appears_when_first_used_marked_as_new_and_stays() -> None:
    session = shipped_game("morning_star", 1)
    rows = desk_view(session).things
    fresh = {row.resource for row in rows if row.fresh}
    assert fresh

    session.end_season()
    later = {row.resource: row.fresh for row in desk_view(session).things}

    assert {row.resource for row in rows} <= set(later)
    assert not any(later[resource] for resource in fresh)


def test_services_are_not_on_the_desk() -> None:
    session = shipped_game("morning_star", 4)

    kinds = {session.rules.world.resources[row.resource].kind for row in desk_view(session).things}

    assert "service" not in kinds


def test_estimated_indicators_have_a_band_as_wide_as_the_books_are_untrue() -> None:
    session = shipped_game("morning_star", 2)
    estimated = {one.id for one in session.rules.world.indicators if one.estimated}

    for row, name in zip(desk_view(session).people, session.rules.at.said_indicator, strict=True):
        subject = session.rules.name(name).removeprefix("said_indicator.")
        assert (row.band > 0) == (subject in estimated)


def test_the_card_on_the_table_says_what_was_moved() -> None:
    session = shipped_game("first_winter")
    (card,) = cards_on_table(session)
    assert (card.must, card.choice) == (True, -1)
    row = session.rules.council.cards[card.card]
    legal = [n for n, one in enumerate(row.choices) if session.check(Move(row.id, one.id)) is None]

    assert session.give(Move(row.id, row.choices[legal[0]].id)) is None

    (answered,) = cards_on_table(session)
    assert answered.choice == legal[0]


def test_projects_in_hand_have_a_date_or_say_what_they_wait_for() -> None:
    for seasons in range(6):
        view = desk_view(shipped_game("morning_star", seasons))
        for one in view.in_hand:
            assert one.ready is not None or one.waits > 0
            assert 0 <= one.progress.value <= WHOLE


def test_a_queued_project_moves_the_desk() -> None:
    session = tiny_game(2)
    before = desk_view(session)
    session.give(QueueProject(session.rules.projects[-1].id))

    after = desk_view(session)

    assert (after.in_hand, after.waiting) != (before.in_hand, before.waiting)


def test_bottlenecks_name_lines_the_plan_wants_more_of() -> None:
    session = shipped_game("morning_star", 5)
    then, at = session.forecast().balances, session.rules.at

    for one in desk_view(session).bottlenecks:
        assert one.limit > 0
        assert all(then[at.limit[process]] == one.limit for process in one.processes)


@pytest.mark.parametrize("seasons", [1, 4, 9])
def test_a_thing_closes_what_lay_there_and_came_less_what_went_is_what_lies_there(seasons: int) -> None:
    session = shipped_game("morning_star", seasons)
    before = session.past[-1].balances
    for row in desk_view(session).things:
        lay = before[session.rules.at.report[row.resource]]
        assert lay + row.came.value - row.went.value == row.store.value
