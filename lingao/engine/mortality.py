"""How many die in a season: food, water, fevers, smallpox, care and crowding each multiply one base rate.

Source of the formula: society.md, section 2; deaths a million and season throughout.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from lingao.content.vocabulary import WORK
from lingao.engine.formulas import clamp
from lingao.engine.heads import by_class, in_commission, in_townships
from lingao.engine.needs import coverage
from lingao.engine.posted import posted
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

HEALTH_POST: Final = WORK.index("health")


class Rate(NamedTuple):
    """Deaths a million and season, and those of them that hunger adds."""

    all: int
    of_hunger: int


class Shares(NamedTuple):
    """Per mille of some people who are served by each measure."""

    water: int
    guard: int
    immune: int
    midwives: int
    medicine: int


class Measures(NamedTuple):
    """What multiplies the base rate beside food, each in per mille: 1000 with nothing amiss and nothing done."""

    water: int
    fever: int
    pox: int
    care: int
    crowding: int
    posts: int


def commission_rate(rules: Ruleset, balances: Balances) -> Rate:
    """The rate among the Commission's people. Measures serve them before the townships."""
    rest = without_hunger(rules, commission_measures(rules, balances))
    return fed(rules, rest, balances[rules.at.fed[0]])


def township_rates(rules: Ruleset, balances: Balances) -> list[Rate]:
    """The rate in each township."""
    rest, ate = without_hunger(rules, township_measures(rules, balances)), rules.at.ate
    return [fed(rules, rest, balances[ate[office]]) for office in rules.townships]


def commission_measures(rules: Ruleset, balances: Balances) -> Measures:
    """What measures make of the rate among the Commission's people."""
    heads = by_class(rules, balances)
    people, medicine = sum(heads), coverage(rules, balances, rules.role["medicine"], heads)
    shares = shares_of(rules, balances, before=0, people=people, medicine=medicine)
    return measures(rules, balances, shares, crowding(rules, people, balances[rules.level["housing"]]))


def township_measures(rules: Ruleset, balances: Balances) -> Measures:
    """The same in the townships: what the Commission leaves over, no medicine from our store, houses of their own."""
    first, rest = in_commission(rules, balances), in_townships(rules, balances)
    shares = shares_of(rules, balances, before=first, people=rest, medicine=0)
    return measures(rules, balances, shares, crowd=1000)


def shares_of(rules: Ruleset, balances: Balances, *, before: int, people: int, medicine: int) -> Shares:
    """How far each measure reaches so many people once `before` others are served."""

    def share(level: str) -> int:
        return served(balances[rules.level[level]], before, people)

    return Shares(share("sanitation"), share("malaria_guard"), share("immunity"), share("midwives"), medicine)


def measures(rules: Ruleset, balances: Balances, shares: Shares, crowd: int) -> Measures:
    """What the shares served, crowding (per mille) and the posts at health make of the rate."""
    constant = rules.constant
    return Measures(
        water=1000 - constant.deaths_water * shares.water // 1000,
        fever=constant.fever_coast - constant.fever_guard * shares.guard // 1000,
        pox=constant.pox_rate - constant.pox_immune * shares.immune // 1000,
        care=1000
        - constant.care_medicine * shares.medicine // 1000
        - constant.care_midwives * shares.midwives // 1000,
        crowding=crowd,
        posts=spared(rules, balances),
    )


def without_hunger(rules: Ruleset, by: Measures) -> int:
    """The base rate times every measure: 1000**6 is one death a million."""
    return rules.constant.deaths_base * by.water * by.fever * by.pox * by.care * by.crowding * by.posts


def fed(rules: Ruleset, rest: int, food: int) -> Rate:
    """The rate at a food ratio, rounded down once; hunger is what the food factor adds over 1000."""
    everything = rest * rules.curves["hunger_deaths"](food) // 1000**7
    return Rate(everything, max(0, everything - rest * 1000 // 1000**7))


def served(level: int, before: int, people: int) -> int:
    """Per mille of people whom a level serves once `before` others are; 1000 where there is nobody."""
    return clamp((level - before) * 1000 // people, 0, 1000) if people else 1000


def crowding(rules: Ruleset, people: int, places: int) -> int:
    """Per mille of deaths at so many people for so many places, 1000 where all are housed."""
    occupancy = people * 1000 // places if places > 0 else 2000
    return 1000 + rules.constant.deaths_crowding * clamp(occupancy - 1000, 0, 1000) // 1000


def spared(rules: Ruleset, balances: Balances) -> int:
    """Per mille of deaths left by the posts at health, never under a half."""
    constant = rules.constant
    saved = posted(rules, balances, HEALTH_POST) * constant.health_post // 1000
    return max(500, 1000 - saved)


def birth_rate(rules: Ruleset, food: int) -> int:
    """Births a million and season at a food ratio in per mille, rounded down."""
    return rules.constant.births_base * births_by_food(food) // 1000


def births_by_food(food: int) -> int:
    """Per mille of the base rate of births at a food ratio in per mille."""
    return clamp(food, 300, 1000)


def accident_rate(rules: Ruleset, balances: Balances) -> int:
    """Deaths a million at work: by long hours, by safety rules, by pressure on the works (society.md, 3)."""
    at = rules.at
    strain = rules.curves["hours_strain"](balances[at.plan_hours[0]])
    safety = balances[rules.level["accidents"]]
    pressure = 0
    for n in rules.workshops:
        pressure += balances[at.pressure[n]]
    pressure = pressure // len(rules.workshops) if rules.workshops else 0
    raised = max(0, 1000 + safety) * max(0, 1000 + strain) * max(0, 1000 + pressure)
    saved = rules.constant.beds_save * beds_for_all(rules, balances) // 1000
    return rules.constant.accidents_base * raised // 1000**3 * (1000 - saved) // 1000


def beds_for_all(rules: Ruleset, balances: Balances) -> int:
    """Per mille of the beds that a hospital for everybody would have: one for each hundred heads."""
    people = max(1, in_commission(rules, balances))
    return min(1000, balances[rules.level["beds"]] * rules.constant.heads_a_bed * 1000 // people)
