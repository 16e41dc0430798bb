"""Pressure: what hangs on the Wall and what campaigns demand weighs on the office that must deliver it."""

from __future__ import annotations

from lingao.engine.ruleset import Ruleset

STEEP = 300
"""Per mille over trend at which a promise presses with its full share (society.md, section 3)."""
MEMORY = 8
"""Seasons for which a missed promise still presses."""


def pressure_on(rules: Ruleset, balances: list[int], office: int) -> int:
    """Pressure on an office in per mille: 0.4 x (promise over trend) / 0.3 + campaigns + promises missed."""
    at, constant = rules.at, rules.constant
    pressed = balances[rules.account("level.pressure")]
    season = balances[at.season[0]]
    judged = missed = 0
    for row in rules.pressed[office]:
        n = row.ordinal
        if balances[at.hung[n]] and not balances[at.lowered[n]] and balances[at.trend[n]]:
            over = balances[at.promised[n]] * 1000 // balances[at.trend[n]] - 1000
            pressed += constant.pressure_trend * over // STEEP
        if balances[at.missed[n]] and season - balances[at.missed[n]] <= MEMORY:
            missed += 1
        if max(balances[at.missed[n]], balances[at.kept[n]]):
            judged += 1
    if judged:
        pressed += constant.pressure_missed * missed // judged
    return min(1000, max(0, pressed))
