"""Allowed: the orders that may be given now and name nothing but what is there; amounts are set where they are shown."""

from __future__ import annotations

from collections.abc import Iterator

from lingao.engine import orders as o
from lingao.engine.lacks.works import queueing
from lingao.engine.leaning import Leaning
from lingao.engine.legality import is_legal
from lingao.engine.ruleset import Ruleset
from lingao.session.session import Session


def allowed(session: Session) -> list[o.Order]:
    """Every order without an amount that may be given now, sorted by kind: cards, Wall, queue, policies, the Count."""
    rules, seen = session.rules, session.seen
    if session.over:
        return []
    leaning = Leaning(rules, seen)  # once for all of them: alone they would take ten times as long
    queue = {one.id for one in rules.projects if not any(queueing(rules, seen, one, 0, leaning))}

    def may_be_given(order: o.Order) -> bool:
        return order.project in queue if isinstance(order, o.QueueProject) else is_legal(rules, seen, order)

    return list(filter(may_be_given, _orders(rules)))


def _orders(rules: Ruleset) -> Iterator[o.Order]:
    for card in rules.council.cards:
        for choice in card.choices:
            yield o.Move(card.id, choice.id)
            yield o.Overrule(card.id, choice.id)
        yield o.Drop(card.id)
    for promise in rules.world.promises:
        yield from (o.Promise(promise.id, grade) for grade in o.GRADES)
        yield from (o.Unhang(promise.id), o.Lower(promise.id), o.Admit(promise.id))
    for project in rules.projects:
        yield from (o.QueueProject(project.id), o.Unqueue(project.id))
    for policy in rules.world.policies:
        yield from (o.Enact(policy.id), o.Repeal(policy.id))
    yield o.CallCount()
