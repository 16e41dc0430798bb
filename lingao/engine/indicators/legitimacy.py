"""Legitimacy: would people do the agreed thing unobserved (society.md, section 2). Missed promises and cards move
it elsewhere."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.engine.formulas import clamp
from lingao.engine.indicators.reckoning import Reckoning
from lingao.engine.ledger import Cause
from lingao.engine.ruleset import Ruleset

LIVELIHOOD, HEALTH, LEGITIMACY, TRUTH = (
    INDICATORS.index(name) for name in ("livelihood", "health", "legitimacy", "truthfulness")
)
FROM_LIVELIHOOD, FROM_TRUTH, FROM_HEALTH, HOME = 50, 30, 10, 60
"""Per mille of a point a season for each point from the resting value."""
REST: Final = 45_000
LEVY_BURDEN: Final = 15
"""Thousandths of a point lost for each per mille of the harvest that is levied beyond the fair part."""
FORCED_DAY: Final = 80
"""Thousandths of a point lost for each forced day a head and season."""


def legitimacy(rules: Ruleset, balances: list[int]) -> Reckoning:
    """What a season adds to trust and takes from it; numerators are millionths of a point."""
    points = rules.at.indicator
    justice = clamp(balances[rules.account("level.arbitration")], 0, 1000)
    return Reckoning(
        (
            (Cause("livelihood"), FROM_LIVELIHOOD * (balances[points[LIVELIHOOD]] - 50_000)),
            (Cause("truth"), FROM_TRUTH * (balances[points[TRUTH]] - 50_000)),
            (Cause("health"), FROM_HEALTH * (balances[points[HEALTH]] - 40_000)),
            (Cause("justice"), 1000 * justice),
            (Cause("levy_burden"), -1000 * LEVY_BURDEN * unfair_levy(rules, balances)),
            (Cause("forced_work"), -FORCED_DAY * forced_days(rules, balances)),
            (Cause("drift_home"), -HOME * (balances[points[LEGITIMACY]] - REST)),
        ),
        per=1000,
    )


def unfair_levy(rules: Ruleset, balances: list[int]) -> int:
    """Per mille of this season's real harvest levied beyond the fair part; 0 where nothing was brought in."""
    at = rules.at
    harvest = sum(balances[account] for account in at.harvest)
    levied = sum(balances[account] for account in at.levied)
    return max(0, levied * 1000 // harvest - rules.constant.levy_fair) if harvest else 0


def forced_days(rules: Ruleset, balances: list[int]) -> int:
    """Days a head, in thousandths, for which township hands are called away."""
    return max(0, balances[rules.account("level.diversion")]) * rules.constant.work_days
