"""Ways to set a line's target: to what it can do, to what is asked of it this season or the next ones too, to a goal, as last
season, as the standing plan has it.

Each is tried in a what-if of the session, so that what would come of it stands beside it before anything is ordered.
All ways of a line take 10 to 80 milliseconds on the shipped content.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from lingao.engine.limits import NOTHING
from lingao.engine.orders import SetTarget
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.processes import ProcessRow
from lingao.engine.works import labour_per_run
from lingao.session.session import Session
from lingao.session.views.ahead import LEAST
from lingao.session.views.asked import books_of, lacking_later, needed
from lingao.session.views.numbers import Number, Part, made_of
from lingao.session.whatif import WhatIf

Kind = Literal[
    "need",  # what people, engines, the next projects, the Wall and other lines ask of its product
    "later",  # the same, and what would fall short in the seasons foreseen after it
    "goal",  # the same, and the goal set for its product
    "full",  # all that its buildings, its own limit, or else free hands allow
    "store",  # so much of its product in the books when the season has ended
    "last",  # as it was planned last season
    "auto",  # as the standing plan has it
]
MOST: Final = 1_000_000_000
"""More runs (thousandths) than any line can do, and no more than an order may name."""
MOST_SHORT: Final = 3
LOOKS: Final = 4
"""Times the seasons ahead are looked at to find what they ask."""


@dataclass(frozen=True, slots=True)
class Way:
    """A target, and what would come of it."""

    kind: Kind
    order: SetTarget
    runs: int
    """The target (thousandths), the standing plan's where the order hands the line back."""
    expected: int
    """Runs that would come of it."""
    gives: Number
    """What it would make of its product."""
    end: Number | None
    """What the books would show of its product when the season has ended; None for a service, which lies in none."""
    limit: int
    """What would keep it under the target, a limit number; 0 for nothing."""
    short: tuple[Number, ...]
    """What would fall short by more than it does now, the greatest first."""
    stands: bool
    """Whether this is the target that stands."""


def ways_of(session: Session, process: int, store: int | None = None) -> tuple[Way, ...]:
    """Every way to set a line that can run; none for one that cannot. `store` is what is to lie in the books of its
    product when the season has ended, in thousandths.
    """
    row = session.rules.works.processes[process]
    if session.check(SetTarget(row.id, 1000)) is not None or not row.outputs:
        return ()
    full = _try(session, row, "full", room_of(session, row))
    found = [full]
    if full.gives.value > 0:
        found = [*_asked(session, row, full), full]
        if store is not None:
            found.append(_try(session, row, "store", _to_end_with(session, row, store, full)))
    if session.past:
        found.append(_try(session, row, "last", session.opening[session.rules.at.plan_target[process]]))
    return (*found, _try(session, row, "auto", None))


def _asked(session: Session, row: ProcessRow, full: Way) -> list[Way]:
    """The ways that go by what is asked of its product; the later seasons are told only where they ask for more."""
    amount = needed(session, row)
    need = _try(session, row, "need", _runs_for(amount, full))
    found = [need]
    later = _for_later(session, row, need.order, amount, full)
    if later > need.runs:
        found.append(_try(session, row, "later", later))
    if session.seen[session.rules.at.plan_goal_rank[row.outputs[0][0]]]:
        found.append(_try(session, row, "goal", _runs_for(needed(session, row, goal=True), full)))
    return found


def _for_later(session: Session, row: ProcessRow, order: SetTarget, amount: int, full: Way) -> int:
    """Runs that make so much and what the later seasons lack; what is there is asked for, so that it takes a few looks."""
    runs = order.runs or 0
    for _ in range(LOOKS):
        lacking = lacking_later(session, row, SetTarget(row.id, runs))
        if not lacking or runs >= full.runs:
            break
        amount += lacking
        runs = min(_runs_for(amount, full), max(full.runs, runs))
    return runs


def way_to(session: Session, process: int, kind: Kind, store: int | None = None) -> Way | None:
    """One of the ways; None where there is no such way."""
    return next((one for one in ways_of(session, process, store) if one.kind == kind), None)


