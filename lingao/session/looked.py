"""What the player has looked into: the accounts asked about, kept for the length of a sitting beside the session."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from lingao.session.session import Session

_LOOKED: WeakKeyDictionary[Session, set[int]] = WeakKeyDictionary()


def looked_at(session: Session, account: int) -> None:
    """Note that an account was looked into."""
    _LOOKED.setdefault(session, set()).add(account)


def looked(session: Session) -> frozenset[int]:
    """Every account looked into so far."""
    return frozenset(_LOOKED.get(session, ()))
