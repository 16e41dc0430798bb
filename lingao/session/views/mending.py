"""Mending: the order that puts a warning right, found by trying a few of them in foreseen seasons; one press gives it.

What is tried: more runs of the lines that make what is lacking, or of the line that limits it; a purchase; then, for later
seasons, the tech or building that is lacking. One try takes about two milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from lingao.engine import limits
from lingao.engine.factors import output_factor
from lingao.engine.game import foresee
from lingao.engine.hands import output_per_mille
from lingao.engine.market import port_open
from lingao.engine.obey import obey
from lingao.engine.orders import Order, QueueProject, SetTarget, Trade, Train
from lingao.engine.refusals import Refusal
from lingao.engine.tables.works import ProcessRow
from lingao.engine.works import open_to_us
from lingao.session.session import Session
from lingao.session.views.checklist import Concern, Fix
from lingao.session.views.held import held, makers_of
from lingao.session.views.idle import DRAIN
from lingao.session.views.numbers import next_season
from lingao.session.views.ways import room_of, rounded

TRIES: Final = 5
"""Orders tried for one warning at most."""
WORTH: Final = 900
"""Per mille of a line's room: what runs more than that already gives idle hands nothing to do."""
MOST_OF_IT: Final = 900
"""Per mille of what lacks that a first order must bring to be taken without trying further."""

State = Sequence[int]


def with_fixes(session: Session, found: Iterable[Concern]) -> tuple[Concern, ...]:
    """The warnings, each with the order that puts it right where one is found."""
    return tuple(replace(one, fix=fix_of(session, one)) for one in found)


def fix_of(session: Session, it: Concern) -> Fix | None:
    """The order that puts a warning right; None where it takes a decision of another kind."""
    finder = FINDERS.get(it.kind)
    return finder(session, it) if finder is not None else None


def short_of(session: Session, resource: int) -> Fix | None:
    """The order that has less of a resource fall short this season."""
    account = session.rules.at.short[resource]
    lacking = session.forecast().balances[account]
    return _best(
        session, _more(session, resource, lacking), account, lambda state: lacking - state[account], lacking
    )


def _short(session: Session, it: Concern) -> Fix | None:
    return short_of(session, it.subject)


def _food(session: Session, it: Concern) -> Fix | None:
    """More food in the books when the season has ended."""
    assert it.number is not None
    books, now = session.rules.at.report[it.subject], session.forecast().balances
    lacking = (
        it.need.value - it.number.value if it.need is not None else now[session.rules.at.short[it.subject]]
    )
    account = books if it.need is not None else session.rules.at.fed[0]
    orders = _more(session, it.subject, max(1, lacking))
    return _best(session, orders, account, lambda state: state[account] - now[account], lacking)


def _promise(session: Session, it: Concern) -> Fix | None:
    """More of the good that was promised, or the building put to the front."""
    rules, row = session.rules, session.rules.council.promises[it.subject]
    if it.number is None or it.need is None:
        return None
    if row.resource < 0:
        n = row.account - rules.at.built[0] if row.account in rules.at.built else -1
        return _queue(session, [rules.world.buildings[n].id]) if n >= 0 else None
    account = row.account
    now, lacking = session.forecast().balances, it.need.value - it.number.value
    orders = _more(session, row.resource, lacking)
    return _best(session, orders, account, lambda state: state[account] - now[account], lacking)


def _relic(session: Session, it: Concern) -> Fix | None:
    return _queue(session, [session.rules.world.races[it.subject].replaced_by])


def _idle(session: Session, it: Concern) -> Fix | None:
    """The first line with room for them worth telling, as full as it goes."""
    for process in it.could:
        row = session.rules.works.processes[process]
        now, room = session.forecast().balances[session.rules.at.run[row.ordinal]], room_of(session, row)
        if (
            room * WORTH > (now + 1) * 1000
            and (found := _legal(session, SetTarget(row.id, room))) is not None
        ):
            return found
    return None


