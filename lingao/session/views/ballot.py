"""The ballot: how each bench would vote on every choice of a card, as counted when the card came before the council."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.game import start
from lingao.engine.ledger import Entries
from lingao.engine.seen import seen
from lingao.engine.votes import voting
from lingao.session.session import Session


class BenchVote(NamedTuple):
    """One bench with a vote."""

    bench: int
    seats: int
    yes: tuple[int, ...]
    """Thousandths of a seat that say yes, choice by choice."""


class Ballot(NamedTuple):
    """The vote on a card."""

    benches: tuple[BenchVote, ...]
    together: tuple[int, ...]
    """Per mille of the voting seats that say yes, choice by choice."""


def ballot(session: Session, season: int, slot: int) -> Ballot | None:
    """The vote on the card in a slot of the table in a season played, or of the season under way; None for an empty slot.

    Of a season gone by the one before it is played again: a few thousandths of a second.
    """
    rules, at = session.rules, session.rules.at
    state = session.seen if season == session.season else seen(rules, session.past[season - 1].balances)
    card = state[(at.must, at.extra)[slot][0]] - 1
    if card < 0:
        return None
    accounts = at.vote[slot * 4 : slot * 4 + len(rules.council.cards[card].choices)]
    shares = {
        (account, cause.subject): amount
        for (account, cause), amount in _entries_before(session, season).items()
        if cause.kind == "yes" and account in accounts
    }
    table = [row for row in rules.council.benches if voting(rules, state, row)]
    total = sum(state[at.weight[row.ordinal]] for row in table)
    rows = [
        BenchVote(
            row.ordinal,
            state[at.weight[row.ordinal]],
            tuple(shares.get((account, row.id), 0) * total for account in accounts),
        )
        for row in table
    ]
    return Ballot(tuple(rows), tuple(state[account] for account in accounts))


def _entries_before(session: Session, season: int) -> Entries:
    """What was posted as a season began: votes are counted when a card is laid on the table."""
    if season == session.season:
        return session.entries
    if season == 1:
        return start(session.rules, session.seed).entries
    return session.entries_of(season - 1)
