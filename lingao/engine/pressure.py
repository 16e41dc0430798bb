"""Pressure: what hangs on the Wall and what campaigns demand weighs on the office that must deliver it."""

from __future__ import annotations

from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances


def pressure_on(rules: Ruleset, balances: Balances, office: int) -> int:
    """Pressure on an office in per mille: 0.4 x (promise over trend) / 0.3 + campaigns + promises missed."""
    at, constant = rules.at, rules.constant
    pressed = balances[rules.level["pressure"]]
    season = balances[at.season[0]]
    judged = missed = 0
    for row in rules.pressed[office]:
        n = row.ordinal
        if balances[at.hung[n]] and not balances[at.lowered[n]] and balances[at.trend[n]]:
            over = balances[at.promised[n]] * 1000 // balances[at.trend[n]] - 1000
            pressed += constant.pressure_trend * over // constant.pressure_steep
        last = balances[at.missed[n]]
        if last and season - last <= constant.pressure_memory:
            missed += 1
        if last or balances[at.kept[n]]:
            judged += 1
    if judged:
        pressed += constant.pressure_missed * missed // judged
    return min(1000, max(0, pressed))
