"""What the player has looked into: the accounts asked about, kept beside the game in its save."""

from __future__ import annotations

from typing import Final
from weakref import WeakKeyDictionary

from lingao.savefile.game import SaveFile
from lingao.savefile.problems import SaveProblem
from lingao.session.session import Session

KIND: Final = "looked"
"""The kind of note in a save; its data: `accounts`, the names of those looked into since the note before."""

_LOOKED: WeakKeyDictionary[Session, set[int]] = WeakKeyDictionary()
_UNSAVED: WeakKeyDictionary[Session, set[int]] = WeakKeyDictionary()


def looked_at(session: Session, account: int) -> None:
    """Note that an account was looked into."""
    known = _LOOKED.setdefault(session, set())
    if account not in known:
        known.add(account)
        _UNSAVED.setdefault(session, set()).add(account)
        _save(session)


def looked(session: Session) -> frozenset[int]:
    """Every account looked into so far, in this sitting and those before."""
    return frozenset(_LOOKED.get(session, ()))


def remember(session: Session, save: SaveFile) -> None:
    """Take what was looked into from a save; names this version of the game has no account for are passed over."""
    index = session.rules.layout.index
    names = [str(name) for note in save.notes(KIND) for name in list(note.data.get("accounts") or ())]
    _LOOKED.setdefault(session, set()).update(index[name] for name in names if name in index)


def go_on_looking(before: Session, session: Session) -> None:
    """Let another session of the same game remember what was looked into in one before."""
    _LOOKED.setdefault(session, set()).update(looked(before))


def _save(session: Session) -> None:
    """Write down what is new. What cannot be written now waits for the next number looked into: an answer is owed
    to the player, full disk or not, and the next order will tell of it."""
    save, waiting = session.keeper, _UNSAVED[session]
    if not isinstance(save, SaveFile) or save.read_only:
        return
    names = sorted(session.rules.layout.names[account] for account in waiting)
    try:
        save.note(KIND, session.season, {"accounts": names})
    except SaveProblem:
        return
    waiting.clear()
