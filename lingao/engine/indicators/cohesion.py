"""Cohesion: can the benches lose a vote and stay (society.md, section 2)."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.engine.indicators.reckoning import Reckoning
from lingao.engine.ledger import because
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.votes import voting

COHESION: Final = INDICATORS.index("cohesion")
MIDDLE: Final = 50_000


def cohesion(rules: Ruleset, balances: Balances) -> Reckoning:
    """Part of the way to 50, plus the benches' mean satisfaction by seats, less the bitterness of the worst."""
    pull = rules.constant.cohesion_pull
    mean, worst = satisfaction(rules, balances)
    return Reckoning(
        (
            (because("drift_home"), pull * (MIDDLE - balances[rules.at.indicator[COHESION]])),
            (because("benches"), pull * rules.constant.cohesion_content * mean),
            (because("anger"), -pull * rules.constant.cohesion_anger * max(0, -worst)),
        ),
        per=1000,
    )


def satisfaction(rules: Ruleset, balances: Balances) -> tuple[int, int]:
    """Mean satisfaction by seats and the lowest one, in thousandths, over the benches that vote."""
    at = rules.at
    table = [bench.ordinal for bench in rules.council.benches if voting(rules, balances, bench)]
    seats = sum(balances[at.weight[n]] for n in table)
    whole = sum(balances[at.weight[n]] * balances[at.bench[n]] for n in table)
    worst = min((balances[at.bench[n]] for n in table if balances[at.weight[n]]), default=0)
    return (whole // seats if seats else 0), worst
