"""The reporting model alone: one district of a thousand people, eight years, the engine's own phases and nothing else.

The policies and campaigns are those of society.md, table 5.3b. Levels that decrees would set are written straight into
the accounts, so that one policy differs from the next in these figures only.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final, NamedTuple

from lingao.content.resolve import world_of
from lingao.engine.bias import lean_offices
from lingao.engine.chance import Chance
from lingao.engine.decreed.fresh import turn_page
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.phases.feed import eat_in_townships
from lingao.engine.phases.harvest import harvest
from lingao.engine.phases.harvest_year import harvest_year
from lingao.engine.phases.heal_and_bury import settle_townships
from lingao.engine.phases.procure import procure
from lingao.engine.phases.report import report_townships
from lingao.engine.phases.weather import drawn_crop
from lingao.engine.ruleset import Ruleset
from tests.games import shipped
from tests.tiny import tiny_data

PEOPLE: Final = 1000
CROP: Final = 315
YEARS: Final = 8
YEAR: Final = 4
CAMPAIGN: Final = {1: 200, 2: 950, 3: 900, 4: 600, 5: 200}
"""Pressure in per mille by year, from 0."""
HANDS_TAKEN: Final = {2: 220, 3: 220, 4: 100}
"""Hands taken from the harvest, per mille by year."""
DRY_YEARS: Final = {2: 970, 3: 970, 4: 970}
"""Per mille of the weather's crop in the years that were dry besides (the sketch's own weather)."""
LIGHT_PRESSURE: Final = 50
OPENING_BARNS: Final = CROP * 279 // 1000
"""What lies there in the first spring: the autumn part of a crop, less seed, loss and levy (0.45 x 0.62)."""


TEST: Final = Cause("start")
LEGITIMACY: Final = 35_000
"""Trust in the district, as in the sketch; it stays where it is."""


class Policy(NamedTuple):
    """A row of table 5.3b: who counts, who is safe, and how far the levy follows what is measured; per mille."""

    campaign: bool = True
    hands_taken: bool = True
    audit: int = 0
    protection: int = 100
    flexibility: int = 0
    relief_early: bool = False
    careful_from: int = 0
    """The year from which the audit and the protection hold."""


POLICIES: Final = {
    "calm": Policy(campaign=False, audit=300, protection=600, flexibility=500),
    "rigid": Policy(),
    "flexible": Policy(flexibility=900),
    "counted": Policy(audit=600, protection=400, careful_from=2),
    "safeguards": Policy(audit=600, protection=400, flexibility=900, relief_early=True),
    "safeguards, hands kept": Policy(
        audit=600, protection=400, flexibility=900, relief_early=True, hands_taken=False
    ),
}


class Course(NamedTuple):
    """What eight years came to."""

    flagged: int
    """Years of a famine of reports."""
    lost: int
    """People fewer than at the start."""


@cache
def district() -> Ruleset:
    """The tiny world with the shipped figures and curves and one district in the place of its townships."""
    data: dict[str, Any] = tiny_data()
    full = shipped().data
    for section in ("constants", "curves"):
        data[section] = full[section]
    works = [office for office in data["offices"] if office["kind"] != "township"]
    first = data["offices"][0]
    data["offices"] = [{**first, "people": PEOPLE, "crop": CROP, "barns": OPENING_BARNS}, *works]
    return Ruleset(world_of(data), "tiny_run")


def course(policy: Policy, seed: int) -> Course:
    """Play eight years of a policy."""
    rules, chance = district(), Chance(seed)
    book = _opened(rules)
    for season in range(1, YEARS * YEAR + 1):
        book.put(rules.at.season[0], season, TEST)
        _settle(rules, book, chance, policy, (season - 1) // YEAR)
    return Course(book[rules.at.flagged[0]], PEOPLE - book[rules.at.office_people[0]])


def _opened(rules: Ruleset) -> Ledger:
    at, book = rules.at, Ledger([0] * len(rules.layout.names))
    office = rules.world.offices[0]
    given = {
        at.office_people[0]: office.people,
        at.expected[0]: office.crop,
        at.barns[0]: office.barns,
        at.said_barns[0]: office.barns,
        at.ate[0]: 1000,
        at.said_ate[0]: 1000,
        at.soil[0]: 1000,
        rules.account("indicator.legitimacy"): LEGITIMACY,
    }
    for account, amount in given.items():
        book.put(account, amount, TEST)
    return book


def _settle(rules: Ruleset, book: Ledger, chance: Chance, policy: Policy, year: int) -> None:
    """One season: what decrees would set, then the engine's phases in the order of `season.py`."""
    at, season = rules.at, book[rules.at.season[0]]
    turn_page(rules, book)
    pressure = CAMPAIGN.get(year, LIGHT_PRESSURE) if policy.campaign else LIGHT_PRESSURE
    taken = HANDS_TAKEN.get(year, 0) if policy.campaign and policy.hands_taken else 0
    careful = year >= policy.careful_from
    levels = {
        "pressure": pressure,
        "diversion": taken,
        "protection": (policy.protection if careful else 100) - rules.constant.protection_base,
        "flexibility": policy.flexibility,
        "relief": policy.relief_early,
    }
    for name, amount in levels.items():
        book.put(rules.account(f"level.{name}"), amount, TEST)
    book.put(at.audit[0], policy.audit if careful else 0, TEST)
    book.put(at.crop[0], drawn_crop(rules, chance, season) * DRY_YEARS.get(year, 1000) // 1000, TEST)
    harvest(rules, book, chance)
    lean_offices(rules, book, chance)
    report_townships(rules, book)
    procure(rules, book, chance)
    eat_in_townships(rules, book, {})
    settle_townships(rules, book)
    slot = season % len(at.people_ring)
    book.put(at.people_ring[slot], book[at.office_people[0]], TEST)
    book.put(at.hunger_ring[slot], book[at.hunger_deaths[0]], TEST)
    harvest_year(rules, book, chance)


def mean_loss(policy: Policy, seeds: range) -> int:
    """People lost in eight years, in thousandths, over some seeds."""
    return sum(course(policy, seed).lost for seed in seeds) * 1000 // len(seeds)


def flagged(policy: Policy, seeds: range) -> int:
    """Seeds with at least one year of a famine of reports, per mille."""
    return sum(course(policy, seed).flagged > 0 for seed in seeds) * 1000 // len(seeds)
