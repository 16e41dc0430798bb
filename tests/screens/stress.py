"""Random handling: seeded keys, clicks and window sizes over whatever screen happens to be open.

It holds three things on the way: nothing raises, a key that is offered does something or says why not, and Escape leads back.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

from textual import events
from textual.pilot import Pilot
from textual.worker import WorkerCancelled

import lingao.tui
from lingao.session.session import Session
from lingao.tui.app import LingaoApp
from lingao.tui.picture import as_text
from lingao.tui.screens.main import MainScreen
from lingao.tui.screens.title import TitleScreen
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from tests.screens.sheets import EVERY_SIZE, NARROW, drive, settled

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
CLICKS, RESIZES, OFFERED = 15, 5, 20
"""Per cent of what is done; offered are keys that stand on the bar."""
WAY_BACK, BACK_WITHIN = 0.03, 6
"""How likely after each thing done the way back is tried, and in how many steps it must lead there."""
BASES = (MainScreen, TitleScreen)
"""Screens that lie over no other."""
AGAIN = 0.05
"""How likely each thing done on the title, or in a game that is over, is followed by a new game."""


class Stubborn(LingaoApp):
    """An app that goes on when it is told to end, so that a run has its full length."""

    CSS_PATH = STYLE

    told = 0
    """How often something was said in passing."""

    def exit(self, *_args: Any, **_more: Any) -> None:
        """Stay."""
        self.told += 1

    def notify(self, *args: Any, **more: Any) -> None:
        """Count what is said."""
        self.told += 1
        super().notify(*args, **more)


async def handle(pilot: Pilot[int], chance: Random) -> str:
    """Do one thing at random; what it was.

    Raises:
        AssertionError: when a key on the bar did nothing and said nothing.
    """
    app, dice = pilot.app, chance.randrange(100)
    if dice < CLICKS:
        columns, rows = app.size
        x, y = chance.randrange(columns), chance.randrange(rows)
        await pilot.click(offset=(x, y))
        return f"click {x},{y}"
    if dice < CLICKS + RESIZES:
        common = chance.choice((*EVERY_SIZE, (60, 20), (50, 15), (200, 60)))
        size = chance.choice((common, (chance.randrange(20, 301), chance.randrange(5, 101))))
        await pilot.resize_terminal(*size)
        return f"resize {size}"
    offered: list[str] = []
    if dice < CLICKS + RESIZES + OFFERED:
        await settled(pilot)  # the bar of before is not on show, nor is what was done before the key's doing
        offered = _offered(pilot)
    if offered:
        key = chance.choice(offered)
        before = _seen(pilot)
        _press(pilot, key)
        await caught_up(pilot)
        if _seen(pilot) == before:
            await settled(pilot)
        assert _seen(pilot) != before, f"{key} does nothing on {type(app.screen).__name__} and says nothing"
        return f"offered {key}"
    key = str(chance.choice(chance.choice((MOVES, ACTS, TABS))))
    _press(pilot, key)
    return key


def _press(pilot: Pilot[int], key: str) -> None:
    pilot.app.post_message(events.Key(key, key if len(key) == 1 else None))


def _offered(pilot: Pilot[int]) -> list[str]:
    """The keys on the bar of the screen on show, where there is room for one; `1` opens a tab that may be open."""
    bars = [one.keys() for one in pilot.app.screen.query(KeyBar) if one.region]
    return [one.key.split(",")[0] for shown in bars for one in shown if one.key != "1"]


def _seen(pilot: Pilot[int]) -> tuple[object, ...]:
    """All that a player could see change."""
    app = pilot.app
    assert isinstance(app, Stubborn)
    cursor = (sheet.current for sheet in (app.focused,) if isinstance(sheet, Sheet))
    return as_text(app), app.told, app.focused, app.screen, *cursor


async def lead_back(pilot: Pilot[int]) -> None:
    """Press Escape until the screen is one that lies over no other.

    Raises:
        AssertionError: when that does not lead back.
    """
    for _ in range(BACK_WITHIN):
        if isinstance(pilot.app.screen, BASES):
            return
        _press(pilot, "escape")
        await caught_up(pilot)
    assert isinstance(pilot.app.screen, BASES), f"no way back from {pilot.app.screen}"


async def caught_up(pilot: Pilot[int]) -> None:
    """Wait until what was done has been dealt with; shorter than a test that looks at the screen would."""
    await pilot.pause(0)
    with suppress(WorkerCancelled):  # a box that is closed lets go of what it was still asking for
        await pilot.app.workers.wait_for_complete()
    await pilot.pause(0)


def stress(
    make: Callable[[], Session], seed: int, times: int, app: LingaoApp, size: tuple[int, int] = NARROW
) -> None:
    """Handle an app so many times. A game that was left for the title, or is over, is begun again.

    Raises:
        Exception: whatever the app raised, with what was done last as a note.
    """
    chance, did, left = Random(seed), [""], [""]

    async def driver(pilot: Pilot[int]) -> None:
        for _ in range(times):
            left[:] = [as_text(app)]
            did.append(await handle(pilot, chance))
            await caught_up(pilot)
            if chance.random() < WAY_BACK:
                await lead_back(pilot)
            if chance.random() < AGAIN and (not app.playing or app.session.over):
                app.exit_settled()
                app.to_table(make())
                await caught_up(pilot)

    try:
        drive(app, driver, size)
    except Exception as raised:
        raised.add_note(f"seed {seed}, {len(did) - 1} things done, at last {did[-12:]}\n{left[-1]}")
        raise
