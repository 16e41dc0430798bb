"""Promising: what a bot hangs on the Wall, how boldly, and what it lowers before the session."""

from __future__ import annotations

from lingao.content.vocabulary import INDICATORS
from lingao.engine import orders as o
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.promises import PromiseRow
from lingao.engine.wall import PLACES, figure, hanging, measured
from lingao.trials.bots.character import Character
from lingao.trials.bots.common import Desk

REACHED = 900
"""Per mille of a figure that must stand already for a bolder grade."""
HONEST = 2
"""What a point of true books is worth to whoever admits."""
SUNK = 700
"""Per mille of a promise that was kept under which its figure makes the bot doubt it."""
REMEMBERED = 4
"""Seasons after the session in which it still looks."""
COUNTS, COUNT_FROM, BEARS = 5, 16, 45_000
"""The leaning to books of whoever calls the Count, from which season, and at what cohesion."""
MISSED = 850
"""Per mille under which the session calls a promise missed."""


def hang_promises(desk: Desk, character: Character) -> None:
    """When a plan opens: the three of most worth that can be kept, of things and of people."""
    rules, at = desk.rules, desk.rules.at
    if not rules.calendar.opens_plan(desk.season):
        return
    rows = [row for row in rules.council.promises if desk.seen[at.offered[row.ordinal]]]
    wanted = _three(sorted(rows, key=lambda row: -appeal(desk, character, row)))
    for row in rows:
        if row not in wanted and desk.seen[at.plan_hang[row.ordinal]]:
            desk.give(o.Unhang(row.id))
    for row in wanted:
        grade = _grade(desk, character, row)
        if desk.seen[at.plan_hang[row.ordinal]] != grade + 1:
            desk.give(o.Promise(row.id, o.GRADES[grade]))


def lower_what_slips(desk: Desk) -> None:
    """In the last season before the session, lower the first promise that will be missed."""
    for one in hanging(desk.rules, desk.seen):
        late = one.judged_in - desk.season <= 1
        if late and one.said * 1000 < one.promised * MISSED and desk.give(o.Lower(one.row.id)):
            return


def admit_what_was_false(desk: Desk, character: Character) -> None:
    """Whoever makes much of true books admits a kept promise as soon as its figure has sunk far under it: a figure that
    falls by more than what would have been a miss was never there."""
    if character.points.get("truthfulness", 0) < HONEST:
        return
    at = desk.rules.at
    for row in desk.rules.council.promises:
        sunk = measured(desk.seen, row) * 1000 < desk.seen[at.promised[row.ordinal]] * SUNK
        recent = 0 < desk.season - desk.seen[at.kept[row.ordinal]] <= REMEMBERED
        doubted = (
            desk.seen[at.kept[row.ordinal]] and recent and sunk and not desk.seen[at.plan_admit[row.ordinal]]
        )
        if doubted and desk.give(o.Admit(row.id)):
            return


def call_the_count(desk: Desk, character: Character) -> None:
    """Whoever makes most of the books has every barn opened before its date, when a clue stands and the Commission
    holds together well enough to bear it."""
    at = desk.rules.at
    bears = desk.seen[at.said_indicator[INDICATORS.index("cohesion")]] >= BEARS
    if character.leans("books") >= COUNTS and desk.season >= COUNT_FROM and desk.seen[at.clue[0]] and bears:
        desk.give(o.CallCount())


def _three(rows: list[PromiseRow]) -> list[PromiseRow]:
    """The first of things, the first of people, and the best of the others."""
    things = [row for row in rows if row.of_things][:1]
    people = [row for row in rows if not row.of_things][:1]
    both = [*things, *people]
    return [*both, *(row for row in rows if row not in both)][:PLACES]


def appeal(desk: Desk, character: Character, row: PromiseRow) -> int:
    """How near the figure is (per mille of it, as the books have it), and whether a character cares for it."""
    rules = desk.rules
    near = min(1500, measured(desk.seen, row) * 1000 // max(1, figure(rules, desk.seen, row, 1)))
    return near + 40 * _cares(rules, character, row) + _sponsor(rules, character, row)


def _cares(rules: Ruleset, character: Character, row: PromiseRow) -> int:
    if row.account in rules.at.said_indicator:
        return character.points.get(INDICATORS[row.account - rules.span.said_indicator.start], 0)
    if row.resource == rules.role["money"]:
        return character.wealth
    return character.leans("works") if row.of_things else character.leans("learning")


def _sponsor(rules: Ruleset, character: Character, row: PromiseRow) -> int:
    """Whether the bench that asks wants what the character wants, in per mille of its preferences."""
    prefers = rules.council.benches[row.bench].prefers
    return sum(prefers[INDICATORS.index(name)] * points for name, points in character.points.items()) // 20


def _grade(desk: Desk, character: Character, row: PromiseRow) -> int:
    """The boldest grade it dares of which nine tenths stand already; a thing made each season is trusted more."""
    now = measured(desk.seen, row) * (1200 if row.is_flow else 1000) // 1000
    for grade in range(character.boldness, 0, -1):
        if now * 1000 >= figure(desk.rules, desk.seen, row, grade + 1) * REACHED:
            return grade
    return 0
