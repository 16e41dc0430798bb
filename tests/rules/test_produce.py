"""Works run upstream to downstream, each as far as plan, hands, buildings, time of year, services and inputs go."""

from __future__ import annotations

from typing import Any

from lingao.engine import limits
from lingao.engine.ledger import Cause
from lingao.engine.phases.produce import produce
from lingao.engine.ruleset import Ruleset
from tests.rules.village import After, rules_with, settle, tiny_rules, village

STEADY = {"indicator.health": 50_000, "indicator.legitimacy": 50_000}
"""People whose work is worth exactly a day's work."""
KNOWN = {
    **STEADY,
    "tech.axes": 1,
    "tech.kiln_fire": 1,
    "practice.felling": 3,
    "practice.burn_charcoal": 3,
    "built.kiln": 1000,
}
"""A village that has felled and burnt for three seasons and has one kiln."""
WOOD, CHARCOAL, SALT, FISH, POWER = (
    tiny_rules().ordinal["resources"][name] for name in ("wood", "charcoal", "salt", "fish", "power")
)
LABOURER = limits.labour(0)


def run(rules: Ruleset | None = None, **accounts: int) -> After:
    """Produce in a practised village."""
    return settle(produce, village(rules, KNOWN, **accounts))


def test_a_run_takes_what_the_recipe_says_and_gives_what_it_says() -> None:
    after = run(
        plan_target__burn_charcoal=10_000, days__labourer=40_000, days__skilled=5_000, stock__wood=60_000,
        stock__power=9_000,
    )  # fmt: skip

    assert after("run.burn_charcoal") == 10_000
    assert after.of("stock.wood") == [(-55_000, "process")]
    assert after.of("stock.power") == [(-5_000, "process")]
    assert after("days.labourer") == 40_000 - 30_000
    assert after("days.skilled") == 5_000 - 2_500
    assert after("limit.burn_charcoal") == limits.NOTHING


def test_a_gang_has_a_foreman_where_the_recipe_names_fewer() -> None:
    def gangs_of_ten(data: dict[str, Any]) -> None:
        data["constants"]["gang"] |= {"value": 10, "range": [0, 100]}

    after = run(
        rules_with(gangs_of_ten), plan_target__felling=10_000, plan_target__burn_charcoal=10_000,
        days__labourer=90_000, days__skilled=9_000, stock__wood=60_000, stock__power=9_000,
    )  # fmt: skip

    # 1.5 labourer-days a run of felling, 3 of burning, whose recipe names a quarter of a skilled day
    assert after.of("days.skilled") == [(-1_500, "process"), (-3_000, "process")]


def test_what_is_issued_leaves_the_books_and_what_is_made_waits_for_the_report() -> None:
    after = run(
        plan_target__burn_charcoal=1000, days__labourer=9_000, days__skilled=5_000, stock__wood=6_000,
        report__wood=6_000, stock__power=900,
    )  # fmt: skip

    assert after("report.wood") == 500
    assert after("used.wood") == 5_500
    assert after("made.charcoal") == 880
    assert after("report.charcoal") == 0


def test_nobody_keeps_books_of_power() -> None:
    after = run(
        plan_target__burn_charcoal=1000,
        days__labourer=9_000,
        days__skilled=5_000,
        stock__wood=6_000,
        stock__power=900,
    )

    assert after("used.power") == 500
    assert after("report.power") == 0


def test_an_eighth_of_hot_work_is_rejected_and_a_quarter_in_the_first_season() -> None:
    plenty = {
        "plan_target.burn_charcoal": 10_000, "days.labourer": 90_000, "days.skilled": 9_000, "stock.wood": 90_000,
        "stock.power": 9_000,
    }  # fmt: skip

    old = settle(produce, village(None, {**KNOWN, **plenty}))
    new = settle(produce, village(None, {**KNOWN, **plenty, "practice.burn_charcoal": 0}))

    assert old("made.charcoal") == 8_800
    assert new("made.charcoal") == 7_500


def test_a_new_shop_takes_more_hands_for_three_seasons() -> None:
    taken = []
    for seasons in range(4):
        named = {**KNOWN, "practice.felling": seasons, "plan_target.felling": 10_000, "days.labourer": 90_000}
        taken.append(90_000 - settle(produce, village(None, named))("days.labourer"))

    assert taken == [24_000, 19_500, 16_500, 15_000]


def test_work_everybody_knows_takes_no_more_in_the_first_season() -> None:
    after = run(plan_target__beach_fishing=1000, days__labourer=9_000, stock__salt=500)

    assert after("days.labourer") == 1000


def test_weak_and_unwilling_people_make_less_of_the_same_days() -> None:
    named = {**KNOWN, "indicator.health": 0, "indicator.legitimacy": 0, "fed": 0}

    after = settle(produce, village(None, named, plan_target__felling=10_000, days__labourer=90_000))

    # 0.85 x 0.9 x 0.6
    assert after("made.wood") == 10_000 * 459 // 1000
    assert after("days.labourer") == 75_000


def test_levels_raise_what_a_run_gives() -> None:
    after = settle(
        produce,
        village(
            None,
            {**KNOWN, "level.output.felling": 100},
            plan_target__felling=10_000,
            days__labourer=90_000,
            level__output=50,
        ),
    )

    assert after("made.wood") == 11_500


def test_hands_limit_a_process() -> None:
    after = run(plan_target__felling=10_000, days__labourer=6_000)

    assert after("run.felling") == 4_000
    assert after("limit.felling") == LABOURER


