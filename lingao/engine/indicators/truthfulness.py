"""Truthfulness: the distance between books and barns, what nobody counts, and who was punished for saying so."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.engine.indicators.reckoning import TOP, Reckoning
from lingao.engine.ledger import because
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

TRUTH: Final = INDICATORS.index("truthfulness")


def truthfulness(rules: Ruleset, balances: Balances) -> Reckoning:
    """Part of the way to 100 less what is untrue, what is not audited, and fear."""
    pull = rules.constant.truth_pull
    uncounted = 1000 - mean_audit(rules, balances)
    feared = 1000 if remembered(rules, balances) else 0
    return Reckoning(
        (
            (because("drift_home"), pull * (TOP - balances[rules.at.indicator[TRUTH]])),
            (because("report"), -pull * rules.constant.truth_bias * mean_bias(rules, balances)),
            (because("audit"), -pull * rules.constant.truth_unaudited * uncounted),
            (because("punished"), -pull * rules.constant.truth_punished * feared),
        ),
        per=1000,
    )


def mean_bias(rules: Ruleset, balances: Balances) -> int:
    """How far the offices' reports lie from the truth, up or down, in per mille, rounded down."""
    biases = [abs(balances[account]) for account in rules.at.bias]
    return sum(biases) // len(biases) if biases else 0


def mean_audit(rules: Ruleset, balances: Balances) -> int:
    """Audit coverage over all offices in per mille; full where there is nobody to audit."""
    covered = [balances[account] for account in rules.at.audit]
    return sum(covered) // len(covered) if covered else 1000


def remembered(rules: Ruleset, balances: Balances) -> bool:
    """Whether somebody was punished for bad news within the last eight seasons."""
    since = balances[rules.at.punished[0]]
    return since > 0 and balances[rules.at.season[0]] - since < rules.constant.punished_memory
