"""A walk over every kind of screen there is, for what must hold on all of them."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from textual.pilot import Pilot

from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.session.views.the_count import CountView, Opened
from lingao.tui import acts
from lingao.tui.app import LingaoApp
from lingao.tui.screens.choose import Choose
from lingao.tui.screens.the_count import CountScreen
from lingao.tui.screens.trouble import Trouble
from lingao.tui.screens.typed import Typed
from lingao.wording import _
from tests.screens.saved_village import saved_village
from tests.screens.sheets import drive, go_to, press, screen_name, settled
from tests.screens.village import SEASONS, village

Look = Callable[[Pilot[int], str], Awaitable[None]]
"""Looks at the screen on show, whose name is given."""

TO_TITLE: tuple[tuple[str, ...], ...] = (
    (),
    ("enter",),
    ("escape", "down", "down", "enter"),
    ("escape", "down", "enter"),
    ("escape", "question_mark"),
    ("escape", "ctrl+p"),
)
"""Keys from one screen before a game to the next: title, new game, saved games, settings, help, commands."""

TABLE: tuple[tuple[str, ...], ...] = (
    (),
    ("down", "w"),
    ("escape", "m"),
    ("b",),
    ("escape", "enter"),
    ("escape", "escape", "2"),
    ("t",),
    ("escape", "y"),
    ("escape", "o"),
    ("escape", "v"),
    ("escape", "3"),
    *((number,) for number in "4567"),
    ("v",),
    ("slash",),
    ("escape", "d"),
    ("escape", "b"),
    ("escape", "8"),
    ("escape", "escape"),
    ("escape", "question_mark"),
    ("escape", "ctrl+p"),
    ("escape", "n"),
    ("enter",),
    ("enter",),
)
"""The same in a game: desk, why, posts, hindsight, where to, the plan and its boxes, the other tabs, the chronicle's boxes, menu, help, commands, check list, report, the next desk."""


async def walk_before_a_game(pilot: Pilot[int]) -> AsyncIterator[str]:
    """Stop at every screen there is before a game."""
    for keys in TO_TITLE:
        await press(pilot, *keys)
        yield screen_name(pilot)


async def walk_in_a_game(pilot: Pilot[int], app: LingaoApp) -> AsyncIterator[str]:
    """Stop at every screen of a game: by keys, then those that come up by themselves."""
    for keys in TABLE:
        await press(pilot, *keys)
        yield f"{screen_name(pilot)} {' '.join(keys)}"
    problem = SaveProblem(SaveCode.MISSING, {"file": "x"})
    page = acts.Go("almanac", "rules.season")
    for act, *more in ((acts.OpenCard(0), "s"), (acts.Hang(),), (acts.Settings(),), (page,)):
        app.do(act)
        await settled(pilot)
        yield screen_name(pilot)
        for key in more:
            await press(pilot, key)
            yield screen_name(pilot)
        await press(pilot, *("escape" for _dialogue in (act, *more)))
    choose = Choose(_("Menu"), _("Nothing stands out. The plan runs by itself."), (("a", _("Quit")),))
    for dialogue in (Trouble(problem), choose, Typed(_("Target"), "7")):
        app.open(dialogue)
        await settled(pilot)
        yield screen_name(pilot)
        await press(pilot, "escape")
    app.say(_("Nothing to take back: no order was given this season."), "warning")
    app.say(_("From here on nothing is saved."), "error")
    await pilot.pause()
    yield "toasts"


async def walk_in_a_saved_game(pilot: Pilot[int]) -> AsyncIterator[str]:
    """Stop at what only a saved game has, and at an order weighed."""
    for keys in (("7", "b"), ("c",), ("escape", "escape")):
        await press(pilot, *keys)
        yield screen_name(pilot)
    await go_to(pilot, "order.1.0")
    await press(pilot, "enter")
    yield screen_name(pilot)


async def walk_through_the_scenes(pilot: Pilot[int], app: LingaoApp) -> AsyncIterator[str]:
    """Stop at a session, as it comes, and at a Count."""
    while not app.session.rules.calendar.is_session(app.session.season):
        app.session.end_season()
    app.tell_change()
    await press(pilot, "n", "enter")
    yield screen_name(pilot)
    await press(pilot, "enter", "enter")
    at = app.session.rules.at
    barns = tuple(Opened(one, 4000, 2500) for one in at.said_barns)
    app.open(CountScreen(CountView(app.session.season - 1, (Opened(at.report[0], 9, 3),), barns, 2, ())))
    await settled(pilot)
    yield screen_name(pilot)
    await press(pilot, "enter")


async def walk_to_the_end(pilot: Pilot[int], app: LingaoApp) -> AsyncIterator[str]:
    """Stop at the epilogue, and at the question before an unsaved game is left."""
    while not app.session.over:
        app.session.end_season()
    await press(pilot, "n")
    yield screen_name(pilot)
    await press(pilot, "t")
    yield screen_name(pilot)


def everywhere(
    look: Look, size: tuple[int, int], prepare: Callable[[LingaoApp], None] = lambda _app: None
) -> list[str]:
    """Look at every screen in one size; `prepare` sets up each app. The names of the screens looked at."""
    seen: list[str] = []

    async def told(pilot: Pilot[int], name: str) -> None:
        seen.append(name)
        await look(pilot, name)

    with tempfile.TemporaryDirectory() as folder:
        _before(told, size, prepare, Path(folder))
        _during(told, size, prepare, Path(folder))
        _saved(told, size, prepare, Path(folder))
    return seen


def _before(look: Look, size: tuple[int, int], prepare: Callable[[LingaoApp], None], folder: Path) -> None:
    app = LingaoApp(folder)
    prepare(app)

    async def driver(pilot: Pilot[int]) -> None:
        async for name in walk_before_a_game(pilot):
            await look(pilot, name)

    drive(app, driver, size)


def _during(look: Look, size: tuple[int, int], prepare: Callable[[LingaoApp], None], folder: Path) -> None:
    app = LingaoApp(folder, village(len(SEASONS) - 1), unsaved=True)
    prepare(app)

    async def driver(pilot: Pilot[int]) -> None:
        async for name in walk_in_a_game(pilot, app):
            await look(pilot, name)
        async for name in walk_through_the_scenes(pilot, app):
            await look(pilot, name)
        async for name in walk_to_the_end(pilot, app):
            await look(pilot, name)

    drive(app, driver, size)


def _saved(look: Look, size: tuple[int, int], prepare: Callable[[LingaoApp], None], folder: Path) -> None:
    app = LingaoApp(folder, saved_village(folder))
    prepare(app)

    async def driver(pilot: Pilot[int]) -> None:
        async for name in walk_in_a_saved_game(pilot):
            await look(pilot, name)

    drive(app, driver, size)
    app.exit_settled()
