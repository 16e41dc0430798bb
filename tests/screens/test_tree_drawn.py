"""The drawn tree: every need can be followed, names and signs stand in their boxes, it is shown where there is room."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from lingao.session.views.project import project_detail
from lingao.session.views.tree import state_of
from lingao.session.views.web import web_of
from lingao.tui import preferences
from lingao.tui.app import LingaoApp
from lingao.tui.graph.lighting import LEADS, NEEDS
from lingao.tui.graph.shapes import Edge
from lingao.tui.graph.strokes import FINE, PLAIN
from lingao.tui.screens.tree_levels import LEVELS, drawing_of, labels
from lingao.tui.screens.tree_list import SIGNS
from lingao.wording import PSEUDO, speaking
from tests.games import shipped_game, tiny_game
from tests.graph.reading import Reader
from tests.screens.drawn_tree import edges, number, rows
from tests.screens.sheets import NARROW, WIDE, drive, press, settled, table, text, too_wide
from tests.screens.test_every_word_is_worded import plain_letters
from tests.screens.works import pane

LOOKS = {"wide": WIDE, "middle": (100, 30), "narrow": NARROW}


@pytest.mark.parametrize("plain", [False, True], ids=["fine", "plain"])
@pytest.mark.parametrize("level", range(len(LEVELS)), ids=["dots", "names", "cards"])
def test_every_need_of_the_shipped_tree_can_be_followed_by_eye(level: int, plain: bool) -> None:
    session = shipped_game("morning_star", 5)
    app = table(session)
    read: set[Edge] = set()

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        tree = pane(pilot)
        tree.level = level
        tree.show()
        graph = tree.graph
        drawing = graph.picture.drawing
        read.update(Reader(rows(graph), drawing.layout.boxes, PLAIN if plain else FINE).edges())

    app.settings = preferences.Preferences(plain_signs=plain)
    app.obey_settings()
    drive(app, driver)
    assert read == edges(web_of(session.rules))


def test_names_and_signs_stand_in_their_boxes() -> None:
    session = shipped_game("morning_star", 5)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        graph = pane(pilot).graph
        drawn = rows(graph)
        web = web_of(session.rules)
        lines = labels(session.rules, web, LEVELS[1])
        for tech in range(web.techs):
            box = graph.picture.drawing.layout.boxes[tech]
            inside = [row[box.x + 1 : box.x + box.wide - 1] for row in drawn[box.y : box.y + box.tall]]
            assert [one[2:].strip() for one in inside[: len(lines[tech])]] == list(lines[tech])
            assert inside[0][0] == SIGNS[state_of(session, session.rules.projects[tech])][0]

    drive(table(session), driver)


def test_the_tree_is_drawn_where_there_is_room_and_a_list_elsewhere() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        assert pane(pilot).drawn == (pilot.app.size.width > 100)
        await pilot.resize_terminal(*(NARROW if pilot.app.size.width > 100 else WIDE))
        await settled(pilot)
        assert pane(pilot).drawn == (pilot.app.size.width > 100)
        assert pane(pilot) in pilot.app.focused.ancestors  # type: ignore[union-attr]

    for size in (WIDE, NARROW):
        drive(table(tiny_game(1)), driver, size)


def test_the_way_it_is_shown_is_kept(tmp_path: Path) -> None:
    async def switch(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "g")
        assert not pane(pilot).drawn

    async def look(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        assert not pane(pilot).drawn
        await press(pilot, "g")
        assert pane(pilot).drawn

    drive(LingaoApp(tmp_path, tiny_game(1), unsaved=True), switch)
    assert preferences.load(tmp_path).tree == "list"
    drive(LingaoApp(tmp_path, tiny_game(1), unsaved=True), look)
    assert preferences.load(tmp_path).tree == "drawn"


def test_the_list_and_the_drawing_stand_on_the_same_tech() -> None:
    session = shipped_game("morning_star", 3)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        tree = pane(pilot)
        tree.take_focus("tech.puddling")
        await press(pilot)
        assert tree.graph.at == number(session, "puddling")
        await press(pilot, "g")
        assert tree.entry.current.key == "tech.puddling"
        await press(pilot, "g")
        assert tree.graph.at == number(session, "puddling")
        await press(pilot, "t")
        assert not tree.drawn
        assert tree.listed == "building"
        await press(pilot, "t", "t")
        assert tree.drawn

    drive(table(session), driver)


def test_what_a_tech_needs_and_leads_to_is_lit() -> None:
    session = shipped_game("morning_star", 3)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        tree = pane(pilot)
        tree.take_focus("tech.irrigation")
        await press(pilot)
        node = number(session, "irrigation")
        light = tree.graph.painted.light
        path = project_detail(session, node).path
        direct = set(session.rules.projects[node].needs)
        lit = {one for one, how in light.nodes.items() if how == NEEDS}
        assert direct <= lit
        assert {one for one in path if one < tree.web.techs} <= lit | {node}
        leads = {one for one, how in light.nodes.items() if how == LEADS}
        assert leads == {need.target for need in web_of(session.rules).needs if need.source == node}
        assert any(sign in row for row in rows(tree.graph) for sign in "━┃")

    drive(table(session), driver)


def test_the_lines_below_tell_the_way_and_the_cost() -> None:
    session = shipped_game("morning_star", 3)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3")
        pane(pilot).take_focus("tech.puddling")
        await press(pilot)
        shown = text(pilot)
        assert "Puddl" in shown
        path = project_detail(session, number(session, "puddling")).path
        techs = [one for one in path[:-1] if session.rules.projects[one].tech >= 0]
        assert f"after {len(techs)} techs" in shown
        assert "seasons of one post" in shown
        assert "not before" in shown
        assert too_wide(pilot) == []

    for size in (WIDE, (100, 30)):
        drive(table(session), driver, size)


def test_help_says_what_the_lines_mean() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", "question_mark")
        shown = " ".join(text(pilot).split())
        assert "heavy lines are the way to the tech" in shown

    drive(table(tiny_game(1)), driver)


def test_the_layout_is_reckoned_once_for_a_game() -> None:
    session = shipped_game("morning_star", 0)
    web = web_of(session.rules)
    for level in LEVELS:
        lines = labels(session.rules, web, level)
        assert drawing_of(web, level, lines, FINE) is drawing_of(web_of(session.rules), level, lines, FINE)


@pytest.mark.parametrize("keys", [(), ("plus",), ("minus",), ("enter",), ("f",), ("slash", "x")])
def test_every_word_goes_through_the_wording(keys: tuple[str, ...]) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "3", *keys)
        typed = ["x"] if keys == ("slash", "x") else []
        assert [one for one in plain_letters(pilot) if one not in typed] == []

    with speaking(PSEUDO):
        drive(table(tiny_game(2)), driver)
