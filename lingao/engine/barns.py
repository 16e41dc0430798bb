"""What a township eats in a season: its barns spread over the time to the next harvest."""

from __future__ import annotations

from typing import Final

from lingao.engine.ruleset import Ruleset

SPREAD: Final = (1900, 2000, 3400, 2700)
"""Thousandths of seasons the barns must last, by time of year (reports_by_season, `left`)."""
MOST_PER_HEAD: Final = 60
"""Thousandths of a tonne a head eats at most in a season when there is plenty."""


def eats(rules: Ruleset, people: int, barns: int, quarter: int) -> int:
    """Food eaten this season, in thousandths of a tonne, from barns of that much."""
    return max(0, min(barns, barns * 1000 // SPREAD[quarter], people * MOST_PER_HEAD))


def ratio(rules: Ruleset, people: int, eaten: int) -> int:
    """Food a head in per mille of the line below which people die of it; 1000 with nobody there."""
    if people <= 0:
        return 1000
    return eaten * 1000 // (people * rules.constant.food_line)
