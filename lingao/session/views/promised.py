"""Promised: what the books are expected to say of a promise when its session judges it, as things stand, and for want of what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lingao.engine.ledger import Cause
from lingao.engine.state import Balances
from lingao.engine.wall import measured
from lingao.session.session import Session
from lingao.session.views.ahead import foreseen_states
from lingao.session.views.numbers import Number, Part
from lingao.session.views.wall import Hanging


def at_session(session: Session, one: Hanging) -> Number | None:
    """The figure expected at a promise's session; None where that lies further off than seasons are foreseen."""
    states = foreseen_states(session)
    later = one.judged_in - session.season + 1
    if not 1 <= later < len(states):
        return None
    value = measured(states[later], session.rules.council.promises[one.promise])
    said = one.said.value
    parts = (Part(said, account=one.said.account), Part(value - said, Cause("ahead")))
    return replace(one.said, value=value, parts=parts, span=1, scale=1)


def wanting(session: Session, one: Hanging) -> tuple[int, int] | None:
    """Of a promise of what is made: the input that lacks most in the season of judgement, and how much of it a run of
    what is promised would want beyond what is there; None where the inputs do, or the promise is of another kind.

    The standing plan asks for no more than the shelves allow, so that no limit tells it.
    """
    row, states = session.rules.council.promises[one.promise], foreseen_states(session)
    later = one.judged_in - session.season + 1
    if not row.is_flow or not 1 <= later < len(states):
        return None
    lacking = list(_inputs(session, row.resource, one.promised.value, states[later - 1], states[later]))
    if not lacking:
        return None
    _share, resource, amount = max(lacking)
    return resource, amount


def _inputs(
    session: Session, resource: int, promised: int, before: Balances, then: Balances
) -> Iterator[tuple[int, int, int]]:
    """Of the line that makes it now: every stored input that does not do, as (per mille lacking, resource, amount)."""
    rules, plan = session.rules, session.forecast().balances
    at = rules.at
    rows = [row for row in rules.works.made_by[resource] if plan[at.plan_target[row.ordinal]]]
    if not rows:
        return
    row = max(rows, key=lambda row: plan[at.plan_target[row.ordinal]])
    for wanted, amount in row.inputs:
        if rules.works.resources[wanted].kind == "service":
            continue
        need = promised * amount // dict(row.outputs)[resource]
        there = before[at.report[wanted]] + then[at.said_made[wanted]]
        if there < need:
            yield (need - there) * 1000 // need, wanted, need - there
