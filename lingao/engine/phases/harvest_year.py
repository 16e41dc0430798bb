"""Harvest year: spring to winter, its two crops beside the food eaten in its four seasons; judged in winter.

It runs when everybody has eaten and the dead are buried, so that each season's crop, levy, food and graves are
counted in the year they belong to.
"""

from __future__ import annotations

from collections.abc import Sequence

from lingao.engine.chance import Chance
from lingao.engine.heads import townships
from lingao.engine.ledger import Ledger, because
from lingao.engine.ruleset import Ruleset

WINTER = 3
WHOLE_YEAR = 4
"""Seasons of a harvest year. A first year cut short is not judged."""


def harvest_year(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Count the season into its year; in winter judge the year and open the next."""
    towns = townships(rules)
    for office in towns:
        _count_season(rules, book, office)
    season = book[rules.at.season[0]]
    if rules.calendar.quarter(season) == WINTER:
        if season >= WHOLE_YEAR:
            close_year(rules, book, towns)
        begin_year(rules, book, towns)


def _count_season(rules: Ruleset, book: Ledger, office: int) -> None:
    """What this season grew, was said to have grown, was eaten and was said to be eaten."""
    at, cause = rules.at, because("report", rules.world.offices[office].id)
    for year, season in (
        (at.year_real, at.harvest),
        (at.year_said, at.said_harvest),
        (at.year_ate, at.ate),
        (at.year_said_ate, at.said_ate),
    ):
        book.post(year[office], book.balances[season[office]], cause)


def close_year(rules: Ruleset, book: Ledger, towns: Sequence[int]) -> None:
    """Compare the year's books with its barns, decide on relief, and set next year's expectation."""
    at, constant, cause = rules.at, rules.constant, because("calendar")
    people = sum(book[at.office_people[n]] for n in towns) or 1
    fed = sum(book[at.year_ate[n]] * book[at.office_people[n]] for n in towns) // people // WHOLE_YEAR
    real, said = (sum(book[block[n]] for n in towns) for block in (at.year_real, at.year_said))
    over = said * 1000 // real if real else 1000
    book.put(at.year_food[0], fed, cause)
    book.put(at.year_over[0], over, cause)
    if fed < constant.famine_food:
        book.put(at.shocks[0], book[at.season[0]], because("hunger"))
        book.post(at.flagged[0], 1 if over > constant.famine_books else 0, because("hunger"))
    _relieve(rules, book)
    for n in towns:
        book.put(at.expected[n], book[at.year_said[n]], cause)


def begin_year(rules: Ruleset, book: Ledger, towns: Sequence[int]) -> None:
    """Open an empty page for the next harvest year."""
    at = rules.at
    for n in towns:
        for block in (at.year_real, at.year_said, at.year_ate, at.year_said_ate, at.year_levied):
            book.put(block[n], 0, because("calendar"))


def _relieve(rules: Ruleset, book: Ledger) -> None:
    """After two famine years that were seen (one with the level `relief`) a year's levy is let off."""
    at, cause = rules.at, because("relief")
    people = max(1, max(book[account] for account in at.people_ring))
    season = book[at.season[0]]
    dead = sum(book[at.hunger_ring[(season - back) % len(at.hunger_ring)]] for back in range(WHOLE_YEAR))
    book.put(
        at.famine_seen[0],
        book[at.famine_seen[0]] + 1 if dead * 1000 > rules.constant.famine_seen * people else 0,
        cause,
    )
    needed = 1 if book[rules.level["relief"]] else 2
    if book[at.relief[0]]:
        book.post(at.relief[0], -1, cause)
    elif book[at.famine_seen[0]] >= needed:
        book.put(at.relief[0], 1, cause)
