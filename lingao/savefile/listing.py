"""The games in a folder at a glance: what their headers say, without the work of opening them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lingao.savefile import disk
from lingao.savefile.faults import damaged, told
from lingao.savefile.lineage import is_over, latest_season, state_owner
from lingao.savefile.problems import SaveProblem
from lingao.savefile.rows import Header, read_branches, read_header
from lingao.savefile.schema import SUFFIX
from lingao.savefile.verify import refuse_newer


@dataclass(frozen=True, slots=True)
class ListedGame:
    """A save in a list: header and season, or the problem that keeps it from being read."""

    path: Path
    header: Header | None
    season: int | None
    """The unfinished season of the branch being played; the last one where the run has ended."""
    over: bool
    """Whether the run has ended."""
    problem: SaveProblem | None

    @property
    def name(self) -> str:
        """What the player calls it by: the file's name without its ending."""
        return self.path.stem


def list_games(folder: Path) -> list[ListedGame]:
    """Every save in a folder, the one played last first, unreadable ones at the end; none if there is no folder.

    Reads headers only: damage elsewhere shows when a game is opened.

    Raises:
        SaveProblem: when the folder cannot be read.
    """
    with told(folder):
        paths = sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []
    games = [look_at(path) for path in paths if not path.name.startswith(".")]
    readable = [game for game in games if game.header is not None]
    readable.sort(key=lambda game: game.header.saved if game.header else "", reverse=True)
    return [*readable, *(game for game in games if game.header is None)]


def look_at(path: Path) -> ListedGame:
    """One save at a glance."""
    try:
        header, latest, over = _glance(disk.real_path(path))
    except SaveProblem as problem:
        return ListedGame(path, None, None, False, problem)
    return ListedGame(path, header, latest - over, over, None)


def _glance(path: Path) -> tuple[Header, int, bool]:
    """Header of a save, the season its last state begins, and whether the run has ended with it."""
    stored = disk.stored_format(path)
    disk.refuse_strangers(path)
    with told(path), disk.looked_at(path) as connection:
        refuse_newer(connection, path, stored)
        header, branches = read_header(connection), read_branches(connection)
        if header.branch not in branches:
            raise damaged(path, "header")
        season = latest_season(connection, branches, header.branch)
        if not isinstance(season, int):
            raise damaged(path, "vectors")
        over = is_over(connection, state_owner(branches, header.branch, season), season)
    return header, season, over


def newest(games: list[ListedGame]) -> Iterator[ListedGame]:
    """The games of a list that can be opened, in its order."""
    return (game for game in games if game.header is not None)
