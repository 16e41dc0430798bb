"""A promise's figure is written in the unit of what it is judged by."""

from __future__ import annotations

import pytest

from lingao.content.resolve import load
from lingao.engine.ruleset import Ruleset
from lingao.wording.measures import counts, promised
from lingao.wording.why import column


@pytest.mark.parametrize(
    ("promise", "figure"),
    [
        ("more_wood", "60 t"),
        ("full_barn", "60 t"),
        ("kilns_stand", "60 × Kiln"),
        ("what_we_know", "60 techs"),
        ("good_health", "60 points"),
        ("new_hands", "60 apprentices"),
    ],
)
def test_promises_have_a_figure(rules: Ruleset, promise: str, figure: str) -> None:
    assert promised(rules, promise, 60_000) == figure


def test_one_tech_is_one_tech(rules: Ruleset) -> None:
    assert promised(rules, "what_we_know", 1000) == "1 tech"


def test_a_promise_of_what_is_made_says_which_season_counts(rules: Ruleset) -> None:
    made = {one.id for one in rules.world.promises if one.measure.made}
    assert {one.id for one in rules.world.promises if counts(rules, one.id)} == made
    assert made


def test_a_promise_asked_why_is_in_the_unit_it_was_made_in() -> None:
    world = load().world
    assert world is not None
    rules = Ruleset(world, world.scenarios[0].id)
    of_goods = [one for one in world.promises if one.measure.made or one.measure.stock]

    assert [column(rules, rules.account(f"promised.{one.id}"), [16_500])[0] for one in of_goods] == [
        promised(rules, one.id, 16_500) for one in of_goods
    ]
