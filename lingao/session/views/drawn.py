"""Drawn: the followed figures over the run with what is marked beside them: sessions, decisions, bends."""

from __future__ import annotations

from typing import NamedTuple

from lingao.session.followed import followed
from lingao.session.progress import Progress
from lingao.session.replayed import posted_over
from lingao.session.session import Session
from lingao.session.views.bends import Bend, bends
from lingao.session.views.decided import Decided, decided
from lingao.session.views.history import Curve, counts_techs, curve
from lingao.session.views.numbers import Number, now


class Drawn(NamedTuple):
    """The followed figures."""

    curves: tuple[Curve, ...]
    now: tuple[Number | None, ...]
    """How each stands, to be asked about; None for a count of several accounts."""
    sessions: tuple[int, ...]
    """Seasons played at whose end the plan's session was held."""


class Marked(NamedTuple):
    """What is told of the followed figures beside their lines."""

    bends: tuple[Bend, ...]
    """The latest first."""
    decisions: tuple[Decided, ...]
    """Orders that left a mark on one of them, the latest first."""


def drawn(session: Session) -> Drawn:
    """The lines alone; this takes no time."""
    accounts = followed(session)
    return Drawn(
        tuple(curve(session, one) for one in accounts),
        tuple(None if counts_techs(session, one) else now(session, one) for one in accounts),
        tuple(one for one in range(1, session.season) if session.rules.calendar.is_session(one)),
    )


def marked_of(session: Session, progress: Progress | None = None) -> Marked:
    """Bends and decisions. Plays seasons again that were not read yet: run it in a thread.

    Raises:
        Stopped: when it is ended early.
    """
    lines = drawn(session).curves
    posted = posted_over(session, [one.account for one in lines], progress)
    turned = [bend for one in lines for bend in bends(session, one, posted[one.account])]
    orders = {found for one in lines for found in decided(session, one.account, posted[one.account])}
    return Marked(
        tuple(sorted(turned, key=lambda one: -one.season)),
        tuple(sorted(orders, key=lambda one: (-one.season, one.number))),
    )
