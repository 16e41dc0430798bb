"""Stocktaking: a shelf found empty corrects the books; in the season of the Count every barn is opened."""

from __future__ import annotations

from lingao.engine.chance import Chance
from lingao.engine.counting import put_right
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset


def stocktaking(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Correct the books where somebody has looked."""
    take_stock(rules, book)
    if book[rules.at.counted[0]] == book[rules.at.season[0]]:
        hold_count(rules, book)


def take_stock(rules: Ruleset, book: Ledger) -> None:
    """A shelf found empty corrects the books, and books are never below nothing."""
    at, cause = rules.at, Cause("stocktaking")
    for row in rules.works.resources:
        said, real = at.report[row.ordinal], at.stock[row.ordinal]
        if row.kind == "service":
            continue
        found_empty = book[at.short[row.ordinal]] and book[said] > book[real]
        if found_empty or book[said] < 0:
            book.put(said, book[real], cause)


def hold_count(rules: Ruleset, book: Ledger) -> None:
    """The Count opens every barn: all books are put right at once."""
    at, cause = rules.at, Cause("count")
    for office in range(len(rules.world.offices)):
        put_right(rules, book, office, cause)
        book.put(at.bias[office], 0, cause)
        book.put(at.found_right[office], book[at.season[0]], cause)
    for row in rules.works.resources:
        if row.kind != "service":
            book.put(at.report[row.ordinal], book[at.stock[row.ordinal]], cause)
