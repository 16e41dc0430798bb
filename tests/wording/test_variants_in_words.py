"""The same kind of thing is said differently when the figures turn it round."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter

from lingao.content.models.effects import Effect
from lingao.engine import game
from lingao.engine import orders as o
from lingao.engine.legality import check_order
from lingao.engine.refusals import Missing
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen
from lingao.wording.effects import effect_text
from lingao.wording.orders import order_text
from lingao.wording.refusals import missing_text, refusal_text


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"stock": {"of": "wood", "add": {"formula": "stock.wood // 10"}}}, "Wood by stock.wood // 10"),
        ({"people": {"of": "labourer", "add": -12}}, "12 labourers leave"),
        ({"people": {"of": "labourer", "add": -1}}, "1 labourer leaves"),
        ({"people": {"of": "labourer", "add": {"formula": "3000"}}}, "labourers by 3000"),
        (
            {"deaths": {"of": "soldier", "heads": {"formula": "2000"}, "cause": "raid"}},
            "deaths among soldiers: 2000 (raid)",
        ),
        ({"flag": {"clear": "flogged"}}, "an earlier decision is settled"),
        ({"policy": {"enact": "rest_day"}}, "the policy Rest day comes into force"),
        ({"policy": {"repeal": "rest_day"}}, "the policy Rest day ends"),
        ({"tech": {"learn": "kiln_fire"}}, "the tech Kiln fire is known"),
        ({"port": {"of": "haikou", "good": "salt", "per_cent": -20}}, "price of Salt at Haikou -20 %"),
        ({"handle": "rivet"}, "rivet is gone for good"),
    ],
)
def test_effects(rules: Ruleset, data: dict[str, Any], expected: str) -> None:
    effect: Effect = TypeAdapter(Effect).validate_python(data)
    assert effect_text(rules, effect) == expected


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (o.Post("rivet", "drawing_office"), "rivet to Drawing office"),
        (o.SetTarget("felling", None), "Felling: as the standing plan has it"),
        (o.SetGoal("charcoal", 0), "no goal for Charcoal"),
        (o.QueueProject("kiln", 1), "queue Kiln at place 1"),
        (o.Trade("haikou", "salt", 500), "buy 0.5 t Salt at Haikou"),
        (o.Trade("haikou", "salt", 0), "no more trade in Salt at Haikou"),
    ],
)
def test_orders(rules: Ruleset, order: o.Order, expected: str) -> None:
    assert order_text(rules, order) == expected


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        (Missing("wall_one_sided", "things"), "The third promise must be one of things."),
        (
            Missing("not_session", need=13),
            "Promises are hung in the first season of a plan; no other plan begins in this run.",
        ),
        (Missing("range", have=90, need=30, most=80), "90 is out of range: 30 to 80."),
        (Missing("range", "runs", -1_000, 0, 5_000), "-1 is out of range: runs a season, 0 to 5."),
        (Missing("no_post", "drawing_office"), "Drawing office has no office."),
        (Missing("no_post", "moon"), "There is no moon here."),
        (Missing("port_closed", "haikou"), "Haikou is closed to us."),
        (Missing("condition", "nowhere.at.all"), "Needs what its text asks for."),
    ],
)
def test_refusals(rules: Ruleset, missing: Missing, expected: str) -> None:
    assert missing_text(rules, missing) == expected


@pytest.mark.parametrize(
    "order",
    [
        o.Post("rivet", "counting"),
        o.Post("nobody", "moon"),
        o.Promise("new_hands", "bold"),
        o.Lower("kilns_stand"),
        o.Admit("more_wood"),
        o.SetTarget("burn_charcoal", 10_000),
        o.SetPriority("felling", 12),
        o.SetGoal("phlogiston", -1, 0),
        o.QueueProject("axes"),
        o.Unqueue("mill_wheel"),
        o.Enact("long_shift"),
        o.Repeal("rest_day"),
        o.Trade("haikou", "fish", 5_000),
        o.Move("the_morning_after", "mourn"),
        o.Drop("two_shifts"),
        o.SetRation(20),
        o.SetHours(100),
        o.Train("kiln_school", 9_999),
        o.CallCount(),
    ],
)
def test_what_the_engine_refuses_at_the_start_has_words(rules: Ruleset, order: o.Order) -> None:
    refusal = check_order(rules, seen(rules, game.start(rules, 7).balances), order)

    assert refusal is not None
    assert refusal_text(rules, refusal).endswith(".")
