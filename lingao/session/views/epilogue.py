"""The epilogue: both ledgers, reported beside true, the story of the run, what was never looked at, what remains open.

The run is over, so this is the one view that reads what was hidden.
"""

from __future__ import annotations

from dataclasses import dataclass

from lingao.session.looked import looked
from lingao.session.session import Session
from lingao.session.views.council import council_view
from lingao.session.views.story import Turn, story
from lingao.session.views.threads import Thread

NEVER = 3
"""Numbers never looked at that are named."""
THINGS = 10


@dataclass(frozen=True, slots=True)
class Pair:
    """A figure as reported and as it was."""

    account: int
    """The account of the report, which writes both."""
    began: int
    said: int
    true: int
    over_time: tuple[tuple[int, int], ...]
    """(said, true) at the beginning of every season, and at the end."""


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
    foreshadowed: int
    """For how many seasons its omen had stood."""
    things: tuple[Pair, ...]
    people: tuple[Pair, ...]
    barns_said: int
    barns_true: int
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
    return EpilogueView(
        ending=ending,
        season=len(session.past),
        foreshadowed=end[at.omen[ending]],
        things=_things(session),
        people=tuple(
            _pair(session, said, true) for said, true in zip(at.said_indicator, at.indicator, strict=True)
        ),
        barns_said=sum(end[account] for account in at.said_barns),
        barns_true=sum(end[account] for account in at.barns),
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
        cards=council_view(session).archive,
    )


def _things(session: Session) -> tuple[Pair, ...]:
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
    return tuple(_pair(session, at.report[n], at.stock[n]) for n in chosen)


def _off(said: int, true: int) -> int:
    return abs(said - true) * 1000 // max(1, abs(said), abs(true))


def _pair(session: Session, said: int, true: int) -> Pair:
    states = [*(played.balances for played in session.past), session.opening]
    return Pair(
        account=said,
        began=states[0][said],
        said=states[-1][said],
        true=states[-1][true],
        over_time=tuple((state[said], state[true]) for state in states),
    )


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
