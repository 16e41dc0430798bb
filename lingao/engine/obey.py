"""Obeying: an order is written into the plan's accounts, and nowhere else. Whether it may be is `legality`'s."""

from __future__ import annotations

from functools import singledispatch

from lingao.engine import orders as o
from lingao.engine.leaning import with_needs
from lingao.engine.placing import place_number
from lingao.engine.queue import queued
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen
from lingao.engine.state import Balances, State

Writing = dict[int, int]
"""Accounts and the values an order gives them."""

BY_VOTE, OVERRULED, DROPPED, CARRIED = 0, 1, 2, 10
"""Values of `how`; a carried choice adds the promise's number from 0."""
ENACT, REPEAL = 1, 2
"""Values of `plan_policy`."""


def obey(rules: Ruleset, state: State, order: o.Order) -> State:
    """A new state in which the order stands in the plan."""
    plan = state.copy()
    for account, value in writing(order, rules, state).items():
        plan[account] = value
    return plan


def obey_here(rules: Ruleset, state: State, shown: State, order: o.Order) -> None:
    """The same, written into the state itself and into what is seen of it: for whoever gives many orders and keeps no
    state between. All that an order writes is open, so both get the same."""
    for account, value in writing(order, rules, state).items():
        state[account] = shown[account] = value


@singledispatch
def writing(order: object, rules: Ruleset, state: State) -> Writing:
    """What an order writes."""
    raise TypeError(f"no order: {order!r}")


@writing.register
def _(order: o.Post, rules: Ruleset, balances: Balances) -> Writing:
    return {rules.account(f"plan_post.{order.handle}"): place_number(rules, order.post, order.office)}


@writing.register
def _(order: o.Promise, rules: Ruleset, balances: Balances) -> Writing:
    return {rules.account(f"plan_hang.{order.promise}"): o.GRADES.index(order.grade) + 1}


@writing.register
def _(order: o.Unhang, rules: Ruleset, balances: Balances) -> Writing:
    """What was carried by the promise is then no longer answered."""
    at, number = rules.at, rules.number("promises", order.promise)
    written = {at.plan_hang[number]: 0}
    for choice, how in zip(at.choice, at.how, strict=True):
        if balances[how] == CARRIED + number:
            written |= {choice: 0, how: 0}
    return written


@writing.register
def _(order: o.Lower, rules: Ruleset, balances: Balances) -> Writing:
    return {rules.account(f"plan_lower.{order.promise}"): 1}


@writing.register
def _(order: o.Admit, rules: Ruleset, balances: Balances) -> Writing:
    return {rules.account(f"plan_admit.{order.promise}"): 1}


@writing.register
def _(order: o.SetTarget, rules: Ruleset, balances: Balances) -> Writing:
    fixed, target = (rules.account(f"{block}.{order.process}") for block in ("plan_fixed", "plan_target"))
    if order.runs is None:
        return {fixed: 0, target: 0}
    return {fixed: 1, target: order.runs}


@writing.register
def _(order: o.SetPriority, rules: Ruleset, balances: Balances) -> Writing:
    return {rules.account(f"plan_priority.{order.process}"): order.priority}


@writing.register
def _(order: o.SetGoal, rules: Ruleset, balances: Balances) -> Writing:
    """Goals stay numbered 1, 2, 3 …: the one set moves to its rank, the others close up behind it."""
    at, wanted = rules.at, rules.number("resources", order.resource)
    ranked = [r for r in range(len(rules.world.resources)) if balances[at.plan_goal_rank[r]] and r != wanted]
    ranked.sort(key=lambda r: balances[at.plan_goal_rank[r]])
    if order.amount:
        ranked.insert(min(max(order.rank, 1), len(ranked) + 1) - 1, wanted)
    ranks = {at.plan_goal_rank[r]: place for place, r in enumerate(ranked, 1)}
    if not order.amount:
        ranks[at.plan_goal_rank[wanted]] = 0
    return {**ranks, at.plan_goal[wanted]: order.amount}


