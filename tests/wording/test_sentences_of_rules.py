"""Everything the engine can say has words: every kind, with the content's names and figures, in any language."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import get_args

import pytest

from lingao.content.models import conditions, effects
from lingao.content.vocabulary import LABOUR, LEVELS, PEOPLE, WORK
from lingao.engine import blocks, causes, limits, orders, refusals
from lingao.engine.blocks import Blocks
from lingao.engine.ledger import Cause
from lingao.engine.refusals import Missing, Refusal
from lingao.engine.ruleset import Ruleset
from lingao.wording import speaking, words
from lingao.wording.accounts import BLOCKS, account_text
from lingao.wording.causes import PHRASES, cause_text
from lingao.wording.conditions import condition_text
from lingao.wording.effects import effect_text
from lingao.wording.figures import figure, in_thousandths
from lingao.wording.limits import PLAIN, limit_text
from lingao.wording.orders import order_text
from lingao.wording.refusals import NEEDS, SENTENCES, missing_text, refusal_text
from tests.wording.samples import CONDITIONS, EFFECTS, ORDERS, REFUSALS, condition, effect

LETTER = re.compile("[A-Za-z]")


def test_the_lists_hold_together() -> None:
    assert set(PHRASES) == set(causes.KINDS)
    assert {*NEEDS, *SENTENCES} == set(refusals.REASONS)
    assert not {*NEEDS} & {*SENTENCES}
    assert set(BLOCKS) == {block.name for block in fields(Blocks)}
    assert set(PLAIN) == set(get_args(limits.Kind))
    assert set(words.CLASSES) == set(PEOPLE)
    assert set(words.LEVELS) == set(LEVELS)
    assert set(words.WORK) == set(WORK)
    assert set(words.GRADES) == set(orders.GRADES)


def test_there_is_a_sample_of_every_kind() -> None:
    assert set(CONDITIONS) == set(conditions.KINDS)
    assert set(EFFECTS) == set(effects.KINDS)
    assert set(ORDERS) == set(orders.KINDS)
    assert set(REFUSALS) == set(refusals.REASONS)


@pytest.mark.parametrize("kind", CONDITIONS)
def test_conditions_in_words(rules: Ruleset, kind: str) -> None:
    assert condition_text(rules, condition(kind)) == CONDITIONS[kind][1]


@pytest.mark.parametrize(
    ("season", "expected"),
    [
        ({"at_least": 4, "below": 5}, "in season 4"),
        ({"at_least": 4, "below": 7}, "in seasons 4 to 6"),
        ({"below": 7}, "until season 6"),
    ],
)
def test_seasons_are_named_by_number(rules: Ruleset, season: dict[str, int], expected: str) -> None:
    assert condition_text(rules, conditions.SeasonIs.model_validate({"season": season})) == expected


def test_a_group_within_a_group_is_set_off(rules: Ruleset) -> None:
    either = {"any": [{"tech": "axes"}, {"counted": True}]}
    both = conditions.AllOf.model_validate({"all": [{"season": {"at_least": 9}}, either]})

    assert condition_text(rules, both) == "from season 9 on and (the tech Axes or the Count held)"


@pytest.mark.parametrize("kind", EFFECTS)
def test_effects_in_words(rules: Ruleset, kind: str) -> None:
    assert effect_text(rules, effect(kind)) == EFFECTS[kind][1]


@pytest.mark.parametrize("kind", ORDERS)
def test_orders_in_words(rules: Ruleset, kind: str) -> None:
    order, expected = ORDERS[kind]
    assert order_text(rules, order) == expected


@pytest.mark.parametrize("reason", REFUSALS)
def test_refusals_in_words(rules: Ruleset, reason: str) -> None:
    missing, expected = REFUSALS[reason]
    assert missing_text(rules, missing) == refusal_text(rules, Refusal((missing,))) == expected


def test_a_refusal_names_everything_missing_needs_first(rules: Ruleset) -> None:
    refusal = Refusal(
        (
            Missing("vote", "two_shifts", 498, 500),
            Missing("stock", "charcoal", 4_000, 12_000),
            Missing("people", "audit", 1, 2),
            Missing("tech", "kiln_fire"),
        )
    )

    assert refusal_text(rules, refusal) == (
        "Needs Charcoal 12 t (have 4 t), 2 posts at audit (have 1) and the tech Kiln fire. "
        "The motion fails: 49.8 % would say yes, more than 50 % are needed."
    )


@pytest.mark.parametrize(
    ("cause", "amount", "expected"),
    [
        (Cause("process", "burn_charcoal"), 90, "made by Charcoal burning"),
        (Cause("process", "burn_charcoal"), -90, "used by Charcoal burning"),
        (Cause("process"), 90, "work"),
        (Cause("project"), 240, "the standing plan"),
        (Cause("project", "kiln"), -5, "put into Kiln"),
        (Cause("project", "kiln_fire"), 5, "work on Kiln fire"),
        (Cause("card", "two_shifts.rest"), 0, "card: Two shifts - The kilns rest with the people"),
        (Cause("silent", "two_shifts.nights"), 0, "nobody answered: Two shifts - Nights from tomorrow"),
        (Cause("need", "eat"), -5, "eaten by people"),
        (Cause("eaten", "mapu"), -5, "eaten: Mapu"),
        (Cause("post", "audit"), 0, "the twelve: audit"),
        (Cause("post", "rivet"), 0, "the twelve: rivet"),
        (Cause("wear", "kiln"), 0, "worn out: Kiln"),
        (Cause("loss", "grain"), 0, "lost in store: Grain"),
        (Cause("chance", "weather"), 0, "chance"),
        (Cause("rounding"), 0, "rounding"),
        (Cause("preference", "health"), 5, "what it wants moved: Health"),
        (Cause("preference", "money"), 5, "what it wants moved: Silver"),
    ],
)
def test_causes_in_words(rules: Ruleset, cause: Cause, amount: int, expected: str) -> None:
    assert cause_text(rules, cause, amount) == expected


def test_limits_in_words(rules: Ruleset) -> None:
    assert limit_text(rules, limits.TIME_OF_YEAR) == "out of season"
    assert limit_text(rules, limits.labour(LABOUR.index("skilled"))) == "not enough skilled workers"
    assert limit_text(rules, limits.resource(4)) == "short of Charcoal"


@pytest.mark.parametrize(
    ("name", "value", "label", "shown"),
    [
        ("report.grain", 1_204_000, "Grain in the books", "1,204 t"),
        ("made.cloth", 3_000, "Cloth made in the season", "300 bolts"),
        ("people.skilled", 60, "skilled workers", "60"),
        ("days.labourer", 75_000, "person-days of labourers", "75 person-days"),
        ("indicator.health", 55_400, "Health", "55"),
        ("bench.works", -350, "satisfaction of Works", "-35"),
        ("support", 570, "the council's support", "57 %"),
        ("progress.kiln", 250_000, "progress of Kiln", "25 %"),
        ("level.housing", 510, "places to live", "510 places"),
        ("level.output.kiln", 100, "output of Kiln", "10 %"),
        ("raised.sanitation", 1_500, "clean water and latrines, raised for good", "1.5 people"),
        ("promised.more_wood", 40_000, "promised: More wood", "40 t"),
        ("promised.new_hands", 60_000, "promised: New hands", "60 apprentices"),
        ("promised.good_health", 60_500, "promised: Good health", "61 points"),
        ("barns.mapu", 40_000, "food in the barns of Mapu", "40 t"),
        ("price.haikou.salt", 1_100, "price of Salt at Haikou", "110 %"),
        ("traded.haikou.salt", -5_000, "traded in the season: Salt at Haikou", "-5 t"),
        ("cohort.kiln_school.2", 5, "trainees of Kiln school (through in 2 seasons)", "5"),
        ("vote.must.1", 430, "expected vote, the card that must be answered, choice 1", "43 %"),
        ("tech_since.axes", 1, "Axes known since", "Spring 1628"),
        ("tech_since.axes", 0, "Axes known since", "–"),
        ("tech.axes", 1, "Axes known", "yes"),
        ("hung.more_wood", 2, "More wood on the Wall", "bold"),
        ("post.rivet", 3, "post of rivet", "Counting: Mapu"),
        ("indicator_before.health", 55_400, "Health when the council last sat", "55.4"),
        ("must", 1, "card that must be answered", "Two shifts"),
        ("chose.two_shifts", 2, "choice made in Two shifts", "The kilns rest with the people"),
        ("limit.felling", limits.CAPACITY, "what limited Felling", "its building is full"),
        ("how.must", 12, "how it is to pass, the card that must be answered", "carried by a promise"),
        ("plan_ration", 90, "rations", "90 %"),
    ],
)
def test_accounts_in_words(rules: Ruleset, name: str, value: int, label: str, shown: str) -> None:
    account = rules.account(name)
    assert account_text(rules, account).label == label
    assert figure(rules, account, value) == shown


def test_every_account_of_a_world_has_a_label_and_its_figures_are_written(rules: Ruleset) -> None:
    for account in range(len(rules.layout.names)):
        label, unit = account_text(rules, account)
        assert label
        assert figure(rules, account, 1)
        if unit:
            assert in_thousandths(rules, account, 1) is not None


def test_nothing_the_rules_say_goes_round_the_language(rules: Ruleset) -> None:
    with speaking("pseudo"):
        said = [cause_text(rules, Cause(kind)) for kind in causes.KINDS]
        said += [condition_text(rules, condition(kind)) for kind in CONDITIONS]
        said += [effect_text(rules, effect(kind)) for kind in EFFECTS]
        said += [order_text(rules, order) for order, _text in ORDERS.values()]
        said += [missing_text(rules, missing) for missing, _text in REFUSALS.values()]
        for account in range(len(rules.layout.names)):
            said += [*account_text(rules, account), figure(rules, account, 1)]

    assert [text for text in said if LETTER.search(text)] == []


def test_ring_has_a_name_for_every_season(rules: Ruleset) -> None:
    last = rules.account(f"hunger_ring.{blocks.RING - 1}")
    assert account_text(rules, last).label == "lost to hunger, season 12 of the last twelve"
