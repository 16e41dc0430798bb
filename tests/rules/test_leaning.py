"""What a project pulls in with it: techs, works, openers of its era, works that give a service; what nobody can have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from lingao.engine.leaning import ways_to, with_needs, without_source
from lingao.engine.ruleset import Ruleset
from tests.rules.village import rules_with, tiny_rules, village

POWERED = {"built__mill_wheel": 1000}
CLAY_OPEN = {"tech__axes": 1, "tech__kiln_fire": 1, "tech__charcoal_stack": 1}


def pulled(project: str, rules: Ruleset | None = None, **accounts: int) -> list[str]:
    """What a project pulls in, in order, itself last."""
    rules, book = village(rules, None, **accounts)
    one = next(one for one in rules.projects if one.id == project)
    return [found.id for found in with_needs(rules, book.balances, one)]


def lacking(project: str, rules: Ruleset | None = None, **accounts: int) -> list[tuple[str, int, int]]:
    """Materials of its path that nobody can have: (resource, have, need)."""
    rules, book = village(rules, None, **accounts)
    one = next(one for one in rules.projects if one.id == project)
    path = with_needs(rules, book.balances, one)
    return [
        (rules.world.resources[it.resource].id, it.have, it.need)
        for it in without_source(rules, book.balances, path)
    ]


def changed(section: str, entry: str, **fields: Any) -> Callable[[dict[str, Any]], None]:
    """A change of one entry of the tiny world."""

    def change(data: dict[str, Any]) -> None:
        next(one for one in data[section] if one["id"] == entry).update(fields)

    return change


def test_a_project_pulls_in_techs_and_works_first_things_first() -> None:
    assert pulled("kiln", None, **POWERED) == ["axes", "kiln_fire", "kiln"]
    assert pulled("kiln", None, tech__axes=1, **POWERED) == ["kiln_fire", "kiln"]
    assert pulled("charcoal_stack", None, tech__axes=1, **POWERED) == ["kiln_fire", "kiln", "charcoal_stack"]


def test_a_tech_that_two_needs_share_is_pulled_in_once() -> None:
    rules = rules_with(changed("techs", "charcoal_stack", needs=["kiln_fire", "axes"]))

    assert pulled("charcoal_stack", rules, **POWERED) == ["axes", "kiln_fire", "kiln", "charcoal_stack"]


@pytest.mark.parametrize(("built", "comes"), [(1000, False), (500, False), (499, True)])
def test_works_that_stand_are_not_built_again(built: int, comes: bool) -> None:
    path = pulled("charcoal_stack", None, tech__axes=1, tech__kiln_fire=1, built__kiln=built, **POWERED)

    assert ("kiln" in path) is comes


def test_works_that_need_works_bring_those_too() -> None:
    rules = rules_with(changed("buildings", "kiln", needs_works=["barn"]))

    assert pulled("charcoal_stack", rules, tech__axes=1, tech__kiln_fire=1, **POWERED) == [
        "barn",
        "kiln",
        "charcoal_stack",
    ]


def test_what_opens_a_closed_era_comes_too_and_nothing_waits_for_itself() -> None:
    def opened_by_three(data: dict[str, Any]) -> None:
        data["eras"][1]["opened_by"] = ["axes", "kiln_fire", "charcoal_stack"]

    # The stack opens its own era in the tiny world: it is left out of what it waits for.
    assert pulled("charcoal_stack", rules_with(opened_by_three), **POWERED)[:2] == ["axes", "kiln_fire"]


def _five_openers(data: dict[str, Any]) -> None:
    """Four cheap techs of the beach, three of which open the clay."""
    for number, days in enumerate((30, 10, 20, 40)):
        data["techs"].append(
            {**data["techs"][0], "id": f"knot_{number}", "unlocks": {}, "research": {"specialist": days}}
        )
    data["eras"][1]["opened_by"] = [f"knot_{number}" for number in range(4)]


def test_of_the_techs_that_open_an_era_those_come_that_ask_least_of_the_posts() -> None:
    rules, known = rules_with(_five_openers), {"tech__axes": 1, "tech__kiln_fire": 1, "built__kiln": 1000}

    assert pulled("charcoal_stack", rules, **known) == ["knot_1", "knot_2", "knot_0", "charcoal_stack"]
    assert pulled("charcoal_stack", rules, tech__knot_3=1, **known) == ["knot_1", "knot_2", "charcoal_stack"]


def test_what_is_queued_already_comes_before_what_asks_least() -> None:
    known = {"tech__axes": 1, "tech__kiln_fire": 1, "built__kiln": 1000, "plan_rank__knot_3": 1}

    path = pulled("charcoal_stack", rules_with(_five_openers), **known)

    assert path == ["knot_3", "knot_1", "knot_2", "charcoal_stack"]


def test_what_a_project_cannot_do_without_opens_its_era_before_anything_cheaper() -> None:
    def leans_on_the_dearest(data: dict[str, Any]) -> None:
        _five_openers(data)
        changed("techs", "charcoal_stack", needs=["knot_3"])(data)

    known = {"tech__axes": 1, "tech__kiln_fire": 1, "built__kiln": 1000}

    path = pulled("charcoal_stack", rules_with(leans_on_the_dearest), **known)

    assert path == ["knot_3", "knot_1", "knot_2", "charcoal_stack"]


def test_works_run_on_a_service_bring_what_gives_it() -> None:
    known = {"tech__axes": 1, "tech__kiln_fire": 1}

    assert pulled("kiln", None, **known) == ["mill_wheel", "kiln"]
    assert pulled("kiln", None, built__mill_wheel=1000, **known) == ["kiln"]


def test_a_building_where_one_line_of_work_needs_no_service_does_without() -> None:
    def by_hand(data: dict[str, Any]) -> None:
        burning = next(one for one in data["processes"] if one["id"] == "burn_charcoal")
        data["processes"].append({**burning, "id": "burn_by_hand", "in": {"wood": 6}})

    assert pulled("kiln", rules_with(by_hand), tech__axes=1, tech__kiln_fire=1) == ["kiln"]


def test_of_works_that_give_a_service_the_one_of_fewest_days_comes_and_none_that_burns_a_relic() -> None:
    def wheels(data: dict[str, Any]) -> None:
        wheel = next(one for one in data["buildings"] if one["id"] == "mill_wheel")
        data["buildings"].append({**wheel, "id": "gin", "build": {"labourer": 20}})
        data["buildings"].append(
            {**wheel, "id": "engine", "build": {"labourer": 10}, "burns": {"bearings": 1}}
        )

    rules, known = rules_with(wheels), {"tech__axes": 1, "tech__kiln_fire": 1}

    assert pulled("kiln", rules, **known) == ["gin", "kiln"]
    assert pulled("kiln", rules, plan_rank__mill_wheel=1, **known) == ["mill_wheel", "kiln"]


def test_a_material_that_nobody_can_make_or_buy_is_named_with_what_the_path_takes_in_all() -> None:
    relics = {"stock__bearings": 1000, "stock__circuits": 1000, "stock__prints": 1000}

    assert lacking("charcoal_stack", None, **CLAY_OPEN, **relics) == []
    assert lacking("charcoal_stack", None, **CLAY_OPEN, **{**relics, "stock__bearings": 400}) == [
        ("bearings", 400, 1000)
    ]


def test_wood_can_be_had_once_a_tech_of_the_path_opens_its_felling() -> None:
    assert lacking("hut") == [("wood", 0, 2000)]
    assert lacking("hut", None, plan_rank__axes=1) == []
    assert lacking("hut", None, tech__axes=1) == []
    assert lacking("kiln") == []
    assert lacking("hut", None, stock__wood=1960) == []


def test_what_is_queued_already_is_not_asked_again() -> None:
    assert lacking("hut", None, plan_rank__hut=1) == []


def test_what_a_port_sells_can_be_had_once_the_port_is_known_or_its_tech_queued() -> None:
    rules = rules_with(changed("buildings", "hut", materials={"cloth": 1}))
    far = rules_with(
        lambda data: (
            changed("buildings", "hut", materials={"cloth": 1})(data),
            changed("ports", "haikou", needs="axes")(data),
        )[0]
    )

    assert lacking("hut", rules) == []
    assert lacking("hut", far) == [("cloth", 0, 1000)]
    assert lacking("hut", far, plan_rank__axes=1) == []


def test_the_ways_to_a_resource_are_works_or_the_tech_that_opens_a_line_or_a_port() -> None:
    rules = tiny_rules()
    ways = {one.id: [way.id for way in ways_to(rules, n)] for n, one in enumerate(rules.world.resources)}

    assert ways["charcoal"] == ["kiln"]
    assert ways["wood"] == ["axes"]
    assert ways["bearings"] == []
    assert ways["salt"] == []  # Haikou sells it to whoever comes


def test_works_that_stand_without_fuel_are_not_built_again() -> None:
    rules = rules_with(changed("buildings", "mill_wheel", burns={"wood": 1}))

    assert pulled("kiln", rules, tech__axes=1, tech__kiln_fire=1, built__mill_wheel=1000) == ["kiln"]
