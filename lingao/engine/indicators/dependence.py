"""Dependence: the imported share of critical goods that no store covers (society.md, section 2)."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.engine.formulas import clamp
from lingao.engine.indicators.reckoning import Reckoning, Term, pulled
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

DEPENDENCE: Final = INDICATORS.index("dependence")


def dependence(rules: Ruleset, balances: Balances) -> Reckoning:
    """Part of the way to the mean exposure over all critical goods; where there are none, no change."""
    exposed = [exposure(rules, balances, resource) for resource in rules.works.critical]
    now = balances[rules.at.indicator[DEPENDENCE]]
    terms = (Term("imports", 1000, sum(exposed) * 100 // len(exposed)),) if exposed else ()
    return pulled(rules.constant.level_pull, now, terms)


def bought(rules: Ruleset, balances: Balances, resource: int) -> int:
    """What was bought of a good at all ports, in thousandths."""
    return sum([balances[account] for account in rules.works.traded[resource] if balances[account] > 0])


def exposure(rules: Ruleset, balances: Balances, resource: int) -> int:
    """Imported share x what the stock does not cover, in per mille.

    What is not made here can only come over the sea, bought this season or not. The stock is measured against two
    years of this season's use, and against what the run began with if that is more: the ship-load was meant to last.
    """
    at, made, stock = rules.at, balances[rules.at.made[resource]], balances[rules.at.stock[resource]]
    use = balances[at.used[resource]] + balances[at.short[resource]]
    lasts = max(use * rules.constant.import_cover, rules.began_with[resource])
    uncovered = clamp(1000 - stock * 1000 // lasts, 0, 1000) if lasts > 0 else 1000 * (stock <= 0)
    if not uncovered:
        return 0
    imports = bought(rules, balances, resource)
    share = imports * 1000 // (imports + made) if made > 0 else 1000
    return share * uncovered // 1000
