"""Pressure: what hangs on the Wall and what campaigns demand weighs on the office that must deliver it."""

from __future__ import annotations

from collections.abc import Iterator

from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances


def pressure_on(rules: Ruleset, balances: Balances, office: int) -> int:
    """Pressure on an office in per mille: 0.4 x (promise over trend) / 0.3 + campaigns + promises missed."""
    pressed = balances[rules.level["pressure"]] + missed(rules, balances, office)
    for _, weighs in promised(rules, balances, office):
        pressed += weighs
    return min(1000, max(0, pressed))


def promised(rules: Ruleset, balances: Balances, office: int) -> Iterator[tuple[int, int]]:
    """What hangs on the Wall for the office: the promise, and what it weighs in per mille (less than 0 when under the trend)."""
    at, constant = rules.at, rules.constant
    for row in rules.pressed[office]:
        n = row.ordinal
        if balances[at.hung[n]] and not balances[at.lowered[n]] and balances[at.trend[n]]:
            over = balances[at.promised[n]] * 1000 // balances[at.trend[n]] - 1000
            yield n, constant.pressure_trend * over // constant.pressure_steep


def missed(rules: Ruleset, balances: Balances, office: int) -> int:
    """What promises missed not long ago weigh, in per mille: by their share of all that were judged."""
    at, constant = rules.at, rules.constant
    season = balances[at.season[0]]
    judged = gone = 0
    for row in rules.pressed[office]:
        last = balances[at.missed[row.ordinal]]
        if last and season - last <= constant.pressure_memory:
            gone += 1
        if last or balances[at.kept[row.ordinal]]:
            judged += 1
    return constant.pressure_missed * gone // judged if judged else 0
