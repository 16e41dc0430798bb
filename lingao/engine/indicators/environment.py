"""Environment: standing wood, clean water and air, soil (society.md, section 2)."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.engine.formulas import clamp
from lingao.engine.indicators.reckoning import PULLED, TOP, Reckoning, Term, pulled
from lingao.engine.ledger import because
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

ENVIRONMENT: Final = INDICATORS.index("environment")
FOULED: Final = 1000
"""Pollution (thousandths of a point) at which nothing clean is left."""


def environment(rules: Ruleset, balances: Balances) -> Reckoning:
    """Part of the way to wood, cleanness and soil, less what stands fouling every season."""
    at = rules.at
    standing = clamp(balances[at.forest[0]] * TOP // rules.constant.forest_full, 0, TOP)
    clean = (FOULED - clamp(balances[at.pollution[0]], 0, FOULED)) * TOP // FOULED
    terms = (
        Term("wood", rules.constant.land_wood, standing),
        Term("dirt", rules.constant.land_clean, clean),
        Term("soil_state", rules.constant.land_soil, clamp(balances[at.soil[0]], 0, 1000) * 100),
    )
    drawn = pulled(rules.constant.level_pull, balances[at.indicator[ENVIRONMENT]], terms)
    fouled = -balances[rules.level["pollution"]] * 1000 * PULLED
    return Reckoning((*drawn.parts, (because("dirt"), fouled)), drawn.per)
