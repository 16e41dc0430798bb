"""Hunger in its places: who died of it in a season that was played, and where the forecast sees it coming."""

from __future__ import annotations

from typing import NamedTuple

from lingao.session.session import Session


class Toll(NamedTuple):
    """Deaths of hunger in one place."""

    office: int
    """-1 for the Commission's own people."""
    dead: int


def tolls(session: Session, season: int) -> tuple[Toll, ...]:
    """Who died of hunger in a season that was played, from 1, place by place."""
    rules, at = session.rules, session.rules.at
    dead: dict[int, int] = {}
    for (account, cause), amount in session.entries_of(season).items():
        if cause.kind != "hunger" or amount >= 0:
            continue
        if account in at.office_people:
            office = at.office_people.index(account)
            dead[office] = dead.get(office, 0) - amount
        elif account in at.people or account in at.cohort:
            dead[-1] = dead.get(-1, 0) - amount
    return tuple(
        Toll(office, count) for office, count in sorted(dead.items()) if office < len(rules.world.offices)
    )


def hungriest(session: Session) -> int:
    """The township that eats least by the forecast's books."""
    said = session.rules.at.said_ate
    return min(session.rules.townships, key=lambda office: session.forecast().balances[said[office]])
