"""What an order to the council lacks: policies, and choices on the cards before it."""

from __future__ import annotations

from collections.abc import Iterator

from lingao.engine import orders as o
from lingao.engine.conditions import Test
from lingao.engine.lacks.asked import lacks
from lingao.engine.lacks.wall import offered
from lingao.engine.obey import CARRIED, ENACT
from lingao.engine.refusals import Missing
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.amounts import Amounts
from lingao.engine.tables.people import PolicyRow
from lingao.engine.votes import PASSES, vote_share


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
    needs = rules.council.policy_needs[row.ordinal]
    yield from _allowed(rules, v, f"policies.{row.id}", needs, row.cost)


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
    yield from _allowed(rules, v, f"cards.{card}.choices.{one.id}", one.needs, one.cost)
    share = v[rules.at.vote[slot * 4 + number]]
    if passes and share <= PASSES and number != row.silent:
        yield Missing("vote", card, share, PASSES)
    if not passes and share > PASSES:
        yield Missing("passes", card, share, PASSES)


def _allowed(
    rules: Ruleset, v: Balances, where: str, needs: tuple[Test, ...], cost: Amounts
) -> Iterator[Missing]:
    """Conditions not met, by their place in the content, and what its cost asks of a store that has less."""
    for number, holds in enumerate(needs):
        if not holds(v):
            yield Missing("condition", f"{where}.needs.{number}")
    for resource, amount in cost:
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
    lacking = list(offered(rules, v, order.promise))
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
