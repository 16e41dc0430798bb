"""The plan: what every resource comes to, what every process is to do and what limits it, hands, goals."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.engine.layout import lies_in
from lingao.engine.ledger import Cause
from lingao.engine.orders import SetTarget
from lingao.engine.refusals import Refusal
from lingao.engine.tables.processes import ProcessRow
from lingao.session.session import Session
from lingao.session.views.doubt import doubtful
from lingao.session.views.labour import Hands, Moves, hands_of, moves_of
from lingao.session.views.numbers import Number, Part, made_of, next_season, now
from lingao.session.views.reach import era_of, within_reach

ONE_RUN = 1000
"""One run, in thousandths."""


@dataclass(frozen=True, slots=True)
class Balance:
    """One resource over the season under way, as expected. Opening + comes in - goes out = end."""

    resource: int
    service: bool
    """Made and used within the season; what is left of it lapses, and `end` is what lapses."""
    opening: Number
    comes_in: Number
    """Everything that is made, levied or bought; its parts say by what."""
    goes_out: Number
    """Everything that is used, eaten, sold or lost, as a positive figure."""
    end: Number
    short: Number
    """What will be asked for and not be there."""
    doubt: int
    """How far the reported opening may lie from the truth either way, in thousandths of the unit."""
    goal: Number
    goal_rank: int
    """0 where there is no goal."""

    @property
    def idle(self) -> bool:
        """Whether nothing of it lies there and nothing is expected to move."""
        return not (self.opening.value or self.comes_in.value or self.goes_out.value or self.short.value)


@dataclass(frozen=True, slots=True)
class Gives:
    """What a line is expected to give of one resource."""

    resource: int
    made: Number


@dataclass(frozen=True, slots=True)
class Line:
    """One process."""

    process: int
    fixed: bool
    """Whether the player set the target; else the standing plan did."""
    target: Number
    """Runs the season is planned with."""
    expected: Number
    """Runs that will come of it."""
    reported: Number
    """Runs reported of last season."""
    gives: tuple[Gives, ...]
    limit: int
    """What will keep it under its target, a limit number; 0 for nothing."""
    priority: Number
    building: int
    """Ordinal of the building it runs in, -1 for none."""
    standing: Number | None
    """How many stand."""
    taken: int
    """Buildings (thousandths) that the lines of the plan take of it."""
    refusal: Refusal | None
    """Why it cannot run at all; None when it can."""
    practice: Number
    office: int
    """The works that reports it, -1 for none."""
    soon: bool
    """Whether what it lacks could be worked on now."""
    era: int
    """Ordinal of the era it comes with, -1 for none."""

    @property
    def dormant(self) -> bool:
        """Whether it neither runs nor ran."""
        return not (self.target.value or self.expected.value or self.reported.value or self.fixed)


@dataclass(frozen=True, slots=True)
class Goal:
    """So much of a resource a season beyond needs."""

    rank: int
    resource: int
    amount: Number


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan of the season under way."""

    balances: tuple[Balance, ...]
    lines: tuple[Line, ...]
    hands: tuple[Hands, ...]
    goals: tuple[Goal, ...]


def plan_view(session: Session) -> PlanView:
    """The plan as it would go with the orders given so far."""
    moves = moves_of(session)
    return PlanView(
        balances=tuple(balance_of(session, moves, n) for n in _by_desk(session)),
        lines=_lines(session),
        hands=hands_of(session),
        goals=goals_of(session),
    )


