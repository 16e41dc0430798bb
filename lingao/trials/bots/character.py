"""Character: what a bot values, and what a state is worth to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from lingao.content.vocabulary import INDICATORS, LABOUR
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

Leaning = Literal["people", "learning", "books", "works", "food", "guard", "trade", "land"]
LEANINGS: Final[tuple[Leaning, ...]] = (
    "people", "learning", "books", "works", "food", "guard", "trade", "land",
)  # fmt: skip
TRAINED: Final = (LABOUR.index("skilled"), LABOUR.index("technician"))
POSTS: Final = {"tree": 6, "school": 2, "audit": 1, "machines": 1, "health": 1, "frontier": 1}


@dataclass(frozen=True)
class Character:
    """A small vector of values. Worths are in thousandths of a point's worth."""

    points: Mapping[str, int]
    """What a point of each indicator is worth; negative where it wants it low."""
    leanings: Mapping[Leaning, int]
    """How much it makes of each family of levels, techs and goods: 0 where it does not care, 5 where it does most."""
    techs: int = 2
    """What a tech known is worth."""
    wealth: int = 0
    """What a thousand taels are worth."""
    relics: int = 0
    """What a relic's whole store, as the run began with it, is worth until something replaces it."""
    trained: int = 0
    """What a hundred skilled and technicians are worth."""
    lives: int = 1
    """What a hundred people are worth."""
    posts: Mapping[str, int] = field(default_factory=lambda: POSTS)
    """How many of the twelve it would have at each kind of work."""
    boldness: int = 0
    """The boldest grade it hangs: 0 modest to 2 storm."""
    projects: int = 4
    """Techs of its own choice it keeps at the front of the queue."""
    stay: int = 60
    """Heads that each class keeps when courses take from it, since gangs stand still without foremen."""
    hours: int = 47
    ration: int = 100
    exports_first: bool = False
    """Whether goods to sell go before the planning office's goals."""
    bench: str = ""
    """The bench it listens to on cards, if any."""

    def leans(self, family: Leaning) -> int:
        """Its leaning to a family of things; 0 where it has none."""
        return self.leanings.get(family, 0)


def worth(rules: Ruleset, balances: Balances, character: Character) -> int:
    """What a state is worth to a character: indicators, techs, money, trained heads and lives."""
    at = rules.at
    total = sum(
        points * balances[at.indicator[INDICATORS.index(name)]] for name, points in character.points.items()
    )
    known = sum(balances[rules.span.tech]) * 1000
    under_way = sum(balances[rules.span.progress][: len(at.tech)]) // 1000
    total += character.techs * (known + under_way)
    total += character.wealth * balances[at.stock[rules.role["money"]]]
    total += character.relics * relics_left(rules, balances)
    total += character.trained * 10 * sum(balances[at.people[cls]] for cls in TRAINED)
    heads = sum(balances[rules.span.people])
    heads += sum(balances[rules.span.office_people])
    total += character.lives * 10 * heads
    return total - 3000 * character.techs * sum(1 for account in at.lost if balances[account])


def relics_left(rules: Ruleset, balances: Balances) -> int:
    """Relics still raced for, each in per mille of what the run began with."""
    at, begun = rules.at, rules.scenario.start.stock
    raced = {
        race.relic
        for race in rules.world.races
        if not balances[at.tech[rules.number("techs", race.replaced_by)]]
    }
    return sum(
        balances[at.stock[rules.number("resources", relic)]] * 1000 // begun[relic]
        for relic in sorted(raced)
        if begun.get(relic)
    )
