"""What an order about people lacks: posts, rations, hours and courses."""

from __future__ import annotations

from collections.abc import Iterator

from lingao.content.vocabulary import HOURS, LABOUR, RATIONS
from lingao.engine import orders as o
from lingao.engine.lacks.asked import in_range, lacks, unknown
from lingao.engine.placing import place_number
from lingao.engine.refusals import Missing
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances


@lacks.register
def _(order: o.Post, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    strangers = list(unknown(rules, "handles", order.handle))
    yield from strangers
    if not strangers and v[rules.account(f"lost.{order.handle}")] and not _stand_in(rules, v):
        yield Missing("lost", order.handle)
    if not place_number(rules, order.post, order.office):
        yield Missing("no_post", order.post)


def _stand_in(rules: Ruleset, v: Balances) -> bool:
    """Whether a technician is left to stand in for one of the twelve who is gone."""
    return v[rules.at.people[LABOUR.index("technician")]] > 0


@lacks.register
def _(order: o.SetRation, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    yield from in_range("per_cent", order.per_cent, *RATIONS)


@lacks.register
def _(order: o.SetHours, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    yield from in_range("hours", order.hours, *HOURS)


@lacks.register
def _(order: o.Train, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    if order.course not in rules.ordinal["courses"]:
        yield Missing("unknown", order.course)
        return
    row = rules.people.courses[rules.number("courses", order.course)]
    heads = v[rules.at.people[row.source]]
    yield from in_range("trainees", order.trainees, 0, max(heads, order.trainees))
    if order.trainees > heads:
        yield Missing("people", LABOUR[row.source], heads, order.trainees)
    if order.trainees and row.unlocked_by >= 0 and not v[rules.at.tech[row.unlocked_by]]:
        yield Missing("tech", rules.world.techs[row.unlocked_by].id)
