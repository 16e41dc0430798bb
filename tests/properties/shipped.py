"""Games on the shipped content: the rules of each scenario, made once, and seasons as bots play them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hypothesis import settings
from hypothesis import strategies as st

from lingao.content.models.world import World
from lingao.content.resolve import Loaded, load
from lingao.engine.blocks import Accounts
from lingao.engine.game import Settled, is_over, settle, start
from lingao.engine.orders import Order
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import State
from lingao.trials.bots import BOTS
from lingao.trials.bots.common import Desk

SCENARIOS = ("first_winter", "leap", "morning_star", "long_shift", "closed_sea", "long_plan")
MANY = settings(max_examples=200, deadline=None)
"""Hundreds of games, others each time: what `make sweep` plays."""


class Seed(NamedTuple):
    """Which game."""

    scenario: str
    bot: str
    seed: int

    def __str__(self) -> str:
        return f"{self.scenario}-{self.bot}-{self.seed}"


GRID = tuple(
    Seed(scenario, bot, 3 * n + m)
    for n, scenario in enumerate(SCENARIOS)
    for m, bot in enumerate(BOTS)
    if (n + m) % 3 == 0
)
"""What every run of the tests plays: each scenario with three bots, each bot in two scenarios."""


class Season(NamedTuple):
    """One season of a game: the state it began in, with the orders in it, and what came of it."""

    rules: Ruleset
    before: State
    orders: tuple[Order, ...]
    ordered: State
    settled: Settled

    @property
    def number(self) -> int:
        """The season's number."""
        return self.before[self.rules.at.season[0]]

    def change(self, block: Accounts) -> int:
        """By how much the accounts of a block changed in sum, orders left out."""
        return sum(self.settled.balances[n] - self.ordered[n] for n in block)


@cache
def content() -> Loaded:
    """The shipped content."""
    return load()


def world() -> World:
    """The shipped world."""
    made = content().world
    assert made is not None, content().errors
    return made


@cache
def rules_of(scenario: str) -> Ruleset:
    """The rules of a shipped scenario."""
    return Ruleset(world(), scenario)


def games(bots: tuple[str, ...] = tuple(BOTS)) -> st.SearchStrategy[Seed]:
    """Any game of any scenario by any bot."""
    return st.builds(
        Seed, st.sampled_from(SCENARIOS), st.sampled_from(bots), st.integers(min_value=0, max_value=10**9)
    )


def seasons(game: Seed, rules: Ruleset | None = None) -> Iterator[Season]:
    """A game, season by season."""
    rules = rules or rules_of(game.scenario)
    player = BOTS[game.bot]()
    balances = start(rules, game.seed).balances
    while not is_over(rules, balances):
        desk = Desk(rules, balances, game.seed)
        player.play(desk)
        settled = settle(rules, desk.balances, game.seed)
        yield Season(rules, balances, tuple(desk.given), desk.balances, settled)
        balances = settled.balances


@cache
def states(game: Seed) -> tuple[State, ...]:
    """The first state of each season of a game, its end left out."""
    return tuple(season.before for season in seasons(game))
