"""Feed: the Commission's people draw their rations, the townships eat from their barns."""

from __future__ import annotations

from collections.abc import Mapping

from lingao.engine import heads, needs
from lingao.engine.aid import send_aid
from lingao.engine.barns import eats, ratio
from lingao.engine.chance import Chance
from lingao.engine.ledger import Ledger, because
from lingao.engine.ruleset import Ruleset
from lingao.engine.store import issue


def feed(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Issue what people need from the store, then let each township eat."""
    needed = issue_needs(rules, book)
    eat_in_townships(rules, book, send_aid(rules, book, needed))


def issue_needs(rules: Ruleset, book: Ledger) -> int:
    """Every need is drawn in content order; only food is rationed. `fed` is what came of the food need, which is returned."""
    at, food = rules.at, rules.role["food"]
    full = eaten = 0
    for need, wanted in needs.season_needs(rules, book.balances):
        if need.resource == food:
            full += wanted
            drawn = rationed(wanted, book[at.plan_ration[0]])
        else:
            drawn = wanted
        issued = issue(rules, book, need.resource, drawn, because("need", need.id))
        if need.resource == food:
            eaten += issued
    book.put(at.fed[0], covered(eaten, full), because("food"))
    return full


def rationed(need: int, per_cent: int) -> int:
    """What is handed out of a need at a ration in per cent, rounded down."""
    return need * per_cent // 100


def covered(eaten: int, need: int) -> int:
    """Per mille of the full need that was eaten, rounded down; 1000 where nobody needs food."""
    return eaten * 1000 // need if need else 1000


def eat_in_townships(rules: Ruleset, book: Ledger, aid: Mapping[int, int]) -> None:
    """Each township spreads its barns over the seasons to the next harvest and eats this season's part, and what aid was
    sent; what it writes of that is what its books would allow."""
    at = rules.at
    quarter = rules.calendar.quarter(book[at.season[0]])
    for office in heads.townships(rules):
        cause = because("eaten", rules.world.offices[office].id)
        people = book[at.office_people[office]]
        for barns, ate in ((at.barns, at.ate), (at.said_barns, at.said_ate)):
            eaten = book.take(barns[office], eats(rules, people, book[barns[office]], quarter), cause)
            book.put(ate[office], ratio(rules, people, eaten + aid.get(office, 0)), cause)
