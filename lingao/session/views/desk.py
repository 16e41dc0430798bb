"""The desk: the season at a glance, as data."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.content.vocabulary import INDICATORS
from lingao.engine.ledger import Cause
from lingao.engine.limits import NOTHING
from lingao.engine.queue import WHOLE, blocked, queued
from lingao.session.session import Session
from lingao.session.views.checklist import Concern, checklist
from lingao.session.views.numbers import Number, next_season, now
from lingao.session.views.posts import Manned, manned
from lingao.session.views.race import Race, races
from lingao.session.views.schedule import ready_in
from lingao.session.views.wall import WallView, wall_view

FIRST_ROWS = 4
"""Resources on the desk in the first season."""
HISTORY = 8
"""Seasons in an indicator's small graph."""
BAND = 200
"""Per mille of what truthfulness lacks to a hundred that is the band of an estimated indicator."""
IN_HAND = 4


@dataclass(frozen=True, slots=True)
class ThingRow:
    """One resource."""

    resource: int
    store: Number
    made: Number
    used: Number
    next: Number
    fresh: bool
    """On the desk for the first time."""
    short: bool
    """It fell short last season."""
    limits: bool
    """Something waits for it in the season under way."""


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """One figure of the ledger of people."""

    indicator: int
    """Place in the vocabulary's INDICATORS."""
    high_is_bad: bool
    now: Number
    band: int
    """Thousandths of a point either way within which the truth lies; 0 where it is not estimated."""
    history: tuple[int, ...]
    before: int
    cause: tuple[Cause, int] | None
    """What moved it most last season."""


@dataclass(frozen=True, slots=True)
class Bottleneck:
    """Something that several processes wait for."""

    limit: int
    processes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class InHand:
    """A project under way, or the first that waits."""

    project: int
    progress: Number
    expected: int
    """Progress expected at the season's end, in millionths; a whole when it will be done."""
    ready: int | None
    waits: int


@dataclass(frozen=True, slots=True)
class CardOnTable:
    """A card before the council."""

    slot: int
    card: int
    must: bool
    choice: int
    """Ordinal of the choice moved, -1 for none."""
    how: int


@dataclass(frozen=True, slots=True)
class Clue:
    """Two figures that cannot both be right."""

    first: int
    second: int
    """The two offices it may be."""
    process: int
    """What it is about; -1 for a harvest."""
    said: Number
    fits: Number


@dataclass(frozen=True, slots=True)
class DeskView:
    """Everything on the desk."""

    season: int
    things: tuple[ThingRow, ...]
    people: tuple[IndicatorRow, ...]
    bottlenecks: tuple[Bottleneck, ...]
    in_hand: tuple[InHand, ...]
    waiting: int
    """Projects in the queue beyond those shown."""
    wall: WallView
    posts: tuple[Manned, ...]
    cards: tuple[CardOnTable, ...]
    clue: Clue | None
    races: tuple[Race, ...]
    alerts: tuple[Concern, ...]


def desk_view(session: Session) -> DeskView:
    """The desk of a session."""
    hand, waiting = _in_hand(session)
    return DeskView(
        season=session.season,
        things=_things(session),
        people=_people(session),
        bottlenecks=_bottlenecks(session),
        in_hand=hand,
        waiting=waiting,
        wall=wall_view(session),
        posts=manned(session),
        cards=cards_on_table(session),
        clue=clue_of(session),
        races=races(session),
        alerts=checklist(session),
    )


def _things(session: Session) -> tuple[ThingRow, ...]:
    """The first four always; others from the season in which they were first made or used."""
    rules = session.rules
    world = rules.world
    order = [n for n, one in enumerate(world.resources) if one.kind != "service"]
    order.sort(key=lambda n: (world.resources[n].desk, n))
    earlier = [played.balances for played in session.past]
    limits = {one.limit - 100 for one in _bottlenecks(session) if one.limit >= 100}
    rows = []
    for place, n in enumerate(order):
        before = place < FIRST_ROWS or any(_moved(session, n, state) for state in earlier)
        if before or _moved(session, n, session.opening):
            rows.append(_row(session, n, fresh=not before, limits=n in limits))
    return tuple(rows)


