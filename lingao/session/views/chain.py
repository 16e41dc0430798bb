"""The chain of a resource: what makes it and from what, as far up as it goes; what takes it; and the link that limits it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from lingao.engine.ledger import Cause
from lingao.engine.orders import SetTarget
from lingao.engine.queue import queued
from lingao.engine.refusals import Refusal
from lingao.engine.tables.processes import ProcessRow
from lingao.session.session import Session
from lingao.session.views.ahead import LEAST
from lingao.session.views.held import Held, held, makers_of, nearest
from lingao.session.views.numbers import Number, Part, made_of, next_season

DEPTH: Final = 3
"""How far up a chain is told."""
LOCKED: Final = 2
"""Locked lines told of where nothing else makes a resource."""

State = Literal["runs", "rests", "locked"]


@dataclass(frozen=True, slots=True)
class Maker:
    """A line that makes a resource."""

    depth: int
    process: int
    state: State
    makes: Number
    """What it is expected to make of the resource."""
    limit: int
    """What keeps it under its target, a limit number; 0 for nothing."""
    refusal: Refusal | None
    is_limit: bool
    """Whether it is the link that limits the resource asked for."""


@dataclass(frozen=True, slots=True)
class Input:
    """A resource that the maker above it is made from."""

    depth: int
    resource: int
    per_run: int
    """Thousandths a run takes."""
    end: Number
    """What the books are expected to show of it when the season has ended."""
    short: bool
    """Whether it is expected to fall short."""
    is_limit: bool
    told: bool
    """Whether it stands further up already, and is not followed again."""


@dataclass(frozen=True, slots=True)
class User:
    """A line that takes the resource."""

    process: int
    state: State
    takes: Number
    """What it is expected to take."""
    product: int
    """What it makes of it before all; -1 for what only serves people."""


@dataclass(frozen=True, slots=True)
class Chain:
    """A resource with what stands above and below it."""

    resource: int
    held: Held
    up: tuple[Maker | Input, ...]
    """Makers and below each what it is made from, in reading order."""
    users: tuple[User, ...]
    """Lines that run first, then those that could."""
    locked: int
    """Lines that would take it and cannot run."""
    projects: tuple[tuple[int, int], ...]
    """(project, amount) of the queue that still take it, first to last."""


def chain_of(session: Session, resource: int) -> Chain:
    """The chain of one resource, as the season is expected to go."""
    found = held(session, resource)
    up: list[Maker | Input] = []
    _climb(session, resource, 0, found, {resource}, up)
    users, locked = _users(session, resource)
    return Chain(resource, found, tuple(up), users, locked, _projects(session, resource))


def _climb(
    session: Session, resource: int, depth: int, limit: Held, told: set[int], up: list[Maker | Input]
) -> None:
    """Add the makers of a resource, and below the first of them what it is made from."""
    rows = _told(session, resource)
    for place, row in enumerate(rows):
        up.append(_maker(session, row, resource, depth, limit))
        for source, per_run in row.drawn if _opened(up[-1], place) else ():
            again = source in told
            told.add(source)
            up.append(_input(session, source, per_run, depth + 1, limit, again))
            if not again and depth + 1 < DEPTH:
                _climb(session, source, depth + 2, limit, told, up)


def _opened(it: Maker | Input, place: int) -> bool:
    """Whether what a maker is made from is told: the first of several, or the limit; of the locked those at the foot."""
    return isinstance(it, Maker) and (it.is_limit or (place == 0 and (it.state != "locked" or not it.depth)))


def _told(session: Session, resource: int) -> list[ProcessRow]:
    """The makers worth telling: those that run; else those that could; else the nearest of the locked."""
    then, at = session.forecast().balances, session.rules.at
    rows = makers_of(session, resource)
    running = [row for row in rows if then[at.plan_target[row.ordinal]] or then[at.run[row.ordinal]]]
    locked = [row for row, _refusal in nearest(session, rows)]
    return running or [row for row in rows if row not in locked] or locked[:LOCKED]


def _state(session: Session, row: ProcessRow) -> tuple[State, Refusal | None]:
    if session.forecast().balances[session.rules.at.plan_target[row.ordinal]]:
        return "runs", None
    refusal = session.check(SetTarget(row.id, 1000))
    return ("rests", None) if refusal is None else ("locked", refusal)


def _maker(session: Session, row: ProcessRow, resource: int, depth: int, limit: Held) -> Maker:
    at, then = session.rules.at, session.forecast().balances
    state, refusal = _state(session, row)
    behind = then[at.run[row.ordinal]] < then[at.plan_target[row.ordinal]]
    service = session.rules.works.resources[resource].kind == "service"
    return Maker(
        depth=depth,
        process=row.ordinal,
        state=state,
        makes=_posted(session, (at.made if service else at.said_made)[resource], row.cause, 1),
        limit=then[at.limit[row.ordinal]] if behind else 0,
        refusal=refusal,
        is_limit=row.ordinal == limit.process,
    )


def _input(session: Session, resource: int, per_run: int, depth: int, limit: Held, told: bool) -> Input:
    at = session.rules.at
    return Input(
        depth=depth,
        resource=resource,
        per_run=per_run,
        end=next_season(session, at.report[resource]),
        short=session.forecast().balances[at.short[resource]] >= LEAST,
        is_limit=limit.process < 0 and limit.resource == resource,
        told=told,
    )


def _posted(session: Session, account: int, cause: Cause, sign: int) -> Number:
    """What a cause is expected to post to an account; `sign` -1 where it takes away and the figure is what it takes."""
    amount = session.forecast().entries.get((account, cause), 0) * sign
    return made_of(account, (Part(amount, cause),) if amount else ())


def _users(session: Session, resource: int) -> tuple[tuple[User, ...], int]:
    """Lines that take a resource and run or could, and how many are locked."""
    rules = session.rules
    service = rules.works.resources[resource].kind == "service"
    books = (rules.at.stock if service else rules.at.report)[resource]
    found, locked = [], 0
    for row in rules.works.processes:
        if all(one != resource for one, _amount in row.drawn):
            continue
        state, _refusal = _state(session, row)
        locked += state == "locked"
        if state != "locked":
            product = row.outputs[0][0] if row.outputs else -1
            found.append(User(row.ordinal, state, _posted(session, books, row.cause, -1), product))
    return tuple(sorted(found, key=lambda one: (one.state != "runs", -one.takes.value))), locked


def _projects(session: Session, resource: int) -> tuple[tuple[int, int], ...]:
    rules, seen = session.rules, session.seen
    return tuple(
        (one.number, amount)
        for one in queued(rules, seen)
        if not seen[rules.at.paid[one.number]]
        for material, amount in one.materials
        if material == resource
    )
