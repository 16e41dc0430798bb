"""What a township eats in a season: its barns spread over the time to the next harvest."""

from __future__ import annotations

from lingao.engine.ruleset import Ruleset


def eats(rules: Ruleset, people: int, barns: int, quarter: int) -> int:
    """Food eaten this season, in thousandths of a tonne, from barns of that much."""
    constant = rules.constant
    lasts = (constant.barns_spring, constant.barns_summer, constant.barns_autumn, constant.barns_winter)[
        quarter
    ]
    return max(0, min(barns, barns * 1000 // lasts, people * constant.eat_most))


def ratio(rules: Ruleset, people: int, eaten: int) -> int:
    """Food a head in per mille of the line below which people die of it; 1000 with nobody there."""
    if people <= 0:
        return 1000
    return eaten * 1000 // (people * rules.constant.food_line)
