"""What a day's work is worth: hours, health, will and food, as factors that every workshop shares."""

from __future__ import annotations

from typing import Final, NamedTuple

from lingao.content.vocabulary import INDICATORS
from lingao.engine.formulas import clamp
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

HEALTH: Final = INDICATORS.index("health")
LEGITIMACY: Final = INDICATORS.index("legitimacy")

# society.md, section 2, last line: 0.85 + 0.3 HEA/100, 0.9 + 0.2 LEG/100; section 5.2: 0.55 + 0.45 f.
HEALTH_SPAN: Final = 300
"""Per mille of output between health 0 and health 100."""
WILL_SPAN: Final = 200
"""Per mille of output between legitimacy 0 and legitimacy 100."""
FOOD_FLOOR: Final = 550
FOOD_SPAN: Final = 450
FOOD_LEAST: Final = 600
"""Nobody who works at all works less than this per mille for want of food."""
SCALE: Final = 100_000
"""The top of an indicator, in thousandths of a point."""


class OutputParts(NamedTuple):
    """What a day's work is worth by its causes, each in per mille."""

    health: int
    will: int
    food: int


def output_factor(rules: Ruleset, balances: Balances) -> int:
    """Output of a day's work in per mille: health x will x food, rounded down once."""
    by = output_parts(rules, balances)
    return by.health * by.will * by.food // 1_000_000


def output_parts(rules: Ruleset, balances: Balances) -> OutputParts:
    """What health, will and food each make of a day's work."""
    at, constant = rules.at, rules.constant
    return OutputParts(
        health=constant.health_floor + balances[at.indicator[HEALTH]] * HEALTH_SPAN // SCALE,
        will=constant.will_floor + balances[at.indicator[LEGITIMACY]] * WILL_SPAN // SCALE,
        food=work_capacity(balances[at.fed[0]]),
    )


def work_capacity(fed: int) -> int:
    """What people fed so much (per mille of need) can do, in per mille (Li and Yang's channel: hunger lowers
    the next crop). Rounded down, never under 600 nor over 1000."""
    return clamp(FOOD_FLOOR + FOOD_SPAN * fed // 1000, FOOD_LEAST, 1000)


def days_per_head(rules: Ruleset, balances: Balances) -> int:
    """Effective person-days one head turns out this season, in thousandths: days of the season x per mille.

    Long weeks give less than their hours (curve `hours_output`; Pencavel 2014), and tired people less than rested ones.
    """
    hours, rested = balances[rules.at.plan_hours[0]], max(0, 1000 - balances[rules.at.fatigue[0]])
    return rules.constant.work_days * rules.curves["hours_output"](hours) * rested // 1000
