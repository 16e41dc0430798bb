"""What an order pulls into the queue beside the project it names, and what goes out with one that is taken off."""

from __future__ import annotations

from collections.abc import Iterator

from lingao.engine.leaning import Leaning, with_needs
from lingao.engine.orders import Order, QueueProject, Unqueue
from lingao.engine.queue import queued
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


def let_go(session: Session, order: Order) -> tuple[Unqueue, ...]:
    """What else leaves the queue with the project an order takes off: what it leans on, that nobody asked for by name and no
    work was done on, and that nothing left in the queue leans on. None for other orders.
    """
    rules, at, seen = session.rules, session.rules.at, session.seen
    line = queued(rules, seen)
    goal = next((one for one in line if isinstance(order, Unqueue) and one.id == order.project), None)
    if goal is None:
        return ()
    asked = set(_asked_for(session))
    bare = (
        seen.copy()
    )  # of several that would do, those came which asked for the least while they were not queued yet
    for one in line:
        bare[at.plan_rank[one.number]] *= one.number in asked
    leaning = Leaning(rules, seen)
    path = (
        {one.number for one in (*leaning.path(goal), *Leaning(rules, bare).path(goal))}
        - {goal.number}
        - asked
    )
    loose = [one for one in line if one.number in path and not seen[at.progress[one.number]]]
    staying = [one for one in line if one is not goal and one not in loose]
    needed = {one.number for project in staying for one in leaning.path(project)}
    return tuple(Unqueue(one.id) for one in loose if one.number not in needed)


def _asked_for(session: Session) -> Iterator[int]:
    """Projects in the queue by name: the scenario's, and those ordered since and not taken off again."""
    rules = session.rules
    begun = session.past[0].balances if session.past else session.opening
    asked = {one.id for one in queued(rules, begun)}
    for order in (*(one for season in session.past for one in season.orders), *session.orders):
        if isinstance(order, QueueProject):
            asked.add(order.project)
        elif isinstance(order, Unqueue):
            asked.discard(order.project)
    return (one.number for one in rules.projects if one.id in asked)
