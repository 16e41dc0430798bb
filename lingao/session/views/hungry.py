"""Hunger in its places: who died of it in a season that was played, and where the forecast sees it coming."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.session.session import Session
from lingao.session.views.ahead import foreseen_states


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


class Foreseen(NamedTuple):
    """Deaths of hunger that the books foresee."""

    season: int
    office: int
    """The township that eats least then."""
    dead: int


def hungriest(rules: Ruleset, balances: Balances) -> int:
    """The township that eats least in the season that came to these balances, by the books."""
    return min(rules.townships, key=lambda office: balances[rules.at.said_ate[office]])


def foreseen(session: Session) -> Foreseen | None:
    """The first of the seasons to come, the one under way left out, in which people die of hunger as things
    stand: a lower levy is voted a season before it holds, and a harvest is eaten for half a year."""
    for season, then in enumerate(foreseen_states(session)[2:], session.season + 1):
        dead = then[session.rules.at.hunger_deaths[0]]
        if dead:
            return Foreseen(season, hungriest(session.rules, then), dead)
    return None
