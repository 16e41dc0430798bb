"""Random handling: seeded keys, clicks and window sizes over whatever screen happens to be open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from textual import events
from textual.pilot import Pilot

import lingao.tui
from lingao.session.session import Session
from lingao.tui.app import LingaoApp
from tests.screens.sheets import NARROW, SIZES, drive

MOVES = ("up", "down", "left", "right", "tab", "shift+tab", "home", "end", "pageup", "pagedown")
ACTS = (
    *("enter",) * 6,
    *("escape",) * 2,
    *"wumnqsbfpgxrvtadeck90",
    *("question_mark", "f1", "ctrl+p", "ctrl+o", "ctrl+s", "slash", "backspace", "plus", "minus"),
    *("left_square_bracket", "right_square_bracket"),
)
TABS = tuple("12345678")
STYLE = str(Path(lingao.tui.__file__).parent / "style.tcss")
CLICKS, RESIZES = 15, 1
"""Per cent of what is done."""
AGAIN = 0.05
"""How likely each thing done on the title, or in a game that is over, is followed by a new game."""


class Stubborn(LingaoApp):
    """An app that goes on when it is told to end, so that a run has its full length."""

    CSS_PATH = STYLE

    def exit(self, *_args: Any, **_more: Any) -> None:
        """Stay."""


async def handle(pilot: Pilot[int], chance: Random) -> str:
    """Do one thing at random; what it was."""
    app, dice = pilot.app, chance.randrange(100)
    if dice < CLICKS:
        columns, rows = app.size
        x, y = chance.randrange(columns), chance.randrange(rows)
        await pilot.click(offset=(x, y))
        return f"click {x},{y}"
    if dice < CLICKS + RESIZES:
        size = chance.choice((*SIZES, (60, 20), (50, 15), (200, 60)))
        await pilot.resize_terminal(*size)
        return f"resize {size}"
    key: str = chance.choice(chance.choice((MOVES, ACTS, TABS)))
    app.post_message(events.Key(key, key if len(key) == 1 else None))
    return key


async def caught_up(pilot: Pilot[int]) -> None:
    """Wait until what was done has been dealt with; shorter than a test that looks at the screen would."""
    await pilot.pause(0)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause(0)


def stress(
    make: Callable[[], Session], seed: int, times: int, app: LingaoApp, size: tuple[int, int] = NARROW
) -> None:
    """Handle an app so many times. A game that was left for the title, or is over, is begun again.

    Raises:
        Exception: whatever the app raised, with what was done last as a note.
    """
    chance, did = Random(seed), [""]

    async def driver(pilot: Pilot[int]) -> None:
        for _ in range(times):
            did.append(await handle(pilot, chance))
            await caught_up(pilot)
            if chance.random() < AGAIN and (not app.playing or app.session.over):
                app.exit_settled()
                app.to_table(make())
                await caught_up(pilot)

    try:
        drive(app, driver, size)
    except Exception as raised:
        raised.add_note(f"seed {seed}, {len(did) - 1} things done, at last {did[-12:]}")
        raise
