"""The Wall obeys: empty places are filled when a plan begins; promises are hung, lowered, admitted."""

from __future__ import annotations

from lingao.content.vocabulary import INDICATORS
from lingao.engine.decreed.policies import move_indicator
from lingao.engine.ledger import Cause, Ledger, because
from lingao.engine.obey import CARRIED
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import as_seen
from lingao.engine.tables.promises import PromiseRow
from lingao.engine.wall import completing, figure, required, trend

COHESION = INDICATORS.index("cohesion")
LEGITIMACY = INDICATORS.index("legitimacy")
MODEST = 1


def obey_wall(rules: Ruleset, book: Ledger) -> None:
    """Hang, lower and admit what was ordered."""
    span, balances = rules.span, book.balances
    orders = (balances[block] for block in (span.plan_hang, span.plan_lower, span.plan_admit))
    for row, hang, lower, admit in zip(rules.council.promises, *orders, strict=True):
        if hang:
            _hang(rules, book, row)
        if lower:
            _lower(rules, book, row)
        if admit:
            _admit(rules, book, row)


def fill_wall(rules: Ruleset, book: Ledger) -> None:
    """No plan begins with fewer promises than it must: where the player left a place empty, the first modest offer
    hangs, so that things and people are both there. What a card is carried by hangs beside them."""
    at, season = rules.at, book[rules.at.season[0]]
    if not rules.calendar.opens_plan(season):
        return
    beside = {book[how] - CARRIED for how in at.how}
    rows = rules.council.promises
    hung = [row for row in rows if book[at.plan_hang[row.ordinal]] and row.ordinal not in beside]
    free = [row for row in rows if book[at.offered[row.ordinal]] and not book[at.plan_hang[row.ordinal]]]
    for row in completing(hung, free, required(rules, season)):
        book.put(at.plan_hang[row.ordinal], MODEST, Cause("promise", row.id))


def _hang(rules: Ruleset, book: Ledger, row: PromiseRow) -> None:
    at, constant, n = rules.at, rules.constant, row.ordinal
    cause = because("promise", row.id)
    grade = book[at.plan_hang[n]]
    book.put(at.plan_hang[n], 0, cause)
    if book[at.hung[n]] >= grade:  # a card may raise what hangs, nothing lowers it so
        return
    promised, usual = as_seen(
        rules, book.balances, lambda rules, v: (figure(rules, v, row, grade), trend(rules, v, row))
    )
    book.put(at.hung[n], grade, cause)
    book.put(at.promised[n], promised, cause)
    book.put(at.trend[n], usual, cause)
    book.put(at.judged_in[n], rules.calendar.next_session(book[at.season[0]]), cause)
    book.put(at.offered[n], 0, cause)
    gain = (constant.hang_modest, constant.hang_bold, constant.hang_storm)[grade - 1]
    content(rules, book, row.bench, gain, cause)


def _lower(rules: Ruleset, book: Ledger, row: PromiseRow) -> None:
    at, cause = rules.at, because("promise", row.id)
    book.put(at.plan_lower[row.ordinal], 0, cause)
    book.put(at.lowered[row.ordinal], 1, cause)
    book.put(at.lowered_plan[0], 1, cause)
    move_indicator(rules, book, COHESION, rules.constant.lower_cohesion, cause)


def _admit(rules: Ruleset, book: Ledger, row: PromiseRow) -> None:
    at, cause = rules.at, because("honesty", row.id)
    book.put(at.plan_admit[row.ordinal], 0, cause)
    if book[at.false[row.ordinal]]:
        book.put(at.false[row.ordinal], 0, cause)
        move_indicator(rules, book, LEGITIMACY, rules.constant.admit_legitimacy, cause)
        book.post(at.protection_won[0], rules.constant.admit_protection, cause)


def content(rules: Ruleset, book: Ledger, bench: int, gain: int, cause: Cause) -> None:
    """Move a bench's satisfaction, held within -1000 and 1000."""
    account = rules.at.bench[bench]
    book.post(account, min(max(gain, -1000 - book[account]), 1000 - book[account]), cause)
