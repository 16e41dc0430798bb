"""How a figure stood at the beginning of every season, as it was seen, and which figures are worth a curve."""

from __future__ import annotations

from typing import NamedTuple

from lingao.session.session import Session
from lingao.session.why import shown_twin


class Curve(NamedTuple):
    """A figure at the beginning of every season, in its account's own measure."""

    account: int
    seasons: tuple[int, ...]
    values: tuple[int, ...]


def history(session: Session, account: int) -> tuple[int, ...]:
    """The balance at the beginning of each season from the first, that of the season under way last.

    Of what is counted anew each season (births, runs) the entry for a season is that of the one before it.
    """
    shown = shown_twin(session.rules, account)
    return (*(played.balances[shown] for played in session.past), session.seen[shown])


def curve(session: Session, account: int) -> Curve:
    """A figure over the run."""
    values = history(session, account)
    return Curve(account, tuple(range(1, len(values) + 1)), values)


def plottable(session: Session) -> tuple[int, ...]:
    """Accounts worth a curve: the indicators, the books of every stored resource, support, people, the dead."""
    at, resources = session.rules.at, session.rules.works.resources
    books = [at.report[n] for n, row in enumerate(resources) if row.kind != "service"]
    return (
        *at.said_indicator,
        *at.support,
        *books,
        *at.people,
        *at.births,
        *at.deaths,
        *at.hunger_deaths,
        *at.bench,
    )
