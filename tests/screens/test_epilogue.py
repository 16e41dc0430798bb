"""The epilogue: one screen that tells the run, its ways on, and its twin in words."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.session.session import Session
from lingao.session.views.epilogue import epilogue_view
from lingao.text.pages.epilogue import print_epilogue
from lingao.text.paper import Paper
from lingao.text.talk import Talk
from lingao.tui.screens.plotted import signs_row
from lingao.wording.epilogue import (
    lives_text,
    near_text,
    never_text,
    promises_text,
    run_text,
    sign_text,
    stationed_text,
)
from lingao.wording.moments import turn_text
from tests.games import shipped_game
from tests.screens.fitting import cut_off
from tests.screens.sheets import EVERY_SIZE, WIDE, drive, press, screen_name, sheets, table, text


def ended(scenario: str = "leap") -> Session:
    return shipped_game(scenario, 60)


def test_one_wide_screen_holds_the_whole_run() -> None:
    app = table(ended())

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n")
        assert screen_name(pilot) == "EpilogueScreen"
        rows = [line.rstrip() for line in text(pilot).splitlines()]
        first = "\n".join(rows[: WIDE[1] - 1])
        for heading in ("HOW IT WENT", "THE WALL", "NUMBERS YOU NEVER LOOKED INTO", "THE TWELVE"):
            assert heading in first
        assert "in the books" in first
        assert "in truth" in first

    drive(app, driver, WIDE)


@pytest.mark.parametrize("size", EVERY_SIZE)
def test_nothing_is_cut_off_whichever_figure_is_drawn(size: tuple[int, int]) -> None:
    session = ended()
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n")
        seen = []
        for _figure in epilogue_view(session).figures:
            assert await cut_off(pilot) == []
            seen.append(text(pilot))
            await press(pilot, "f")
        assert len(set(seen)) == len(seen)
        assert text(pilot) == seen[0]

    drive(app, driver, size)


def test_every_turning_point_stands_under_the_lines_by_its_digit() -> None:
    session = ended()
    turns = epilogue_view(session).turns
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n")
        digits = "".join(str(n) for n, _turn in enumerate(turns, 1))
        assert any("".join(line.split()) == digits for line in _lines(pilot))

    drive(app, driver, (80, 24))


def _lines(pilot: Pilot[int]) -> list[str]:
    return ["".join(cell.drawn() for cell in line) for sheet in sheets(pilot) for line in sheet.lines]


@pytest.mark.parametrize("columns", [9, 20, 60])
def test_signs_stay_in_order_and_all_are_there_however_little_room(columns: int) -> None:
    signs = [(place, str(n)) for n, place in enumerate((0, 5, 5, 5, 6, 30, 31, 31, 31), 1)]

    row = signs_row(signs, 32, columns)

    assert "".join(row.split()) == "123456789"
    assert len(row) <= columns


def test_one_sign_stands_for_all_of_its_kind_in_a_column() -> None:
    assert signs_row([(place, "^") for place in range(64)], 64, 16) == "^" * 16


def test_plain_mode_tells_the_same() -> None:
    session = ended()
    rules, view = session.rules, epilogue_view(session)
    told = [
        run_text(rules, view.season, view.seed),
        sign_text(rules, view.ending, view.foreshadowed),
        promises_text(view.kept, view.missed, view.found_out, view.on_paper),
        lives_text(view.born, view.died, view.hunger),
        *(turn_text(rules, it) for it in view.turns),
        *(never_text(rules, it.account, it.began, it.ended) for it in view.never),
        *(stationed_text(rules, *one) for one in view.twelve.stationed),
        *(near_text(rules, *one) for one in view.near),
    ]
    page: list[str] = []
    print_epilogue(Talk(session, Paper(page.append)))
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n")
        for printed in (_run_together("".join(page)), _run_together("\n".join(_lines(pilot)))):
            assert [one for one in told if one not in printed] == []

    drive(app, driver, (80, 24))


def _run_together(text: str) -> str:
    return " ".join(text.split())


def test_another_run_proposes_the_beginning_this_one_had() -> None:
    app = table(ended("leap"))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "enter", "down", "enter")
        assert screen_name(pilot) == "NewGameScreen"
        (sheet,) = sheets(pilot)
        assert sheet.current is not None
        assert sheet.current.text == "Leap"
        await press(pilot, "escape")
        assert screen_name(pilot) == "TitleScreen"

    drive(app, driver)
