"""The levy: what is asked of a township's harvest, reckoned from the year the planners expect."""

from __future__ import annotations

from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

SUMMER, AUTUMN = 1, 2


def season_share(rules: Ruleset, season: int) -> int:
    """Per mille of the year's crop that comes in this season."""
    quarter = rules.calendar.quarter(season)
    summer = rules.constant.harvest_summer
    return summer if quarter == SUMMER else 1000 - summer if quarter == AUTUMN else 0


def share_asked(rules: Ruleset, balances: Balances, office: int) -> int:
    """Per mille of the expected harvest that is levied: it rises with the year expected (society.md, 5.2)."""
    constant = rules.constant
    over = balances[rules.at.expected[office]] * 1000 // normal_crop(rules, balances, office) - 1000
    share = constant.levy_base + balances[rules.level["levy"]] + constant.levy_slope * over // 1000
    return min(max(share, constant.levy_least), constant.levy_most)


def normal_crop(rules: Ruleset, balances: Balances, office: int) -> int:
    """A normal year's crop by the methods in use, in thousandths of a tonne: a better seed is no better year."""
    methods = max(1, 1000 + balances[rules.level["harvest"]])
    return max(1, rules.world.offices[office].crop * methods // 1000)


def expected_harvest(rules: Ruleset, balances: Balances, office: int) -> int:
    """What the planners reckon this season's harvest at, in thousandths of a tonne."""
    return balances[rules.at.expected[office]] * season_share(rules, balances[rules.at.season[0]]) // 1000


def quota(rules: Ruleset, balances: Balances, office: int) -> int:
    """What is asked: a share of the expected harvest, or as far as the levy is flexible of the measured one."""
    flexible = min(1000, balances[rules.level["flexibility"]])
    reckoned = (1000 - flexible) * expected_harvest(rules, balances, office)
    measured = flexible * balances[rules.at.harvest[office]]
    return share_asked(rules, balances, office) * (reckoned + measured) // 1_000_000


def expected_levy(rules: Ruleset, balances: Balances) -> int:
    """What this season's levy should bring, from all townships, in thousandths of a tonne."""
    if not season_share(rules, balances[rules.at.season[0]]):
        return 0
    asked = 0
    for n in rules.townships:
        asked += share_asked(rules, balances, n) * expected_harvest(rules, balances, n) // 1000
    return asked
