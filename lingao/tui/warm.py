"""Warming up behind the title: what a game needs is read in a thread while the player reads the menu."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lingao.content.resolve import Loaded
    from lingao.savefile.listing import ListedGame

_READING = Lock()


class Found(NamedTuple):
    """What the title learns after it was painted."""

    games: tuple[ListedGame, ...]
    version: str


def warm_up(folder: Path | None) -> Found:
    """List the saved games; read the content and import the game, so that the next screen opens at once."""
    from importlib.metadata import version

    from lingao.savefile.problems import SaveProblem

    games: tuple[ListedGame, ...] = ()
    if folder is not None:
        from lingao.session.games import games as games_in

        try:
            games = tuple(games_in(folder))
        except SaveProblem:
            games = ()  # told when the player opens the list, where something can be done about it
    return Found(games, version("lingao"))


def content(difficulty: str = "normal") -> Loaded:
    """The content, read once for each difficulty; safe to call from several threads."""
    with _READING:
        return _content(difficulty)


@lru_cache(maxsize=8)
def _content(difficulty: str) -> Loaded:
    from lingao.content.resolve import load

    return load(None, difficulty)
