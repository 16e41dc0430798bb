"""Valuing: what techs, buildings, policies and goods are worth to a character, by what the content says of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lingao.content.models.effects import IndicatorChange
from lingao.content.models.things import Modifier
from lingao.engine.ruleset import Ruleset
from lingao.trials.bots.character import Character, Leaning

LEVEL_WORTH: Final[dict[str, tuple[Leaning, int]]] = {
    "housing": ("people", 8),
    "beds": ("people", 40),
    "sanitation": ("people", 3),
    "malaria_guard": ("people", 3),
    "immunity": ("people", 3),
    "midwives": ("people", 6),
    "household_fuel": ("people", -5),
    "accidents": ("people", -5),
    "arrivals": ("works", 20),
    "school_seats": ("learning", 20),
    "training_seats": ("learning", 40),
    "research": ("learning", 60),
    "training": ("learning", 20),
    "mobility": ("learning", 15),
    "audit": ("books", 15),
    "protection": ("books", 15),
    "flexibility": ("books", 10),
    "relief": ("books", 4000),
    "aid": ("people", 8),
    "arbitration": ("books", 10),
    "pressure": ("books", -60),
    "votes_county": ("books", 4000),
    "output": ("works", 40),
    "relic_wear": ("works", -20),
    "harvest": ("food", 50),
    "dry_storage": ("food", 8),
    "diversion": ("food", -80),
    "levy": ("food", -100),
    "defence": ("guard", 250),
    "prices": ("trade", 60),
    "forest_growth": ("land", 10),
    "pollution": ("land", -100),
}
"""A level's family, and what one of its unit is worth to whoever leans to that family by one."""
ONE_WORKS: Final = 10
"""What a per mille of the output of one process or building is worth."""
DAY_WORTH: Final = (1, 2, 5, 8, 40)
"""What a day of each class on a policy's staff would be worth elsewhere."""
SEASONS_AHEAD: Final = 8
"""Seasons over which a policy's drift and upkeep are reckoned."""
PORTS_COUNTED: Final = 4
USES_COUNTED: Final = 10
RUNS: Final = 5
"""Runs by which a process that raises a level is judged."""


def modifiers(character: Character, lasting: Iterable[Modifier]) -> int:
    """What raising these levels is worth. Harm counts even where a character does not care for the family."""
    total = 0
    for it in lasting:
        family, each = LEVEL_WORTH.get(it.level, ("works", ONE_WORKS))
        gain = each * it.add
        total += gain * (character.leans(family) if gain > 0 else max(1, character.leans(family)))
    return total


def drift(character: Character, points: dict[str, int]) -> int:
    """What indicator points each season are worth over two years."""
    return sum(character.points.get(name, 0) * each for name, each in points.items()) * SEASONS_AHEAD


class Appraisal:
    """Everything of one content appraised by one character."""

    def __init__(self, rules: Ruleset, character: Character) -> None:
        self._rules, self._character = rules, character
        world = rules.world
        self.goods = [self._good(n) for n in range(len(world.resources))]
        self.policies = [
            drift(character, one.drift) + modifiers(character, one.lasting) - self._upkeep(n)
            for n, one in enumerate(world.policies)
        ]
        self.buildings = [
            modifiers(character, one.provides)
            + sum(self.goods[rules.number("resources", name)] // 4 for name in one.serves)
            for one in world.buildings
        ]
        own = [self._tech(n) for n in range(len(world.techs))]
        self.techs = _with_what_follows(rules, own)

    def price(self, resource: int) -> int:
        """A resource's base price in taels (thousandths); 0 where nobody sells it."""
        return self._rules.world.resources[resource].price or 0

    def _upkeep(self, policy: int) -> int:
        row = self._rules.people.policies[policy]
        taels = sum(self.price(resource) * amount // 1_000_000 for resource, amount in row.upkeep)
        days = sum(DAY_WORTH[cls] * amount // 1000 for cls, amount in row.staff)
        return SEASONS_AHEAD * (taels * (4 + self._character.wealth) // 2 + days)

    def _good(self, resource: int) -> int:
        """A new way to make a good: for those who need it, for the ports that buy it, for what is made of it."""
        works, lean = self._rules.works, self._character.leans
        uses = sum(1 for row in works.processes if any(one == resource for one, _ in row.inputs))
        uses += sum(1 for row in self._rules.projects if any(one == resource for one, _ in row.materials))
        buyers = sum(1 for good in works.goods if good.resource == resource and good.bought)
        needed = any(need.resource == resource for need in works.needs)
        total = lean("works") * min(uses, USES_COUNTED) * 200
        total += lean("trade") * min(buyers, PORTS_COUNTED) * 1000
        total += lean("people") * 2000 if needed else 0
        return total * 2 if len(works.makers[resource]) <= 1 else total

    def _tech(self, number: int) -> int:
        rules, world, lean = self._rules, self._rules.world, self._character.leans
        tech = world.techs[number]
        total = modifiers(self._character, tech.lasting)
        total += lean("works") * (3000 * bool(tech.function) + 1500 * tech.bottleneck)
        total += lean("learning") * 3000 * len(tech.unlocks.courses)
        total += lean("trade") * 6000 * len(tech.unlocks.ports)
        total += sum(
            max(0, self.policies[rules.number("policies", name)]) // 2 for name in tech.unlocks.policies
        )
        total += sum(2 * self.buildings[rules.number("buildings", name)] for name in tech.unlocks.buildings)
        total += sum(self._process(rules.number("processes", name)) for name in tech.unlocks.processes)
        for effect in tech.effects:
            if isinstance(effect, IndicatorChange) and isinstance(effect.indicator.add, int):
                total += self._character.points.get(effect.indicator.of, 0) * effect.indicator.add
        return max(total, 1)

    def _process(self, number: int) -> int:
        process = self._rules.world.processes[number]
        made = sum(self.goods[self._rules.number("resources", name)] for name in process.out)
        return made + RUNS * modifiers(self._character, process.raises)


def _with_what_follows(rules: Ruleset, own: list[int]) -> list[int]:
    """A tech's own worth and seven tenths of the best that it leads to."""
    followers: list[list[int]] = [[] for _ in own]
    for project in rules.projects:
        if project.tech >= 0:
            for need in project.needs:
                followers[need].append(project.tech)
    total: dict[int, int] = {}

    def visit(tech: int) -> int:
        if tech not in total:
            total[tech] = own[tech] + max((visit(one) for one in followers[tech]), default=0) * 7 // 10
        return total[tech]

    return [visit(tech) for tech in range(len(own))]
