"""Posted: how much the season makes of the posts at a kind of work. Each kind has a time of year that asks for it."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import WORK
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

SPRING, SUMMER, AUTUMN, WINTER = range(4)
PEAKS: Final = {
    WORK.index("school"): SPRING,  # courses open after the new year
    WORK.index("health"): SUMMER,  # fevers come with the rains
    WORK.index("machines"): AUTUMN,  # typhoons bring salt and damp
    WORK.index("frontier"): WINTER,  # the north-east monsoon brings sails
}
"""The time of year that asks most of each kind of work; the tree and the audits know none."""
WHOLE: Final = 4000
"""Per mille that the four times of the year have together: what the peak takes, the others lack."""


def posted(rules: Ruleset, balances: Balances, work: int) -> int:
    """Posts at a kind of work in thousandths of one, after what the time of year makes of them. Rounded down."""
    days = balances[rules.at.post_days[work]]
    return days * asked(rules, balances, work) // rules.constant.post_days // 1000 if days else 0


def asked(rules: Ruleset, balances: Balances, work: int) -> int:
    """What a post at a kind of work counts for in this time of year, in per mille of a post."""
    if work not in PEAKS:
        return 1000
    peak = rules.peaks[work]
    if rules.calendar.quarter(balances[rules.at.season[0]]) == PEAKS[work]:
        return peak
    return (WHOLE - peak) // 3
