"""A state has an account only for what can ever be written there."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from lingao.content.check.clauses import conditions, effects
from lingao.content.resolve import world_of
from lingao.engine import orders as o
from lingao.engine.game import settle, start
from lingao.engine.legality import check_order
from lingao.engine.mentioned import mentioned
from lingao.engine.ruleset import Ruleset
from lingao.engine.subjects import ending_of, raised_of
from tests.properties.shipped import content
from tests.rules.village import LUCKY, village
from tests.tiny import tiny_data, tiny_world

BY_CARD = {
    "name": "The bell",
    "by_order": False,
    "text": "It rings at dusk.",
    "source": {"of": "tiny"},
}


@cache
def rules_with_bells() -> Ruleset:
    """The tiny world with two policies that only cards bring: one for four seasons, one for good."""
    data: dict[str, Any] = tiny_data()
    data["policies"] = [
        {"id": "bell", **BY_CARD},
        *data["policies"],
        {"id": "long_bell", **BY_CARD, "excludes": ["rest_day"]},
    ]
    effects = data["cards"][0]["choices"][0]["effects"]
    effects += [{"policy": {"enact": "bell", "seasons": 4}}, {"policy": {"enact": "long_bell"}}]
    return Ruleset(world_of(data), "tiny_run")


@pytest.mark.parametrize(
    ("block", "having"),
    [
        ("policy_on", {"bell", "long_shift", "rest_day", "long_bell"}),
        ("policy_since", {"bell", "long_shift", "rest_day", "long_bell"}),
        ("policy_due", {"long_shift", "rest_day"}),
        ("plan_policy", {"long_shift", "rest_day"}),
        ("policy_until", {"bell", "long_shift", "rest_day"}),
    ],
)
def test_what_cannot_be_ordered_has_no_account_for_an_order(block: str, having: set[str]) -> None:
    names = rules_with_bells().layout.names

    assert {name.partition(".")[2] for name in names if name.startswith(f"{block}.")} == having


def test_a_block_of_some_is_asked_by_ordinals_all_the_same() -> None:
    rules = rules_with_bells()
    at = rules.at

    assert len(at.plan_policy) == len(rules.world.policies)
    assert at.plan_policy[1] == rules.account("plan_policy.long_shift")
    assert at.plan_policy[0] == at.policy_due[3] == at.policy_until[3] == at.nothing[0]
    assert list(at.plan_policy[:2]) == [at.nothing[0], rules.account("plan_policy.long_shift")]


def test_a_card_brings_what_has_no_account_to_be_ordered_by() -> None:
    rules, book = village(rules_with_bells(), season=3, policy_on__rest_day=1, policy_since__rest_day=1)

    for deed in rules.council.cards[0].choices[0].deeds[-2:]:
        deed(book, rules.people.policies[0].cause, LUCKY)

    found = {name: book[rules.account(name)] for name in rules.layout.names if name.startswith("policy_")}
    assert {name for name, value in found.items() if value} == {
        "policy_on.bell", "policy_since.bell", "policy_until.bell", "policy_on.long_bell", "policy_since.long_bell",
    }  # fmt: skip
    assert found["policy_until.bell"] == 7


def test_it_cannot_be_ordered() -> None:
    rules = rules_with_bells()

    refusal = check_order(rules, start(rules, 7).balances, o.Enact("bell"))

    assert refusal is not None
    assert refusal.missing[0].reason == "by_card_only"


def test_nothing_stays_nothing() -> None:
    rules = rules_with_bells()
    balances = start(rules, 7).balances
    for name in ("policy_on.bell", "policy_since.bell", "policy_on.long_bell", "policy_since.long_bell"):
        balances[rules.account(name)] = 1
    for _ in range(6):
        balances = settle(rules, balances, 7).balances

    assert balances[rules.at.nothing[0]] == 0


def test_levels_raised_for_good_are_numbered_as_the_levels_are() -> None:
    rules = rules_with_bells()
    levels = [rules.name(n).partition(".")[2] for n in rules.at.level]
    raised = [rules.name(n).partition(".")[2] for n in rules.at.raised]

    assert raised == list(raised_of(rules.world)) == levels[: len(raised)]
    assert "sanitation" in raised
    assert f"output.{rules.world.processes[-1].id}" not in raised


def test_a_level_of_works_that_work_raises_has_its_account() -> None:
    data = tiny_data()
    last = data["processes"][-1]
    last["raises"] = [{"level": f"output.{last['id']}", "add": 3}]
    rules = Ruleset(world_of(data), "tiny_run")

    assert (
        rules.account(f"raised.output.{last['id']}")
        == rules.at.raised[rules.account(f"level.output.{last['id']}") - rules.span.level.start]
    )


def test_what_clauses_mention_is_found_wherever_they_stand() -> None:
    found = mentioned(rules_with_bells().world)

    assert found.for_seasons == (*mentioned(tiny_world()).for_seasons, "bell")
    assert found.flags == mentioned(tiny_world()).flags
    assert "worked_nights" in found.flags
    assert ending_of(rules_with_bells().world) == ("bell", "long_shift", "rest_day")


def test_what_the_shipped_clauses_mention_is_all_found() -> None:
    data, world = content().data, content().world
    assert world is not None
    flags = {clause.body for clause in conditions(data) if clause.kind == "flag"}
    flags |= {flag for clause in effects(data) if clause.kind == "flag" for flag in clause.body.values()}
    flags |= {flag for scenario in data["scenarios"] for flag in scenario["start"].get("flags", ())}
    brought = [clause.body for clause in effects(data) if clause.kind == "policy"]

    assert set(mentioned(world).flags) == flags
    assert set(mentioned(world).for_seasons) == {one["enact"] for one in brought if "seasons" in one}
