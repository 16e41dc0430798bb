"""Dependence: the imported share of critical goods that no store covers (society.md, section 2)."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.engine.formulas import clamp
from lingao.engine.indicators.reckoning import Reckoning, Term, pulled
from lingao.engine.ruleset import Ruleset

DEPENDENCE: Final = INDICATORS.index("dependence")
COVER: Final = 8
"""Seasons in stock that end dependence (24 months)."""


def dependence(rules: Ruleset, balances: list[int]) -> Reckoning:
    """Part of the way to the mean exposure over the critical goods wanted last season; none wanted, no change."""
    exposed = [
        exposure(rules, balances, row.ordinal)
        for row in rules.works.resources
        if row.critical and wanted(rules, balances, row.ordinal)
    ]
    now = balances[rules.at.indicator[DEPENDENCE]]
    terms = (Term("imports", 1000, sum(exposed) * 100 // len(exposed)),) if exposed else ()
    return pulled(rules.constant.level_pull, now, terms)


def wanted(rules: Ruleset, balances: list[int], resource: int) -> bool:
    """Whether a good was made, bought, used or asked for last season."""
    at = rules.at
    blocks = (at.made, at.used, at.short)
    return bought(rules, balances, resource) > 0 or any(balances[block[resource]] > 0 for block in blocks)


def bought(rules: Ruleset, balances: list[int], resource: int) -> int:
    """What was bought of a good at all ports, in thousandths."""
    goods = (good.ordinal for good in rules.works.goods if good.resource == resource)
    return sum(max(0, balances[rules.at.traded[n]]) for n in goods)


def exposure(rules: Ruleset, balances: list[int], resource: int) -> int:
    """Imported share x what the stock does not cover, in per mille. What is neither made nor bought but used
    counts as imported."""
    at = rules.at
    imports, made = bought(rules, balances, resource), balances[at.made[resource]]
    share = imports * 1000 // (imports + made) if made > 0 else 1000
    use = balances[at.used[resource]] + balances[at.short[resource]]
    stock = balances[at.stock[resource]]
    uncovered = clamp(1000 - stock * 1000 // (use * COVER), 0, 1000) if use > 0 else 0
    return share * uncovered // 1000
