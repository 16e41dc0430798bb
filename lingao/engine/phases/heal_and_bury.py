"""Heal and bury: deaths by food, water, fever and crowding, accidents by hours, births, and who arrives."""

from __future__ import annotations

from typing import Final, NamedTuple

from lingao.content.vocabulary import LABOUR, PEOPLE
from lingao.engine import heads, mortality
from lingao.engine.blocks import RING
from lingao.engine.chance import SCALE, Chance
from lingao.engine.formulas import clamp
from lingao.engine.ledger import Cause, Ledger, because
from lingao.engine.ruleset import Ruleset
from lingao.engine.toll import bury, groups

MILLION: Final = 1_000_000
DIED, STARVED, BORN = Cause("deaths"), Cause("hunger"), Cause("births")
BIRTHS, DEATHS, LOCAL_BIRTHS, LOCAL_DEATHS = range(4)
"""Places in the block `carry`."""
AT_WORK: Final = 3
"""The classes that accidents strike: labourers, apprentices, skilled."""
LABOURER: Final = LABOUR.index("labourer")
DEPENDANT: Final = PEOPLE.index("dependant")


def heal_and_bury(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Count who was there, who died of what, who was born, who came."""
    at = rules.at
    slot = book[at.season[0]] % RING
    book.put(at.people_ring[slot], heads.everybody(rules, book.balances), because("calendar"))
    born = commission_births(rules, book)
    bury_commission(rules, book, chance)
    bury_accidents(rules, book, chance)
    settle_townships(rules, book)
    bear(rules, book, born)
    come_of_age(rules, book)
    arrive(rules, book)
    book.put(at.hunger_ring[slot], book[at.hunger_deaths[0]], STARVED)


def come_of_age(rules: Ruleset, book: Ledger) -> None:
    """Dependants begin to work, as labourers; those born here stay locals. Rounded down."""
    at = rules.at
    heads_ = book[at.people[DEPENDANT]] * rules.constant.come_of_age // 1000
    local = min(heads_, book[at.local[DEPENDANT]])
    for block, moved in ((at.people, heads_), (at.local, local)):
        book.post(block[DEPENDANT], -moved, because("come_of_age"))
        book.post(block[LABOURER], moved, because("come_of_age"))


class Toll(NamedTuple):
    """The dead of a season: all, those of hunger, and the millionths of a death carried on."""

    dead: int
    of_hunger: int
    carry: int


def toll(people: int, rate: mortality.Rate, carry: int) -> Toll:
    """The dead among so many people. What is not a whole death is carried to the next season; hunger's part
    is rounded to the nearest."""
    dead, left = divmod(people * rate.all + carry, MILLION)
    if dead >= people:
        dead, left = people, 0
    hungry = (2 * dead * rate.of_hunger + rate.all) // (2 * rate.all) if rate.all else 0
    return Toll(dead, min(hungry, dead), left)


def bury_commission(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """The Commission's dead, by class."""
    at, everybody = rules.at, groups(rules)
    people = heads.in_commission(rules, book.balances)
    rate = mortality.commission_rate(rules, book.balances)
    dead = toll(people, rate, book[at.carry[DEATHS]])
    bury(rules, book, chance, dead.dead - dead.of_hunger, everybody, DIED)
    starved = bury(rules, book, chance, dead.of_hunger, everybody, STARVED)
    book.post(at.hunger_deaths[0], starved, STARVED)
    book.put(at.carry[DEATHS], dead.carry, because("carry"))


def bury_accidents(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Accidents at work: the whole deaths that the rate gives, and one more with the chance of the rest."""
    workers = groups(rules)[:AT_WORK]
    first = rules.span.people.start
    due = sum(book.balances[first : first + AT_WORK]) * mortality.accident_rate(rules, book.balances)
    lot = chance.draw(book[rules.at.season[0]], "accident") * MILLION // SCALE
    bury(rules, book, chance, due // MILLION + (lot < due % MILLION), workers, because("accident"))


def settle_townships(rules: Ruleset, book: Ledger) -> None:
    """Deaths and births of every township; the remainders go from one to the next, in content order."""
    at, balances = rules.at, book.balances
    deaths, births = book[at.carry[LOCAL_DEATHS]], book[at.carry[LOCAL_BIRTHS]]
    rates = mortality.township_rates(rules, balances)
    for office, rate in zip(rules.townships, rates, strict=True):
        account = at.office_people[office]
        people = balances[account]
        born, births = divmod(
            people * mortality.birth_rate(rules, balances[at.ate[office]]) + births, MILLION
        )
        dead, hungry, deaths = toll(people, rate, deaths)
        for count, cause in ((dead - hungry, DIED), (hungry, STARVED)):
            if count:
                book.post(account, -count, cause)
                book.post(at.deaths[0], count, cause)
        if hungry:
            book.post(at.hunger_deaths[0], hungry, STARVED)
        if born:
            book.post(account, born, BORN)
            book.post(at.births[0], born, BORN)
    book.put(at.carry[LOCAL_DEATHS], deaths, because("carry"))
    book.put(at.carry[LOCAL_BIRTHS], births, because("carry"))


def commission_births(rules: Ruleset, book: Ledger) -> int:
    """Children born to the Commission's people this season; the remainder is carried."""
    at = rules.at
    people = heads.in_commission(rules, book.balances)
    due = people * mortality.birth_rate(rules, book[at.fed[0]]) + book[at.carry[BIRTHS]]
    book.put(at.carry[BIRTHS], due % MILLION, because("carry"))
    return due // MILLION


def bear(rules: Ruleset, book: Ledger, born: int) -> None:
    """Children are dependants, and born here."""
    at, cause = rules.at, BORN
    book.post(at.people[DEPENDANT], born, cause)
    book.post(at.local[DEPENDANT], born, cause)
    book.post(at.births[0], born, cause)


def arrive(rules: Ruleset, book: Ledger) -> None:
    """Labourers come from round about, as long as not too many sleep without a roof."""
    at, cause = rules.at, because("arrivals")
    places = book[rules.level["housing"]] + rules.constant.arrivals_room
    room = max(0, places - heads.in_commission(rules, book.balances))
    come = clamp(book[rules.level["arrivals"]], 0, room)
    book.post(at.people[LABOURER], come, cause)
    book.post(at.local[LABOURER], come, cause)
