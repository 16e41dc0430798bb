"""Procure: food is levied on the harvest the planners reckon with, not on the one that grew."""

from __future__ import annotations

from lingao.engine.chance import Chance
from lingao.engine.heads import townships
from lingao.engine.ledger import Ledger, because
from lingao.engine.levy import quota
from lingao.engine.ruleset import Ruleset
from lingao.engine.store import weigh_in


def procure(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Levy each township that says it has harvested."""
    for office in townships(rules):
        if book[rules.at.said_harvest[office]]:
            _levy(rules, book, office)


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
