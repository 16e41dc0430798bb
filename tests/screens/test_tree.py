"""The tree as a list: lists and details that fit, queueing with what is needed, moving and taking out, finding."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import QueueProject, Unqueue
from lingao.engine.queue import queued
from lingao.session.session import Session
from lingao.session.views.project import project_detail
from lingao.tui.app import LingaoApp
from lingao.tui.preferences import Preferences
from tests.games import shipped_game, tiny_game
from tests.screens.drawn_tree import echoed
from tests.screens.sheets import cells, drive, go_to, press, text, too_wide, unexplained
from tests.screens.sheets import table as usual_table
from tests.screens.works import SIZES, current_key, pane, unworded


def table(session: Session) -> LingaoApp:
    """An app whose player wants the list."""
    app = usual_table(session)
    app.settings = Preferences(tree="list")
    return app


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_every_detail_fits_and_its_figures_sum(size: tuple[int, int]) -> None:
    session = shipped_game("morning_star", 6)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        tree = pane(pilot)
        for project in session.rules.projects:
            tree._detail = project_detail(session, project.number)
            tree.behind.show(tree.behind_lines)
            assert too_wide(pilot) == [], project.id
            assert unexplained(session, [cell for line in tree.behind.lines for cell in line]) == []

    drive(table(session), driver, size)


def test_a_queues_with_all_it_needs_and_x_takes_out() -> None:
    session = shipped_game("morning_star", 1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "slash", *"weirs", "enter")
        assert current_key(pilot) == "tech.irrigation"
        project = next(one for one in session.rules.projects if one.id == "irrigation")
        path = project_detail(session, project.number).path
        asked = {one.number for one in queued(session.rules, session.seen)}
        await press(pilot, "a")
        assert session.orders == [QueueProject("irrigation")]
        assert [one.message for one in pilot.app._notifications][-1].startswith("With it come")
        line = [one.number for one in queued(session.rules, session.seen)]
        assert set(path) <= set(line)
        assert max(line.index(one) for one in path) == line.index(project.number)
        await press(pilot, "x")
        assert Unqueue("irrigation") in session.orders
        assert not set(path) & {one.number for one in queued(session.rules, session.seen)} - asked
        assert [one.message for one in pilot.app._notifications][-1].startswith("With it go")
        await press(pilot, "u")
        assert [one.number for one in queued(session.rules, session.seen)] == line

    drive(table(session), driver)


def test_a_on_what_is_queued_leaves_it_at_its_place_and_says_so() -> None:
    session = tiny_game(0)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "t", "t")
        first = queued(session.rules, session.seen)[0]
        await go_to(pilot, f"{'tech' if first.tech >= 0 else 'building'}.{first.id}")
        await press(pilot, "a")
        assert session.orders == []
        assert [one.message for one in pilot.app._notifications] == [
            "It is in the queue: [ and ] move it, x takes it out."
        ]

    drive(table(session), driver)


def test_a_project_not_begun_has_an_empty_bar_but_for_what_is_expected() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "t", "t")
        rows = [line for line in text(pilot).splitlines() if " 0 % " in line]
        assert rows
        assert not any("█" in line for line in rows)

    drive(table(tiny_game(0)), driver)


def test_brackets_move_an_entry_in_the_queue() -> None:
    session = shipped_game("morning_star", 1)

    async def driver(pilot: Pilot[int]) -> None:
        first, second = queued(session.rules, session.seen)[:2]
        await press(pilot, "3", "t", "t")
        kind = "tech" if second.tech >= 0 else "building"
        await go_to(pilot, f"{kind}.{second.id}")
        await press(pilot, "left_square_bracket")
        assert queued(session.rules, session.seen)[:2] == [second, first]
        await press(pilot, "right_square_bracket")
        assert queued(session.rules, session.seen)[:2] == [first, second]

    drive(table(session), driver)


def test_the_detail_says_why_a_tech_cannot_begin_and_what_it_needs() -> None:
    session = shipped_game("morning_star", 0)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "slash", *"blast", "enter")
        shown = text(pilot)
        assert "Cannot be worked on now: its era is closed." in shown
        assert "opens when 3 of these are known:" in shown
        assert "[ Queue it and the" in shown
        assert "in all" in shown

    drive(table(session), driver)


def test_closed_eras_are_folded_and_say_what_opens_them() -> None:
    session = shipped_game("morning_star", 0)
    closed = session.rules.world.eras[-1]
    inside = next(one for one in session.rules.world.techs if one.era == closed.id)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        shown = " ".join(text(pilot).split())
        assert "opens with any 3 of these, 0 known:" in shown
        assert inside.name not in [cell.text.strip() for cell in cells(pilot)]
        await go_to(pilot, f"fold.era.{len(session.rules.world.eras) - 1}")
        await press(pilot, "enter")
        assert any(cell.key == f"tech.{inside.id}" for cell in cells(pilot))
        await press(pilot, "enter")
        assert not any(cell.key == f"tech.{inside.id}" for cell in cells(pilot))
        pane(pilot).take_focus(f"tech.{inside.id}")
        await press(pilot)
        assert current_key(pilot) == f"tech.{inside.id}"

    drive(table(session), driver)


def test_what_is_within_reach_stands_first() -> None:
    session = shipped_game("morning_star", 3)
    near = {"under_way", "queued", "ready"}

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        ids = [cell.key.partition(".")[2] for cell in cells(pilot) if cell.key.startswith("tech.")]
        numbers = {one.id: one.number for one in session.rules.projects}
        reach = [project_detail(session, numbers[one]).item.state in near for one in ids]
        assert True in reach
        assert reach == sorted(reach, reverse=True)

    drive(table(session), driver)


def test_another_screen_can_open_an_entry() -> None:
    session = shipped_game("morning_star", 1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        pane(pilot).take_focus("building.smithy")
        await press(pilot)
        assert pane(pilot).listed == "building"
        assert current_key(pilot) == "building.smithy"
        assert "Smithy" in text(pilot)

    drive(table(session), driver)


def test_every_word_goes_through_the_wording() -> None:
    assert unworded(tiny_game(2), "3", "g") == []
    assert unworded(tiny_game(2), "3", "t") == []
    assert unworded(tiny_game(2), "3", "t", "t") == []


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_building_is_found_from_the_techs_and_what_is_not_found_takes_no_order(
    size: tuple[int, int],
) -> None:
    session = shipped_game("morning_star", 1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "slash", *"no such name", "enter", "a", "x", "right_square_bracket")
        assert session.orders == []
        await press(pilot, "escape", "slash", *"smithy", "enter")
        assert "Smithy" in text(pilot)

    drive(table(session), driver, size)


def test_the_drawing_says_how_many_buildings_have_the_name() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "slash", *"barracks")
        assert "1 building: t lists it" in echoed(pane(pilot))
        await press(pilot, "enter", "t")
        assert "Barracks" in text(pilot)

    drive(usual_table(shipped_game("morning_star", 1)), driver, SIZES["wide"])


def test_on_a_heading_no_key_queues_what_happens_to_be_shown_beside_it() -> None:
    session = shipped_game("morning_star", 1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "home")
        assert current_key(pilot).startswith("list.")
        await press(pilot, "a")
        assert session.orders == []
        assert [one.message for one in pilot.app._notifications][-1].startswith("The cursor is on no tech")
        await press(pilot, "slash", *"weirs", "enter", "a")
        assert len(session.orders) == 1

    drive(table(session), driver)
