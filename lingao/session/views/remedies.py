"""Remedies: orders that may bring more of a resource, the likeliest first; mending tries them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lingao.engine import limits
from lingao.engine.factors import output_factor
from lingao.engine.hands import output_per_mille
from lingao.engine.market import port_open
from lingao.engine.obey import obey
from lingao.engine.orders import Order, QueueProject, SetTarget, Trade
from lingao.engine.refusals import Refusal
from lingao.engine.tables.processes import ProcessRow
from lingao.engine.works import open_to_us
from lingao.session.session import Session
from lingao.session.views.held import held, makers_of
from lingao.session.views.ways import room_of, rounded


def more_of(session: Session, resource: int, lacking: int) -> Iterator[Order]:
    """Orders that may bring more of a resource: its own lines, the line that limits it, a purchase, what is lacking."""
    rules, then = session.rules, session.forecast().balances
    limit = held(session, resource)
    quarter = rules.calendar.quarter(session.season)
    able = [row for row in makers_of(session, resource) if open_to_us(rules, session.seen, row, quarter)]
    able.sort(key=lambda row: not then[rules.at.plan_target[row.ordinal]])
    for row in able[:2]:
        yield from raised(session, row, resource, lacking)
    if limit.process >= 0 and limit.resource != resource and limit.refusal is None:
        row = rules.works.processes[limit.process]
        yield from raised(session, row, limit.resource, max(1, then[rules.at.short[limit.resource]]))
    for good in rules.works.goods:
        if good.resource == resource and good.sold and port_open(rules, session.seen, good.port):
            port, entry = rules.world.ports[good.port], rules.world.resources[resource]
            yield Trade(port.id, entry.id, max(0, session.seen[rules.at.plan_trade[good.ordinal]]) + lacking)
    yield from _opened(session, limit.refusal)
    if limit.process >= 0 and limits.read(limit.limit).kind == "capacity":
        yield from queued_first(
            session, [rules.world.buildings[rules.works.processes[limit.process].building].id]
        )


def raised(session: Session, row: ProcessRow, resource: int, lacking: int) -> Iterator[Order]:
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
        yield from queued_first(
            session, [one.subject for one in refusal.missing if one.reason in ("tech", "building")]
        )


def queued_first(session: Session, projects: Iterable[str]) -> Iterator[Order]:
    """Techs and buildings put to the front, where they do not stand there already with what they lean on."""
    for name in projects:
        order = QueueProject(name, 1)
        if session.check(order) is None and obey(session.rules, session.balances, order) != session.balances:
            yield order
