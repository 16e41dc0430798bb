"""Last season's plan: which lines are planned otherwise now, and the orders that would have them as they were."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.orders import SetTarget
from lingao.engine.works import open_to_us
from lingao.session.session import Session


class Other(NamedTuple):
    """A line that is planned otherwise than last season; runs in thousandths."""

    process: int
    was: int
    now: int
    order: SetTarget
    """What would have it as it was."""


def planned_otherwise(session: Session) -> tuple[Other, ...]:
    """The lines that can run this season and whose target is another than last season's, in the order of the content;
    none in the first season."""
    if not session.past:
        return ()
    rules, then = session.rules, session.forecast().balances
    quarter = rules.calendar.quarter(session.season)
    found = []
    for row in rules.works.processes:
        account = rules.at.plan_target[row.ordinal]
        was, now = session.opening[account], then[account]
        if was != now and open_to_us(rules, session.seen, row, quarter):
            found.append(Other(row.ordinal, was, now, SetTarget(row.id, was)))
    return tuple(found)