def step_of(runs: int) -> int:
    """How much one press changes a target, both in thousandths of runs: 1 below 100 runs, 10 below 1000, and so on."""
    digits = len(str(max(0, runs) // ONE_RUN))
    step: int = ONE_RUN * 10 ** max(0, digits - 2)
    return step


def goals_of(session: Session) -> tuple[Goal, ...]:
    """The player's goals, the first to be served first."""
    at, seen = session.rules.at, session.seen
    ranked = [(seen[rank], n) for n, rank in enumerate(at.plan_goal_rank) if seen[rank]]
    return tuple(Goal(rank, n, now(session, at.plan_goal[n])) for rank, n in sorted(ranked))


def _by_desk(session: Session) -> list[int]:
    """Resources in the order of the desk, services last."""
    entries = session.rules.world.resources
    return sorted(range(len(entries)), key=lambda n: (entries[n].kind == "service", entries[n].desk, n))


def balance_of(session: Session, moves: Moves, n: int) -> Balance:
    """One resource over the season; `moves` are the forecast's entries by account."""
    at = session.rules.at
    service = session.rules.works.resources[n].kind == "service"
    posted = moves.get(at.stock[n] if service else at.report[n], [])
    posted = [part for part in posted if part.cause != Cause("unused")]
    comes = tuple(part for part in posted if part.amount > 0)
    goes = tuple(Part(-part.amount, part.cause) for part in posted if part.amount < 0)
    comes_in, goes_out = made_of(at.report[n], comes, "gain"), made_of(at.report[n], goes, "loss")
    left = made_of(at.report[n], tuple(posted)) if service else next_season(session, at.report[n])
    opening = now(session, at.report[n])
    return Balance(
        resource=n,
        service=service,
        opening=opening,
        comes_in=comes_in,
        goes_out=goes_out,
        end=left,
        short=_flow(moves, at.short[n]),
        doubt=doubtful(session, opening.value, _writers(session, n)),
        goal=now(session, at.plan_goal[n]),
        goal_rank=session.seen[at.plan_goal_rank[n]],
    )


def _flow(moves: Moves, account: int) -> Number:
    """What the season adds to an account that begins it at nothing."""
    parts = tuple(part for part in moves.get(account, []) if part.cause != Cause("calendar"))
    return made_of(account, parts)


def _writers(session: Session, resource: int) -> tuple[int, ...]:
    """The works whose reports the books of a resource rest on."""
    makers = session.rules.works.makers[resource]
    return tuple(dict.fromkeys(row.office for row in makers if row.office >= 0))


def _lines(session: Session) -> tuple[Line, ...]:
    rules = session.rules
    then = session.forecast().balances
    taken = [0] * len(rules.world.buildings)
    for row in rules.works.processes:
        if row.building >= 0 and row.capacity:
            taken[row.building] += -(-then[rules.at.run[row.ordinal]] // row.capacity)
    given = _given(session)
    return tuple(_line(session, row, taken, given.get(row.id, ())) for row in rules.works.processes)


def _given(session: Session) -> dict[str, tuple[Gives, ...]]:
    """What every process is expected to give, as its books will have it, by its id."""
    span = session.rules.span
    found: dict[str, tuple[Gives, ...]] = {}
    for (account, cause), amount in session.forecast().entries.items():
        block = span.said_made if lies_in(span.said_made, account) else span.made
        if cause.kind != "process" or not lies_in(block, account):
            continue
        n = account - block.start
        if (session.rules.works.resources[n].kind == "service") == (block is span.made):
            gives = Gives(n, made_of(account, (Part(amount, cause),)))
            found[cause.subject] = (*found.get(cause.subject, ()), gives)
    return found


def _line(session: Session, row: ProcessRow, taken: list[int], gives: tuple[Gives, ...]) -> Line:
    at, seen, then = session.rules.at, session.seen, session.forecast().balances
    n = row.ordinal
    target, runs = next_season(session, at.plan_target[n]), then[at.run[n]]
    fixed = seen[at.plan_fixed[n]] > 0
    refusal = session.check(SetTarget(row.id, ONE_RUN))
    return Line(
        process=n,
        fixed=fixed,
        target=now(session, at.plan_target[n]) if fixed else target,
        expected=made_of(at.said_run[n], (Part(runs, Cause("process", row.id)),) if runs else ()),
        reported=now(session, at.said_run[n]),
        gives=gives,
        limit=then[at.limit[n]] if runs < target.value else 0,
        priority=now(session, at.plan_priority[n]),
        building=row.building,
        standing=now(session, at.built[row.building]) if row.building >= 0 else None,
        taken=taken[row.building] if row.building >= 0 else 0,
        refusal=refusal,
        practice=now(session, at.practice[n]),
        office=row.office,
        soon=refusal is not None and within_reach(session, refusal),
        era=era_of(session, row),
    )
