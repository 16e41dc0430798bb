"""The standing plan makes what people need, what projects wait for, what was promised, what was wished, in that order."""

from __future__ import annotations

from typing import Any

from lingao.engine.draft import draft
from lingao.engine.limits import labour
from lingao.engine.phases.decrees import decrees
from lingao.engine.wants import wants
from tests.rules.village import rules_with, settle, tiny_rules, village

R = tiny_rules().ordinal["resources"]
P = tiny_rules().ordinal["processes"]
ABLE = {
    "indicator.health": 50_000,
    "indicator.legitimacy": 50_000,
    "people.labourer": 100,
    "people.skilled": 20,
    "tech.axes": 1,
    "tech.kiln_fire": 1,
    "practice.felling": 3,
    "practice.burn_charcoal": 3,
    "built.kiln": 1000,
    "built.mill_wheel": 1000,
}
"""A hundred and twenty people who can fell and burn."""


def plan(rules: Any = None, **accounts: int) -> list[int]:
    """The draft, by process."""
    given = {name.replace("__", "."): value for name, value in accounts.items()}
    made, book = village(rules, {**ABLE, **given})
    return draft(made, book.balances)


def wanted(resource: str, **accounts: int) -> list[int]:
    """How much of a resource is wanted, want by want."""
    given = {name.replace("__", "."): value for name, value in accounts.items()}
    rules, book = village(None, {**ABLE, **given})
    return [want.amount for want in wants(rules, book.balances) if want.resource == R[resource]]


# Wants


