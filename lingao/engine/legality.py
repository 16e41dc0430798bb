"""Legality: the one rule that says whether an order may be given, for screens, bots and files alike.

It reads only what is seen, and a refusal names everything that is missing at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from lingao.content.vocabulary import LABOUR
from lingao.engine import orders as o
from lingao.engine.leaning import with_needs, without_source
from lingao.engine.market import port_known
from lingao.engine.obey import CARRIED, ENACT
from lingao.engine.placing import place_number
from lingao.engine.refusals import Missing, Refusal
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.council import ChoiceRow
from lingao.engine.tables.people import PolicyRow
from lingao.engine.votes import PASSES, vote_share
from lingao.engine.wall import PLACES
from lingao.engine.works import unlocked

MOST_RUNS = 1_000_000_000
"""Thousandths of runs a target may name; far beyond any works."""
AUDITORS = 2
"""Posts at audit that calling the Count early takes."""


def check_order(rules: Ruleset, seen: Balances, order: o.Order) -> Refusal | None:
    """None when the order may be given; else everything that is missing.

    `seen` is a state as seen (`seen.seen`).
    """
    if seen[rules.at.ended[0]]:
        return Refusal((Missing("over"),))
    missing = tuple(lacks(order, rules, seen))
    return Refusal(missing) if missing else None


def is_legal(rules: Ruleset, seen: Balances, order: o.Order) -> bool:
    """Whether `check_order` would give None; it stops at the first thing missing, for those who need no reasons."""
    return not seen[rules.at.ended[0]] and next(lacks(order, rules, seen), None) is None


@singledispatch
def lacks(order: object, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    """What an order lacks, one after another."""
    raise TypeError(f"no order: {order!r}")


def _unknown(rules: Ruleset, section: str, name: str) -> Iterator[Missing]:
    if name not in rules.ordinal[section]:
        yield Missing("unknown", name)


@lacks.register
def _(order: o.Post, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    unknown = list(_unknown(rules, "handles", order.handle))
    yield from unknown
    if not unknown and v[rules.account(f"lost.{order.handle}")] and not _stand_in(rules, v):
        yield Missing("lost", order.handle)
    if not place_number(rules, order.post, order.office):
        yield Missing("no_post", order.post)


def _stand_in(rules: Ruleset, v: Balances) -> bool:
    """Whether a technician is left to stand in for one of the twelve who is gone."""
    return v[rules.at.people[LABOUR.index("technician")]] > 0


def _offered(rules: Ruleset, v: Balances, name: str) -> Iterator[Missing]:
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
    lacking = list(_offered(rules, v, name))
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


def _in_range(field: str, value: int, least: int, most: int) -> Iterator[Missing]:
    if not least <= value <= most:
        yield Missing("range", field, value, least, most)


@lacks.register
def _(order: o.SetTarget, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    if order.process not in rules.ordinal["processes"]:
        yield Missing("unknown", order.process)
        return
    if order.runs is not None:
        yield from _in_range("runs", order.runs, 0, MOST_RUNS)
        row = rules.works.processes[rules.number("processes", order.process)]
        if order.runs and not unlocked(rules, v, row):
            yield Missing("tech", rules.world.techs[row.unlocked_by[0]].id)
        if order.runs and row.building >= 0 and not v[rules.at.built[row.building]]:
            yield Missing("building", rules.world.buildings[row.building].id, 0, 1000)


@lacks.register
def _(order: o.SetPriority, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    yield from _unknown(rules, "processes", order.process)
    yield from _in_range("priority", order.priority, 1, 9)


@lacks.register
def _(order: o.SetGoal, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    yield from _unknown(rules, "resources", order.resource)
    yield from _in_range("amount", order.amount, 0, MOST_RUNS)
    yield from _in_range("rank", order.rank, 1, 99)


@lacks.register
def _(order: o.QueueProject, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    project = next((one for one in rules.projects if one.id == order.project), None)
    if project is None:
        yield Missing("unknown", order.project)
        return
    yield from _in_range("place", order.place, 0, len(rules.projects))
    if project.tech >= 0 and v[rules.at.tech[project.tech]]:
        yield Missing("known", project.id)
        return
    if not v[rules.at.plan_rank[project.number]]:
        for one in without_source(rules, v, with_needs(rules, v, project)):
            yield Missing("no_source", rules.world.resources[one.resource].id, one.have, one.need)
    if project.limit:
        count, queued = v[rules.at.plan_count[project.building]], v[rules.at.plan_rank[project.number]]
        planned = v[rules.at.built[project.building]] // 1000 + count
        one_more = not count or (queued and not order.place)
        if one_more and planned >= project.limit:
            yield Missing("site", project.id, planned, project.limit)


@lacks.register
def _(order: o.Unqueue, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    project = next((one for one in rules.projects if one.id == order.project), None)
    if project is None:
        yield Missing("unknown", order.project)
    elif not v[rules.at.plan_rank[project.number]]:
        yield Missing("queued", order.project)


@lacks.register
def _(order: o.Enact, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    if order.policy not in rules.ordinal["policies"]:
        yield Missing("unknown", order.policy)
        return
    number = rules.number("policies", order.policy)
    row, policy, at = rules.people.policies[number], rules.world.policies[number], rules.at
    if not policy.by_order:
        yield Missing("by_card_only", order.policy)
    if v[at.policy_since[number]] or v[at.policy_due[number]]:
        yield Missing("in_force", order.policy)
        return
    yield from _policy_needs(rules, v, row)
    for n in row.rivals:
        if v[at.policy_since[n]] or v[at.policy_due[n]] or v[at.plan_policy[n]] == ENACT:
            yield Missing("excluded", rules.world.policies[n].id)
    share = vote_share(rules, v, rules.council.policy_stakes[number])
    if share <= PASSES:
        yield Missing("vote", order.policy, share, PASSES)


def _policy_needs(rules: Ruleset, v: Balances, row: PolicyRow) -> Iterator[Missing]:
    if row.unlocked_by >= 0 and not v[rules.at.tech[row.unlocked_by]]:
        yield Missing("tech", rules.world.techs[row.unlocked_by].id)
    for number, holds in enumerate(rules.council.policy_needs[row.ordinal]):
        if not holds(v):
            yield Missing("condition", f"policies.{row.id}.needs.{number}")
    for resource, amount in row.cost:
        have = v[rules.at.stock[resource]]
        if have < amount:
            yield Missing("stock", rules.world.resources[resource].id, have, amount)


@lacks.register
def _(order: o.Repeal, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    if order.policy not in rules.ordinal["policies"]:
        yield Missing("unknown", order.policy)
        return
    number, at = rules.number("policies", order.policy), rules.at
    if not v[at.policy_since[number]] and not v[at.policy_due[number]]:
        yield Missing("not_in_force", order.policy)
    elif not rules.world.policies[number].by_order:
        yield Missing("by_card_only", order.policy)


@lacks.register
def _(order: o.Trade, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    if order.port not in rules.ordinal["ports"]:
        yield Missing("unknown", order.port)
        return
    number = rules.number("ports", order.port)
    port = rules.world.ports[number]
    goods = port.sells if order.amount > 0 else port.buys
    if order.good not in goods and order.amount:
        yield Missing("not_traded", order.good)
    if f"plan_trade.{order.port}.{order.good}" not in rules.layout.index:
        yield Missing("unknown", order.good)
        return
    yield from _in_range("amount", abs(order.amount), 0, MOST_RUNS)
    if order.amount and not port_known(rules, v, number):
        yield Missing("tech", rules.world.techs[rules.works.ports[number].unlocked_by].id)
    if order.amount and v[rules.at.closed[number]]:
        yield Missing("port_closed", order.port, need=v[rules.at.closed[number]])


def _on_table(rules: Ruleset, v: Balances, card: str) -> int:
    """The slot a card lies in, -1 when it is not before the council."""
    if card not in rules.ordinal["cards"]:
        return -1
    number = rules.number("cards", card) + 1
    return 0 if v[rules.at.must[0]] == number else 1 if v[rules.at.extra[0]] == number else -1


def _choice_lacks(rules: Ruleset, v: Balances, card: str, choice: str, *, passes: bool) -> Iterator[Missing]:
    slot = _on_table(rules, v, card)
    if slot < 0:
        yield Missing("not_on_table", card)
        return
    row = rules.council.cards[rules.number("cards", card)]
    found = [(n, one) for n, one in enumerate(row.choices) if one.id == choice]
    if not found:
        yield Missing("no_choice", choice)
        return
    number, one = found[0]
    yield from _affordable(rules, v, card, one)
    share = v[rules.at.vote[slot * 4 + number]]
    if passes and share <= PASSES and number != row.silent:
        yield Missing("vote", card, share, PASSES)
    if not passes and share > PASSES:
        yield Missing("passes", card, share, PASSES)


def _affordable(rules: Ruleset, v: Balances, card: str, choice: ChoiceRow) -> Iterator[Missing]:
    for number, holds in enumerate(choice.needs):
        if not holds(v):
            yield Missing("condition", f"cards.{card}.choices.{choice.id}.needs.{number}")
    for resource, amount in choice.cost:
        have = v[rules.at.stock[resource]]
        if have < amount:
            yield Missing("stock", rules.world.resources[resource].id, have, amount)


@lacks.register
def _(order: o.Move, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    yield from _choice_lacks(rules, v, order.card, order.choice, passes=True)


@lacks.register
def _(order: o.Overrule, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    yield from _choice_lacks(rules, v, order.card, order.choice, passes=False)


@lacks.register
def _(order: o.Carry, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    yield from _choice_lacks(rules, v, order.card, order.choice, passes=False)
    lacking = list(_offered(rules, v, order.promise))
    yield from lacking
    slot = _on_table(rules, v, order.card)
    if lacking or slot < 0:
        return
    number = rules.number("promises", order.promise)
    if v[rules.at.plan_hang[number]] and v[rules.at.how[slot]] != CARRIED + number:
        yield Missing("already_hangs", order.promise)


@lacks.register
def _(order: o.Drop, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    if _on_table(rules, v, order.card) < 0:
        yield Missing("not_on_table", order.card)


@lacks.register
def _(order: o.SetRation, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    yield from _in_range("per_cent", order.per_cent, 50, 130)


@lacks.register
def _(order: o.SetHours, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    yield from _in_range("hours", order.hours, 30, 80)


@lacks.register
def _(order: o.Train, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    if order.course not in rules.ordinal["courses"]:
        yield Missing("unknown", order.course)
        return
    row = rules.people.courses[rules.number("courses", order.course)]
    heads = v[rules.at.people[row.source]]
    yield from _in_range("trainees", order.trainees, 0, max(heads, order.trainees))
    if order.trainees > heads:
        yield Missing("people", LABOUR[row.source], heads, order.trainees)
    if order.trainees and row.unlocked_by >= 0 and not v[rules.at.tech[row.unlocked_by]]:
        yield Missing("tech", rules.world.techs[row.unlocked_by].id)


@lacks.register
def _(order: o.CallCount, rules: Ruleset, v: Balances) -> Iterator[Missing]:
    at = rules.at
    if v[at.counted[0]] or v[at.plan_count_call[0]]:
        yield Missing("counted")
    auditors = sum(1 for account in at.plan_post if v[account] and rules.places[v[account] - 1].office >= 0)
    if auditors < AUDITORS:
        yield Missing("people", "audit", auditors, AUDITORS)
