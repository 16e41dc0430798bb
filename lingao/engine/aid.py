"""Aid: food from the store for townships whose books show less than the famine line. Carts go by the books."""

from __future__ import annotations

from typing import Final

from lingao.engine.barns import eats
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.store import issue
from lingao.engine.toll import spread

SENT: Final = Cause("relief")


def send_aid(rules: Ruleset, book: Ledger, reserve: int) -> dict[int, int]:
    """Food sent this season, by office, in thousandths of a tonne: what lacks to the line by the books, as far as the
    level `aid` goes and the store, by its books, holds more than the reserve."""
    most = book[rules.level["aid"]] * 1000
    if most <= 0:
        return {}
    food = rules.role["food"]
    lacking = lacking_by_books(rules, book.balances)
    sent = min(most, sum(lacking.values()), book[rules.at.report[food]] - reserve)
    issued = issue(rules, book, food, sent, SENT)
    return dict(zip(lacking, spread(issued, list(lacking.values())), strict=True))


def lacking_by_books(rules: Ruleset, balances: Balances) -> dict[int, int]:
    """What each township would lack to the famine line this season if its barns were as it wrote."""
    at, quarter = rules.at, rules.calendar.quarter(balances[rules.at.season[0]])
    found = {}
    for office in rules.townships:
        people = balances[at.office_people[office]]
        eaten = eats(rules, people, balances[at.said_barns[office]], quarter)
        missing = people * rules.constant.food_line - eaten
        if missing > 0:
            found[office] = missing
    return found
