"""Threat: wealth that shows draws ships, watches and guns hold them off (society.md, section 2)."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import INDICATORS, WORK
from lingao.engine.formulas import clamp
from lingao.engine.indicators.reckoning import Reckoning
from lingao.engine.ledger import because
from lingao.engine.posted import posted
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

THREAT: Final = INDICATORS.index("threat")
FRONTIER: Final = WORK.index("frontier")
RANKS: Final = 10


def threat(rules: Ruleset, balances: Balances) -> Reckoning:
    """The drift to its resting value, less what defence holds off, and what wealth draws."""
    constant = rules.constant
    return Reckoning(
        (
            (
                because("drift_home"),
                constant.threat_pull * (constant.threat_rest - balances[rules.at.indicator[THREAT]]),
            ),
            (because("wealth"), 1000 * rules.constant.wealth_threat * wealth_rank(rules, balances)),
            (because("defence"), -constant.threat_pull * 1000 * held_off(rules, balances)),
            (because("post", "frontier"), -constant.frontier_watch * posted(rules, balances, FRONTIER)),
        ),
        per=1000,
    )


def wealth_rank(rules: Ruleset, balances: Balances) -> int:
    """Visible wealth from 0 to 10: the money in store."""
    return clamp(balances[rules.at.stock[rules.role["money"]]] // rules.constant.wealth_rank, 0, RANKS)


def defence(rules: Ruleset, balances: Balances) -> int:
    """Points of defence: policies and works, and posts at the frontier."""
    constant = rules.constant
    posts = posted(rules, balances, FRONTIER) * constant.frontier_post // 1000
    return max(0, balances[rules.level["defence"]] + posts)


def held_off(rules: Ruleset, balances: Balances) -> int:
    """Points of threat that the defence holds off."""
    return rules.curves["defence_effect"](defence(rules, balances))
