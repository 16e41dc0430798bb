"""Legitimacy: would people do the agreed thing unobserved (society.md, section 2). Missed promises and cards move
it elsewhere."""

from __future__ import annotations

from lingao.content.vocabulary import INDICATORS
from lingao.engine.formulas import clamp
from lingao.engine.heads import townships
from lingao.engine.indicators.reckoning import Reckoning
from lingao.engine.ledger import because
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

LIVELIHOOD, HEALTH, LEGITIMACY, TRUTH = (
    INDICATORS.index(name) for name in ("livelihood", "health", "legitimacy", "truthfulness")
)


def legitimacy(rules: Ruleset, balances: Balances) -> Reckoning:
    """What a season adds to trust and takes from it; numerators are millionths of a point."""
    points = rules.at.indicator
    justice = clamp(balances[rules.level["arbitration"]], 0, 1000)
    return Reckoning(
        (
            (
                because("livelihood"),
                rules.constant.trust_livelihood * (balances[points[LIVELIHOOD]] - 50_000),
            ),
            (because("truth"), rules.constant.trust_truth * (balances[points[TRUTH]] - 50_000)),
            (because("health"), rules.constant.trust_health * (balances[points[HEALTH]] - 40_000)),
            (because("justice"), 1000 * justice),
            (because("levy_burden"), -1000 * rules.constant.trust_levy * unfair_levy(rules, balances)),
            (because("forced_work"), -rules.constant.trust_forced * forced_days(rules, balances)),
            (
                because("drift_home"),
                -rules.constant.trust_home * (balances[points[LEGITIMACY]] - rules.constant.trust_rest),
            ),
        ),
        per=1000,
    )


def unfair_levy(rules: Ruleset, balances: Balances) -> int:
    """Per mille of the last real harvest levied beyond the fair part, a mean by heads; 0 where nobody was levied.

    What was taken in autumn is missing in spring, so it weighs until the next harvest is in.
    """
    at = rules.at
    people = [balances[at.office_people[n]] for n in townships(rules)]
    taken = sum(balances[at.burden[n]] * heads for n, heads in zip(townships(rules), people, strict=True))
    return max(0, taken // sum(people) - rules.constant.levy_fair) if sum(people) else 0


def forced_days(rules: Ruleset, balances: Balances) -> int:
    """Days a head, in thousandths, for which township hands are called away."""
    return max(0, balances[rules.level["diversion"]]) * rules.constant.work_days
