"""The session at the end of a plan: the Wall taken down and judged, the season's vote, the benches and what each asks for.

Nothing here is hidden from the Commission: promises are judged by the books, and only what counting found is told as counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.engine.ledger import Cause
from lingao.engine.obey import CARRIED, DROPPED, OVERRULED
from lingao.engine.phases.council import support
from lingao.engine.state import Balances
from lingao.engine.votes import LEFT, PASSES, voting
from lingao.session.session import Session
from lingao.session.views.ballot import ballot
from lingao.session.views.council import ByWhat
from lingao.session.views.numbers import Number, now
from lingao.session.views.report import Judged, judged_promises

KEPT, MISSED, FOUND = range(3)
LEGITIMACY: Final = INDICATORS.index("legitimacy")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A promise judged, and what that did."""

    judged: Judged
    bench: int
    content: int
    """Thousandths by which it moved its bench's satisfaction."""
    legitimacy: int
    """Thousandths of a point."""


@dataclass(frozen=True, slots=True)
class Vote:
    """How the council answered a card in the season of the session."""

    card: int
    choice: int
    by: ByWhat | None
    """None where nobody answered and the card went its own way."""
    share: int
    """Per mille that said yes to the choice."""
    yes: tuple[int, ...]
    """Benches of which more than half said yes."""
    no: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Seat:
    """A bench after the session."""

    bench: int
    seats: Number
    mood: Number
    before: int
    """Its satisfaction when the season began."""
    backs: int
    """Per mille of the council's support that it brings."""
    votes: bool
    left: bool
    asks: tuple[int, ...]
    """Promises it would like to see on the next Wall."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session held."""

    season: int
    verdicts: tuple[Verdict, ...]
    votes: tuple[Vote, ...]
    seats: tuple[Seat, ...]
    support: Number
    before: int
    """Support when the season began."""
    stands: int
    """What support comes to by the benches as the verdicts left them; it is counted before the Wall is judged."""
    warn: int
    recall: int
    tally: tuple[int, int, int]
    """Of the run so far: kept, missed, found out."""
    over: bool


def sitting(session: Session) -> Sitting | None:
    """The session held at the end of the last season; None where none was, or none has been played."""
    rules, seen, season = session.rules, session.seen, len(session.past)
    before = session.last_orders_state()
    if before is None or not rules.calendar.is_session(season):
        return None
    at, tally = rules.at, rules.at.tally
    return Sitting(
        season=season,
        verdicts=tuple(_verdict(session, one) for one in judged_promises(session, before)),
        votes=tuple(_votes(session, before)),
        seats=_seats(session, before),
        support=now(session, at.support[0]),
        before=before[at.support[0]],
        stands=support(rules, seen),
        warn=rules.constant.support_warn,
        recall=rules.constant.support_recall,
        tally=(seen[tally[KEPT]], seen[tally[MISSED]], seen[tally[FOUND]]),
        over=session.over,
    )


def _verdict(session: Session, judged: Judged) -> Verdict:
    rules, entries = session.rules, session.entries
    row = rules.council.promises[judged.promise]
    causes = (Cause("promise", row.id), Cause("broken_promise", row.id))

    def moved(account: int) -> int:
        return sum(entries.get((account, cause), 0) for cause in causes)

    return Verdict(
        judged, row.bench, moved(rules.at.bench[row.bench]), moved(rules.at.said_indicator[LEGITIMACY])
    )


def _votes(session: Session, before: Balances) -> list[Vote]:
    """The cards that lay on the table, by the state in which the season was ended."""
    at, season = session.rules.at, len(session.past)
    found = []
    for slot, account in enumerate((at.must[0], at.extra[0])):
        counted = ballot(session, season, slot)
        if counted is None:
            continue
        card = before[account] - 1
        choice = session.seen[at.chose[card]] - 1
        yes = [one.bench for one in counted.benches if one.yes[choice] > one.seats * PASSES]
        no = [one.bench for one in counted.benches if one.bench not in yes]
        by = _by(before[at.choice[slot]], before[at.how[slot]])
        found.append(Vote(card, choice, by, counted.together[choice].value, tuple(yes), tuple(no)))
    return found


def _by(chosen: int, how: int) -> ByWhat | None:
    if how == DROPPED:
        return "dropped"
    if not chosen:
        return None
    return "carried" if how >= CARRIED else "overruled" if how == OVERRULED else "vote"


def _seats(session: Session, before: Balances) -> tuple[Seat, ...]:
    rules, seen, at = session.rules, session.seen, session.rules.at
    benches = rules.council.benches
    gone = {one.ordinal for one in benches if seen[at.walked[one.ordinal]] >= LEFT}
    voters = {one.ordinal for one in benches if voting(rules, seen, one)}
    all_seats = sum(seen[at.weight[n]] for n in voters | gone)
    return tuple(
        Seat(
            bench=n,
            seats=now(session, at.weight[n]),
            mood=now(session, at.bench[n]),
            before=before[at.bench[n]],
            backs=seen[at.weight[n]] * (1000 + seen[at.bench[n]]) // (2 * max(1, all_seats))
            if n in voters
            else 0,
            votes=n in voters,
            left=n in gone,
            asks=tuple(
                row.ordinal
                for row in rules.council.promises
                if row.bench == n and seen[at.offered[row.ordinal]] and not session.over
            ),
        )
        for n in (one.ordinal for one in benches)
    )