def _training(session: Session, it: Concern) -> Fix | None:
    """Fewer in the largest course that takes them, so that no more leave than is no news."""
    if it.number is None or it.need is None or not it.number.parts:
        return None
    largest = max(it.number.parts, key=lambda part: part.amount)
    if largest.cause is None:
        return None
    others = it.number.value - largest.amount
    return _legal(session, Train(largest.cause.subject, max(0, (it.need.value - 1) // DRAIN - others)))


def _waiting(session: Session, it: Concern) -> Fix | None:
    """What the first project of the queue waits for, if it is a material."""
    lacks = limits.read(it.limit)
    if it.subject < 0 or lacks.kind != "resource":
        return None
    books, now = session.rules.at.report[lacks.ordinal], session.forecast().balances
    asked = dict(session.rules.projects[it.subject].materials).get(lacks.ordinal, 0)
    lacking = max(1, asked - now[books])
    orders = _more(session, lacks.ordinal, lacking)
    return _best(session, orders, books, lambda state: state[books] - now[books], lacking)


FINDERS: Final[dict[str, Callable[[Session, Concern], Fix | None]]] = {
    "short": _short,
    "food": _food,
    "hunger": _food,
    "promise": _promise,
    "relic": _relic,
    "idle": _idle,
    "training": _training,
    "queue": _waiting,
}
"""Kinds of warning that one order can put right; the others take a choice, and Enter on them goes to it."""


def _best(
    session: Session, orders: Iterable[Order], account: int, gain: Callable[[State], int], lacking: int
) -> Fix | None:
    """The first order that brings most of what lacks; else the one that brings most; else one for later seasons."""
    found: tuple[int, Order, int] | None = None
    later: Fix | None = None
    for tries, order in enumerate(orders):
        if tries >= TRIES or session.check(order) is not None:
            continue
        if isinstance(order, QueueProject):
            later = later or Fix(order)
            continue
        state = foresee(session.rules, obey(session.rules, session.balances, order))
        brings = gain(state)
        if brings > 0 and (found is None or brings > found[0]):
            found = (brings, order, state[account])
        if brings * 1000 >= lacking * MOST_OF_IT:
            break
    if found is None:
        return later
    return Fix(found[1], replace(next_season(session, account), value=found[2]))


def _more(session: Session, resource: int, lacking: int) -> Iterator[Order]:
    """Orders that may bring more of a resource: its own lines, the line that limits it, a purchase, what is lacking."""
    rules, then = session.rules, session.forecast().balances
    limit = held(session, resource)
    quarter = rules.calendar.quarter(session.season)
    able = [row for row in makers_of(session, resource) if open_to_us(rules, session.seen, row, quarter)]
    able.sort(key=lambda row: not then[rules.at.plan_target[row.ordinal]])
    for row in able[:2]:
        yield from _raised(session, row, resource, lacking)
    if limit.process >= 0 and limit.resource != resource and limit.refusal is None:
        row = rules.works.processes[limit.process]
        yield from _raised(session, row, limit.resource, max(1, then[rules.at.short[limit.resource]]))
    for good in rules.works.goods:
        if good.resource == resource and good.sold and port_open(rules, session.seen, good.port):
            port, entry = rules.world.ports[good.port], rules.world.resources[resource]
            yield Trade(port.id, entry.id, max(0, session.seen[rules.at.plan_trade[good.ordinal]]) + lacking)
    yield from _opened(session, limit.refusal)
    if limit.process >= 0 and limits.read(limit.limit).kind == "capacity":
        yield from _queued(session, [rules.world.buildings[rules.works.processes[limit.process].building].id])


def _raised(session: Session, row: ProcessRow, resource: int, lacking: int) -> Iterator[Order]:
    """A line's target raised by what would make so much more, as far as there is room."""
    rules, seen = session.rules, session.seen
    now = session.forecast().balances[rules.at.run[row.ordinal]]
    per_run = (
        dict(row.outputs)[resource] * output_per_mille(rules, seen, row, output_factor(rules, seen)) // 1000
    )
    runs = min(room_of(session, row), rounded(now + lacking * 1000 // max(1, per_run) + 1))
    if runs > now:
        yield SetTarget(row.id, runs)


def _opened(session: Session, refusal: Refusal | None) -> Iterator[Order]:
    """What a locked line lacks, at the front of the queue."""
    if refusal is not None:
        yield from _queued(
            session, [one.subject for one in refusal.missing if one.reason in ("tech", "building")]
        )


def _queued(session: Session, projects: Iterable[str]) -> Iterator[Order]:
    """Techs and buildings put to the front, where they do not stand there already."""
    rules = session.rules
    for name in projects:
        project = next(one for one in rules.projects if one.id == name)
        if session.seen[rules.at.plan_rank[project.number]] != 1:
            yield QueueProject(name, 1)


def _queue(session: Session, projects: Iterable[str]) -> Fix | None:
    return next(
        (fix for order in _queued(session, projects) if (fix := _legal(session, order)) is not None), None
    )


def _legal(session: Session, order: Order) -> Fix | None:
    return Fix(order) if session.check(order) is None else None
