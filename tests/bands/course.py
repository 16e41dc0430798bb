"""A run played by a scripted player, with the figures the bands are about, season by season: true ones."""

from __future__ import annotations

from typing import NamedTuple

from lingao.content.vocabulary import INDICATORS
from lingao.engine.game import is_over, settle, start
from lingao.engine.heads import by_class, everybody
from lingao.engine.indicators.livelihood import food_ratio
from lingao.engine.needs import season_need
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.trials.bots.common import Desk
from tests.bands.players import Player


class Season(NamedTuple):
    """What a season came to."""

    number: int
    food: int
    """Mean food ratio of everybody, per mille of the line."""
    people: int
    points: dict[str, int]
    """Indicators, whole points."""
    iron: int
    """Pig iron made, tonnes."""
    cover: int
    """Per mille of a season's food that lies in store."""
    silver: int
    """Thousand taels."""
    techs: int
    support: int
    flagged: int


def course(rules: Ruleset, player: Player, seed: int, seasons: int) -> list[Season]:
    """Play so many seasons, or to the end."""
    balances, told = start(rules, seed).balances, list[Season]()
    while len(told) < seasons and not is_over(rules, balances):
        desk = Desk(rules, balances, seed)
        number = desk.season
        player.play(desk)
        balances = settle(rules, desk.balances, seed).balances
        told.append(_season(rules, balances, number))
    return told


def _season(rules: Ruleset, balances: Balances, number: int) -> Season:
    at = rules.at
    money, food = rules.role["money"], rules.role["food"]
    need = sum(season_need(rules, balances, row) for row in rules.works.needs if row.resource == food)
    return Season(
        number=number,
        food=food_ratio(rules, balances, by_class(rules, balances)),
        people=everybody(rules, balances),
        points={
            name: balances[account] // 1000 for name, account in zip(INDICATORS, at.indicator, strict=True)
        },
        iron=balances[at.made[rules.number("resources", "pig_iron")]] // 1000,
        cover=balances[at.stock[food]] * 1000 // max(1, need),
        silver=balances[at.stock[money]] // 1000,
        techs=sum(balances[account] for account in at.tech),
        support=balances[at.support[0]],
        flagged=balances[at.flagged[0]],
    )


def mean(values: list[int]) -> int:
    """The mean, rounded down."""
    return sum(values) // len(values)
