"""The Count: what every office had written, beside what lay in its barns and on its shelves when they were opened."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.engine.ledger import Cause
from lingao.session.session import Session
from lingao.session.views.report import Judged, judged_promises

MOST = 10
"""Figures told of each ledger."""
OPENED = Cause("count")


@dataclass(frozen=True, slots=True)
class Opened:
    """A figure as the books would have had it, and as it was found."""

    account: int
    """The account of the report, which writes both."""
    said: int
    counted: int


@dataclass(frozen=True, slots=True)
class CountView:
    """A Count held."""

    season: int
    stores: tuple[Opened, ...]
    """Shelves that were not as written, the furthest off first."""
    barns: tuple[Opened, ...]
    """Every township's barns, in the content's order."""
    right: int
    """Shelves found as written."""
    found: tuple[Judged, ...]
    """Promises that were kept on paper only."""


def count_view(session: Session) -> CountView | None:
    """The Count held in the last season; None where none was."""
    rules, at, season = session.rules, session.rules.at, len(session.past)
    before = session.last_orders_state()
    if before is None or session.seen[at.counted[0]] != season:
        return None
    stored = [n for n, one in enumerate(rules.works.resources) if one.kind != "service"]
    shelves = [_opened(session, at.report[n]) for n in stored]
    wrong = sorted((one for one in shelves if one.said != one.counted), key=lambda one: -_off(one))
    kept = [one for one in shelves if one.said == one.counted and one.said]
    return CountView(
        season=season,
        stores=tuple(wrong[:MOST]),
        barns=tuple(_opened(session, at.said_barns[office]) for office in rules.townships),
        right=len(kept),
        found=tuple(one for one in judged_promises(session, before) if one.how == "found"),
    )


def _opened(session: Session, account: int) -> Opened:
    counted = session.seen[account]
    return Opened(account, counted - session.entries.get((account, OPENED), 0), counted)


def _off(one: Opened) -> int:
    """Per mille by which the books were off, the larger figure being the whole."""
    return abs(one.said - one.counted) * 1000 // max(1, abs(one.said), abs(one.counted))
