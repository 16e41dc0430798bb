"""The difficulties make a difference one can measure, on the same seeds and the same orders (none)."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from statistics import mean

from lingao.content.resolve import load
from lingao.content.vocabulary import INDICATORS
from lingao.engine.game import is_over, settle, start
from lingao.engine.ruleset import Ruleset

IN_ORDER = ("gentle", "normal", "hard", "iron_age")
SEEDS = (1, 2, 3)
HEALTH = INDICATORS.index("health")


@cache
def outcome(difficulty: str) -> tuple[float, float]:
    """(health in points at the end, seasons in which somebody died of hunger), means of games in which nobody gave an order."""
    world = load(difficulty=difficulty).world
    assert world is not None
    rules = Ruleset(world, "morning_star")
    health, hungry = [], []
    for seed in SEEDS:
        balances, short = start(rules, seed).balances, 0
        while not is_over(rules, balances):
            balances = settle(rules, balances, seed).balances
            short += balances[rules.at.hunger_deaths[0]] > 0
        health.append(balances[rules.at.indicator[HEALTH]] / 1000)
        hungry.append(short)
    return mean(health), mean(hungry)


def test_each_is_less_healthy_than_the_one_before() -> None:
    found = [outcome(difficulty)[0] for difficulty in IN_ORDER]

    assert all(before > after + 2 for before, after in pairwise(found)), found


def test_the_hardest_is_hungrier_than_the_gentlest() -> None:
    assert outcome("iron_age")[1] > outcome("gentle")[1]
