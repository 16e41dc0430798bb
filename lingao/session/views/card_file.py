"""The file of a card: how it stands or stood, how it was voted on, what it remembers, what came of it and followed."""

from __future__ import annotations

from typing import NamedTuple

from lingao.session.session import Session
from lingao.session.views.ballot import Ballot, ballot
from lingao.session.views.council import CardView, card_view
from lingao.session.views.motions import Motion, came_of
from lingao.session.views.recalled import Follower, Recalled, followed_by, recalled
from lingao.session.views.threads import Thread, last_thread


class CardFile(NamedTuple):
    """Everything the game's record has on a card."""

    view: CardView
    season: int
    """The season it lies, or lay, on the table; 0 for a card never met."""
    thread: Thread | None
    """What was carried out; None while it lies on the table."""
    ballot: Ballot | None
    recalled: tuple[Recalled, ...]
    came: tuple[Motion, ...]
    followed: tuple[Follower, ...]


def card_file(session: Session, card: int, season: int = 0) -> CardFile:
    """The file of a card on the table, or of its thread in a season gone by: 0 for the card as it is now, or last was."""
    view = card_view(session, card, season)
    if view.slot >= 0:
        vote = ballot(session, session.season, view.slot)
        return CardFile(view, session.season, None, vote, recalled(session, card), (), ())
    it = last_thread(session, card, season)
    if it is None:
        return CardFile(view, 0, None, None, (), (), ())
    return CardFile(
        view,
        it.season,
        it,
        ballot(session, it.season, it.slot),
        recalled(session, card, it.season),
        came_of(session, it.season, card, it.choice),
        followed_by(session, it),
    )
