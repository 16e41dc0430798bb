"""Health: the season's deaths turned round (society.md, section 2)."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.engine.blocks import RING
from lingao.engine.formulas import clamp
from lingao.engine.indicators.reckoning import TOP, Reckoning, Term, pulled
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

HEALTH: Final = INDICATORS.index("health")
SEASONS_A_YEAR: Final = 4


def health(rules: Ruleset, balances: Balances) -> Reckoning:
    """A third of the way to where the season's deaths put it: graves are counted, whatever the books say."""
    now = balances[rules.at.indicator[HEALTH]]
    value = mortality_value(rules, season_deaths(rules, balances))
    return pulled(rules.constant.health_pull, now, (Term("mortality", 1000, value),))


def mortality_value(rules: Ruleset, per_million: int) -> int:
    """Health in thousandths of a point at so many deaths a million and season, rounded down."""
    yearly = per_million * SEASONS_A_YEAR
    return clamp(
        (rules.constant.health_worst * 1000 - yearly) * TOP // (rules.constant.health_span * 1000), 0, TOP
    )


def season_deaths(rules: Ruleset, balances: Balances) -> int:
    """Deaths a million of those who were alive when the season's dead were counted, rounded down."""
    at = rules.at
    people = balances[at.people_ring[balances[at.season[0]] % RING]]
    return balances[at.deaths[0]] * 1_000_000 // people if people else 0