def test_people_want_a_season_of_fuel_and_a_half_in_store() -> None:
    assert wanted("charcoal") == [120 * 20 * 3 // 2]


def test_food_is_wanted_until_the_next_levy_less_what_it_will_bring() -> None:
    season = 100 * 70 + 20 * 60

    assert wanted("grain") == [season]
    assert wanted("grain", season=4) == [season * 2]
    assert wanted("grain", season=2, expected__mapu=20_000) == [
        season * 2 - 20_000 * 550 // 1000 * 100 // 1000
    ]


def test_tools_are_wanted_for_the_wear_of_a_season() -> None:
    assert wanted("tools") == [100 * 6]


def with_an_engine(data: dict[str, Any]) -> None:
    """An engine that burns wood, and the ship's bearings."""
    data["buildings"].append(
        {"id": "engine", "name": "Engine", "build": {"labourer": 10}, "serves": {"power": 100},
         "burns": {"wood": 7, "bearings": 2}, "text": "It eats.", "source": {"of": "tiny"}}
    )  # fmt: skip


def test_what_engines_burn_is_wanted_for_this_season_and_the_next_but_no_relic() -> None:
    rules, book = village(rules_with(with_an_engine), {**ABLE, "built.engine": 1000})
    amounts = {want.resource: want.amount for want in wants(rules, book.balances)}

    assert amounts[R["wood"]] == 2 * 7_000
    assert R["bearings"] not in amounts


def test_projects_at_the_front_want_their_materials() -> None:
    assert wanted("wood", plan_rank__barn=1) == [8_000]
    assert wanted("wood", plan_rank__barn=1, paid__barn=1) == []
    assert wanted("wood", plan_rank__charcoal_stack=1) == []


def test_a_flow_promised_is_made_anew_and_a_store_is_approached() -> None:
    flow = {"hung__more_wood": 1, "promised__more_wood": 90_000, "judged_in__more_wood": 4}
    store = {
        "hung__full_barn": 1,
        "promised__full_barn": 90_000,
        "judged_in__full_barn": 4,
        "stock__grain": 10_000,
    }

    assert wanted("wood", **flow) == [90_000]
    assert wanted("grain", **store)[-1] == 10_000 + 80_000 // 4


def test_what_was_lowered_is_wanted_no_more() -> None:
    assert wanted("wood", hung__more_wood=1, promised__more_wood=90_000, lowered__more_wood=1) == []


def test_the_office_works_for_the_trend_and_leaves_what_was_promised_on_top_to_the_player() -> None:
    flow = {"promised__more_wood": 90_000, "trend__more_wood": 80_000, "judged_in__more_wood": 4}

    assert wanted("wood", hung__more_wood=1, **flow) == [80_000]


def test_promises_on_people_want_nothing_of_the_works() -> None:
    before = wanted("wood")

    assert wanted("wood", hung__good_health=1, promised__good_health=60_000) == before


def test_goals_are_wanted_last_by_rank() -> None:
    rules, book = village(
        None,
        {
            **ABLE,
            "plan_goal.wood": 5,
            "plan_goal_rank.wood": 2,
            "plan_goal.fish": 7,
            "plan_goal_rank.fish": 1,
        },
    )

    assert [(want.resource, want.amount) for want in wants(rules, book.balances)][-2:] == [
        (R["fish"], 7),
        (R["wood"], 5),
    ]


# The plan


def test_what_is_wanted_is_made_with_what_it_needs() -> None:
    runs = plan()

    assert runs[P["burn_charcoal"]] == 3_600 * 1000 // 1000
    assert runs[P["felling"]] == 3_600 * 5_500 // 1000


def test_what_lies_in_store_need_not_be_made() -> None:
    runs = plan(stock__charcoal=2_600, stock__wood=5_000)

    assert runs[P["burn_charcoal"]] == 1_000
    assert runs[P["felling"]] == 500


def test_a_plan_never_gives_out_more_hands_than_there_are() -> None:
    runs = plan(plan_goal__wood=900_000_000, plan_goal_rank__wood=1)

    assert runs[P["felling"]] * 1_500 // 1000 + runs[P["burn_charcoal"]] * 3 <= 100 * 75 * 1000


def test_buildings_and_limits_bound_a_plan() -> None:
    runs = plan(
        plan_goal__fish=900_000_000, plan_goal_rank__fish=1, people__labourer=90_000, stock__salt=90_000_000
    )

    assert runs[P["beach_fishing"]] == 300_000


def test_what_cannot_be_had_cuts_the_runs() -> None:
    assert plan(plan_goal__fish=90_000, plan_goal_rank__fish=1, stock__salt=500)[P["beach_fishing"]] == 5_000


def test_power_is_counted_before_anything_is_planned() -> None:
    assert plan(built__mill_wheel=0)[P["burn_charcoal"]] == 0
    assert plan(built__mill_wheel=5)[P["burn_charcoal"]] == 2_000


def with_treadmills(data: dict[str, Any]) -> None:
    """A crank that turns out power by hand."""
    data["processes"].append(
        {"id": "treading", "name": "Treading", "out": {"power": 1}, "labour": {"labourer": 10},
         "text": "Four men in a drum.", "source": {"of": "tiny"}}
    )  # fmt: skip


def test_a_service_that_runs_short_is_made_like_anything_else() -> None:
    runs = plan(rules_with(with_treadmills), built__mill_wheel=5)

    # half a hp-day a run: the wheel gives one, hands tread the rest of what 3.6 runs need
    assert runs[P["burn_charcoal"]] == 3_600
    assert runs[-1] == 3_600 // 2 - 1_000


def test_out_of_season_nothing_is_planned() -> None:
    assert (
        plan(season=4, plan_goal__fish=900, plan_goal_rank__fish=1, stock__salt=900)[P["beach_fishing"]] == 0
    )


FELL_ALL = {"plan_goal__wood": 9_000_000, "plan_goal_rank__wood": 1, "people__labourer": 40}
"""Forty people of whom all who are free fell wood."""


def test_lines_the_player_has_set_take_their_hands_first() -> None:
    usual = plan(**FELL_ALL)
    kept = plan(plan_fixed__beach_fishing=1, plan_target__beach_fishing=100_000, **FELL_ALL)

    assert kept[P["beach_fishing"]] == 0
    # 100 runs at eight days are 800 days, which would have felled 533
    assert (usual[P["felling"]] - kept[P["felling"]]) // 1000 == 800 * 2 // 3


def test_what_a_set_line_gives_counts_as_there_and_no_more_is_asked_of_it() -> None:
    alone = plan(plan_fixed__felling=1, plan_target__felling=11_000)

    assert alone[P["felling"]] == 0
    assert alone[P["burn_charcoal"]] == 11_000 * 1000 // 5_500


def test_a_set_line_that_cannot_run_gives_nothing() -> None:
    assert plan(plan_fixed__felling=1, plan_target__felling=11_000, tech__axes=0)[P["burn_charcoal"]] == 0


def test_what_lies_ready_for_a_project_is_left_to_it() -> None:
    usual, waiting = plan(stock__wood=8_000), plan(stock__wood=8_000, plan_rank__barn=1)

    assert waiting[P["felling"]] - usual[P["felling"]] == 8_000
    assert plan(stock__wood=8_000, plan_rank__barn=1, paid__barn=1)[P["felling"]] == usual[P["felling"]]


def test_what_a_project_still_lacks_is_made_once() -> None:
    lacking = plan(stock__wood=5_000, plan_rank__barn=1)[P["felling"]]

    assert lacking == plan()[P["felling"]] + 3_000


def test_the_queue_keeps_back_hands_but_never_more_than_half() -> None:
    busy = {"plan_rank__barn": 1, "paid__barn": 1}

    assert plan(**FELL_ALL)[P["felling"]] - plan(**FELL_ALL, **busy)[P["felling"]] == 120_000 * 1000 // 1_500
    two = plan(**{**FELL_ALL, "people__labourer": 2, "people__skilled": 0}, **busy)
    assert two[P["felling"]] == 75_000 * 1000 // 1_500


def with_wells(data: dict[str, Any]) -> None:
    """Wells that serve sixty people a run."""
    data["processes"].append(
        {"id": "wells", "name": "Wells", "labour": {"labourer": 2}, "raises": [{"level": "sanitation", "add": 60}],
         "text": "A ring of brick.", "source": {"of": "tiny"}}
    )  # fmt: skip


def test_whoever_has_no_well_yet_gets_one_when_hands_are_left() -> None:
    rules = rules_with(with_wells)

    assert plan(rules)[-1] == 120 * 1000 // 60
    assert plan(rules, level__sanitation=90)[-1] == 30 * 1000 // 60
    assert plan(rules, level__sanitation=900)[-1] == 0


def test_wells_come_before_goals() -> None:
    assert (
        plan(rules_with(with_wells), **FELL_ALL)[-1]
        == plan(rules_with(with_wells), people__labourer=40)[-1]
        > 0
    )


def with_ditches(data: dict[str, Any]) -> None:
    """Ditches that take ten days a run, eight hundred runs at most."""
    with_wells(data)
    data["processes"][-1] |= {
        "labour": {"labourer": 10},
        "limit": 800,
        "raises": [{"level": "harvest", "add": 5}],
    }


def test_hands_that_nobody_wanted_dig_up_to_what_a_season_lets_them() -> None:
    rules = rules_with(with_ditches)

    assert plan(rules, people__labourer=900)[-1] == 800 * 1000
    assert 0 < plan(rules)[-1] < 800 * 1000


def test_ditches_come_after_every_goal() -> None:
    rules = rules_with(with_ditches)

    assert plan(rules, **FELL_ALL)[-1] < plan(rules, people__labourer=40)[-1]
    assert plan(rules, **FELL_ALL)[P["felling"]] == plan(**FELL_ALL)[P["felling"]]


def test_a_relic_is_spent_only_where_nothing_else_makes_the_thing() -> None:
    def second_way(data: dict[str, Any]) -> None:
        data["processes"].append(
            {"id": "ship_saw", "name": "Ship's saw", "out": {"wood": 1}, "in": {"bearings": 0.1},
             "labour": {"labourer": 0.1}, "text": "Fast while it lasts.", "source": {"of": "tiny"}}
        )  # fmt: skip

    rules = rules_with(second_way)
    goal = {"plan_goal__wood": 5_000, "plan_goal_rank__wood": 1, "stock__bearings": 9_000}

    assert plan(rules, **goal)[-1] == 0
    assert plan(rules, tech__axes=0, **goal)[-1] > 0


def test_two_that_need_each_other_do_not_chase_for_ever() -> None:
    def circle(data: dict[str, Any]) -> None:
        for name, out, into in (("a", "cloth", "prints"), ("b", "prints", "cloth")):
            data["processes"].append(
                {"id": f"circle_{name}", "name": name, "out": {out: 1}, "in": {into: 1}, "labour": {"labourer": 1},
                 "text": "Round.", "source": {"of": "tiny"}}
            )  # fmt: skip

    assert plan(rules_with(circle), plan_goal__cloth=900, plan_goal_rank__cloth=1)[-2:] == [0, 0]


def test_the_draft_can_be_carried_out() -> None:
    after = settle(decrees, village(None, {**ABLE, "stock.grain": 90_000}))

    assert after("plan_target.burn_charcoal") > 0
    assert after("limit.burn_charcoal") != labour(0)


def test_what_is_made_on_the_way_may_use_up_the_very_thing_it_is_made_for() -> None:
    def seeded(data: dict[str, Any]) -> None:
        for name, out, made, into in (
            ("a", "cloth", 1, "prints"),
            ("b", "prints", 3, "medicine"),
            ("c", "medicine", 1, "prints"),
        ):
            data["processes"].append(
                {"id": f"seeded_{name}", "name": name, "out": {out: made}, "in": {into: 1}, "labour": {"labourer": 1},
                 "text": "Sown and reaped.", "source": {"of": "tiny"}}
            )  # fmt: skip

    cloth, prints, seed = plan(
        rules_with(seeded), plan_goal__cloth=300_000, plan_goal_rank__cloth=1, stock__prints=100_000
    )[-3:]

    assert seed == prints > 0
    assert cloth <= 100_000 - seed + 3 * prints


def test_days_that_are_spoken_for_are_not_planned_with() -> None:
    def on_duty(data: dict[str, Any]) -> None:
        data["constants"]["duty_skilled"] |= {"value": 996, "range": [0, 1000]}

    # a run of burning takes a quarter of a skilled day; of 75 days 0.3 are left
    assert plan(stock__wood=9_000_000, people__skilled=1)[P["burn_charcoal"]] > 1_200
    assert plan(rules_with(on_duty), stock__wood=9_000_000, people__skilled=1)[P["burn_charcoal"]] == 1_200