@writing.register
def _(order: o.QueueProject, rules: Ruleset, state: State) -> Writing:
    """The project and all it leans on, as seen, come to the place asked for; what stands before that stays there."""
    at = rules.at
    project = next(one for one in rules.projects if one.id == order.project)
    others = [one for one in queued(rules, state) if one is not project]
    place = len(others) if order.place == 0 else min(order.place - 1, len(others))
    ahead = others[:place]
    coming = [one for one in with_needs(rules, seen(rules, state), project) if one not in ahead]
    line = [*ahead, *coming, *(one for one in others[place:] if one not in coming)]
    written = {at.plan_rank[one.number]: rank for rank, one in enumerate(line, 1)}
    for one in coming:
        if one.building >= 0 and not state[at.plan_count[one.building]]:
            written[at.plan_count[one.building]] = 1
    if project.building >= 0 and state[at.plan_rank[project.number]] and order.place == 0:
        written[at.plan_count[project.building]] = state[at.plan_count[project.building]] + 1
    return written


@writing.register
def _(order: o.Unqueue, rules: Ruleset, balances: Balances) -> Writing:
    at = rules.at
    project = next(one for one in rules.projects if one.id == order.project)
    written = {at.plan_rank[project.number]: 0}
    if project.building >= 0:
        written[at.plan_count[project.building]] = 0
    return written


@writing.register
def _(order: o.Enact, rules: Ruleset, balances: Balances) -> Writing:
    return {rules.account(f"plan_policy.{order.policy}"): ENACT}


@writing.register
def _(order: o.Repeal, rules: Ruleset, balances: Balances) -> Writing:
    return {rules.account(f"plan_policy.{order.policy}"): REPEAL}


@writing.register
def _(order: o.Trade, rules: Ruleset, balances: Balances) -> Writing:
    return {rules.account(f"plan_trade.{order.port}.{order.good}"): order.amount}


def _answer(rules: Ruleset, balances: Balances, card: str, choice: str, how: int) -> Writing:
    at, number = rules.at, rules.number("cards", card)
    slot = 0 if balances[at.must[0]] == number + 1 else 1
    row = rules.council.cards[number]
    chosen = [one.id for one in row.choices].index(choice) + 1 if choice else 0
    written = {at.choice[slot]: chosen, at.how[slot]: how}
    if balances[at.how[slot]] >= CARRIED:  # another answer takes off what the last one was carried by
        written[at.plan_hang[balances[at.how[slot]] - CARRIED]] = 0
    return written


@writing.register
def _(order: o.Move, rules: Ruleset, balances: Balances) -> Writing:
    return _answer(rules, balances, order.card, order.choice, BY_VOTE)


@writing.register
def _(order: o.Overrule, rules: Ruleset, balances: Balances) -> Writing:
    return _answer(rules, balances, order.card, order.choice, OVERRULED)


@writing.register
def _(order: o.Carry, rules: Ruleset, balances: Balances) -> Writing:
    """Carried by a promise: the promise is hung as one more."""
    how = CARRIED + rules.number("promises", order.promise)
    hang = {rules.account(f"plan_hang.{order.promise}"): o.GRADES.index(order.grade) + 1}
    return {**_answer(rules, balances, order.card, order.choice, how), **hang}


@writing.register
def _(order: o.Drop, rules: Ruleset, balances: Balances) -> Writing:
    return _answer(rules, balances, order.card, "", DROPPED)


@writing.register
def _(order: o.SetRation, rules: Ruleset, balances: Balances) -> Writing:
    return {rules.at.plan_ration[0]: order.per_cent}


@writing.register
def _(order: o.SetHours, rules: Ruleset, balances: Balances) -> Writing:
    return {rules.at.plan_hours[0]: order.hours}


@writing.register
def _(order: o.Train, rules: Ruleset, balances: Balances) -> Writing:
    return {rules.account(f"plan_train.{order.course}"): order.trainees}


@writing.register
def _(order: o.CallCount, rules: Ruleset, balances: Balances) -> Writing:
    return {rules.at.plan_count_call[0]: 1}
