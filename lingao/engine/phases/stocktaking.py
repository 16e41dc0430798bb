"""Stocktaking: a shelf found empty corrects the books; in the season of the Count every barn is opened."""

from __future__ import annotations

from lingao.content.vocabulary import INDICATORS
from lingao.engine.chance import Chance
from lingao.engine.counting import put_right
from lingao.engine.ledger import Ledger, because
from lingao.engine.ruleset import Ruleset

LEGITIMACY = INDICATORS.index("legitimacy")


def stocktaking(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Correct the books where somebody has looked."""
    take_stock(rules, book)
    hear_of_shortage(rules, book)
    if book[rules.at.counted[0]] == book[rules.at.season[0]]:
        hold_count(rules, book)


def hear_of_shortage(rules: Ruleset, book: Ledger) -> None:
    """A council that is trusted is told of one shelf that will not last the next season, whatever its books say:
    the one that falls furthest short of what was issued this season."""
    at, span, cause = rules.at, rules.span, because("stocktaking", "told")
    book.put(at.told[0], 0, cause)
    if book[rules.at.indicator[LEGITIMACY]] < rules.constant.told_legitimacy:
        return
    stores, books, issued = (book.balances[block] for block in (span.stock, span.report, span.used))
    shelves = zip(rules.works.resources, stores, books, issued, strict=True)
    hollow = [
        row.ordinal for row, real, said, used in shelves if real < used <= said and row.kind != "service"
    ]
    if hollow:
        worst = max(hollow, key=lambda n: 1000 - book[at.stock[n]] * 1000 // book[at.used[n]])
        book.put(at.told[0], worst + 1, cause)
        book.put(at.report[worst], book[at.stock[worst]], cause)


def take_stock(rules: Ruleset, book: Ledger) -> None:
    """A shelf found empty corrects the books, and books are never below nothing."""
    at, span, cause = rules.at, rules.span, because("stocktaking")
    stores, books, shorts = (book.balances[block] for block in (span.stock, span.report, span.short))
    for row, real, said, short in zip(rules.works.resources, stores, books, shorts, strict=True):
        found_empty = short and said > real
        if (found_empty or said < 0) and row.kind != "service":
            book.put(at.report[row.ordinal], real, cause)


def hold_count(rules: Ruleset, book: Ledger) -> None:
    """The Count opens every barn: all books are put right at once."""
    at, cause = rules.at, because("count")
    for office in range(len(rules.world.offices)):
        put_right(rules, book, office, cause)
        book.put(at.bias[office], 0, cause)
        book.put(at.found_right[office], book[at.season[0]], cause)
    for row in rules.works.resources:
        if row.kind != "service":
            book.put(at.report[row.ordinal], book[at.stock[row.ordinal]], cause)
