"""Worth doing: work that hands without work could do and that somebody wants: what runs short, what hangs on the Wall, what is
asked for, what a port buys. What nobody needs and nobody buys is no work.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple, get_args

from lingao.engine.market import port_open, price_now
from lingao.engine.tables.processes import ProcessRow
from lingao.engine.wall import hanging, measured
from lingao.engine.works import labour_per_run, open_to_us
from lingao.session.session import Session
from lingao.session.views.ahead import LEAST, Ahead, ahead
from lingao.session.views.asked import needed

Why = Literal[
    "short",  # its product falls short this season
    "later",  # in one of the seasons foreseen
    "wall",  # it was promised, and the books do not bear it out yet
    "asked",  # people, engines, projects or other lines ask for more than is made
    "sells",  # a port buys it
]
RANK: Final[tuple[Why, ...]] = get_args(Why)
MUCH: Final = 4
"""What is asked for and not made is worth telling from one part in so many."""
MOST: Final = 3
"""Kinds of work named."""


class Could(NamedTuple):
    """A line of work that has room, and why more of it is wanted."""

    process: int
    why: Why
    resource: int
    amount: int
    """How much of the resource is wanted, in thousandths; for a sale the taels a day of work brings."""
    port: int = -1
    """The port that buys it; -1 where none is meant."""


def could_do(session: Session, labour: int) -> tuple[Could, ...]:
    """Work a class could do more of this season, what is wanted most first."""
    coming = ahead(session)
    rows = [row for row in session.rules.works.processes if _room_for(session, row, labour)]
    found = (min(_wanted(session, row, coming), key=_by_need, default=None) for row in rows)
    return tuple(sorted((one for one in found if one is not None), key=_by_need)[:MOST])


def _by_need(it: Could) -> tuple[int, int, int]:
    """Sales by what they bring; ties go by content order."""
    return RANK.index(it.why), -it.amount if it.why == "sells" else 0, it.process


def _wanted(session: Session, row: ProcessRow, coming: Ahead) -> Iterator[Could]:
    """Every reason to do more of a line."""
    rules, then = session.rules, session.forecast().balances
    for resource, _amount in row.outputs:
        course = coming.of(resource)
        lacks: dict[Why, int] = {
            "short": then[rules.at.short[resource]],
            "later": sum(course.short[1:]) if course is not None else 0,
            "wall": _promised(session, resource),
            "asked": _asked(session, row) if resource == row.outputs[0][0] else 0,
        }
        yield from (Could(row.ordinal, why, resource, lack) for why, lack in lacks.items() if lack >= LEAST)
        yield from _sales(session, row, resource)


def _promised(session: Session, resource: int) -> int:
    """What the promises of a resource that hang still lack by the forecast."""
    then = session.forecast().balances
    return max(
        (
            one.promised - measured(then, one.row)
            for one in hanging(session.rules, session.seen)
            if one.row.resource == resource and not one.lowered
        ),
        default=0,
    )


def _asked(session: Session, row: ProcessRow) -> int:
    """What is asked of a line this season beyond what it is expected to make; nothing where that is little, which
    the standing plan sees to."""
    asked = needed(session, row)
    made = session.forecast().entries.get((session.rules.at.said_made[row.outputs[0][0]], row.cause), 0)
    return asked - made if (asked - made) * MUCH >= asked else 0


def _sales(session: Session, row: ProcessRow, resource: int) -> Iterator[Could]:
    """Open ports that buy a resource, with the taels (thousandths) that a day of work brings there."""
    rules, seen = session.rules, session.seen
    days = max(1, sum(days for _cls, days in labour_per_run(rules, seen, row)))
    for good in rules.works.goods:
        if good.resource == resource and good.bought and port_open(rules, seen, good.port):
            taels = dict(row.outputs)[resource] * price_now(rules, seen, good, buying=False) // days
            yield Could(row.ordinal, "sells", resource, taels, good.port)


def _room_for(session: Session, row: ProcessRow, labour: int) -> bool:
    """Whether a process takes such hands, and could do a run more with what is expected to be left."""
    rules, seen, then = session.rules, session.seen, session.forecast().balances
    at, works = rules.at, rules.works.resources
    runs = then[at.run[row.ordinal]]
    takes = labour_per_run(rules, seen, row)
    return (
        any(cls == labour and days for cls, days in takes)
        and open_to_us(rules, seen, row, rules.calendar.quarter(session.season))
        and any(works[one].kind != "service" for one, _ in row.outputs)
        and all(works[one].kind == "stored" and then[at.report[one]] >= amount for one, amount in row.inputs)
        and not (row.limit and runs >= row.limit * 1000)
        and not (row.building >= 0 and row.capacity and runs >= seen[at.built[row.building]] * row.capacity)
    )
