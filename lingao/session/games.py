"""Games begun and taken up again: content loaded or read from the save, the rules made of it, a session over both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from threading import Lock

from lingao.content.kept import load_kept
from lingao.content.problems import Problem
from lingao.content.resolve import Loaded
from lingao.engine.ruleset import Ruleset
from lingao.savefile.creation import create
from lingao.savefile.disk import given_up_by
from lingao.savefile.game import SaveFile
from lingao.savefile.listing import ListedGame, list_games
from lingao.savefile.opening import open_save
from lingao.savefile.places import is_example, new_game_path
from lingao.savefile.replay import rules_of
from lingao.savefile.rows import NewGame
from lingao.session.looked import remember
from lingao.session.session import Played, Session

_READING = Lock()


class ContentProblems(Exception):  # noqa: N818 - told to the player as what it is
    """Content that cannot be played; `problems` holds every error in it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(*problems)
        self.problems = tuple(problems)


class UnknownScenario(Exception):  # noqa: N818 - told to the player as what it is
    """No such scenario in the content; `known` names those there are."""

    def __init__(self, scenario: str, known: Sequence[str]) -> None:
        super().__init__(scenario, *known)
        self.scenario = scenario
        self.known = tuple(known)


def shipped_content(difficulty: str = "normal") -> Loaded:
    """The shipped content, read once for each difficulty; may be called from several threads. Not to be changed."""
    with _READING:
        return _shipped(difficulty)


@lru_cache(maxsize=8)
def _shipped(difficulty: str) -> Loaded:
    return load_kept(None, difficulty)


def new_game(
    folder: Path | None,
    scenario: str,
    seed: int,
    difficulty: str = "normal",
    *,
    content: Sequence[Path] = (),
    title: str = "",
    when: datetime | None = None,
) -> Session:
    """Begin a game on the shipped content, or on what lies at `content`.

    It is saved in `folder` under a name of its own, dated by `when` (now if not given); None plays it unsaved.

    Raises:
        ContentProblems: when the content has errors; an unknown difficulty is one of them.
        UnknownScenario: when the content has no such scenario.
        SaveProblem: when the save cannot be made; then nothing is left of it.
    """
    loaded = load_kept(content, difficulty) if content else shipped_content(difficulty)
    session = Session(rules_for(loaded, scenario), seed)
    if folder is not None:
        game = NewGame(
            content=loaded.data,
            scenario=scenario,
            seed=seed,
            difficulty=difficulty,
            first=session.opening,
            season=session.season,
            title=title,
        )
        named = new_game_path(folder, scenario, when or datetime.now().astimezone())
        session.keeper = create(named, game)
    return session


def rules_for(loaded: Loaded, scenario: str) -> Ruleset:
    """The rules of a scenario of loaded content.

    Raises:
        ContentProblems: when the content has errors.
        UnknownScenario: when it has no such scenario.
    """
    if loaded.world is None:
        raise ContentProblems(loaded.errors)
    known = [one.id for one in loaded.world.scenarios]
    if scenario not in known:
        raise UnknownScenario(scenario, known)
    return Ruleset(loaded.world, scenario)


def resume(path: Path, read_only: bool = False) -> Session:
    """Take up a saved game: its own content, every season, and the orders of the season under way.

    An example stays as it is: what is taken up is a copy beside it, under a name of its own.

    Where it can only be read, `save_of(session).why_read_only` says why, and the save refuses every order with a
    `SaveProblem`; taking the session's `keeper` away plays on unsaved.

    Raises:
        SaveProblem: when it cannot be opened, or this version of the game can make no world of it.
    """
    save = open_save(path if read_only else own_copy(path), read_only)
    with given_up_by(save.close):
        seasons = save.history()
        past = [Played(one.start, one.orders) for one in seasons]
        session = Session.resumed(rules_of(save), save.header.seed, past, list(seasons[-1].orders), save)
        remember(session, save)
        return session


def own_copy(path: Path) -> Path:
    """The game itself, or of an example a copy to play on, dated now.

    Raises:
        SaveProblem: when the example cannot be read, or the copy not be written.
    """
    if not is_example(path):
        return path
    with open_save(path, read_only=True) as example:
        return example.export(
            new_game_path(path.parent, example.header.scenario, datetime.now().astimezone())
        )


def save_of(session: Session) -> SaveFile | None:
    """The saved game a session is kept in; None while it is played unsaved."""
    return session.keeper if isinstance(session.keeper, SaveFile) else None


def leave(session: Session) -> None:
    """Close a session's save, so that another window may open it. Everything was saved as it happened."""
    save = save_of(session)
    if save is not None:
        save.close()


def games(folder: Path) -> list[ListedGame]:
    """Every saved game of a folder, the one played last first, unreadable ones at the end.

    Raises:
        SaveProblem: when the folder cannot be read.
    """
    return list_games(folder)
