"""What a choice, an event or a tech does: entries under its cause, within what there is and what a scale allows."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter

from lingao.content.models.effects import Effect
from lingao.engine.chance import Chance
from lingao.engine.effects import EffectCompiler
from lingao.engine.ledger import Cause
from tests.rules.village import LUCKY, After, rules_with, tiny_rules, village

READ: TypeAdapter[Any] = TypeAdapter(Effect)
CAUSE = Cause("card", "two_shifts.nights")


def do(effect: dict[str, Any], chance: Chance = LUCKY, named: dict[str, int] | None = None) -> After:
    """An effect, as the content writes it, posted in a village."""
    rules, book = village(None, named)
    compiler = EffectCompiler(rules.world, rules.layout, rules.curves)
    compiler.deed(READ.validate_python(effect))(book, CAUSE, chance)
    return After(rules, book)


def test_what_is_no_effect_is_a_mistake_of_the_program() -> None:
    rules = tiny_rules()
    with pytest.raises(TypeError):
        EffectCompiler(rules.world, rules.layout, rules.curves).deed("sing")


def test_the_store_and_its_books_change_alike_but_never_below_nothing() -> None:
    named = {"stock.wood": 3_000, "report.wood": 9_000}

    assert do({"stock": {"of": "wood", "add": 2}}, named=named)("report.wood") == 11_000
    taken = do({"stock": {"of": "wood", "add": -5}}, named=named)
    assert (taken("stock.wood"), taken("report.wood")) == (0, 6_000)


def test_an_amount_may_be_a_formula_over_accounts() -> None:
    after = do(
        {"stock": {"of": "wood", "add": {"formula": "clamp(stock.grain // 10, 0, 500) - 1"}}},
        named={"stock.grain": 4_000},
    )

    assert after("stock.wood") == 399


def test_a_formula_divides_by_nothing_to_nothing_and_reads_curves() -> None:
    after = do(
        {"stock": {"of": "wood", "add": {"formula": "5 + stock.grain // stock.salt"}}},
        named={"stock.grain": 4_000},
    )
    curve = do({"stock": {"of": "wood", "add": {"formula": "curve(sigmoid, 0)"}}})

    assert after("stock.wood") == 5
    assert curve("stock.wood") == 500


def test_an_indicator_moves_within_its_scale_and_its_reported_twin_with_it() -> None:
    up = do(
        {"indicator": {"of": "health", "add": 3}},
        named={"indicator.health": 99_000, "said_indicator.health": 40_000},
    )
    down = do(
        {"indicator": {"of": "health", "add": -3}},
        named={"indicator.health": 1_000, "said_indicator.health": 40_000},
    )

    assert (up("indicator.health"), up("said_indicator.health")) == (100_000, 43_000)
    assert (down("indicator.health"), down("said_indicator.health")) == (0, 37_000)


def test_a_bench_is_pleased_or_hurt_in_points_of_a_hundred() -> None:
    assert do({"bench": {"of": "works", "add": 5}})("bench.works") == 50
    assert do({"bench": {"of": "works", "add": -90}}, named={"bench.works": -500})("bench.works") == -1000


def test_seats_move_but_none_are_owed() -> None:
    assert do({"weight": {"of": "audit", "add": 4}}, named={"weight.audit": 10})("weight.audit") == 14
    assert do({"weight": {"of": "audit", "add": -40}}, named={"weight.audit": 10})("weight.audit") == 0


def test_people_come_as_locals_and_leave_as_far_as_there_are_any() -> None:
    come = do({"people": {"of": "labourer", "add": 6}}, named={"people.labourer": 10, "local.labourer": 3})
    leave = do({"people": {"of": "labourer", "add": -12}}, named={"people.labourer": 10, "local.labourer": 3})

    assert (come("people.labourer"), come("local.labourer")) == (16, 9)
    assert (leave("people.labourer"), leave("local.labourer")) == (0, 0)


def test_when_travellers_and_locals_leave_nobody_is_left_twice() -> None:
    after = do({"people": {"of": "labourer", "add": -2}}, named={"people.labourer": 10, "local.labourer": 10})

    assert (after("people.labourer"), after("local.labourer")) == (8, 8)


def test_the_dead_are_counted() -> None:
    after = do(
        {"deaths": {"of": "labourer", "heads": 3, "cause": "a fall"}},
        named={"people.labourer": 2, "local.labourer": 1},
    )

    assert (after("people.labourer"), after("local.labourer"), after("deaths")) == (0, 0, 2)


def test_a_flag_is_set_and_cleared() -> None:
    assert do({"flag": {"set": "worked_nights"}})("flag.worked_nights") == 1
    assert (
        do({"flag": {"clear": "worked_nights"}}, named={"flag.worked_nights": 1})("flag.worked_nights") == 0
    )


def test_a_policy_decreed_ends_its_rival() -> None:
    named = {"season": 3, "policy_on.long_shift": 1, "policy_since.long_shift": 1, "policy_due.rest_day": 4}

    after = do({"policy": {"enact": "rest_day", "seasons": 2}}, named=named)

    assert (after("policy_on.rest_day"), after("policy_since.rest_day"), after("policy_until.rest_day")) == (
        1,
        3,
        5,
    )
    assert (
        after("policy_on.long_shift"),
        after("policy_since.long_shift"),
        after("policy_due.rest_day"),
    ) == (0, 0, 0)


def test_a_policy_can_be_decreed_without_end_or_ended() -> None:
    begun = do({"policy": {"enact": "rest_day"}}, named={"season": 3})
    ended = do(
        {"policy": {"repeal": "rest_day"}},
        named={"season": 3, "policy_on.rest_day": 1, "policy_since.rest_day": 1},
    )

    assert (begun("policy_on.rest_day"), begun("policy_until.rest_day")) == (1, 0)
    assert (ended("policy_on.rest_day"), ended("policy_since.rest_day")) == (0, 0)


def test_buildings_are_gained_and_lost_whole() -> None:
    assert do({"building": {"of": "hut", "add": 2}})("built.hut") == 2_000
    assert do({"building": {"of": "hut", "add": -2}}, named={"built.hut": 1_500})("built.hut") == 0


def test_a_tech_is_learnt_once_or_brought_forward() -> None:
    learnt = do({"tech": {"learn": "kiln_fire"}}, named={"season": 3})
    assert (learnt("tech.kiln_fire"), learnt("tech_since.kiln_fire")) == (1, 3)

    assert do({"tech": {"advance": "kiln_fire", "per_cent": 30}})("progress.kiln_fire") == 300_000
    assert (
        do({"tech": {"advance": "kiln_fire", "per_cent": -30}}, named={"progress.kiln_fire": 90_000})(
            "progress.kiln_fire"
        )
        == 0
    )
    assert (
        do({"tech": {"advance": "kiln_fire", "per_cent": 90}}, named={"progress.kiln_fire": 500_000})(
            "progress.kiln_fire"
        )
        == 999_999
    )
    assert do({"tech": {"advance": "kiln_fire", "per_cent": 90}}, named={"tech.kiln_fire": 1}).entries == []


def test_an_offices_bias_moves_within_its_ends() -> None:
    assert do({"bias": {"of": "mapu", "add": 4}})("bias.mapu") == 40
    all_ = do({"bias": {"of": "all", "add": -50}}, named={"bias.mapu": 100})
    assert (all_("bias.mapu"), all_("bias.bopu"), all_("bias.kiln_works")) == (-200, -200, -200)


def test_food_for_the_townships_is_shared_by_heads_and_seen_to_be() -> None:
    named = {"office_people.mapu": 2_000, "office_people.bopu": 1_000, "said_barns.mapu": 5_000}

    after = do({"township_food": {"of": "all", "add": 30}}, named=named)

    assert (after("barns.mapu"), after("barns.bopu"), after("said_barns.mapu")) == (20_000, 10_000, 25_000)


def test_no_township_gives_more_than_it_has() -> None:
    after = do(
        {"township_food": {"of": "bopu", "add": -30}},
        named={"office_people.bopu": 1_000, "barns.bopu": 4_000},
    )

    assert after("barns.bopu") == 0


def test_a_promise_is_hung_by_what_is_decided() -> None:
    assert do({"promise": {"hang": "more_wood", "grade": "bold"}})("plan_hang.more_wood") == 2


def test_a_port_closes_for_the_longer_time_or_changes_a_price() -> None:
    assert do({"port": {"of": "haikou", "closed_for": 3}}, named={"closed.haikou": 1})("closed.haikou") == 3
    assert do({"port": {"of": "haikou", "closed_for": 3}}, named={"closed.haikou": 5})("closed.haikou") == 5
    dearer = do(
        {"port": {"of": "haikou", "good": "salt", "per_cent": 50}}, named={"price.haikou.salt": 1_000}
    )
    assert dearer("price.haikou.salt") == 1_500


def test_one_of_the_twelve_is_lost_by_lot_or_by_name() -> None:
    gone = set()
    for seed in range(30):
        after = do({"handle": "one"}, Chance(seed), named={"season": 3, "lost.rivet": 1})
        lost = [name for name, _, _ in after.entries]
        assert len(lost) == 1
        gone |= set(lost)
    assert len(gone) > 5
    assert "lost.rivet" not in gone

    assert do({"handle": "abacus"}, named={"season": 3})("lost.abacus") == 3
    assert do({"handle": "abacus"}, named={"season": 3, "lost.abacus": 1}).entries == []


def test_a_count_of_one_office_puts_its_barns_right_and_its_bias_out() -> None:
    named = {"season": 3, "bias.mapu": 200, "barns.mapu": 4_000, "said_barns.mapu": 9_000, "bias.bopu": 100}

    after = do({"count": "mapu"}, named=named)

    assert (after("bias.mapu"), after("said_barns.mapu"), after("found_right.mapu")) == (0, 4_000, 3)
    assert after("bias.bopu") == 100
    assert after.of("report.wood") == []
    assert do({"count": "all"}, named=named)("bias.bopu") == 0


def test_a_count_of_a_works_puts_its_shelves_right_and_no_others() -> None:
    named = {
        "season": 3, "bias.kiln_works": 200, "stock.charcoal": 4_000, "report.charcoal": 9_000,
        "stock.wood": 1_000, "report.wood": 2_000,
    }  # fmt: skip

    after = do({"count": "kiln_works"}, named=named)

    assert (after("report.charcoal"), after("bias.kiln_works"), after("found_right.kiln_works")) == (
        4_000,
        0,
        3,
    )
    assert after.of("report.charcoal") == [(-5_000, "card")]
    assert after("report.wood") == 2_000
    assert do({"count": "all"}, named=named)("report.charcoal") == 4_000


def test_a_works_counted_in_mid_season_still_writes_what_it_made_at_the_end() -> None:
    """What was made this season lies in store and is not yet in the books: counting must not write it twice."""
    named = {"season": 3, "stock.charcoal": 4_000, "made.charcoal": 1_500, "report.charcoal": 9_000}

    after = do({"count": "kiln_works"}, named=named)

    assert after("report.charcoal") == 2_500


def test_of_services_a_works_makes_no_books_are_written() -> None:
    def grinds(data: dict[str, Any]) -> None:
        works = next(one for one in data["offices"] if one["id"] == "kiln_works")
        works["processes"].append("turn_wheel")
        data["processes"].append(
            {"id": "turn_wheel", "name": "Turn", "out": {"power": 1}, "labour": {"labourer": 1}, "text": "Round.",
             "source": {"of": "tiny"}}
        )  # fmt: skip

    rules, book = village(rules_with(grinds), {"season": 3, "stock.power": 700})
    effect = READ.validate_python({"count": "kiln_works"})
    EffectCompiler(rules.world, rules.layout, rules.curves).deed(effect)(book, CAUSE, LUCKY)

    assert book[rules.account("report.power")] == 0
