"""What an order about the Wall lacks: a promise hung, taken down, lowered or admitted, and the Count called."""

from __future__ import annotations

from collections.abc import Iterator

from lingao.engine import orders as o
from lingao.engine.lacks.asked import lacks
from lingao.engine.obey import CARRIED
from lingao.engine.refusals import Missing
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.wall import PLACES

AUDITORS = 2
"""Posts at audit that calling the Count early takes."""


def offered(rules: Ruleset, v: Balances, name: str) -> Iterator[Missing]:
    """What keeps a promise from being hung by whatever way."""
    if name not in rules.ordinal["promises"]:
        yield Missing("unknown", name)
        return
    number = rules.number("promises", name)
    if v[rules.at.hung[number]]:
        yield Missing("already_hangs", name)
    elif not v[rules.at.offered[number]]:
        yield Missing("not_offered", name)


@lacks.register
def _(order: o.Promise, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    """Three places, of things and of people; what a card is carried by hangs beside them."""
    name, at = order.promise, rules.at
    lacking = list(offered(rules, v, name))
    yield from lacking
    if any(one.reason in ("unknown", "already_hangs") for one in lacking):
        return
    number = rules.number("promises", name)
    if not rules.calendar.opens_plan(v[at.season[0]]):
        session = rules.calendar.next_session(v[at.season[0]])
        yield Missing("not_session", name, need=session + 1)
    beside = {number, *(v[account] - CARRIED for account in at.how)}
    others = [n for n in range(len(at.plan_hang)) if v[at.plan_hang[n]] and n not in beside]
    if len(others) >= PLACES:
        yield Missing("wall_full", name, have=len(others), need=PLACES)
    if len(others) == PLACES - 1:
        kinds = {rules.council.promises[n].of_things for n in (*others, number)}
        if len(kinds) == 1:
            yield Missing("wall_one_sided", "people" if True in kinds else "things")


@lacks.register
def _(order: o.Unhang, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    if order.promise not in rules.ordinal["promises"]:
        yield Missing("unknown", order.promise)
    elif not v[rules.account(f"plan_hang.{order.promise}")]:
        yield Missing("not_hanging", order.promise)


@lacks.register
def _(order: o.Lower, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    if order.promise not in rules.ordinal["promises"]:
        yield Missing("unknown", order.promise)
        return
    if not v[rules.account(f"hung.{order.promise}")]:
        yield Missing("not_hanging", order.promise)
    if v[rules.at.lowered_plan[0]] or any(v[account] for account in rules.at.plan_lower):
        yield Missing("lowered_already")


@lacks.register
def _(order: o.Admit, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    """Anyone may admit a promise once judged kept; only the engine knows whether there was need."""
    if order.promise not in rules.ordinal["promises"]:
        yield Missing("unknown", order.promise)
        return
    if not v[rules.account(f"kept.{order.promise}")] or v[rules.account(f"found.{order.promise}")]:
        yield Missing("nothing_to_admit", order.promise)


@lacks.register
def _(order: o.CallCount, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    at = rules.at
    if v[at.counted[0]] or v[at.plan_count_call[0]]:
        yield Missing("counted")
    auditors = sum(1 for account in at.plan_post if v[account] and rules.places[v[account] - 1].office >= 0)
    if auditors < AUDITORS:
        yield Missing("people", "audit", auditors, AUDITORS)
