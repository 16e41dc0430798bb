"""Produce: hands are given out by priority, then works run from upstream to downstream.

Each run is limited by the plan, the time of year, buildings, hands, services and inputs; what limited it is posted.
"""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine import limits
from lingao.engine.chance import Chance
from lingao.engine.factors import output_factor
from lingao.engine.hands import output_per_mille
from lingao.engine.ledger import Ledger
from lingao.engine.ruleset import Ruleset
from lingao.engine.store import issue
from lingao.engine.tables.amounts import Amounts
from lingao.engine.tables.processes import ProcessRow
from lingao.engine.works import fuelled, labour_per_run, open_to_us, rejected


class Floor(NamedTuple):
    """What all works of a season have in common."""

    free: list[int]
    """Buildings of each kind (thousandths) in which nothing runs yet."""
    quarter: int
    factor: int
    """What a day's work gives, per mille."""


def produce(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Run every process as far as it goes."""
    serve(rules, book)
    at, balances = rules.at, book.balances
    targets = balances[rules.span.plan_target]
    planned = [row for row in rules.works.stream if targets[row.ordinal]]
    hands = share_hands(rules, balances, planned)
    floor = Floor(
        balances[rules.span.built],
        rules.calendar.quarter(balances[at.season[0]]),
        output_factor(rules, balances),
    )
    for row in planned:
        _run(rules, book, row, hands[row.ordinal], floor)


def serve(rules: Ruleset, book: Ledger) -> None:
    """Buildings burn what they need and give their services for the season."""
    quarter = rules.calendar.quarter(book[rules.at.season[0]])
    for row in rules.works.serving:
        built = book[rules.at.built[row.ordinal]]
        if built:
            cause = row.cause
            running = fuelled(rules, book.balances, row.burns, built)
            for resource, amount in row.burns:
                issue(rules, book, resource, amount * running // 1000, cause)
            for service, amount in row.serves:
                given = amount * running // 1000 * row.quarters[quarter] // 1000
                book.post(rules.at.stock[service], given, cause)


class Hands(NamedTuple):
    """What a process has of the season's hands."""

    runs: int
    """Thousandths."""
    limit: int
    """The class that allows no more, as a limit number."""
    labour: Amounts
    """Person-days a run takes."""


def share_hands(rules: Ruleset, balances: list[int], planned: list[ProcessRow]) -> dict[int, Hands]:
    """The share of each planned process, by ordinal, in the hands there are.

    Priority 1 is served first; within a priority, upstream first.
    """
    pool, shares = balances[rules.span.days], {}
    target, priorities = rules.span.plan_target.start, balances[rules.span.plan_priority]
    for row in sorted(planned, key=lambda one: priorities[one.ordinal]):
        runs, limit = balances[target + row.ordinal], limits.NOTHING
        labour = labour_per_run(rules, balances, row)
        for cls, days in labour:
            possible = pool[cls] * 1000 // days
            if possible < runs:
                runs, limit = possible, limits.labour(cls)
        for cls, days in labour:
            pool[cls] -= runs * days // 1000
        shares[row.ordinal] = Hands(runs, limit, labour)
    return shares


def _run(rules: Ruleset, book: Ledger, row: ProcessRow, hands: Hands, floor: Floor) -> None:
    at, cause = rules.at, row.cause
    runs, limit = _limited(rules, book, row, hands, floor)
    book.put(at.limit[row.ordinal], limit, cause)
    if runs <= 0:
        return
    if row.building >= 0 and row.capacity:
        floor.free[row.building] -= -(-runs // row.capacity)
    for cls, days in hands.labour:
        book.take(at.days[cls], runs * days // 1000, cause)
    for resource, amount in row.inputs:
        issue(rules, book, resource, runs * amount // 1000, cause)
    factor = output_per_mille(rules, book.balances, row, floor.factor)
    if row.rejects:
        factor = factor * (1000 - rejected(rules, book.balances, row)) // 1000
    for resource, amount in row.outputs:
        made = runs * amount // 1000 * factor // 1000
        book.post(at.stock[resource], made, cause)
        book.post(at.made[resource], made, cause)
    for level, amount in row.raises:
        book.post(level, runs * amount, cause)
    book.post(at.run[row.ordinal], runs, cause)
    if row.pollutes:
        book.post(at.pollution[0], runs * row.pollutes // 100_000, cause)


def _limited(rules: Ruleset, book: Ledger, row: ProcessRow, hands: Hands, floor: Floor) -> tuple[int, int]:
    """Runs possible and what limits them. A shortage of an input is noted where it
    bites; less than a hundredth is the rounding of runs."""
    balances, quarter = book.balances, floor.quarter
    if not open_to_us(rules, balances, row, quarter):
        return 0, limits.TIME_OF_YEAR if not row.quarters[quarter] else limits.NO_BUILDING
    runs, limit, _ = hands
    if row.building >= 0 and row.capacity:
        room = floor.free[row.building] * row.capacity
        if room < runs:
            runs, limit = max(0, room), limits.CAPACITY
    if row.limit and row.limit * 1000 < runs:
        runs, limit = row.limit * 1000, limits.OWN_LIMIT
    for resource, amount in row.inputs:
        there = balances[rules.at.stock[resource]]
        possible = there * 1000 // amount
        if possible < runs:
            lacking = runs * amount // 1000 - there
            if lacking * 100 > there:
                book.post(rules.at.short[resource], lacking, row.cause)
            runs, limit = possible, limits.resource(resource)
    return runs, limit
