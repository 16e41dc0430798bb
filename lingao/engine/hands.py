"""Hands: person-days that turn out, and what a run of a process gives for them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress

from lingao.content.vocabulary import LABOUR
from lingao.engine.factors import days_per_head
from lingao.engine.ledger import Cause, because
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.processes import ProcessRow
from lingao.engine.tables.tree import TREE_CLASS

TECHNICIAN = LABOUR.index("technician")
DUTY = Cause("duty")
TREE = 0
"""Place of `tree` among the kinds of work."""


def days_turned_out(rules: Ruleset, balances: Balances) -> list[int]:
    """Person-days of each class this season, in thousandths.

    Heads times days a head; specialists give only what their posts at the tree do.
    """
    at, each = rules.at, days_per_head(rules, balances)
    first = rules.span.people.start
    days = [heads * each for heads in balances[first : first + len(LABOUR)]]
    days[TREE_CLASS] = balances[at.post_days[TREE]]
    return days


def taken_off(rules: Ruleset, balances: Balances) -> Iterator[tuple[int, int, Cause]]:
    """(class, thousandths of person-days, why) of those spoken for before any work is given out: travellers with standing
    duties, the staff of policies, technicians who stand in for the lost."""
    each = days_per_head(rules, balances)
    for cls, bound in rules.duties:
        travellers = balances[rules.at.people[cls]] - balances[rules.at.local[cls]]
        yield cls, travellers * each * bound // 1000, DUTY
    on = balances[rules.span.policy_on]
    for row in rules.people.staffed:
        if on[row.ordinal]:
            for cls, days in row.staff:
                yield cls, days, row.cause
    for handle, wanted in compress(
        zip(rules.world.handles, rules.at.plan_post, strict=True), balances[rules.span.lost]
    ):
        if balances[wanted]:
            yield TECHNICIAN, rules.constant.post_days * 1000, because("post", handle.id)


def output_per_mille(rules: Ruleset, balances: Balances, row: ProcessRow, factor: int) -> int:
    """What a run of a process gives, in per mille of its coefficients: health, will and food of those who
    work (`factors.output_factor`, the same for all of a season's works), and the levels that raise this process."""
    levels = pressed(rules, balances, row)
    for account in row.output_levels:
        levels += balances[account]
    return factor * (1000 + levels) // 1000 if levels > -1000 else 0


def pressed(rules: Ruleset, balances: Balances, row: ProcessRow) -> int:
    """What pressure on its office does to a process, in per mille: more of a good that hangs on the Wall, less
    of what nobody measures, since hands and care go where the eye is (society.md, section 3)."""
    if row.office < 0:
        return 0
    pressure = balances[rules.at.pressure[row.office]]
    if not pressure:
        return 0
    for hung in rules.measuring[row.ordinal]:
        if balances[hung]:
            return rules.constant.pressure_measured * pressure // 1000
    return -rules.constant.pressure_unmeasured * pressure // 1000
