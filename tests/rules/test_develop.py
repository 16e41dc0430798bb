"""Projects are worked on in the queue's order, with materials first, then days, in no less than their time."""

from __future__ import annotations

from lingao.engine import limits
from lingao.engine.ledger import Cause
from lingao.engine.phases.develop import develop
from tests.rules.village import rules_with, settle, tiny_rules, village

WOOD = tiny_rules().ordinal["resources"]["wood"]
SPECIALIST, TECHNICIAN = 4, 3


def test_a_tech_is_learnt_when_its_days_and_materials_are_there() -> None:
    after = settle(
        develop,
        village(
            tech__axes=1,
            plan_rank__kiln_fire=1,
            stock__wood=25_000,
            days__specialist=90_000,
            days__technician=200_000,
        ),
    )

    assert after("tech.kiln_fire") == 1
    assert after("tech_since.kiln_fire") == 1
    assert after("plan_rank.kiln_fire") == 0
    assert after.of("stock.wood") == [(-20_000, "project")]
    assert (after("days.specialist"), after("days.technician")) == (15_000, 50_000)


def test_progress_is_as_far_as_the_scarcest_hands_go() -> None:
    after = settle(
        develop,
        village(
            tech__axes=1,
            plan_rank__kiln_fire=1,
            stock__wood=25_000,
            days__specialist=30_000,
            days__technician=200_000,
        ),
    )

    assert after("progress.kiln_fire") == 400_000
    assert after("waits.kiln_fire") == limits.labour(SPECIALIST)
    assert after("days.technician") == 200_000 - 60_000


def test_materials_are_issued_once() -> None:
    state = village(
        tech__axes=1, plan_rank__kiln_fire=1, paid__kiln_fire=1, progress__kiln_fire=400_000, stock__wood=25_000,
        days__specialist=30_000, days__technician=200_000,
    )  # fmt: skip

    after = settle(develop, state)

    assert after("stock.wood") == 25_000
    assert after("progress.kiln_fire") == 800_000


def test_what_cannot_go_on_is_skipped_and_says_why() -> None:
    after = settle(
        develop,
        village(
            tech__axes=1, plan_rank__kiln_fire=1, plan_rank__hut=2, plan_count__hut=1, stock__wood=5_000,
            days__labourer=90_000,
        ),
    )  # fmt: skip

    assert after("waits.kiln_fire") == limits.resource(WOOD)
    assert after("built.hut") == 1000


def test_materials_are_issued_all_or_none() -> None:
    def of_two(data: dict[str, list[dict[str, object]]]) -> None:
        next(one for one in data["buildings"] if one["id"] == "hut")["materials"] = {"wood": 2, "salt": 1}

    after = settle(
        develop,
        village(
            rules_with(of_two), None, plan_rank__hut=1, plan_count__hut=1, stock__wood=9_000, stock__salt=979,
            days__labourer=90_000,
        ),
    )  # fmt: skip

    assert after("waits.hut") == limits.resource(tiny_rules().ordinal["resources"]["salt"])
    assert (after("stock.wood"), after("stock.salt"), after("paid.hut")) == (9_000, 979, 0)


def test_the_first_in_the_queue_gets_the_wood() -> None:
    state = {
        "plan_count.hut": 1,
        "plan_count.barn": 1,
        "stock.wood": 9_000,
        "days.labourer": 900_000,
        "days.skilled": 90_000,
    }

    barn_first = settle(develop, village(None, {**state, "plan_rank.barn": 1, "plan_rank.hut": 2}))
    hut_first = settle(develop, village(None, {**state, "plan_rank.barn": 2, "plan_rank.hut": 1}))

    assert (barn_first("built.barn"), barn_first("built.hut")) == (1000, 0)
    assert (hut_first("built.barn"), hut_first("built.hut")) == (0, 1000)


def test_an_unknown_tech_an_unopened_era_and_a_missing_building_hold_a_project_up() -> None:
    no_tech = settle(develop, village(plan_rank__kiln_fire=1))
    no_era = settle(develop, village(tech__axes=1, plan_rank__charcoal_stack=1))
    no_kiln = settle(
        develop,
        village(rules_with(_open_clay), {"tech.axes": 1, "tech.kiln_fire": 1, "plan_rank.charcoal_stack": 1}),
    )

    assert no_tech("waits.kiln_fire") == limits.UNKNOWN_TECH
    assert no_era("waits.charcoal_stack") == limits.ERA
    assert no_kiln("waits.charcoal_stack") == limits.WORKS


def _open_clay(data: dict[str, list[dict[str, object]]]) -> None:
    data["eras"][1]["opened_by"] = ["kiln_fire"]


def test_a_project_takes_no_less_than_its_seasons() -> None:
    state = village(
        plan_rank__mill_wheel=1,
        plan_count__mill_wheel=1,
        stock__wood=90_000,
        days__labourer=900_000,
        days__skilled=900_000,
    )

    first = settle(develop, state)
    assert first("progress.mill_wheel") == 500_000
    assert first("waits.mill_wheel") == limits.MINIMUM_TIME

    second = settle(develop, (first.rules, first.book))
    assert second("built.mill_wheel") == 1000
    assert second("begun.mill_wheel") == 0


def test_of_what_takes_one_season_as_many_are_built_as_are_wanted() -> None:
    after = settle(
        develop, village(plan_rank__hut=1, plan_count__hut=3, stock__wood=90_000, days__labourer=90_000)
    )

    assert after("built.hut") == 2000
    assert after("plan_count.hut") == 1
    assert after("plan_rank.hut") == 1
    assert after("progress.hut") == 250_000


def test_all_sites_taken_is_a_limit_too() -> None:
    after = settle(
        develop,
        village(tech__axes=1, tech__kiln_fire=1, plan_rank__kiln=1, plan_count__kiln=1, built__kiln=6000),
    )

    assert after("waits.kiln") == limits.OWN_LIMIT


def test_research_makes_techs_faster_and_buildings_not() -> None:
    tech = settle(
        develop,
        village(
            tech__axes=1, plan_rank__kiln_fire=1, stock__wood=25_000, days__specialist=90_000, days__technician=200_000,
            level__research=500,
        ),
    )  # fmt: skip
    hut = settle(
        develop,
        village(
            plan_rank__hut=1, plan_count__hut=1, stock__wood=9_000, days__labourer=90_000, level__research=500
        ),
    )

    assert tech("days.specialist") == 90_000 - 50_000
    assert hut("days.labourer") == 90_000 - 40_000


def test_a_building_worn_to_a_part_is_no_obstacle_to_the_next() -> None:
    after = settle(
        develop,
        village(
            plan_rank__barn=1,
            plan_count__barn=1,
            built__barn=995,
            stock__wood=9_000,
            days__labourer=120_000,
            days__skilled=30_000,
        ),
    )

    assert after("built.barn") == 1995
    assert ("built.barn", 1000, Cause("finished", "barn")) in after.entries
