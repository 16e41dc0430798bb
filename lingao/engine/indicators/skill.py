"""Skill and mobility: who knows a trade, who learns to read, and whom the ladder is open to."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import INDICATORS, LABOUR, WORK
from lingao.engine.formulas import clamp
from lingao.engine.heads import everybody, in_townships
from lingao.engine.indicators.reckoning import TOP, Reckoning, Term, pulled
from lingao.engine.posted import posted
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

SKILL: Final = INDICATORS.index("skill")
SKILLED: Final = LABOUR.index("skilled")
SCHOOL: Final = WORK.index("school")
AT_SCHOOL_AGE: Final = 5
"""One in so many people; where there are places for all of them, everybody will read."""


def skill(rules: Ruleset, balances: Balances) -> Reckoning:
    """Part of the way to the skilled share, schooling and mobility."""
    open_places = clamp(balances[rules.level["mobility"]], 0, 1000)
    terms = (
        Term(
            "skilled_share",
            rules.constant.skill_share,
            clamp(skilled_share(rules, balances) * TOP // rules.constant.skill_full, 0, TOP),
        ),
        Term("schooling", rules.constant.skill_schooling, schooled(rules, balances) * 100),
        Term("mobility", rules.constant.skill_mobility, open_places * 100),
    )
    return pulled(rules.constant.level_pull, balances[rules.at.indicator[SKILL]], terms)


def skilled_share(rules: Ruleset, balances: Balances) -> int:
    """Skilled, technicians and specialists in per mille of all who work: the Commission's labour classes and
    half of the townships' heads."""
    heads = balances[rules.span.people][: len(LABOUR)]
    workers = sum(heads) + in_townships(rules, balances) // 2
    return sum(heads[SKILLED:]) * 1000 // workers if workers else 0


def schooled(rules: Ruleset, balances: Balances) -> int:
    """Places in school in per mille of those of school age, everywhere."""
    pupils = balances[rules.level["school_seats"]]
    pupils += posted(rules, balances, SCHOOL) * rules.constant.school_pupils // 1000
    people = everybody(rules, balances)
    return clamp(pupils * AT_SCHOOL_AGE * 1000 // people, 0, 1000) if people else 0
