"""What is asked of a line's product: by people, engines, projects, the Wall, the other lines of the plan; and what the seasons
after this one would lack of it."""

from __future__ import annotations

from lingao.engine.orders import SetTarget
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.processes import ProcessRow
from lingao.engine.wants import goals, wants
from lingao.engine.works import open_to_us
from lingao.session.session import Session
from lingao.session.views.ahead import LEAST, ahead
from lingao.session.whatif import WhatIf


def needed(session: Session, row: ProcessRow, *, goal: bool = False) -> int:
    """What is asked of a line's product this season and neither lies in the books nor comes from others, in thousandths.

    Asked are the wants of the standing plan, with the player's goal for it or without, and what other lines take.
    """
    rules, then, product = session.rules, session.forecast().balances, row.outputs[0][0]
    asked = wants(rules, session.seen)
    if not goal:
        asked = asked[: len(asked) - len(goals(rules, session.seen))]
    wanted = [one for one in asked if one.resource == product]
    taken = sum(
        then[rules.at.plan_target[one.ordinal]] * amount // 1000
        for one in rules.works.processes
        if one is not row
        for resource, amount in one.inputs
        if resource == product
    )
    others = sum(
        amount
        for (account, cause), amount in session.forecast().entries.items()
        if account == books_of(session.rules, product)
        and cause.kind in ("process", "trade")
        and cause != row.cause
        if amount > 0
    )
    anew = sum(one.amount for one in wanted if one.anew)
    kept = sum(one.amount for one in wanted if not one.anew) + taken
    there = session.seen[rules.at.report[product]]
    return max(0, anew + kept - there - others, anew - others)


def lacking_later(session: Session, row: ProcessRow, target: SetTarget) -> int:
    """What a line must make each season beyond a target, in thousandths of its product, so that none of the seasons foreseen
    after this one lacks any; services cannot be kept.

    What lacks up to a season is shared out among those before it in which the line can run.
    """
    rules, there = session.rules, ahead(WhatIf(session, target))
    course = there.of(row.outputs[0][0])
    if course is None:
        return 0
    lacks = runs = most = 0
    for n, (season, short) in enumerate(zip(there.seasons, course.short, strict=True)):
        runs += n == 0 or open_to_us(rules, session.seen, row, rules.calendar.quarter(season))
        lacks += short if n and short >= LEAST else 0
        most = max(most, -(-lacks // runs))
    return most


def books_of(rules: Ruleset, resource: int) -> int:
    """The account in which a season posts what comes and goes of a resource: services lie in no books."""
    service = rules.works.resources[resource].kind == "service"
    return (rules.at.stock if service else rules.at.report)[resource]
