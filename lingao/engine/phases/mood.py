"""Mood: the ten indicators move, each by its causes, and their reported twins with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.engine.chance import Chance
from lingao.engine.indicators.cohesion import cohesion
from lingao.engine.indicators.dependence import dependence
from lingao.engine.indicators.environment import environment
from lingao.engine.indicators.health import health
from lingao.engine.indicators.legitimacy import legitimacy
from lingao.engine.indicators.livelihood import livelihood
from lingao.engine.indicators.reckoning import Reckoning, post
from lingao.engine.indicators.self_reliance import self_reliance, train_crews
from lingao.engine.indicators.skill import skill
from lingao.engine.indicators.threat import threat
from lingao.engine.indicators.truthfulness import truthfulness
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen

RECKONINGS: Final[dict[str, Callable[[Ruleset, list[int]], Reckoning]]] = {
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


def mood(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Reckon all ten from the same balances, then post them.

    What the content calls estimated is reckoned a second time from what is seen, for its reported twin; of the
    others everybody sees the indicator itself, so the twin gets the same entries.
    """
    train_crews(rules, book)
    estimated = {one.id for one in rules.world.indicators if one.estimated}
    shown = seen(rules, book.balances)
    reckoned = []
    for name in INDICATORS:
        true = with_drift(rules, book.balances, name, RECKONINGS[name](rules, book.balances))
        said = with_drift(rules, shown, name, RECKONINGS[name](rules, shown)) if name in estimated else true
        reckoned.append((true, said))
    for n, (true, said) in enumerate(reckoned):
        post(book, rules.at.indicator[n], true)
        post(book, rules.at.said_indicator[n], said)


def with_drift(rules: Ruleset, balances: list[int], name: str, reckoning: Reckoning) -> Reckoning:
    """The reckoning with what the policies in force add to it or take from it every season."""
    ordinal = INDICATORS.index(name)
    drift = tuple(
        (Cause("policy", row.id), points * reckoning.per)
        for row in rules.people.policies
        if balances[rules.at.policy_on[row.ordinal]]
        for indicator, points in row.drift
        if indicator == ordinal
    )
    return Reckoning((*reckoning.parts, *drift), reckoning.per)
