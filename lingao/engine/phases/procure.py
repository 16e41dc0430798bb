"""Procure: food is levied on the harvest the planners reckon with, not on the one that grew.

At the end of the year's last season the harvest year is closed: what it gave, what was said, who went hungry.
"""

from __future__ import annotations

from lingao.engine.chance import Chance
from lingao.engine.ledger import Ledger, because
from lingao.engine.levy import quota
from lingao.engine.ruleset import Ruleset
from lingao.engine.store import weigh_in

WINTER = 3
WHOLE_YEAR = 4
"""Seasons a run must have seen before a harvest year can be judged; a first year cut short is not."""


def procure(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Levy each township that has harvested; close the year in winter."""
    towns = [n for n, office in enumerate(rules.world.offices) if office.kind == "township"]
    for office in towns:
        _count_year(rules, book, office)
        if book[rules.at.said_harvest[office]]:
            _levy(rules, book, office)
    season = book[rules.at.season[0]]
    if rules.calendar.quarter(season) == WINTER:
        if season >= WHOLE_YEAR:
            close_year(rules, book, towns)
        begin_year(rules, book, towns)


def _count_year(rules: Ruleset, book: Ledger, office: int) -> None:
    at, cause = rules.at, because("report", rules.world.offices[office].id)
    book.post(at.year_real[office], book[at.harvest[office]], cause)
    book.post(at.year_said[office], book[at.said_harvest[office]], cause)
    book.post(at.year_ate[office], book[at.ate[office]], cause)


def _levy(rules: Ruleset, book: Ledger, office: int) -> None:
    at, cause = rules.at, because("levy", rules.world.offices[office].id)
    asked = quota(rules, book.balances, office)
    real = book[at.harvest[office]]
    most = rules.constant.relief_levy if book[at.relief[0]] else rules.constant.levy_limit
    taken = min(asked, real * most // 1000, book[at.barns[office]])
    book.post(at.barns[office], -taken, cause)
    book.post(at.said_barns[office], -taken, cause)
    book.post(at.levied[office], taken, cause)
    book.post(at.year_levied[office], taken, cause)
    for burden, grown in ((at.burden, real), (at.said_burden, book[at.said_harvest[office]])):
        book.put(burden[office], taken * 1000 // grown if grown else 0, cause)
    weigh_in(rules, book, rules.role["food"], taken, cause)


def close_year(rules: Ruleset, book: Ledger, towns: list[int]) -> None:
    """Compare the year's books with its barns, decide on relief, and set next year's expectation."""
    at, constant, cause = rules.at, rules.constant, because("calendar")
    people = sum(book[at.office_people[n]] for n in towns) or 1
    fed = sum(book[at.year_ate[n]] * book[at.office_people[n]] for n in towns) // people // 4
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


def begin_year(rules: Ruleset, book: Ledger, towns: list[int]) -> None:
    """Open an empty page for the next harvest year."""
    at = rules.at
    for n in towns:
        for block in (at.year_real, at.year_said, at.year_ate, at.year_levied):
            book.put(block[n], 0, because("calendar"))


def _relieve(rules: Ruleset, book: Ledger) -> None:
    """After two famine years that were seen (one with the level `relief`) a year's levy is let off."""
    at, cause = rules.at, because("relief")
    people = max(1, max(book[account] for account in at.people_ring))
    season = book[at.season[0]]
    dead = sum(book[at.hunger_ring[(season - back) % len(at.hunger_ring)]] for back in range(4))
    book.put(
        at.famine_seen[0],
        book[at.famine_seen[0]] + 1 if dead * 1000 > rules.constant.famine_seen * people else 0,
        cause,
    )
    needed = 1 if book[rules.account("level.relief")] else 2
    if book[at.relief[0]]:
        book.post(at.relief[0], -1, cause)
    elif book[at.famine_seen[0]] >= needed:
        book.put(at.relief[0], 1, cause)
