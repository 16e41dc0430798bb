"""Warming up behind the title: what a game needs is read in a thread while the player reads the menu."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lingao.content.resolve import Loaded
    from lingao.savefile.listing import ListedGame


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
