"""Pictures of a screen at every size, from one start of the program, compared with those accepted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.pilot import Pilot
from textual.widgets import Input

from lingao.tui.app import LingaoApp
from lingao.tui.picture import as_svg, as_text
from tests.screens.sheets import EVERY_SIZE, Driver, drive, press, settled

Looks = Callable[..., dict[str, str]]
"""Takes an app, what leads to the screen, and sizes; answers where it looks otherwise than was accepted."""


class Pictures:
    """Compares screens with the pictures of one test."""

    def __init__(self, kept: Any) -> None:
        self._kept = kept

    def __call__(
        self, app: LingaoApp, lead: Driver, sizes: tuple[tuple[int, int], ...] = EVERY_SIZE
    ) -> dict[str, str]:
        """By size, what is on a screen that does not look as it was accepted: the first size is that of the start."""
        others: dict[str, str] = {}

        async def driver(pilot: Pilot[int]) -> None:
            await lead(pilot)
            for size in sizes:
                if app.size != size:
                    await pilot.resize_terminal(*size)
                await still(pilot)
                name = f"{size[0]}x{size[1]}"
                if self._kept(name=name) != as_svg(app):
                    others[name] = "\n" + as_text(app)

        drive(app, driver, sizes[0])
        return others


def by_keys(*wanted: str) -> Driver:
    """Press keys before the picture is taken, each when the one before has been dealt with."""

    async def lead(pilot: Pilot[int]) -> None:
        await press(pilot, *wanted)

    return lead


async def still(pilot: Pilot[int]) -> None:
    """Wait until nothing moves any more; where one types, the cursor stops blinking."""
    for field in pilot.app.screen.query(Input):
        field.cursor_blink = False
    await settled(pilot)
    await pilot.wait_for_scheduled_animations()
    await pilot.pause()
