"""The council: a card with its choices, the benches, the threads met; `policies` has the policies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from lingao.engine.orders import Drop, Move, Overrule
from lingao.engine.refusals import Refusal
from lingao.engine.tables.cards import ChoiceRow
from lingao.engine.votes import LEFT, PASSES, voting
from lingao.session.session import Session
from lingao.session.views.numbers import Number, now
from lingao.session.views.policies import PolicyRow, lasting, orderable
from lingao.session.views.table import CardOnTable, cards_on_table
from lingao.session.views.threads import Thread, last_thread, threads

YEAR: Final = 4
"""Seasons within which a second overruling costs more."""
ByWhat = Literal["vote", "overruled", "dropped", "carried"]


@dataclass(frozen=True, slots=True)
class Cost:
    """What a choice takes from the store."""

    resource: int
    amount: int
    have: Number


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """One choice of a card."""

    ordinal: int
    move: Move
    refusal: Refusal | None
    """Why it cannot be moved; a failing vote is one reason."""
    vote: Number | None
    """Per mille that would say yes; None once the card is no longer on the table."""
    passes: bool
    costs: tuple[Cost, ...]
    silent: bool
    """What happens when nobody answers."""
    chosen: bool
    overrule: Overrule | None
    """Offered where only the vote stands in the way."""


@dataclass(frozen=True, slots=True)
class CardView:
    """A card, on the table or met before."""

    card: int
    slot: int
    """0 must be answered, 1 may be, -1 no longer on the table."""
    choices: tuple[ChoiceView, ...]
    by: ByWhat | None
    """How it has been answered; None while it is open."""
    drop: Drop
    met: int
    """The season it was met, 0 while it is on the table."""
    overruling: int
    """Thousandths of cohesion that overruling would cost now."""


@dataclass(frozen=True, slots=True)
class BenchRow:
    """One bench of the council."""

    bench: int
    id: str
    seats: Number
    satisfaction: Number
    before: int
    votes: bool
    left: bool


@dataclass(frozen=True, slots=True)
class CouncilView:
    """The whole council."""

    support: Number
    warn: int
    recall: int
    cards: tuple[CardOnTable, ...]
    benches: tuple[BenchRow, ...]
    policies: tuple[PolicyRow, ...]
    """Those that can be ordered."""
    lasting: tuple[PolicyRow, ...]
    """Lasting effects of cards, those in force or coming, the newest first."""
    archive: tuple[Thread, ...]
    """The threads of seasons gone by, the newest first."""


def card_view(session: Session, card: int, season: int = 0) -> CardView:
    """A card as it stands before the council, or as it was met: in a season, or last."""
    rules, seen = session.rules, session.seen
    slot = next((one.slot for one in cards_on_table(session) if one.card == card), -1)
    if season and season != session.season:
        slot = -1
    it = last_thread(session, card, season) if slot < 0 else None
    row = rules.council.cards[card]
    how = seen[rules.at.how[slot]] if slot >= 0 else 0
    chosen = seen[rules.at.choice[slot]] - 1 if slot >= 0 else it.choice if it is not None else -1
    again = seen[rules.at.overruled[0]] and session.season - seen[rules.at.overruled[0]] < YEAR
    return CardView(
        card=card,
        slot=slot,
        choices=tuple(
            _choice(session, card, slot, n, choice, n == chosen, n == row.silent)
            for n, choice in enumerate(row.choices)
        ),
        by=_by(slot, chosen, how),
        drop=Drop(row.id),
        met=it.season if it is not None else 0,
        overruling=rules.constant.overrule_again if again else rules.constant.overrule_cohesion,
    )


def _by(slot: int, chosen: int, how: int) -> ByWhat | None:
    if how == 2:
        return "dropped"
    if chosen < 0:
        return None
    return "carried" if how >= 10 else "overruled" if how == 1 and slot >= 0 else "vote"


def _choice(
    session: Session, card: int, slot: int, n: int, row: ChoiceRow, chosen: bool, silent: bool
) -> ChoiceView:
    rules = session.rules
    name = rules.council.cards[card].id
    move = Move(name, row.id)
    vote = now(session, rules.at.vote[slot * 4 + n]) if slot >= 0 else None
    overrule = Overrule(name, row.id)
    return ChoiceView(
        ordinal=n,
        move=move,
        refusal=session.check(move) if slot >= 0 else None,
        vote=vote,
        passes=vote is not None and vote.value > PASSES,
        costs=tuple(
            Cost(resource, amount, now(session, rules.at.report[resource])) for resource, amount in row.cost
        ),
        silent=silent,
        chosen=chosen,
        overrule=overrule if slot >= 0 and not silent and session.check(overrule) is None else None,
    )


def council_view(session: Session) -> CouncilView:
    """The council of a session."""
    rules = session.rules
    return CouncilView(
        support=now(session, rules.at.support[0]),
        warn=rules.constant.support_warn,
        recall=rules.constant.support_recall,
        cards=cards_on_table(session),
        benches=_benches(session),
        policies=orderable(session),
        lasting=lasting(session),
        archive=tuple(reversed(threads(session))),
    )


def _benches(session: Session) -> tuple[BenchRow, ...]:
    rules, seen = session.rules, session.seen
    before = session.past[-1].balances if session.past else seen
    return tuple(
        BenchRow(
            bench=row.ordinal,
            id=row.id,
            seats=now(session, rules.at.weight[row.ordinal]),
            satisfaction=now(session, rules.at.bench[row.ordinal]),
            before=before[rules.at.bench[row.ordinal]],
            votes=voting(rules, seen, row),
            left=seen[rules.at.walked[row.ordinal]] >= LEFT,
        )
        for row in rules.council.benches
    )
