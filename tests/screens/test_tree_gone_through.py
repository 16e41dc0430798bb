"""The drawn tree gone through: by arrows and mouse, zoomed, panned, searched, filtered, queued from, read."""

from __future__ import annotations

import pytest
from textual.geometry import Offset
from textual.pilot import Pilot

from lingao.engine.orders import QueueProject, Unqueue
from lingao.session.views.project import project_detail
from lingao.session.views.tree import state_of
from lingao.session.views.web import web_of
from lingao.tui import preferences
from lingao.tui.screens.tree_levels import LEVELS, labels
from lingao.tui.screens.tree_list import SIGNS
from lingao.tui.widgets.graph_view import GraphView
from tests.games import shipped_game, tiny_game
from tests.screens.drawn_tree import echoed, number, rows
from tests.screens.sheets import drive, press, screen_name, settled, table, too_wide
from tests.screens.works import SIZES, pane


def test_arrows_go_along_the_lines_and_stay_in_sight() -> None:
    session = shipped_game("morning_star", 3)
    web = web_of(session.rules)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        graph = pane(pilot).graph
        visited = set()
        for key in (*["right"] * 6, *["down"] * 6, *["left"] * 6, *["up"] * 6):
            before = graph.at
            joined = {
                need.target if key == "right" else need.source
                for need in web.needs
                if before == (need.source if key == "right" else need.target) and need.target < web.techs
            }
            await press(pilot, key)
            visited.add(graph.at)
            layout = graph.picture.drawing.layout
            was, now = layout.boxes[before], layout.boxes[graph.at]
            if key in ("left", "right") and joined:
                assert graph.at in joined
            elif graph.at != before:
                assert (now.y - was.y if key in ("up", "down") else now.x - was.x) * (
                    1 if key in ("down", "right") else -1
                ) > 0
            left, top = graph.scroll_offset
            assert left <= now.x
            assert now.x + now.wide <= left + graph.size.width
            assert top <= now.y
            assert now.y + now.tall <= top + graph.size.height - 1
        assert len(visited) > 10

    drive(table(session), driver)


def test_plus_and_minus_go_through_the_levels_and_say_where_they_end() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        tree = pane(pilot)
        at = tree.graph.at
        await press(pilot, "plus")
        assert any("person-days" in row for row in rows(tree.graph))
        await press(pilot, "plus")
        assert [one.message for one in pilot.app._notifications] == ["Nearer it cannot be shown."]
        await press(pilot, "minus", "minus")
        assert all(box.wide == 1 for box in tree.graph.picture.drawing.layout.boxes)
        await press(pilot, "minus")
        assert "Farther it cannot be shown." in [one.message for one in pilot.app._notifications]
        assert tree.graph.at == at

    drive(table(tiny_game(1)), driver)


def test_the_view_moves_without_the_cursor() -> None:
    session = shipped_game("morning_star", 3)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        graph = pane(pilot).graph
        at = graph.at
        await press(pilot, "home")
        assert graph.scroll_offset.x == 0
        await press(pilot, "end")
        assert graph.scroll_offset.x == graph.max_scroll_x > 0
        await press(pilot, "shift+left")
        assert graph.scroll_offset.x < graph.max_scroll_x
        graph.scroll_to(0, 0, animate=False)
        await press(pilot, "pagedown")
        page = graph.scroll_offset.y
        assert page > 0
        await press(pilot, "pageup")
        assert graph.scroll_offset.y == 0
        assert graph.at == at

    drive(table(session), driver)


def test_the_mouse_drags_the_drawing_and_a_click_chooses() -> None:
    session = shipped_game("morning_star", 3)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        tree = pane(pilot)
        graph = tree.graph
        at, before = graph.at, graph.scroll_offset
        await pilot.mouse_down(graph, offset=(60, 12))
        await pilot.hover(graph, offset=(50, 9))
        await pilot.mouse_up(graph, offset=(50, 9))
        await settled(pilot)
        assert graph.scroll_offset == before + Offset(10, 3)
        assert graph.at == at
        layout = graph.picture.drawing.layout
        in_sight = [
            one
            for one in graph.picture.stops - {at}
            if 0 < layout.boxes[one].x - graph.scroll_offset.x < 80
            and 0 < layout.boxes[one].y - graph.scroll_offset.y < 20
        ]
        box = layout.boxes[in_sight[0]]
        place = (box.x + 3 - graph.scroll_offset.x, box.y + 1 - graph.scroll_offset.y)
        await pilot.click(graph, offset=place)
        await settled(pilot)
        assert graph.at == in_sight[0]
        assert not tree.has_class("-reading")
        place = (box.x + 3 - graph.scroll_offset.x, box.y + 1 - graph.scroll_offset.y)
        await pilot.click(graph, offset=place)
        await settled(pilot)
        assert tree.has_class("-reading")

    drive(table(session), driver)


