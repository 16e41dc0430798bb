"""Mood: the ten indicators move, each by its causes, and their reported twins with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import compress
from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.engine.chance import Chance
from lingao.engine.formulas import clamp
from lingao.engine.indicators.cohesion import cohesion
from lingao.engine.indicators.dependence import dependence
from lingao.engine.indicators.environment import environment
from lingao.engine.indicators.health import health
from lingao.engine.indicators.legitimacy import legitimacy
from lingao.engine.indicators.livelihood import livelihood
from lingao.engine.indicators.reckoning import TOP, Reckoning, post
from lingao.engine.indicators.self_reliance import self_reliance, train_crews
from lingao.engine.indicators.skill import skill
from lingao.engine.indicators.threat import threat
from lingao.engine.indicators.truthfulness import truthfulness
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import as_seen
from lingao.engine.state import Balances

RECKONINGS: Final[dict[str, Callable[[Ruleset, Balances], Reckoning]]] = {
    "livelihood": livelihood,
    "health": health,
    "skill": skill,
    "legitimacy": legitimacy,
    "truthfulness": truthfulness,
    "cohesion": cohesion,
    "environment": environment,
    "threat": threat,
    "dependence": dependence,
    "self_reliance": self_reliance,
}

Drift = tuple[Cause, int]
"""A policy and the thousandths of a point by which it moves an indicator each season."""


def mood(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Reckon all ten from the same balances, then post them.

    What the content calls estimated is reckoned a second time from what is seen, for its reported twin; of the
    others everybody sees the indicator itself, so the twin gets the same entries.
    """
    train_crews(rules, book)
    at, balances = rules.at, book.balances
    drifts = drifts_of(rules, balances)
    true = [with_drift(RECKONINGS[name](rules, balances), drifts.get(name, ())) for name in INDICATORS]
    estimated = as_seen(rules, balances, estimates)
    for n, name in enumerate(INDICATORS):
        if name in estimated:
            post(book, true[n], at.indicator[n])
            post(book, with_drift(estimated[name], drifts.get(name, ())), at.said_indicator[n])
        else:
            post(book, true[n], at.indicator[n], at.said_indicator[n])


def estimates(rules: Ruleset, v: Balances) -> dict[str, Reckoning]:
    """What the content calls estimated, reckoned from a state as seen."""
    return {name: RECKONINGS[name](rules, v) for name in INDICATORS if name in rules.estimated}


def drifts_of(rules: Ruleset, balances: Balances) -> dict[str, list[Drift]]:
    """By indicator, what the policies in force move every season; policies are no secret, and neither is how far the
    end of the scale is by the reported figure."""
    found: dict[str, list[Drift]] = {}
    said = balances[rules.span.said_indicator]
    for row in compress(rules.people.policies, balances[rules.span.policy_on]):
        for indicator, points in row.drift:
            moved = tapered(points, said[indicator])
            found.setdefault(INDICATORS[indicator], []).append((row.cause, moved))
    return found


def tapered(points: int, value: int) -> int:
    """What a standing policy moves of an indicator that stands there: all of it up to the middle of the scale, from
    there the less the nearer the end it moves to, towards zero."""
    if points > 0:
        return points * clamp(TOP - value, 0, TOP // 2) // (TOP // 2)
    return -(-points * clamp(value, 0, TOP // 2) // (TOP // 2))


def with_drift(reckoning: Reckoning, drift: Sequence[Drift]) -> Reckoning:
    """The reckoning with what the policies in force add to it or take from it every season."""
    if not drift:
        return reckoning
    per = reckoning.per
    return Reckoning((*reckoning.parts, *[(cause, points * per) for cause, points in drift]), per)
