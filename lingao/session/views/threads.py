"""Threads: the cards answered so far, season by season, with what was carried out and how it came to pass."""

from __future__ import annotations

from typing import Literal, NamedTuple

from lingao.engine.orders import Carry, Drop, Move, Order, Overrule
from lingao.session.session import Session
from lingao.session.views.standing import standing

How = Literal["vote", "overruled", "carried", "dropped", "silent", "unpaid"]
"""`unpaid`: an answer was given, and the store could not pay for it when the season ended."""


class Thread(NamedTuple):
    """A card of a season gone by."""

    season: int
    slot: int
    """0 for the card that had to be answered, 1 for the one that could be left."""
    card: int
    choice: int
    """Ordinal of the choice that was carried out."""
    how: How
    vote: int
    """Per mille that would have said yes to it."""


def threads(session: Session) -> tuple[Thread, ...]:
    """The cards of every season played, first to last."""
    return tuple(one for season in range(1, len(session.past) + 1) for one in threads_of(session, season))


def threads_of(session: Session, season: int) -> tuple[Thread, ...]:
    """The cards of a season played.

    Raises:
        IndexError: when that season has not been played.
    """
    rules, at = session.rules, session.rules.at
    before, after = session.past[season - 1].balances, session.led_to(season)
    answers = _answers(session, season)
    found = []
    for slot, table in enumerate((at.must[0], at.extra[0])):
        card = before[table] - 1
        if card >= 0:
            choice = after[at.chose[card]] - 1
            row = rules.council.cards[card]
            how = _how(answers.get(row.id), row.choices[choice].id)
            found.append(Thread(season, slot, card, choice, how, before[at.vote[slot * 4 + choice]]))
    return tuple(found)


def last_thread(session: Session, card: int, season: int = 0) -> Thread | None:
    """The thread of a card: that of one season, or the last there was of it; None where it was never met so."""
    found = threads_of(session, season) if 0 < season <= len(session.past) else threads(session)
    return next((one for one in reversed(found) if one.card == card), None)


def _answers(session: Session, season: int) -> dict[str, Order]:
    orders = standing(session.past[season - 1].orders)
    return {order.card: order for order in orders if isinstance(order, Move | Overrule | Carry | Drop)}


def _how(answer: Order | None, carried_out: str) -> How:
    match answer:
        case Drop():
            return "dropped"
        case Move() | Overrule() | Carry() if answer.choice != carried_out:
            return "unpaid"
        case Overrule():
            return "overruled"
        case Carry():
            return "carried"
        case Move():
            return "vote"
    return "silent"
