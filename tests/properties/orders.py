"""Any order: of every kind, on any id of the content, sensible or not."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from lingao.engine import orders as o
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

AMOUNTS = st.one_of(
    st.integers(min_value=0, max_value=200_000), st.sampled_from([0, 1, 999, 10**6, 10**9, 10**9 + 1])
)
"""Thousandths of something: mostly of a usual size, sometimes at the ends."""


def any_order(rules: Ruleset) -> st.SearchStrategy[o.Order]:
    """Every kind of order with ids of this content; amounts and places within and beyond what is allowed."""

    def ids(section: str) -> st.SearchStrategy[str]:
        return st.sampled_from(list(rules.ordinal[section]) or ["nothing"])

    grades, cards = st.sampled_from(o.GRADES), st.sampled_from(_choices(rules))
    goods = st.sampled_from(_goods(rules))
    projects = st.sampled_from([project.id for project in rules.projects])
    kinds: list[st.SearchStrategy[Any]] = [
        st.builds(o.Post, ids("handles"), ids("posts"), st.one_of(st.just(""), ids("offices"))),
        st.builds(o.Promise, ids("promises"), grades),
        st.builds(o.Unhang, ids("promises")),
        st.builds(o.Lower, ids("promises")),
        st.builds(o.Admit, ids("promises")),
        st.builds(o.SetTarget, ids("processes"), st.one_of(st.none(), AMOUNTS)),
        st.builds(o.SetPriority, ids("processes"), st.integers(min_value=0, max_value=10)),
        st.builds(o.SetGoal, ids("resources"), AMOUNTS, st.integers(min_value=0, max_value=30)),
        st.builds(o.QueueProject, projects, st.integers(min_value=0, max_value=20)),
        st.builds(o.Unqueue, projects),
        st.builds(o.Enact, ids("policies")),
        st.builds(o.Repeal, ids("policies")),
        st.builds(
            lambda good, amount, sign: o.Trade(good[0], good[1], amount * sign),
            goods,
            AMOUNTS,
            st.sampled_from([1, -1]),
        ),
        st.builds(lambda card: o.Move(card[0], card[1]), cards),
        st.builds(lambda card: o.Overrule(card[0], card[1]), cards),
        st.builds(
            lambda card, promise, grade: o.Carry(card[0], card[1], promise, grade),
            cards,
            ids("promises"),
            grades,
        ),
        st.builds(o.Drop, ids("cards")),
        st.builds(o.SetRation, st.integers(min_value=40, max_value=140)),
        st.builds(o.SetHours, st.integers(min_value=20, max_value=90)),
        st.builds(o.Train, ids("courses"), st.integers(min_value=0, max_value=5000)),
        st.just(o.CallCount()),
    ]
    return st.one_of(kinds)


def on_the_table(rules: Ruleset, seen: Balances) -> st.SearchStrategy[o.Order]:
    """An answer to a card on the table; nothing that could be said of one that is not."""
    cards = [
        rules.council.cards[seen[account] - 1]
        for account in (rules.at.must[0], rules.at.extra[0])
        if seen[account]
    ]
    answers: list[o.Order] = [o.CallCount()]
    for card in cards:
        answers.append(o.Drop(card.id))
        for choice in card.choices:
            answers += [o.Move(card.id, choice.id), o.Overrule(card.id, choice.id)]
            answers += [o.Carry(card.id, choice.id, row.id, "bold") for row in rules.council.promises]
    return st.sampled_from(answers)


def _choices(rules: Ruleset) -> list[tuple[str, str]]:
    return [(card.id, choice.id) for card in rules.council.cards for choice in card.choices]


def _goods(rules: Ruleset) -> list[tuple[str, str]]:
    return [
        (rules.world.ports[good.port].id, rules.world.resources[good.resource].id)
        for good in rules.works.goods
    ] or [("nowhere", "nothing")]
