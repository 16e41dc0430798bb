"""Ahead: what the books would show in the seasons to come if nothing more were ordered, and where something first runs short.

Each season is foreseen from the one before it: books true, chance at its middle, cards left unanswered. Four seasons take
10 to 40 milliseconds on the shipped content (140 processes), so that no thread is needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from weakref import WeakKeyDictionary

from lingao.engine.game import Settled, foresee, is_over
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances, State
from lingao.session.session import Session

LEAST: Final = 10
"""Thousandths of a unit under which nothing is short."""
TRIFLE: Final = 20
"""A resource short by less than one part in so many of what is asked is no shortage worth telling."""
SEASONS: Final = 4
"""Seasons foreseen."""

_KEPT: WeakKeyDictionary[Session, tuple[Settled, tuple[Balances, ...]]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Course:
    """One resource over the seasons to come."""

    resource: int
    books: tuple[int, ...]
    """What the books show now, then what they would at the end of each season, in thousandths."""
    short: tuple[int, ...]
    """What would be asked for and not be there in each season."""
    runs_short: int
    """The first season in which it would run short; 0 for none of those foreseen."""

    @property
    def still(self) -> bool:
        """Whether nothing lies there and nothing is asked for."""
        return not any(self.books) and not any(self.short)


@dataclass(frozen=True, slots=True)
class Ahead:
    """The seasons to come, as expected."""

    seasons: tuple[int, ...]
    """Their numbers, that under way first; fewer than SEASONS where the run ends before."""
    courses: tuple[Course, ...]
    """Every resource that lies in store, by ordinal; services have none."""

    def of(self, resource: int) -> Course | None:
        """The course of one resource; None for a service."""
        return next((one for one in self.courses if one.resource == resource), None)

    @property
    def shortages(self) -> tuple[Course, ...]:
        """What would run short, the soonest first."""
        return tuple(sorted((one for one in self.courses if one.runs_short), key=lambda one: one.runs_short))


def ahead(session: Session) -> Ahead:
    """The seasons to come with the orders given so far."""
    states = foreseen_states(session)
    seasons = tuple(range(session.season, session.season + len(states) - 1))
    stored = [one.ordinal for one in session.rules.works.resources if one.kind != "service"]
    return Ahead(seasons, tuple(_course(session, states, seasons, n) for n in stored))


def foreseen_states(session: Session) -> tuple[Balances, ...]:
    """The state as seen, then those that the seasons would lead to; reckoned once for the orders given so far."""
    if session.over:
        return (session.seen,)
    forecast = session.forecast()
    kept = _KEPT.get(session)
    if kept is None or kept[0] is not forecast:
        kept = _KEPT[session] = (forecast, tuple(_states(session)))
    return kept[1]


def carried_on(rules: Ruleset, first: State) -> tuple[State, ...]:
    """What a season came to, and the seasons foreseen after it, so many in all as are ever foreseen."""
    states = [first]
    while len(states) < SEASONS and not is_over(rules, states[-1]):
        states.append(foresee(rules, states[-1]))
    return tuple(states)


def _states(session: Session) -> Iterator[Balances]:
    yield session.seen
    yield from carried_on(session.rules, session.forecast().balances)


def _course(session: Session, states: Sequence[Balances], seasons: tuple[int, ...], n: int) -> Course:
    at = session.rules.at
    short = tuple(state[at.short[n]] for state in states[1:])
    runs_short = next(
        (
            season
            for season, state, lacking in zip(seasons, states[1:], short, strict=True)
            if lacking >= LEAST and lacking * TRIFLE > lacking + state[at.used[n]]
        ),
        0,
    )
    return Course(n, tuple(state[at.report[n]] for state in states), short, runs_short)
