"""The store: issuing from it and putting into it, with the books kept at the same counter.

What is issued or weighed in at the store is known: the books move by the same entry. What a works says it made is
written later, by the report phase, and may be untrue. Within a season the books may run below zero; the report
phase sets them right. Services are made and used within the season: nobody keeps books of them.
"""

from __future__ import annotations

from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.amounts import Amounts


def issue(rules: Ruleset, book: Ledger, resource: int, amount: int, cause: Cause) -> int:
    """Issue up to `amount` (thousandths) of a resource; return what there was. The rest is noted as short."""
    if amount <= 0:
        return 0
    at = rules.at
    taken = book.take(at.stock[resource], amount, cause)
    if taken:
        if rules.works.resources[resource].kind != "service":
            book.post(at.report[resource], -taken, cause)
        book.post(at.used[resource], taken, cause)
    if taken < amount:
        book.post(at.short[resource], amount - taken, cause)
    return taken


def pay(rules: Ruleset, book: Ledger, cost: Amounts, cause: Cause) -> bool:
    """Pay a cost whole, or nothing of it; whether it was paid. What the store lacks is noted as short."""
    if not cost:
        return True
    at, balances = rules.at, book.balances
    lacking = [
        (resource, amount - balances[at.stock[resource]])
        for resource, amount in cost
        if balances[at.stock[resource]] < amount
    ]
    for resource, amount in lacking:
        book.post(at.short[resource], amount, cause)
    if lacking:
        return False
    for resource, amount in cost:
        issue(rules, book, resource, amount, cause)
    return True


def weigh_in(rules: Ruleset, book: Ledger, resource: int, amount: int, cause: Cause) -> None:
    """Put into store what was weighed at its door: levies, purchases."""
    book.post(rules.at.stock[resource], amount, cause)
    book.post(rules.at.report[resource], amount, cause)
