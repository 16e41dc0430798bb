"""How a figure stood at the beginning of every season, as it was seen, and which figures are worth a curve."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lingao.content.vocabulary import INDICATORS
from lingao.session.session import Session
from lingao.session.views.ledgers import BAND
from lingao.session.why import shown_twin


class Curve(NamedTuple):
    """A figure at the beginning of every season, in its account's own measure."""

    account: int
    seasons: tuple[int, ...]
    values: tuple[int, ...]
    band: tuple[int, ...] = ()
    """How far either way the truth may lie, in the same measure; empty where the figure is not estimated."""


def history(session: Session, account: int) -> tuple[int, ...]:
    """The balance at the beginning of each season from the first, that of the season under way last.

    Of what is counted anew each season (births, runs) the entry for a season is that of the one before it.
    """
    shown = shown_twin(session.rules, account)
    return (*(played.balances[shown] for played in session.past), session.seen[shown])


def curve(session: Session, account: int) -> Curve:
    """A figure over the run. The first of the techs stands for all: how many are known."""
    if counts_techs(session, account):
        techs = session.rules.at.tech
        states = (*(played.balances for played in session.past), session.seen)
        values = tuple(sum(state[one] for one in techs) for state in states)
    else:
        values = history(session, account)
    return Curve(account, tuple(range(1, len(values) + 1)), values, _band(session, account))


def counts_techs(session: Session, account: int) -> bool:
    """Whether a curve's account stands for the number of techs known."""
    return account in session.rules.at.tech


def _band(session: Session, account: int) -> tuple[int, ...]:
    """The band of an estimated indicator, by what the books were known to be worth in each season."""
    said = session.rules.at.said_indicator
    if account not in said:
        return ()
    name = INDICATORS[said.index(account)]
    if not any(one.id == name and one.estimated for one in session.rules.world.indicators):
        return ()
    truth = history(session, said[INDICATORS.index("truthfulness")])
    return tuple((100_000 - one) * BAND // 1000 for one in truth)


def plottable(session: Session) -> tuple[int, ...]:
    """Accounts worth a curve, all of them open: the indicators, support and benches, promises, techs, the books of every
    stored resource, people, births and deaths; what is made, used, harvested and what it costs where it ever moved."""
    at, resources = session.rules.at, session.rules.works.resources
    stored = [n for n, row in enumerate(resources) if row.kind != "service"]
    return (
        *at.said_indicator,
        *at.support,
        *(at.report[n] for n in stored),
        *at.bench,
        *at.tally,
        *at.tech[:1],
        *at.people,
        *at.births,
        *at.deaths,
        *at.hunger_deaths,
        *_moved(session, (*at.said_made, *at.used, *at.said_harvest, *at.office_people, *at.price)),
    )


def _moved(session: Session, accounts: tuple[int, ...]) -> Iterator[int]:
    """Those of the accounts that did not stand still throughout."""
    first = session.past[0].balances if session.past else session.seen
    for account in accounts:
        if any(played.balances[account] != first[account] for played in session.past[1:]) or (
            session.seen[account] != first[account]
        ):
            yield account
