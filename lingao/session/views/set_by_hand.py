"""Set by hand: the lines whose target is the player's and not the standing plan's, and the orders that hand them back."""

from __future__ import annotations

from lingao.engine.orders import SetTarget
from lingao.session.session import Session


def handing_back(session: Session) -> tuple[SetTarget, ...]:
    """For every line set by hand the order that hands it back to the standing plan, in content order."""
    fixed = session.seen[session.rules.span.plan_fixed]
    return tuple(
        SetTarget(row.id, None)
        for row, by_hand in zip(session.rules.works.processes, fixed, strict=True)
        if by_hand
    )