def room_of(session: Session, row: ProcessRow) -> int:
    """Runs (thousandths) that its buildings and its own limit allow beside the other lines; where it has neither, those
    that free hands and its own allow."""
    rules, then = session.rules, session.forecast().balances
    room = MOST
    if row.building >= 0 and row.capacity:
        others = sum(
            -(-then[rules.at.run[one.ordinal]] // one.capacity)
            for one in rules.works.processes
            if one.building == row.building and one.capacity and one is not row
        )
        room = max(0, session.seen[rules.at.built[row.building]] - others) * row.capacity
    if row.limit:
        room = min(room, row.limit * 1000)
    return room if room < MOST else _by_hands(session, row)


def _by_hands(session: Session, row: ProcessRow) -> int:
    """Runs that the days nobody uses and those it uses now would do, rounded down."""
    rules, then = session.rules, session.forecast()
    idle = {account: -amount for (account, cause), amount in then.entries.items() if cause.kind == "unused"}
    more = min(
        (
            max(0, idle.get(rules.at.days[labour], 0)) * 1000 // days
            for labour, days in labour_per_run(rules, session.seen, row)
        ),
        default=0,
    )
    runs = then.balances[rules.at.run[row.ordinal]] + more
    return runs - runs % _step(runs)


def _runs_for(amount: int, full: Way) -> int:
    """Runs that make so much, reckoned from what full use would, rounded up as a player would type them."""
    return rounded(-(-amount * full.expected // full.gives.value))


def rounded(runs: int) -> int:
    """Runs rounded up to three figures that count, and to a tenth of one."""
    return -(-runs // _step(runs)) * _step(runs)


def _step(runs: int) -> int:
    step: int = max(100, 10 ** max(0, len(str(runs)) - 3))
    return step


def _to_end_with(session: Session, row: ProcessRow, store: int, full: Way) -> int:
    """Runs after which so much of the product lies in the books, reckoned between what the plan and full use leave: of
    what lies there more is lost than of what does not."""
    then, books = session.forecast().balances, books_of(session.rules, row.outputs[0][0])
    runs, end = then[session.rules.at.run[row.ordinal]], full.end.value if full.end is not None else 0
    by, more = full.expected - runs, end - then[books]
    if by <= 0 or more <= 0:  # it runs in full already
        by, more = full.expected, full.gives.value
    wanted = runs - (then[books] - store) * by // more
    return rounded(min(MOST, max(0, wanted)))


def _try(session: Session, row: ProcessRow, kind: Kind, runs: int | None) -> Way:
    """What would come of a target."""
    at, order, product = session.rules.at, SetTarget(row.id, runs), row.outputs[0][0]
    there = WhatIf(session, order)
    then, now = there.forecast().balances, session.forecast().balances
    target, expected = then[at.plan_target[row.ordinal]], then[at.run[row.ordinal]]
    shorter = [account for account in at.short if then[account] - now[account] >= LEAST]
    books, service = books_of(session.rules, product), product in _services(session.rules)
    made = (at.made if service else at.said_made)[product]
    posted = _posted(there, {made, books, *shorter})
    fixed = session.seen[at.plan_fixed[row.ordinal]] > 0
    return Way(
        kind=kind,
        order=order,
        runs=target,
        expected=expected,
        gives=made_of(made, tuple(part for part in posted[made] if part.cause == row.cause)),
        end=None if service else made_of(books, (Part(session.seen[books], account=books), *posted[books])),
        limit=then[at.limit[row.ordinal]] if expected < target else NOTHING,
        short=tuple(
            made_of(one, tuple(posted[one]))
            for one in sorted(shorter, key=lambda one: now[one] - then[one])[:MOST_SHORT]
        ),
        stands=fixed == (runs is not None) and target == now[at.plan_target[row.ordinal]],
    )


def _services(rules: Ruleset) -> set[int]:
    return {one.ordinal for one in rules.works.resources if one.kind == "service"}


def _posted(there: Session, accounts: set[int]) -> dict[int, list[Part]]:
    """What a season's forecast posts to some accounts; what only begins the season is left out."""
    found: dict[int, list[Part]] = {one: [] for one in accounts}
    for (account, cause), amount in there.forecast().entries.items():
        if account in found and amount and cause.kind != "calendar":
            found[account].append(Part(amount, cause))
    return found
