"""Warnings: nothing of them is cut off, and idle hands are told what they could do."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import Trade
from lingao.session.views.checklist import Concern, Fix, checklist
from lingao.session.views.idle import IDLE
from lingao.session.views.mending import with_fixes
from lingao.session.views.numbers import Number
from lingao.tui.screens.warnings import warning_lines
from lingao.tui.widgets.cells import Cell, Line, filled, line_width
from lingao.wording import numbers
from lingao.wording.orders import order_text
from tests.games import shipped_game
from tests.screens.sheets import cells, drive, go_to, press, screen_name, table, text
from tests.screens.works import current_key


def said(lines: list[Line]) -> str:
    return " ".join("".join(cell.text for cell in line) for line in lines)


@pytest.mark.parametrize("room", [64, 74, 110])
@pytest.mark.parametrize("seasons", [0, 9])
def test_every_warning_keeps_its_words_and_its_figures(room: int, seasons: int) -> None:
    session = shipped_game("morning_star", seasons)
    found = checklist(session)
    assert found
    for one in found:
        lines, whole = (warning_lines(session.rules, one, wide) for wide in (room, 10_000))
        assert all(line_width(line) <= room for line in lines)
        assert said(lines).replace(" ", "") == said(whole).replace(" ", "")
        figures = [
            [cell.number for line in these for cell in line if cell.number] for these in (lines, whole)
        ]
        assert figures[0] == figures[1]


def test_idle_hands_are_told_what_they_could_do_on_the_desk_where_there_is_room() -> None:
    session = shipped_game("morning_star", 0)
    idle = next(one for one in checklist(session) if one.kind == "idle")
    assert idle.could

    async def driver(pilot: Pilot[int]) -> None:
        assert "there is room for more of" in text(pilot)
        acts = [cell.key for cell in cells(pilot) if cell.key.startswith("could.")]
        assert acts == [f"could.{session.rules.world.processes[one.process].id}" for one in idle.could]
        assert idle.share > IDLE
        assert f"({numbers.percent(idle.share)})" in text(pilot)
        await press(pilot, "n")
        assert "there is room for more of" in text(pilot)
        await go_to(pilot, "else.3")
        await press(pilot, "enter")
        assert current_key(pilot) == "hours"

    drive(table(session), driver)


def test_hands_for_whom_nothing_is_worth_doing_are_told_what_else_takes_them() -> None:
    session = shipped_game("morning_star", 0)
    told = said(warning_lines(session.rules, Concern("idle", 0), 80))
    assert "room for more" not in told
    assert "asked for or sells" in told
    assert "a course" in told


def test_pieces_of_a_sentence_stay_whole_and_begin_lines_without_a_space() -> None:
    parts: list[Line] = [(Cell("one two"),), (Cell(" "), Cell("three,")), (Cell(" "), Cell("four"))]

    assert ["".join(cell.text for cell in line) for line in filled(parts, 14)] == ["one two three,", "  four"]
    assert ["".join(cell.text for cell in line) for line in filled(parts, 80)] == ["one two three, four"]


@pytest.mark.parametrize("keys", [("x",), ("down", "enter")])
def test_x_on_a_warning_or_enter_on_its_order_puts_it_right_and_u_takes_it_back(
    keys: tuple[str, ...],
) -> None:
    session = shipped_game("morning_star", 8)
    short = next(one for one in with_fixes(session, checklist(session)) if one.kind == "short")
    assert short.fix is not None

    async def driver(pilot: Pilot[int]) -> None:
        await go_to(pilot, f"warning.short.{short.subject}")
        await press(pilot, *keys)
        assert short.fix is not None
        assert session.orders == [short.fix.order]
        assert f"warning.short.{short.subject}" not in [cell.key for cell in cells(pilot)]
        await press(pilot, "u")
        assert session.orders == []

    drive(table(session), driver)


def test_x_away_from_the_warnings_goes_to_the_first_order_that_puts_one_right() -> None:
    session = shipped_game("morning_star", 8)
    first = next(one for one in with_fixes(session, checklist(session)) if one.fix is not None)
    assert first.fix is not None

    async def driver(pilot: Pilot[int]) -> None:
        await go_to(pilot, "posts")
        await press(pilot, "x")
        assert session.orders == []
        await press(pilot, "x")
        assert first.fix is not None
        assert session.orders == [first.fix.order]

    drive(table(session), driver)


def test_the_check_list_stays_open_while_warnings_are_put_right() -> None:
    session = shipped_game("morning_star", 8)
    short = next(one for one in with_fixes(session, checklist(session)) if one.kind == "short")
    assert short.fix is not None

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n")
        await go_to(pilot, f"warning.short.{short.subject}")
        await press(pilot, "x")
        assert screen_name(pilot) == "ChecklistDialogue"
        assert short.fix is not None
        assert session.orders == [short.fix.order]
        await go_to(pilot, "end")
        await press(pilot, "x")
        assert len(session.orders) == 1

    drive(table(session), driver)


def test_x_on_a_store_that_falls_short_puts_it_right_on_the_plan() -> None:
    session = shipped_game("morning_star", 8)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "resource.salt")
        await press(pilot, "x")
        assert session.orders == []
        await go_to(pilot, "resource.pig_iron")
        await press(pilot, "x")
        assert len(session.orders) == 1

    drive(table(session), driver)


@pytest.mark.parametrize("room", [40, 64, 110])
def test_a_purchase_is_said_to_go_on_every_season_before_it_is_ordered(room: int) -> None:
    session = shipped_game("morning_star", 8)
    good = next(one for one in session.rules.works.goods if one.sold)
    port, resource = session.rules.world.ports[good.port], session.rules.world.resources[good.resource]
    fix = Fix(Trade(port.id, resource.id, 1_000), Number(2_000, session.rules.at.report[good.resource]))
    lines = warning_lines(session.rules, Concern("short", good.resource, fix=fix), room)
    told = " ".join(said(lines).split())
    assert ", every season until taken off, then " in told
    assert all(line_width(line) <= room for line in lines[1:])


@pytest.mark.parametrize("room", [64, 74, 110])
def test_a_warning_with_its_order_fits(room: int) -> None:
    session = shipped_game("morning_star", 8)
    found = with_fixes(session, checklist(session))
    assert any(one.fix is not None for one in found)
    for one in found:
        lines = warning_lines(session.rules, one, room)
        assert all(line_width(line) <= room for line in lines)
        assert one.fix is None or order_text(session.rules, one.fix.order) in said(lines)
