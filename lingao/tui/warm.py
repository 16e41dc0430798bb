"""Warming up in a thread: what a game needs while the player reads the menu, what its tabs need while it is laid out."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lingao.content.resolve import Loaded
    from lingao.savefile.listing import ListedGame
    from lingao.session.session import Session


class Found(NamedTuple):
    """What the title learns after it was painted."""

    games: tuple[ListedGame, ...]
    version: str


def warm_up(folder: Path | None) -> Found:
    """List the saved games to go on with, examples not among them; read the content and import the game, so that the next screen opens at once."""
    from importlib.metadata import version

    from lingao.savefile.places import is_example
    from lingao.savefile.problems import SaveProblem

    games: tuple[ListedGame, ...] = ()
    if folder is not None:
        from lingao.session.games import games as games_in

        try:
            games = tuple(game for game in games_in(folder) if not is_example(game.path))
        except SaveProblem:
            games = ()  # told when the player opens the list, where something can be done about it
    return Found(games, version("lingao"))


def content(difficulty: str = "normal") -> Loaded:
    """The content, read once for each difficulty: the game that is begun takes it from the same place."""
    from lingao.session.games import shipped_content

    return shipped_content(difficulty)


def read_ahead(session: Session) -> Session:
    """The session, with what its tabs would keep the player waiting for: the forecast, every season told and what turned
    the figures followed, the people, the orders allowed, the almanac's links, the code of every screen, the tree laid out."""
    from importlib import import_module
    from pkgutil import iter_modules

    from lingao.session.views.allowed import allowed
    from lingao.session.views.almanac import page_of
    from lingao.session.views.chronicle import chronicle_view
    from lingao.session.views.drawn import marked_of
    from lingao.session.views.lessons import get_ready
    from lingao.session.views.people import people_view
    from lingao.session.views.refs import Ref
    from lingao.tui import screens

    session.forecast()
    get_ready(session)
    chronicle_view(session)
    marked_of(session)
    people_view(session)
    allowed(session)
    page_of(session, Ref("resources", session.rules.world.resources[0].id))
    for module in iter_modules(screens.__path__, f"{screens.__name__}."):
        import_module(module.name)
    from lingao.tui.screens.tree_levels import lay_out

    lay_out(session.rules)
    gc.freeze()  # content and past seasons stay: looking through them for garbage holds keys up for a tenth of a second
    return session
