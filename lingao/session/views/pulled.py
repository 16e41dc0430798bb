"""What an order pulls into the queue beside the project it names."""

from __future__ import annotations

from lingao.engine.leaning import with_needs
from lingao.engine.orders import Order, QueueProject
from lingao.session.session import Session


def pulled_in(session: Session, order: Order) -> tuple[int, ...]:
    """The projects that come into the queue with the one an order names, before it is given; none for other orders."""
    if not isinstance(order, QueueProject):
        return ()
    rules, seen = session.rules, session.seen
    project = next((one for one in rules.projects if one.id == order.project), None)
    path = with_needs(rules, seen, project) if project is not None else []
    return tuple(
        one.number for one in path if one is not project and not seen[rules.at.plan_rank[one.number]]
    )
