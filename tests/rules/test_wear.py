"""The season wears out tools, stores, relics and walls; wood grows back; days and services lapse."""

from __future__ import annotations

from typing import Any

from lingao.engine.ledger import Cause
from lingao.engine.phases.muster import muster
from lingao.engine.phases.wear import cut_and_grow, relic_rate, wear
from tests.rules.village import LUCKY, rules_with, settle, tiny_rules, village


def test_tools_wear_with_the_days_worked() -> None:
    after = settle(
        wear,
        village(
            turned_out__labourer=7_500_000, days__labourer=2_500_000, stock__tools=5_000, report__tools=5_000
        ),
    )

    # 5000 of 7500 days worked, 6 thousandths a hundred days
    assert after.of("stock.tools") == [(-300, "wear")]
    assert after("report.tools") == 4_700


def test_who_died_or_came_since_muster_wears_no_tools_more_or_less() -> None:
    worn = []
    for left in (100, 40, 160):
        rules, book = village(people__labourer=100, stock__tools=9_000)
        muster(rules, book, LUCKY)
        book.put(rules.account("people.labourer"), left, Cause("deaths"))
        book.post(rules.account("days.labourer"), -5_000_000, Cause("process", "felling"))
        worn.append(settle(wear, (rules, book)).of("stock.tools"))

    assert worn == [[(-300, "wear")]] * 3


def test_idle_hands_wear_no_tools() -> None:
    rules, book = village(people__labourer=100, people__skilled=5, stock__tools=9_000)
    muster(rules, book, LUCKY)

    assert settle(wear, (rules, book))("stock.tools") == 9_000


def test_drawing_wears_no_tools() -> None:
    after = settle(
        wear, village(turned_out__specialist=900_000, turned_out__technician=900_000, stock__tools=5_000)
    )

    assert after("stock.tools") == 5_000


def test_no_more_tools_wear_than_there_are_and_that_is_no_shortage() -> None:
    after = settle(wear, village(turned_out__labourer=7_500_000, stock__tools=100))

    assert after("stock.tools") == 0
    assert after("short.tools") == 0


def test_what_lies_in_store_loses_its_share_and_the_books_write_off_theirs() -> None:
    after = settle(wear, village(stock__fish=1000, report__fish=2000))

    assert after.of("stock.fish") == [(-300, "loss")]
    assert after.of("report.fish") == [(-600, "loss")]


def test_food_without_a_dry_place_rots() -> None:
    after = settle(wear, village(stock__grain=350_000, report__grain=350_000, level__dry_storage=100))

    assert after.of("stock.grain") == [(-30_000, "damp")]
    assert after.of("report.grain") == [(-30_000, "damp")]


def test_food_under_a_roof_keeps() -> None:
    after = settle(wear, village(stock__grain=350_000, level__dry_storage=350))

    assert after("stock.grain") == 350_000


def test_relics_only_fall() -> None:
    after = settle(wear, village(stock__bearings=12_000, report__bearings=12_000))

    assert after.of("stock.bearings") == [(-240, "loss")]
    assert after.of("report.bearings") == [(-240, "loss")]


def test_each_post_at_the_machines_saves_a_twelfth_of_it() -> None:
    rules, book = village(post_days__machines=150_000)

    assert relic_rate(rules, book.balances, 100) == 84


def test_no_care_saves_more_than_four_fifths() -> None:
    rules, book = village(post_days__machines=75_000 * 20)

    assert relic_rate(rules, book.balances, 100) == 20


def test_a_damp_store_costs_more() -> None:
    rules, book = village(level__relic_wear=500)

    assert relic_rate(rules, book.balances, 100) == 150


def test_barns_weather() -> None:
    after = settle(wear, village(built__barn=2000))

    assert after.of("built.barn") == [(-10, "wear")]


def test_days_and_services_not_used_lapse() -> None:
    after = settle(wear, village(days__skilled=900, stock__power=77_000))

    assert after.of("days.skilled") == [(-900, "unused")]
    assert after.of("stock.power") == [(-77_000, "unused")]


def test_pollution_fades_by_a_twentieth() -> None:
    assert settle(wear, village(pollution=400))("pollution") == 380


def test_what_is_felled_leaves_the_forest() -> None:
    rules, book = village(forest=1_000, made__wood=40_000, made__charcoal=10_000)

    cut_and_grow(rules, book)

    assert book[rules.at.forest[0]] == 950 + 950 * 28 // 1000 * (3_000_000 - 950) // 3_000_000


def test_a_full_forest_grows_no_fuller() -> None:
    after = settle(wear, village(forest=tiny_rules().constant.forest_full))

    assert after("forest") == 3_000_000


def test_half_a_forest_grows_fastest() -> None:
    grown = [
        settle(wear, village(forest=standing)).of("forest")[0][0]
        for standing in (300_000, 1_500_000, 2_700_000)
    ]

    assert grown[1] > grown[0]
    assert grown[1] > grown[2]


def test_long_weeks_tire_and_seven_tenths_of_it_are_left_after_a_season() -> None:
    first = settle(wear, village(plan_hours=56))
    second = settle(wear, village(plan_hours=56, fatigue=200))
    rested = settle(wear, village(plan_hours=47, fatigue=200))

    assert first.of("fatigue") == [(200, "muster")]
    assert second.of("fatigue") == [(-60, "rest"), (200, "muster")]
    assert rested("fatigue") == 140


def test_slopes_cut_faster_than_they_grow_lose_soil_and_mend_half_as_fast() -> None:
    bared = village(forest=1000, made__wood=500_000, soil=900)
    shaded = village(forest=1_500_000, soil=900)

    for rules, book in (bared, shaded):
        cut_and_grow(rules, book)

    assert (bared[1][bared[0].at.soil[0]], shaded[1][shaded[0].at.soil[0]]) == (890, 905)


def test_more_cannot_be_felled_than_stands() -> None:
    rules, book = village(forest=10, made__wood=40_000)

    cut_and_grow(rules, book)

    assert book[rules.at.forest[0]] == 0


def test_saplings_planted_grow_the_forest_faster() -> None:
    usual = settle(wear, village(forest=1_500_000))("forest")
    planted = settle(wear, village(forest=1_500_000, level__forest_growth=500))("forest")

    assert planted - 1_500_000 == (usual - 1_500_000) * 3 // 2


def silted(level: str) -> int:
    """What is left of a level raised to 100 by a season that takes 40 per mille of the ditches."""

    def change(data: dict[str, Any]) -> None:
        data["constants"]["ditches_silt"] |= {"value": 40, "range": [0, 200]}

    return settle(wear, village(rules_with(change), {f"raised.{level}": 100_000}))(f"raised.{level}")


def test_ditches_fill_and_wells_do_not() -> None:
    assert (silted("harvest"), silted("sanitation")) == (96_000, 100_000)
