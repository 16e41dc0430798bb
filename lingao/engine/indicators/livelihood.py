"""Livelihood: food, housing, cloth, fuel and rest against what people need (society.md, section 2)."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.engine.formulas import Curve, clamp
from lingao.engine.heads import in_commission, in_townships, townships
from lingao.engine.indicators.reckoning import TOP, Reckoning, Term, pulled
from lingao.engine.needs import coverage, needed, received
from lingao.engine.ruleset import Ruleset

LIVELIHOOD: Final = INDICATORS.index("livelihood")
USUAL_HOURS: Final = 47
REST_BY_DAYS: Final = Curve(((60_000, 1000), (75_000, 500), (88_000, 0)))
"""Thousandths of eight-hour days a season -> rest in per mille."""
PROTEIN_RICH, PROTEIN_POOR = 3, 1
"""Kilos of fish and meat a head and season."""


def livelihood(rules: Ruleset, balances: list[int]) -> Reckoning:
    """A quarter of the way to where food and the rest put it."""
    cloth, fuel = rules.role["cloth"], rules.role["fuel"]
    terms = (
        Term("food", rules.constant.live_food, food_value(rules, food_ratio(rules, balances))),
        Term(
            "housing", rules.constant.live_housing, everywhere(rules, balances, housed(rules, balances)) * 100
        ),
        Term(
            "cloth",
            rules.constant.live_cloth,
            everywhere(rules, balances, coverage(rules, balances, cloth)) * 100,
        ),
        Term(
            "fuel",
            rules.constant.live_fuel,
            everywhere(rules, balances, coverage(rules, balances, fuel)) * 100,
        ),
        Term("rest", rules.constant.live_rest, rested(rules, balances[rules.at.plan_hours[0]]) * 100),
    )
    return pulled(rules.constant.livelihood_pull, balances[rules.at.indicator[LIVELIHOOD]], terms)


def everywhere(rules: Ruleset, balances: list[int], ours: int) -> int:
    """Per mille of everybody: the Commission's share as it is, the townships' at what they have by custom."""
    here, there = in_commission(rules, balances), in_townships(rules, balances)
    whole = ours * here + rules.constant.township_custom * there
    return whole // (here + there) if here + there else 1000


def food_value(rules: Ruleset, ratio: int) -> int:
    """The food part in thousandths of a point at a food ratio in per mille, rounded down."""
    return clamp((ratio - rules.constant.food_worst) * TOP // rules.constant.food_plenty, 0, TOP)


def food_ratio(rules: Ruleset, balances: list[int]) -> int:
    """Mean food ratio by heads, in per mille: the Commission's against its rations, the townships' against
    the line."""
    at = rules.at
    ours = in_commission(rules, balances)
    whole, people = ours * (balances[at.fed[0]] + protein(rules, balances, ours)), ours
    for office in townships(rules):
        whole += balances[at.ate[office]] * balances[at.office_people[office]]
        people += balances[at.office_people[office]]
    return whole // people if people else 1000


def protein(rules: Ruleset, balances: list[int], people: int) -> int:
    """What fish and meat add to the Commission's food ratio, in per mille; nothing where nobody needs them."""
    resource = rules.role["protein"]
    if not people or not needed(rules, balances, resource):
        return 0
    kilos = received(rules, balances, resource)
    if kilos > PROTEIN_RICH * people:
        return 30
    return -50 if kilos < PROTEIN_POOR * people else 0


def housed(rules: Ruleset, balances: list[int]) -> int:
    """Per mille of the Commission's people who have a place."""
    people = in_commission(rules, balances)
    return clamp(balances[rules.account("level.housing")] * 1000 // people, 0, 1000) if people else 1000


def rested(rules: Ruleset, hours: int) -> int:
    """Rest in per mille at so many hours a week: full at 60 eight-hour days a season, half at 75, none at 88."""
    return REST_BY_DAYS(rules.constant.work_days * 1000 * hours // USUAL_HOURS)
