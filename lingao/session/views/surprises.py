"""What surprised in a season: figures that did not come out as its forecast had them, and what counting found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lingao.engine.game import forecast
from lingao.engine.layout import lies_in
from lingao.engine.ledger import Cause
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances, State
from lingao.engine.wall import hanging
from lingao.session.session import Session
from lingao.session.views.numbers import Number, now

LEAST: Final = 100
"""Per mille by which a figure must differ from the plan to surprise."""


@dataclass(frozen=True, slots=True)
class Surprise:
    """A figure that did not come out as planned: `promised 40 · planned 38 · reported 41 · counted ?`."""

    account: int
    promise: int
    """The promise it is measured by, -1 for none."""
    promised: Number | None
    planned: int
    """What the season's forecast expected, in the account's own measure."""
    reported: Number
    counted: int | None
    """What was found by counting; None where nobody has counted."""
    by: int
    """Per mille it is off the plan."""
    cause: tuple[Cause, int] | None
    """What moved it most."""


def surprising(session: Session, before: State) -> tuple[Surprise, ...]:
    """Figures off the plan, those on the Wall first, then the furthest off."""
    planned = forecast(session.rules, before).balances
    found = [*_promised(session, planned), *_made(session, planned), *_indicators(session, planned)]
    seen_accounts: set[int] = set()
    kept = []
    for one in sorted(found, key=lambda one: (one.promise < 0, -one.by)):
        if one.by >= LEAST and one.account not in seen_accounts:
            seen_accounts.add(one.account)
            kept.append(one)
    return tuple(kept)


def _promised(session: Session, planned: Balances) -> list[Surprise]:
    found = []
    for one in hanging(session.rules, session.seen):
        if one.row.span == 1:
            promised = now(session, session.rules.at.promised[one.row.ordinal])
            found.append(_surprise(session, one.row.account, planned, one.row.ordinal, promised))
    return found


def _made(session: Session, planned: Balances) -> list[Surprise]:
    rules = session.rules
    return [
        _surprise(session, account, planned)
        for n, account in enumerate(rules.at.said_made)
        if rules.works.resources[n].kind != "service" and (session.seen[account] or planned[account])
    ]


def _indicators(session: Session, planned: Balances) -> list[Surprise]:
    """Indicators surprise by points: two points off count like a tenth."""
    found = []
    for account in session.rules.at.said_indicator:
        one = _surprise(session, account, planned)
        off = abs(session.seen[account] - planned[account]) // 20
        found.append(Surprise(one.account, -1, None, one.planned, one.reported, None, off, one.cause))
    return found


def _surprise(
    session: Session, account: int, planned: Balances, promise: int = -1, promised: Number | None = None
) -> Surprise:
    said, wanted = session.seen[account], planned[account]
    off = abs(said - wanted) * 1000 // max(1, abs(wanted), abs(said) // 2)
    moves = [
        (cause, amount)
        for (one, cause), amount in session.entries.items()
        if one == account and cause.kind not in ("calendar", "rounding")
    ]
    cause = max(moves, key=lambda move: abs(move[1]), default=None)
    return Surprise(
        account, promise, promised, wanted, now(session, account), counted(session, account), off, cause
    )


def counted(session: Session, account: int) -> int | None:
    """What counting found a reported figure to be: where every office behind it was put right this season, the
    books say what is there; otherwise nobody knows."""
    rules = session.rules
    season = len(session.past)
    offices = offices_behind(rules, account)
    if offices and all(session.seen[rules.at.found_right[office]] == season for office in offices):
        return session.seen[account]
    return None


def offices_behind(rules: Ruleset, account: int) -> tuple[int, ...]:
    """The offices whose reports make a figure of production."""
    made = rules.span.said_made
    if not lies_in(made, account):
        return ()
    resource = account - made.start
    return tuple(
        dict.fromkeys(
            row.office for row in rules.works.processes if row.office >= 0 and resource in dict(row.outputs)
        )
    )
