"""What every figure is measured on: the shipped content, its longest scenario, and seasons of games by the cautious bot."""

from __future__ import annotations

from functools import cached_property
from typing import Any, NamedTuple

from lingao.content.models.world import World
from lingao.content.resolve import load
from lingao.engine.game import is_over, pass_season, start
from lingao.engine.orders import Order
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import State
from lingao.trials.bots import BOTS
from lingao.trials.bots.common import Desk

BOT = "cautious"
SEASONS = 40
MIDDLE = range(12, 29)
"""Seasons that count as mid-game."""


class Season(NamedTuple):
    """One season of a game: the state it began in, the orders given in it, the state with those in it."""

    seed: int
    before: State
    orders: tuple[Order, ...]
    ordered: State


class Bench:
    """The content and the games, made once for all figures."""

    def __init__(self, rounds: int) -> None:
        self.rounds = rounds
        loaded = load()
        if loaded.world is None:
            raise SystemExit("The content has errors: run `lingao check`.")
        self.world: World = loaded.world
        self.data: dict[str, Any] = loaded.data
        self.scenario = max(self.world.scenarios, key=lambda one: one.seasons == SEASONS).id
        self.rules = Ruleset(self.world, self.scenario)

    @cached_property
    def middle(self) -> list[Season]:
        """Mid-game seasons of three games."""
        return [
            one for seed in (1, 2, 3) for one in seasons(self.rules, seed) if _number(self, one) in MIDDLE
        ]

    @cached_property
    def whole(self) -> list[Season]:
        """Every season of the longest of ten games."""
        return max((list(seasons(self.rules, seed)) for seed in range(1, 11)), key=len)


def seasons(rules: Ruleset, seed: int) -> list[Season]:
    """A game by the bot, season by season."""
    player, balances = BOTS[BOT](), start(rules, seed).balances
    found: list[Season] = []
    while not is_over(rules, balances):
        desk = Desk(rules, balances, seed)
        player.play(desk)
        found.append(Season(seed, balances, tuple(desk.given), desk.balances))
        balances = pass_season(rules, desk.balances, seed)
    return found


def _number(bench: Bench, season: Season) -> int:
    return season.before[bench.rules.at.season[0]]
