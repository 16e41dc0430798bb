"""Calendar: the page turns to the next season; at a plan's first, offers lie ready to be hung."""

from __future__ import annotations

from lingao.engine.chance import Chance
from lingao.engine.decreed.standing_plan import fill_queue
from lingao.engine.ledger import Cause, Ledger, because
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import as_seen
from lingao.engine.tables.promises import PromiseRow
from lingao.engine.wall import completing, measured, worth_promising

PAGE = Cause("calendar")


def calendar(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Count the season; when a plan opens, the benches make their offers; the queue is filled for all to see."""
    at = rules.at
    if book[at.ended[0]]:
        return
    book.post(at.season[0], 1, PAGE)
    season = book[at.season[0]]
    if rules.calendar.opens_plan(season) and season > 1:
        make_offers(rules, book, chance, season)
    fill_queue(rules, book)


def note_figures(rules: Ruleset, book: Ledger) -> None:
    """Note every promise's figure by the books as the plan opens, beside the one noted a plan ago."""
    at, rows = rules.at, rules.council.promises
    figures = as_seen(rules, book.balances, lambda _, v: [measured(v, row) for row in rows])
    first = book[at.season[0]] <= 1
    for n, now in enumerate(figures):
        book.put(at.at_last_plan[n], now if first else book[at.at_plan[n]], PAGE)
        book.put(at.at_plan[n], now, PAGE)


OFFERS = 6
"""Promises offered at a session."""


def make_offers(rules: Ruleset, book: Ledger, chance: Chance, season: int) -> None:
    """Six promises, no bench with more than two; three modest ones lie ready, one of things and two of people
    where so many are offered."""
    at = rules.at
    note_figures(rules, book)
    for account in (*at.offered, *at.plan_hang):
        book.put(account, 0, PAGE)
    book.put(at.lowered_plan[0], 0, PAGE)
    v = book.balances
    drawn = [
        row
        for row in rules.council.promises
        if row.when(v) and not v[at.hung[row.ordinal]] and worth_promising(rules, v, row)
    ]
    drawn.sort(key=lambda row: chance.draw(season, "offer", row.key), reverse=True)
    offered: list[PromiseRow] = []
    by_bench = [0] * len(rules.council.benches)
    for row in drawn:
        if len(offered) < OFFERS and by_bench[row.bench] < 2:
            offered.append(row)
            by_bench[row.bench] += 1
    for row in offered:
        book.put(at.offered[row.ordinal], 1, because("promise", row.id))
    people = [row for row in offered if not row.of_things]
    ready = [*[row for row in offered if row.of_things][:1], *people[:2]]
    for row in completing([], [*ready, *(row for row in offered if row not in ready)]):
        book.put(at.plan_hang[row.ordinal], 1, because("promise", row.id))