def test_the_first_priority_gets_hands_first() -> None:
    after = run(
        plan_target__felling=10_000, plan_priority__felling=5, plan_target__beach_fishing=1000,
        plan_priority__beach_fishing=1, stock__salt=900, days__labourer=9_500,
    )  # fmt: skip

    assert after("run.beach_fishing") == 1000
    assert after("run.felling") == 1000


def test_among_equals_upstream_gets_hands_first() -> None:
    after = run(
        plan_target__felling=6_000, plan_priority__felling=5, plan_target__burn_charcoal=2_000,
        plan_priority__burn_charcoal=5, days__labourer=9_000, days__skilled=9_000, stock__power=9_000,
    )  # fmt: skip

    assert after("run.felling") == 6_000
    assert after("limit.burn_charcoal") == LABOURER


def test_what_is_made_upstream_is_used_downstream_in_the_same_season() -> None:
    after = run(
        plan_target__felling=6_000, plan_target__burn_charcoal=1_000, days__labourer=90_000, days__skilled=9_000,
        stock__power=9_000,
    )  # fmt: skip

    assert after("run.burn_charcoal") == 1_000
    assert after("stock.wood") == 500


def test_buildings_limit_a_process() -> None:
    after = run(
        plan_target__burn_charcoal=100_000, days__labourer=900_000, days__skilled=90_000, stock__wood=900_000,
        stock__power=90_000,
    )  # fmt: skip

    assert after("run.burn_charcoal") == 60_000
    assert after("limit.burn_charcoal") == limits.CAPACITY


def test_a_process_has_a_limit_of_its_own() -> None:
    after = run(plan_target__beach_fishing=400_000, days__labourer=9_000_000, stock__salt=90_000)

    assert after("run.beach_fishing") == 300_000
    assert after("limit.beach_fishing") == limits.OWN_LIMIT


def test_in_winter_nobody_fishes_from_the_beach() -> None:
    after = run(season=4, plan_target__beach_fishing=1000, days__labourer=90_000, stock__salt=900)

    assert after("run.beach_fishing") == 0
    assert after("limit.beach_fishing") == limits.TIME_OF_YEAR
    assert after("days.labourer") == 90_000


def test_without_its_building_nothing_runs() -> None:
    named = {**KNOWN, "built.kiln": 0}

    after = settle(produce, village(None, named, plan_target__burn_charcoal=1000, days__labourer=90_000))

    assert after("run.burn_charcoal") == 0
    assert after("limit.burn_charcoal") == limits.NO_BUILDING


def test_an_input_limits_a_process_and_what_lacked_is_noted() -> None:
    after = run(
        plan_target__burn_charcoal=10_000, days__labourer=90_000, days__skilled=9_000, stock__wood=5_500,
        stock__power=9_000,
    )  # fmt: skip

    assert after("run.burn_charcoal") == 1_000
    assert after("limit.burn_charcoal") == limits.resource(WOOD)
    assert after("short.wood") == 55_000 - 5_500


def test_less_than_a_hundredth_lacking_is_rounding_and_no_shortage() -> None:
    after = run(
        plan_target__burn_charcoal=1_000,
        days__labourer=90_000,
        days__skilled=9_000,
        stock__wood=5_460,
        stock__power=9_000,
    )

    assert after("limit.burn_charcoal") == limits.resource(WOOD)
    assert after("short.wood") == 0


def test_a_wheel_gives_its_power_and_less_of_it_in_winter() -> None:
    summer = settle(produce, village(built__mill_wheel=2000))
    winter = settle(produce, village(built__mill_wheel=2000, season=4))

    assert summer.of("stock.power") == [(400_000, "serves")]
    assert winter.of("stock.power") == [(240_000, "serves")]


def test_an_engine_without_fuel_gives_nothing() -> None:
    def burns(data: dict[str, Any]) -> None:
        next(one for one in data["buildings"] if one["id"] == "mill_wheel")["burns"] = {"charcoal": 4}

    rules = rules_with(burns)

    after = settle(produce, village(rules, built__mill_wheel=2000, stock__charcoal=6_000))
    cold = settle(produce, village(rules, built__mill_wheel=2000))

    assert after.of("stock.charcoal") == [(-6_000, "serves")]
    assert after("stock.power") == 300_000
    assert cold("stock.power") == 0


def test_wells_dug_stay_dug() -> None:
    def digs(data: dict[str, Any]) -> None:
        data["processes"].append(
            {"id": "wells", "name": "Wells", "labour": {"labourer": 2}, "raises": [{"level": "sanitation", "add": 60}],
             "text": "A ring of brick.", "source": {"of": "tiny"}}
        )  # fmt: skip

    after = settle(produce, village(rules_with(digs), plan_target__wells=3_000, days__labourer=9_000))

    assert after("raised.sanitation") == 180_000
    assert after("run.wells") == 3_000


def test_smoke_is_counted_by_the_hundred_runs() -> None:
    after = run(
        plan_target__burn_charcoal=50_000, days__labourer=900_000, days__skilled=90_000, stock__wood=900_000,
        stock__power=90_000,
    )  # fmt: skip

    assert ("pollution", 20, Cause("process", "burn_charcoal")) in after.entries


def test_pressure_moves_hands_to_what_is_measured_and_away_from_the_rest() -> None:
    plenty = {
        "plan_target.burn_charcoal": 10_000, "days.labourer": 90_000, "days.skilled": 9_000, "stock.wood": 90_000,
        "stock.power": 9_000, "pressure.kiln_works": 500,
    }  # fmt: skip

    unmeasured = settle(produce, village(None, {**KNOWN, **plenty}))

    # 180 per mille less at full pressure, 90 at half; an eighth rejected
    assert unmeasured("made.charcoal") == 10_000 * (910 * 880 // 1000) // 1000
