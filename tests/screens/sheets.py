"""Driving the screens in tests: an app with a game on the table, what its sheets show, what their numbers answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from lingao.session.session import Session
from lingao.session.views.numbers import explain
from lingao.tui.app import LingaoApp
from lingao.tui.screens.main import MainScreen
from lingao.tui.widgets.cells import Cell, line_width
from lingao.tui.widgets.sheet import Sheet

WIDE, NARROW = (120, 40), (80, 24)
SIZES = (WIDE, NARROW)
NOWHERE = Path("/dev/null/lingao-tests")
"""A folder in which nothing can be saved."""

Driver = Callable[[Pilot[int]], Awaitable[None]]
Compare = Callable[..., bool]
"""Takes a picture of an app and compares it with the one accepted."""


def table(session: Session) -> LingaoApp:
    """An app with a game on the table, unsaved; nothing moves by itself, so that what is shown does not hang on the clock."""
    app = LingaoApp(NOWHERE, session, unsaved=True)
    app.settings = replace(app.settings, reduced_motion=True)
    return app


def drive(app: LingaoApp, driver: Driver, size: tuple[int, int] = WIDE) -> None:
    """Run an app and let a driver press its keys."""

    async def run() -> None:
        async with app.run_test(size=size) as pilot:
            await settled(pilot)
            await driver(pilot)

    asyncio.run(run())


async def settled(pilot: Pilot[int]) -> None:
    """Wait until nothing runs any more."""
    for _ in range(3):
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()


async def press(pilot: Pilot[int], *keys: str) -> None:
    """Press keys, each once what the one before set going has ended."""
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


def screen_name(pilot: Pilot[int]) -> str:
    """The kind of the screen on top."""
    return type(pilot.app.screen).__name__


def tab(pilot: Pilot[int]) -> str:
    """The number of the tab that is open."""
    assert isinstance(pilot.app.screen, MainScreen)
    return pilot.app.screen.current


def sheets(pilot: Pilot[int]) -> list[Sheet]:
    """The sheets on show."""
    found = [one for one in pilot.app.screen.query(Sheet) if one.display]
    if isinstance(pilot.app.screen, MainScreen):
        open_pane = pilot.app.screen.panes[pilot.app.screen.current]
        found = [one for one in found if one.id == "headline" or open_pane in one.ancestors]
    return found


def text(pilot: Pilot[int]) -> str:
    """What the sheets on show say."""
    return "\n".join(
        "".join(cell.drawn() for cell in line) for sheet in sheets(pilot) for line in sheet.lines
    )


def cells(pilot: Pilot[int]) -> list[Cell]:
    """Every cell of the sheets on show."""
    return [cell for sheet in sheets(pilot) for line in sheet.lines for cell in line]


def too_wide(pilot: Pilot[int]) -> list[str]:
    """Lines that do not fit their sheet."""
    return [
        "".join(cell.drawn() for cell in line)
        for sheet in sheets(pilot)
        for line in sheet.lines
        if line_width(line) > sheet.scrollable_content_region.width
    ]


def unexplained(session: Session, found: list[Cell]) -> list[Any]:
    """Numbers of these cells whose parts do not sum to them."""
    wrong = []
    for cell in found:
        if cell.number is not None:
            it = explain(session, cell.number)
            if (
                it.opening + sum(part.amount for part in it.parts) != cell.number.value
                or it.total != cell.number.value
            ):
                wrong.append((cell.text, it))
    return wrong


async def go_to(pilot: Pilot[int], key: str) -> None:
    """Put the cursor on the cell with this key."""
    for sheet in sheets(pilot):
        for number, stop in enumerate(sheet.stops):
            if stop.cell.key == key:
                sheet.focus()
                sheet.go(number)
                await settled(pilot)
                return
    raise AssertionError(f"no cell {key!r} in: {sorted({one.key for one in cells(pilot) if one.key})}")
