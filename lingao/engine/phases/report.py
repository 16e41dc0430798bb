"""Report: every office writes what it made and harvested; the books are kept from what it writes.

`report` accounts have entries of their own, said output and said use; they are never truth plus a bias.
"""

from __future__ import annotations

from collections.abc import Container
from itertools import compress

from lingao.content.vocabulary import INDICATORS, WORK
from lingao.engine.bias import lean_offices
from lingao.engine.chance import Chance
from lingao.engine.clues import SECOND, find_clue
from lingao.engine.counting import put_right
from lingao.engine.decreed.policies import move_indicator
from lingao.engine.ledger import Cause, Ledger, because
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.processes import ProcessRow
from lingao.engine.works import rejected

AUDIT, TRUTH = WORK.index("audit"), INDICATORS.index("truthfulness")


def report(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Write the season's reports, find what cannot fit, put right what was audited."""
    doubted = {book[account] - 1 for account in rules.at.clue[: SECOND + 1]}
    lean_offices(rules, book, chance)
    report_works(rules, book)
    report_townships(rules, book)
    find_clue(rules, book, chance)
    audit_books(rules, book, doubted)
    for row, _ in _running(rules, book.balances):
        book.post(rules.at.practice[row.ordinal], 1, row.cause)


def report_works(rules: Ruleset, book: Ledger) -> None:
    """Each works writes its runs, lengthened by its bias and with the rejects left in the count."""
    at, balances, resources = rules.at, book.balances, rules.works.resources
    book.close(rules.span.said_made, because("calendar"))
    running = _running(rules, balances)
    shares = _shares(running)
    for row, runs in running:
        office = row.office
        bias = balances[at.bias[office]] if office >= 0 else 0
        cause = because("report", rules.world.offices[office].id) if office >= 0 else row.cause
        book.post(at.said_run[row.ordinal], runs * (1000 + bias) // 1000, cause)
        whole = 1000 - rejected(rules, balances, row) if row.rejects and office >= 0 else 1000
        for resource, amount in row.outputs:
            if resources[resource].kind == "service":
                continue
            # What it really made: its share, by its runs, of all that was made of the resource.
            share = shares[resource]
            real = balances[at.made[resource]] * runs * amount // share if share else 0
            said = real * (1000 + bias) // whole
            book.post(at.said_made[resource], said, row.cause)
            book.post(at.report[resource], said, row.cause)


def _running(rules: Ruleset, balances: Balances) -> list[tuple[ProcessRow, int]]:
    """Every process that ran this season, and its runs in thousandths."""
    ran = balances[rules.span.run]
    return [(row, ran[row.ordinal]) for row in compress(rules.works.processes, ran)]


def _shares(running: list[tuple[ProcessRow, int]]) -> dict[int, int]:
    """By resource, runs times what a run gives, over all processes that make it."""
    found: dict[int, int] = {}
    for row, runs in running:
        for resource, amount in row.outputs:
            found[resource] = found.get(resource, 0) + runs * amount
    return found


def report_townships(rules: Ruleset, book: Ledger) -> None:
    """Each township writes its harvest, and its said barns follow from what it wrote; what it then says it ate is
    written when people have eaten."""
    at, constant = rules.at, rules.constant
    for n in rules.townships:
        cause = because("report", rules.world.offices[n].id)
        said = book[at.harvest[n]] * (1000 + book[at.bias[n]]) // 1000
        book.post(at.said_harvest[n], said, cause)
        kept = said - said * constant.seed_share // 1000 - said * constant.barn_loss // 1000
        book.post(at.said_barns[n], kept, cause)


def audit_books(rules: Ruleset, book: Ledger, doubted: Container[int] = ()) -> None:
    """An office one of the twelve has audited this season has its barns or shelves written as they are. Where the
    season began with a doubt about the office (its number, from 0, is among the doubted), it is settled too."""
    at, season = rules.at, book[rules.at.season[0]]
    for number in filter(None, book.balances[rules.span.post]):
        place = rules.places[number - 1]
        if place.work != AUDIT or book[at.found_right[place.office]] == season:
            continue
        cause = because("audit", rules.world.offices[place.office].id)
        put_right(rules, book, place.office, cause)
        book.put(at.found_right[place.office], season, cause)
        if place.office in doubted:
            settle_doubt(rules, book, place.office, cause)


def settle_doubt(rules: Ruleset, book: Ledger, office: int, cause: Cause) -> None:
    """A clue was followed: the office gives up part of its bias, and the books are trusted more."""
    bias = rules.at.bias[office]
    book.post(bias, -(book[bias] * rules.constant.audit_clue // 1000), cause)
    move_indicator(rules, book, TRUTH, rules.constant.doubt_truth, cause)
