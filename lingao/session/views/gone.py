"""Seasons gone by: what they added to births and deaths, with the entries behind it, looked up once a season."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from lingao.engine.ledger import Cause
from lingao.session.session import Session
from lingao.session.views.numbers import Number, Part, made_of

Kept = dict[int, dict[int, Number]]
"""Numbers by season and account."""

_KEPT: WeakKeyDictionary[Session, Kept] = WeakKeyDictionary()


def flow_of(session: Session, account: int, season: int) -> Number:
    """What a season that was played, from 1, added to births, deaths or deaths of hunger.

    The season is replayed when it is first asked about; what was played does not change.

    Raises:
        IndexError: when that season has not been played.
    """
    kept = _KEPT.setdefault(session, {})
    if season not in kept:
        kept[season] = _looked_up(session, season)
    return kept[season][account]


def _looked_up(session: Session, season: int) -> dict[int, Number]:
    at = session.rules.at
    parts: dict[int, list[Part]] = {one: [] for one in (at.births[0], at.deaths[0], at.hunger_deaths[0])}
    for (account, cause), amount in session.entries_of(season).items():
        if account in parts and cause != Cause("calendar"):
            parts[account].append(Part(amount, cause))
    return {account: made_of(account, tuple(found)) for account, found in parts.items()}
