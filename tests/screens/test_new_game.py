"""New game: every scenario with its length, its whole text, and what a difficulty changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from lingao.session.views.beginnings import changes, offered
from lingao.tui.app import LingaoApp
from tests.games import shipped
from tests.screens.sheets import NARROW, SIZES, drive, press, sheets, text, too_wide


@pytest.mark.parametrize("size", SIZES)
def test_every_scenario_is_read_whole_with_its_length_beside(size: tuple[int, int], tmp_path: Path) -> None:
    world = shipped().world
    assert world is not None

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "enter")
        for one in offered(world):
            shown = " ".join(text(pilot).split())
            if size == NARROW:
                assert " ".join(one.text.split()) in shown
            else:
                assert set(one.text.split()) <= set(shown.split())
            assert f"{one.seasons} seasons" in shown
            sheet = sheets(pilot)[0]
            assert sheet.scroll_offset.y == 0
            assert too_wide(pilot) == []
            await press(pilot, "down")

    drive(LingaoApp(tmp_path), driver, size)


@pytest.mark.parametrize("size", SIZES)
def test_a_difficulty_shows_every_constant_it_changes(size: tuple[int, int], tmp_path: Path) -> None:
    world = shipped().world
    assert world is not None
    hard = next(one for one in world.difficulties if one.id == "hard")

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "enter", "d")
        shown = text(pilot)
        for one in changes(world, hard):
            name = one.constant.replace("_", " ")
            assert f"{name}: {one.before:,} → {one.after:,}" in shown
        assert too_wide(pilot) == []

    drive(LingaoApp(tmp_path), driver, size)