def _moved(session: Session, resource: int, balances: list[int]) -> bool:
    at = session.rules.at
    return any(balances[block[resource]] for block in (at.said_made, at.used, at.short))


def _row(session: Session, n: int, *, fresh: bool, limits: bool) -> ThingRow:
    at = session.rules.at
    return ThingRow(
        resource=n,
        store=now(session, at.report[n]),
        made=now(session, at.said_made[n]),
        used=now(session, at.used[n]),
        next=next_season(session, at.report[n]),
        fresh=fresh,
        short=session.seen[at.short[n]] > 0,
        limits=limits,
    )


def _people(session: Session) -> tuple[IndicatorRow, ...]:
    """The main indicators at once, all of them from the second season on."""
    rules = session.rules
    by_id = {one.id: one for one in rules.world.indicators}
    rows = []
    for n, name in enumerate(INDICATORS):
        entry = by_id[name]
        if entry.main or session.season > 1:
            rows.append(_indicator(session, n, entry.high_is_bad, entry.estimated))
    return tuple(rows)


def _indicator(session: Session, n: int, high_is_bad: bool, estimated: bool) -> IndicatorRow:
    at, seen = session.rules.at, session.seen
    account = at.said_indicator[n]
    states = [played.balances for played in session.past[-HISTORY + 1 :]]
    moves = [(cause, amount) for (one, cause), amount in session.entries.items() if one == account]
    causes = [move for move in moves if move[0].kind not in ("start", "rounding", "cap")]
    truth = seen[at.said_indicator[INDICATORS.index("truthfulness")]]
    return IndicatorRow(
        indicator=n,
        high_is_bad=high_is_bad,
        now=now(session, account),
        band=(100_000 - truth) * BAND // 1000 if estimated else 0,
        history=(*(state[account] for state in states), seen[account]),
        before=states[-1][account] if states else seen[account],
        cause=max(causes, key=lambda move: abs(move[1]), default=None),
    )


def _bottlenecks(session: Session) -> tuple[Bottleneck, ...]:
    """What limits the lines of the plan in the season under way, the commonest first."""
    rules, then = session.rules, session.forecast().balances
    found: dict[int, list[int]] = {}
    for row in rules.works.processes:
        limit = then[rules.at.limit[row.ordinal]]
        if limit > NOTHING and then[rules.at.plan_target[row.ordinal]]:
            found.setdefault(limit, []).append(row.ordinal)
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(Bottleneck(limit, tuple(processes)) for limit, processes in ranked)


def _in_hand(session: Session) -> tuple[tuple[InHand, ...], int]:
    """Projects the season works on, first in the queue first; where none is, the first that waits."""
    rules, seen, then = session.rules, session.seen, session.forecast().balances
    line = queued(rules, seen)
    rows = []
    for project in line:
        done, later = seen[rules.at.progress[project.number]], then[rules.at.progress[project.number]]
        finished = ready_in(session, project) == session.season + 1
        if done or later > done or finished:
            ready = ready_in(session, project)
            waits = NOTHING if finished or later > done else blocked(rules, seen, project)
            progress = now(session, rules.at.progress[project.number])
            rows.append(InHand(project.number, progress, WHOLE if finished else later, ready, waits))
    if not rows and line:
        first = line[0]
        progress = now(session, rules.at.progress[first.number])
        rows.append(InHand(first.number, progress, progress.value, None, blocked(rules, seen, first)))
    return tuple(rows[:IN_HAND]), max(0, len(line) - min(len(rows), IN_HAND))


def cards_on_table(session: Session) -> tuple[CardOnTable, ...]:
    """The cards before the council, the one that must be answered first."""
    at, seen = session.rules.at, session.seen
    return tuple(
        CardOnTable(slot, seen[account] - 1, slot == 0, seen[at.choice[slot]] - 1, seen[at.how[slot]])
        for slot, account in enumerate((at.must[0], at.extra[0]))
        if seen[account]
    )


def clue_of(session: Session) -> Clue | None:
    """The season's clue, if there is one."""
    at, seen = session.rules.at, session.seen
    first, second, process, said, fits = at.clue
    if not seen[first]:
        return None
    return Clue(seen[first] - 1, seen[second] - 1, seen[process] - 1, now(session, said), now(session, fits))