def test_a_queues_x_takes_out_and_the_sign_follows() -> None:
    session = shipped_game("morning_star", 1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        tree = pane(pilot)
        tree.take_focus("tech.irrigation")
        await press(pilot, "a")
        assert session.orders == [QueueProject("irrigation")]
        box = tree.graph.picture.drawing.layout.boxes[tree.graph.at]
        assert rows(tree.graph)[box.y][box.x + 1] == SIGNS["queued"][0]
        await press(pilot, "x")
        assert Unqueue("irrigation") in session.orders
        assert rows(tree.graph)[box.y][box.x + 1] != SIGNS["queued"][0]

    drive(table(session), driver)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_enter_reads_on_and_escape_comes_back(size: tuple[int, int]) -> None:
    session = shipped_game("morning_star", 3)
    app = table(session)
    app.settings = preferences.Preferences(tree="drawn")

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "enter")
        tree = pane(pilot)
        assert tree.behind.has_focus
        assert tree.behind.size.width > 30
        assert too_wide(pilot) == []
        await press(pilot, "escape")
        assert tree.graph.has_focus
        assert not tree.behind.display
        assert pilot.app.screen.current == "3"  # type: ignore[attr-defined]
        await press(pilot, "escape")
        assert pilot.app.screen.current == "1"  # type: ignore[attr-defined]

    drive(app, driver, size)


def test_a_name_typed_leads_to_it_and_leaves_the_others_blank() -> None:
    session = shipped_game("morning_star", 3)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "slash", *"puddl")
        tree = pane(pilot)
        assert tree.graph.at == number(session, "puddling")
        drawn = "\n".join(rows(tree.graph))
        assert "Puddling" in drawn
        assert "Bessemer" not in drawn
        await press(pilot, "enter", "left")
        assert tree.graph.at == number(session, "puddling")  # the arrows stop at what is shown
        await press(pilot, "slash", "escape")
        assert "Bessemer" in "\n".join(rows(tree.graph))

    drive(table(session), driver)


def test_a_filter_shows_its_techs_by_name() -> None:
    session = shipped_game("morning_star", 5)
    near = {
        one.tech
        for one in session.rules.projects
        if one.tech >= 0 and state_of(session, one) in ("under_way", "queued", "ready")
    }

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "f")
        assert screen_name(pilot) == "Choose"
        await press(pilot, "down", "enter")
        tree = pane(pilot)
        assert tree.graph.picture.stops == near
        assert "By name: what is within reach" in echoed(tree)
        await press(pilot, "g")
        assert echoed(tree) == ""
        await press(pilot, "g")
        assert "By name: what is within reach" in echoed(tree)
        await press(pilot, "f", "down", "down", "enter")
        node = tree.node
        path = {one for one in project_detail(session, node).path if one < tree.web.techs}
        assert path <= tree.graph.picture.stops
        await press(pilot, "f", "end", "enter")
        last = len(session.rules.world.eras) - 1
        assert {tree.web.eras[one] for one in tree.graph.picture.stops} == {last}
        assert tree.graph.at in tree.graph.picture.stops
        pane(pilot).take_focus("tech.irrigation")  # another screen sends one to a tech that is filtered away
        await press(pilot)
        assert tree.graph.at == number(session, "irrigation")
        assert len(tree.graph.picture.stops) == tree.web.techs
        assert echoed(tree) == ""

    drive(table(session), driver)


def test_what_a_filter_leaves_blank_is_named_where_it_is_lit() -> None:
    session = shipped_game("morning_star", 5)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "f", "down", "enter")
        tree = pane(pilot)
        tree.graph.go(min(tree.graph.picture.stops))
        await press(pilot)
        drawn = "\n".join(rows(tree.graph))
        lines = labels(session.rules, tree.web, LEVELS[1])
        for node in session.rules.projects[tree.graph.at].needs:
            assert lines[node][0] in drawn

    drive(table(session), driver)


def test_an_era_is_no_place_for_the_cursor_and_says_what_opens_it() -> None:
    session = shipped_game("morning_star", 0)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        tree = pane(pilot)
        tree.graph.post_message(GraphView.Refused(tree.web.techs))
        await settled(pilot)
        assert "opens when any 3 of the techs" in next(one.message for one in pilot.app._notifications)
        assert max(tree.graph.picture.stops) < tree.web.techs

    drive(table(session), driver)
