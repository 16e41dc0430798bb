"""The epilogue: both ledgers, reported beside true, the story of the run, what was never looked at, where the twelve ended up,
which endings were near, what remains open.

The run is over, so this is the one view that reads what was hidden.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lingao.session.looked import looked
from lingao.session.session import Session
from lingao.session.views.council import council_view
from lingao.session.views.epilogue_apart import FAR, Apart, apart, barns, telling
from lingao.session.views.epilogue_near import Near, near
from lingao.session.views.story import Turn, story
from lingao.session.views.threads import Thread
from lingao.session.views.twelve import AtLast, at_last

NEVER = 3
"""Numbers never looked at that are named."""
THINGS = 10


@dataclass(frozen=True, slots=True)
class NeverSeen:
    """A number that changed much and was never asked about."""

    account: int
    began: int
    ended: int


@dataclass(frozen=True, slots=True)
class EpilogueView:
    """A run, over."""

    ending: int
    """Ordinal of the ending."""
    season: int
    seed: int
    foreshadowed: int
    """For how many seasons its omen had stood."""
    figures: tuple[Apart, ...]
    """The figure that tells most of the run, then all others that lay apart, the furthest first."""
    sessions: tuple[int, ...]
    """Seasons at whose end the plan's session was held."""
    things: tuple[Apart, ...]
    people: tuple[Apart, ...]
    barns: Apart | None
    """Food in the townships' barns."""
    kept: int
    missed: int
    found_out: int
    on_paper: int
    """Promises kept on paper only that never came out."""
    born: int
    died: int
    hunger: int
    """Over the whole run."""
    techs: int
    turns: tuple[Turn, ...]
    never: tuple[NeverSeen, ...]
    twelve: AtLast
    near: tuple[Near, ...]
    cards: tuple[Thread, ...]


def epilogue_view(session: Session) -> EpilogueView:
    """The epilogue of a run that is over. Replays every season: run it in a thread.

    Raises:
        ValueError: while the run goes on.
    """
    if not session.over:
        raise ValueError("the run is not over")
    at, end = session.rules.at, session.opening
    states = [*(played.balances for played in session.past[1:]), end]
    ending = end[at.ended[0]] - 1
    things, stored, people = _things(session), barns(session), _people(session)
    return EpilogueView(
        ending=ending,
        season=len(session.past),
        seed=session.seed,
        foreshadowed=end[at.omen[ending]],
        figures=_figures(telling(session), [*things, *people, *([stored] if stored else [])]),
        sessions=tuple(n for n in range(1, session.season) if session.rules.calendar.is_session(n)),
        things=things,
        people=people,
        barns=stored,
        kept=end[at.tally[0]],
        missed=end[at.tally[1]],
        found_out=end[at.tally[2]],
        on_paper=sum(1 for account in at.false if end[account]),
        born=sum(state[at.births[0]] for state in states),
        died=sum(state[at.deaths[0]] for state in states),
        hunger=sum(state[at.hunger_deaths[0]] for state in states),
        techs=sum(1 for account in at.tech if end[account]),
        turns=story(session),
        never=_never(session),
        twelve=at_last(session),
        near=near(session),
        cards=council_view(session).archive,
    )


def _things(session: Session) -> tuple[Apart, ...]:
    """The stores that the desk lists first, and those whose books lie most."""
    rules = session.rules
    at, world, end = rules.at, rules.world, session.opening
    stored = [n for n, one in enumerate(world.resources) if one.kind != "service"]
    stored = [
        n for n in stored if end[at.report[n]] or end[at.stock[n]] or session.past[0].balances[at.stock[n]]
    ]
    lying = sorted(stored, key=lambda n: -_off(end[at.report[n]], end[at.stock[n]]))[: THINGS // 3]
    first = sorted(stored, key=lambda n: (world.resources[n].desk, n))
    chosen = list(dict.fromkeys([*lying, *first]))[:THINGS]
    chosen.sort(key=lambda n: (world.resources[n].desk, n))
    return tuple(apart(session, (at.report[n],), (at.stock[n],)) for n in chosen)


def _people(session: Session) -> tuple[Apart, ...]:
    at = session.rules.at
    pairs = zip(at.said_indicator, at.indicator, strict=True)
    return tuple(apart(session, (said,), (true,)) for said, true in pairs)


def _figures(first: Apart, others: Sequence[Apart]) -> tuple[Apart, ...]:
    lying = [one for one in others if one.gap >= FAR and one.account != first.account]
    return first, *sorted(lying, key=lambda one: -one.gap)


def _off(said: int, true: int) -> int:
    return abs(said - true) * 1000 // max(1, abs(said), abs(true))


def _never(session: Session) -> tuple[NeverSeen, ...]:
    """Of indicators, stores and satisfactions never asked about, those that moved most."""
    rules, asked = session.rules, looked(session)
    at, began, end = rules.at, session.past[0].balances, session.opening
    moved = [(abs(end[one] - began[one]) // 100, one) for one in (*at.said_indicator, *at.bench)]
    for n, account in enumerate(at.report):
        if rules.works.resources[n].kind != "service" and began[account]:
            moved.append((abs(end[account] - began[account]) * 300 // began[account], account))
    moved = [(min(weight, 300), account) for weight, account in moved if account not in asked and weight]
    moved.sort(key=lambda it: (-it[0], it[1]))
    return tuple(NeverSeen(account, began[account], end[account]) for _, account in moved[:NEVER])
