"""Livelihood: food, housing, cloth, fuel and rest against what people need (society.md, section 2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.engine.formulas import Curve, clamp
from lingao.engine.heads import by_class, in_townships
from lingao.engine.indicators.reckoning import TOP, Reckoning, Term, pulled
from lingao.engine.needs import coverage, needed, received
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

LIVELIHOOD: Final = INDICATORS.index("livelihood")
USUAL_HOURS: Final = 47
REST_BY_DAYS: Final = Curve(((60_000, 1000), (75_000, 500), (88_000, 0)))
"""Thousandths of eight-hour days a season -> rest in per mille."""
PROTEIN_RICH, PROTEIN_POOR = 3, 1
"""Kilos of fish and meat a head and season."""


def livelihood(rules: Ruleset, balances: Balances) -> Reckoning:
    """A quarter of the way to where food and the rest put it."""
    constant, heads = rules.constant, by_class(rules, balances)
    here, there = sum(heads), in_townships(rules, balances)
    cloth = coverage(rules, balances, rules.role["cloth"], heads)
    fuel = coverage(rules, balances, rules.role["fuel"], heads)
    terms = (
        Term("food", constant.live_food, food_value(rules, food_ratio(rules, balances, heads))),
        Term(
            "housing",
            constant.live_housing,
            everywhere(rules, here, there, housed(rules, balances, here)) * 100,
        ),
        Term("cloth", constant.live_cloth, everywhere(rules, here, there, cloth) * 100),
        Term("fuel", constant.live_fuel, everywhere(rules, here, there, fuel) * 100),
        Term("rest", constant.live_rest, rested(rules, balances[rules.at.plan_hours[0]]) * 100),
    )
    return pulled(constant.livelihood_pull, balances[rules.at.indicator[LIVELIHOOD]], terms)


def everywhere(rules: Ruleset, here: int, there: int, ours: int) -> int:
    """Per mille of everybody, so many with the Commission and so many in the townships: the Commission's share as it
    is, the townships' at what they have by custom."""
    whole = ours * here + rules.constant.township_custom * there
    return whole // (here + there) if here + there else 1000


def food_value(rules: Ruleset, ratio: int) -> int:
    """The food part in thousandths of a point at a food ratio in per mille, rounded down."""
    return clamp((ratio - rules.constant.food_worst) * TOP // rules.constant.food_plenty, 0, TOP)


def food_ratio(rules: Ruleset, balances: Balances, heads: Sequence[int]) -> int:
    """Mean food ratio by heads, in per mille: the Commission's against its rations, the townships' against
    the line."""
    at = rules.at
    people = sum(heads)
    whole = people * (balances[at.fed[0]] + protein(rules, balances, heads))
    for office in rules.townships:
        living = balances[at.office_people[office]]
        whole += balances[at.ate[office]] * living
        people += living
    return whole // people if people else 1000


def protein(rules: Ruleset, balances: Balances, heads: Sequence[int]) -> int:
    """What fish and meat add to the Commission's food ratio, in per mille; nothing where nobody needs them."""
    people, resource = sum(heads), rules.role["protein"]
    need = needed(rules, balances, resource, heads) if people else 0
    if not need:
        return 0
    kilos = received(rules, balances, resource, need)
    if kilos > PROTEIN_RICH * people:
        return 30
    return -50 if kilos < PROTEIN_POOR * people else 0


def housed(rules: Ruleset, balances: Balances, people: int) -> int:
    """Per mille of the Commission's people, so many, who have a place."""
    return clamp(balances[rules.level["housing"]] * 1000 // people, 0, 1000) if people else 1000


def rested(rules: Ruleset, hours: int) -> int:
    """Rest in per mille at so many hours a week: full at 60 eight-hour days a season, half at 75, none at 88."""
    return REST_BY_DAYS(rules.constant.work_days * 1000 * hours // USUAL_HOURS)
