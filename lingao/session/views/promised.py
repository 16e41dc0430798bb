"""Promised: what the books are expected to say of a promise when its session judges it, as things stand."""

from __future__ import annotations

from dataclasses import replace

from lingao.engine.ledger import Cause
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
