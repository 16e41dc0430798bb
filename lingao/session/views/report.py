"""The season's report: what mattered, what surprised, what was promised, what ran short; and who said so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from lingao.engine.ledger import Cause
from lingao.engine.state import Balances
from lingao.engine.wall import measured
from lingao.session.session import Session
from lingao.session.surprise import Mattered, mattered_most
from lingao.session.views.checklist import Concern, checklist
from lingao.session.views.hungry import Toll, tolls
from lingao.session.views.numbers import Number, now
from lingao.session.views.recalled import Hung, hung
from lingao.session.views.shortages import Shortage, shortages
from lingao.session.views.surprises import Surprise, surprising
from lingao.session.views.table import Clue, clue_of
from lingao.session.views.wall import promised as on_the_wall
from lingao.session.views.wall import said as said_of

__all__ = ["Judged", "ReportView", "Shortage", "Surprise", "Underway", "report_view"]

MOST_LINES: Final = 5
"""Lines of surprise a report shows, what mattered most included."""
FAR: Final = 300
"""Per mille off the plan from which a figure surprises more than what any post or card did."""


Outcome = Literal["kept", "missed", "close", "found"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A promise judged at the season's end."""

    promise: int
    how: Outcome
    promised: Number
    said: Number
    hung: Hung


@dataclass(frozen=True, slots=True)
class Underway:
    """A promise that goes on hanging, and how far the season took it."""

    promise: int
    promised: Number
    said: Number
    before: int
    """What the books said when the season began, in the measure of `said`."""


@dataclass(frozen=True, slots=True)
class ReportView:
    """A season as it went."""

    season: int
    """The season that has ended."""
    mattered: Mattered | None
    surprises: tuple[Surprise, ...]
    judged: tuple[Judged, ...]
    underway: tuple[Underway, ...]
    shortages: tuple[Shortage, ...]
    learnt: tuple[int, ...]
    """Projects finished."""
    events: tuple[int, ...]
    lost: tuple[tuple[int, Cause], ...]
    """Who of the twelve is gone for good, and what took them."""
    births: Number
    deaths: Number
    hunger: Number
    tolls: tuple[Toll, ...]
    """Who died of hunger, place by place."""
    answered: tuple[tuple[int, int, bool], ...]
    """Cards answered: card, choice, whether it was left to take its own way."""
    clue: Clue | None
    ahead: tuple[Concern, ...]
    over: bool
    figure_first: bool
    """The first of the surprises is so far off the plan that it stands before what mattered most."""
    quiet: bool
    """Nothing surprised, and nothing waits: several seasons may be run at once."""


def report_view(session: Session) -> ReportView:
    """The last season's report. Plays it again for each of the twelve: run it in a thread.

    Raises:
        ValueError: when no season has been played.
    """
    before = session.last_orders_state()
    if before is None:
        raise ValueError("no season has been played")
    ended = len(session.past)
    mattered = mattered_most(session)
    room = MOST_LINES - (1 if mattered else 0)
    surprises = surprising(session, before)[:room]
    ahead = () if session.over else checklist(session)
    dead = tolls(session, ended) if session.seen[session.rules.at.hunger_deaths[0]] else ()
    judged, short = judged_promises(session, before), shortages(session, before)
    at = session.rules.at
    return ReportView(
        season=ended,
        mattered=mattered,
        surprises=surprises,
        judged=judged,
        underway=promises_underway(session, before),
        shortages=short,
        learnt=_finished(session),
        events=tuple(n for n, account in enumerate(at.happened) if session.seen[account] == ended),
        lost=tuple(
            (at.lost.index(account), cause) for account, cause in session.entries if account in at.lost
        ),
        births=now(session, at.births[0]),
        deaths=now(session, at.deaths[0]),
        hunger=now(session, at.hunger_deaths[0]),
        tolls=dead,
        answered=_answered(session, ended),
        clue=clue_of(session),
        ahead=ahead,
        over=session.over,
        figure_first=bool(surprises) and surprises[0].by >= FAR,
        quiet=not surprises and not judged and not short and not dead and not any(one.grave for one in ahead),
    )


def judged_promises(session: Session, before: Balances) -> tuple[Judged, ...]:
    """The promises judged at the end of the season that began as `before`: kept, missed, let pass, found out."""
    ended = len(session.past)
    rules, seen = session.rules, session.seen
    at, found = rules.at, []
    for row in rules.council.promises:
        n = row.ordinal
        how: Outcome | None = None
        if seen[at.found[n]] == ended:
            how = "found"
        elif seen[at.kept[n]] == ended:
            how = "kept"
        elif seen[at.missed[n]] == ended:
            how = "missed"
        elif before[at.hung[n]] and before[at.judged_in[n]] == ended and not before[at.lowered[n]]:
            how = "close"
        if how is not None:
            promised = now(session, at.promised[n])
            found.append(Judged(n, how, promised, said_of(session, row), hung(session, n, ended)))
    return tuple(found)


def promises_underway(session: Session, before: Balances) -> tuple[Underway, ...]:
    """The promises on the Wall whose session is still to come, as the season that began as `before` moved them."""
    rows = session.rules.council.promises
    return tuple(
        Underway(one.promise, one.promised, one.said, measured(before, rows[one.promise]))
        for one in on_the_wall(session)
        if not one.ready and not one.lowered
    )


def _finished(session: Session) -> tuple[int, ...]:
    done = {cause.subject for (_, cause) in session.entries if cause.kind in ("learnt", "finished")}
    return tuple(project.number for project in session.rules.projects if project.id in done)


def _answered(session: Session, ended: int) -> tuple[tuple[int, int, bool], ...]:
    at, seen = session.rules.at, session.seen
    silent = {cause.subject.partition(".")[0] for (_, cause) in session.entries if cause.kind == "silent"}
    cards = session.rules.world.cards
    return tuple(
        (n, seen[at.chose[n]] - 1, cards[n].id in silent)
        for n, account in enumerate(at.met)
        if seen[account] == ended
    )
