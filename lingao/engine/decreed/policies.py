"""Policies: enacted with a lag, paid for, ended; what they do each season stands in levels and drift."""

from __future__ import annotations

from itertools import compress

from lingao.content.vocabulary import INDICATORS
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.store import pay
from lingao.engine.tables.people import PolicyRow

COHESION = INDICATORS.index("cohesion")
REGRET = 8
"""Seasons within which repealing costs cohesion."""


def decree_policies(rules: Ruleset, book: Ledger) -> None:
    """Carry out what was ordered, bring due policies into force, and pay for those in force."""
    at, balances = rules.at, book.balances
    for row in _moving(rules, balances):
        n = row.ordinal
        if balances[at.plan_policy[n]]:
            _obey_order(rules, book, row)
        if balances[at.policy_due[n]] or balances[at.policy_until[n]]:
            _come_and_go(rules, book, row)
        if balances[at.policy_since[n]]:
            _pay(rules, book, row)


def _moving(rules: Ruleset, balances: Balances) -> list[PolicyRow]:
    """Policies that are ordered, due or in force, in content order: nothing happens to the others."""
    span, rows = rules.span, rules.people.policies
    moving = {
        *compress(range(len(rows)), balances[span.policy_since]),
        *compress(rules.ordered, balances[span.plan_policy]),
        *compress(rules.ordered, balances[span.policy_due]),
    }
    return [rows[n] for n in sorted(moving)]


def _obey_order(rules: Ruleset, book: Ledger, row: PolicyRow) -> None:
    """Enact what the store can pay for, whole; what it cannot lapses, and its shortage says why."""
    at, cause = rules.at, row.cause
    order = book[at.plan_policy[row.ordinal]]
    season = book[at.season[0]]
    if order == 1 and pay(rules, book, row.cost, cause):
        book.put(at.policy_due[row.ordinal], season + row.lag, cause)
    elif order == 2:
        since = book[at.policy_since[row.ordinal]]
        if since and season - since < REGRET:
            move_indicator(rules, book, COHESION, rules.constant.policy_change, cause)
        _end(rules, book, row, cause)
    book.put(at.plan_policy[row.ordinal], 0, cause)


def _come_and_go(rules: Ruleset, book: Ledger, row: PolicyRow) -> None:
    at, cause, balances = rules.at, row.cause, book.balances
    season = balances[at.season[0]]
    due = balances[at.policy_due[row.ordinal]]
    if due and due <= season:
        book.put(at.policy_due[row.ordinal], 0, cause)
        book.put(at.policy_since[row.ordinal], season, cause)
        book.put(at.policy_on[row.ordinal], 1, cause)
    until = balances[at.policy_until[row.ordinal]]
    if until and until <= season:
        _end(rules, book, row, cause)


def _end(rules: Ruleset, book: Ledger, row: PolicyRow, cause: Cause) -> None:
    at = rules.at
    for block in (at.policy_on, at.policy_due, at.policy_since, at.policy_until):
        book.put(block[row.ordinal], 0, cause)


def _pay(rules: Ruleset, book: Ledger, row: PolicyRow) -> None:
    """A season its upkeep cannot be paid, a policy does nothing; it comes back when it can."""
    paid = 1 if not row.upkeep or pay(rules, book, row.upkeep, row.cause) else 0
    account = rules.at.policy_on[row.ordinal]
    if book.balances[account] != paid:
        book.put(account, paid, row.cause)


def move_indicator(rules: Ruleset, book: Ledger, indicator: int, points: int, cause: Cause) -> None:
    """Move an indicator and its reported twin, within the scale."""
    for account in (rules.at.indicator[indicator], rules.at.said_indicator[indicator]):
        book.post(account, min(max(points, -book[account]), 100_000 - book[account]), cause)
