"""Followed: the figures a player has drawn over the run, three at most, kept beside the game in its save."""

from __future__ import annotations

from typing import Final
from weakref import WeakKeyDictionary

from lingao.content.vocabulary import INDICATORS
from lingao.savefile.game import SaveFile
from lingao.savefile.problems import SaveProblem
from lingao.session.session import Session

MOST: Final = 3
"""Figures drawn at once: each has a line of its own kind."""
KIND: Final = "followed"
"""The kind of note in a save; its data: `accounts`, the names of those followed since."""

_FOLLOWED: WeakKeyDictionary[Session, tuple[int, ...]] = WeakKeyDictionary()


def followed(session: Session) -> tuple[int, ...]:
    """The accounts followed, the one chosen first in front; never none."""
    if session not in _FOLLOWED:
        _FOLLOWED[session] = _saved(session) or _usual(session)
    return _FOLLOWED[session]


def follow(session: Session, accounts: tuple[int, ...]) -> None:
    """Follow these accounts from now on.

    A choice that cannot be saved now holds for this sitting: nothing of the game is lost with it, and the next order
    will tell of the disk.

    Raises:
        ValueError: when they are none or more than three.
    """
    if not 1 <= len(accounts) <= MOST:
        raise ValueError(f"{len(accounts)} figures cannot be followed")
    _FOLLOWED[session] = accounts
    save = session.keeper
    if not isinstance(save, SaveFile) or save.read_only:
        return
    try:
        save.note(KIND, session.season, {"accounts": [session.rules.layout.names[one] for one in accounts]})
    except SaveProblem:
        return


def go_on_following(before: Session, session: Session) -> None:
    """Let another session of the same game follow what one before did."""
    _FOLLOWED[session] = followed(before)


def _saved(session: Session) -> tuple[int, ...]:
    """What was followed when the game was left; accounts this version of the game does not have are passed over."""
    save, index = session.keeper, session.rules.layout.index
    notes = save.notes(KIND) if isinstance(save, SaveFile) else []
    names = [str(name) for name in list(notes[-1].data.get("accounts") or ())] if notes else []
    hidden = {*session.rules.layout.hidden, *session.rules.layout.twins}
    return tuple(index[name] for name in names if name in index and index[name] not in hidden)[:MOST]


def _usual(session: Session) -> tuple[int, ...]:
    """Before anything was chosen: how people live, and the food in the books."""
    rules = session.rules
    main = next(n for n, name in enumerate(INDICATORS) if _is_main(session, name))
    return rules.at.said_indicator[main], rules.at.report[rules.role["food"]]


def _is_main(session: Session, name: str) -> bool:
    return any(one.id == name and one.main for one in session.rules.world.indicators)
