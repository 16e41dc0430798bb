"""Rewinding: a session begun again from an earlier season of the same run, on a branch of its save."""

from __future__ import annotations

from lingao.savefile.game import SaveFile
from lingao.savefile.rows import Branch
from lingao.session.followed import go_on_following
from lingao.session.games import save_of
from lingao.session.looked import go_on_looking
from lingao.session.session import Played, Session
from lingao.session.unkept import go_on_unkept


def rewind(session: Session, season: int) -> Session:
    """The game from the beginning of a season on, its orders not given. What came later stays on the old branch.

    An unsaved game has no branches: there what came later is gone.

    Raises:
        ValueError: when that season has not been reached.
        SaveProblem: when the save refuses; then nothing has happened.
    """
    if not 1 <= season <= session.season:
        raise ValueError(f"season {season} has not been reached")
    save = save_of(session)
    if save is not None:
        save.rewind(season)
        return _reread(session, save)
    past = [*session.past, Played(session.opening, ())]
    before, current = past[: season - 1], past[season - 1]
    again = Session.resumed(session.rules, session.seed, [*before, Played(current.balances, ())], [])
    _go_on(session, again)
    return again


def branch_off(session: Session, season: int, name: str) -> Branch | None:
    """Make a branch from the beginning of a season and stay where the game is; None for an unsaved game.

    Raises:
        SaveProblem: when the save refuses.
        ValueError: when the name does not fit on one line.
    """
    save = save_of(session)
    return save.branch(season, name) if save is not None else None


def branches(session: Session) -> tuple[Branch, ...]:
    """Every branch of the run, oldest first; none for an unsaved game."""
    save = save_of(session)
    return tuple(save.branches()) if save is not None else ()


def branch_played(session: Session) -> int:
    """The number of the branch being played; 0 for an unsaved game."""
    save = save_of(session)
    return save.header.branch if save is not None else 0


def switch(session: Session, branch: int) -> Session:
    """The game on another branch, where it stands there.

    Raises:
        ValueError: for an unsaved game.
        SaveProblem: when there is no such branch, or the save refuses.
    """
    save = save_of(session)
    if save is None:
        raise ValueError("an unsaved game has no branches")
    save.switch(branch)
    return _reread(session, save)


def rename(session: Session, branch: int, name: str) -> None:
    """Call a branch otherwise.

    Raises:
        ValueError: for an unsaved game, or when the name does not fit on one line.
        SaveProblem: when there is no such branch, or the save refuses.
    """
    save = save_of(session)
    if save is None:
        raise ValueError("an unsaved game has no branches")
    save.rename(branch, name)


def _go_on(before: Session, session: Session) -> None:
    """What was looked into and followed goes along, and how far it is saved."""
    go_on_unkept(before, session)
    go_on_looking(before, session)
    go_on_following(before, session)


def _reread(session: Session, save: SaveFile) -> Session:
    """The session of the branch that the save now plays."""
    seasons = save.history()
    past = [Played(one.start, one.orders) for one in seasons]
    again = Session.resumed(session.rules, session.seed, past, list(seasons[-1].orders), save)
    _go_on(session, again)
    return again
