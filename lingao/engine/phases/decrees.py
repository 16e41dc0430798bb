"""Decrees: orders, chosen cards and due consequences are carried out; the standing plan fills the rest."""

from __future__ import annotations

from lingao.engine.chance import Chance
from lingao.engine.decreed.cards import answer_cards
from lingao.engine.decreed.fresh import turn_page
from lingao.engine.decreed.levels import raise_levels
from lingao.engine.decreed.policies import COHESION, decree_policies, move_indicator
from lingao.engine.decreed.posts import man_posts
from lingao.engine.decreed.promises import fill_wall, obey_wall
from lingao.engine.decreed.standing_plan import stand_by
from lingao.engine.ledger import Ledger, because
from lingao.engine.ruleset import Ruleset


def decrees(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Carry out everything ordered for this season."""
    turn_page(rules, book)
    fill_wall(rules, book)
    answer_cards(rules, book, chance)
    decree_policies(rules, book)
    obey_wall(rules, book)
    raise_levels(rules, book)
    man_posts(rules, book)
    call_count(rules, book)
    stand_by(rules, book)


def call_count(rules: Ruleset, book: Ledger) -> None:
    """The Count is held this season when ordered, or when the scenario's day has come."""
    at, season = rules.at, book[rules.at.season[0]]
    ordered = book[at.plan_count_call[0]]
    due = rules.scenario.count_in == season
    if (ordered or due) and not book[at.counted[0]]:
        cause = because("count")
        book.put(at.counted[0], season, cause)
        if ordered and not due:
            move_indicator(rules, book, COHESION, rules.constant.count_cohesion, cause)
    book.put(at.plan_count_call[0], 0, because("count"))
