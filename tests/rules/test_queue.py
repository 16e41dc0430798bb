"""The queue: what each project waits for, and how the planning office keeps it filled."""

from __future__ import annotations

from typing import Any

import pytest

from lingao.engine import limits
from lingao.engine.decreed.standing_plan import fill_queue
from lingao.engine.queue import blocked, days_left, era_open, queued
from lingao.engine.tables.tree import Project
from tests.rules.village import After, rules_with, tiny_rules, village

PROJECTS = {project.id: project for project in tiny_rules().projects}
WOOD = tiny_rules().ordinal["resources"]["wood"]
CLAY = 1


def waits(project: Project, **accounts: int) -> int:
    """What keeps a project from being worked on."""
    rules, book = village(None, None, **accounts)
    return blocked(rules, book.balances, project)


def test_projects_stand_by_rank_and_equals_by_content_order() -> None:
    rules, book = village(plan_rank__hut=2, plan_rank__barn=1, plan_rank__kiln_fire=2)

    assert [one.id for one in queued(rules, book.balances)] == ["barn", "kiln_fire", "hut"]


def test_an_era_opens_with_three_techs_or_all_of_a_shorter_list() -> None:
    for known, opened in (
        ({}, False),
        ({"tech__kiln_fire": 1}, False),
        ({"tech__kiln_fire": 1, "tech__charcoal_stack": 1}, True),
    ):
        rules, book = village(None, None, **known)
        assert era_open(rules, book.balances, CLAY) is opened


def test_what_a_project_waits_for_is_named_in_the_order_it_matters() -> None:
    fire, stack, kiln = PROJECTS["kiln_fire"], PROJECTS["charcoal_stack"], PROJECTS["kiln"]

    assert waits(stack) == limits.ERA
    assert waits(fire) == limits.UNKNOWN_TECH
    assert waits(fire, tech__axes=1) == limits.resource(WOOD)
    assert waits(fire, tech__axes=1, stock__wood=20_000) == limits.NOTHING
    assert waits(fire, tech__axes=1, paid__kiln_fire=1) == limits.NOTHING
    assert waits(kiln, tech__kiln_fire=1, built__kiln=6_000) == limits.OWN_LIMIT


@pytest.mark.parametrize(("wood", "begins"), [(20_000, True), (19_600, True), (19_599, False)])
def test_a_project_begins_with_a_fiftieth_of_a_material_missing(wood: int, begins: bool) -> None:
    limit = waits(PROJECTS["kiln_fire"], tech__axes=1, stock__wood=wood)

    assert (limit == limits.NOTHING) is begins


@pytest.mark.parametrize(
    ("built", "stands"), [(1000, True), (980, True), (500, True), (499, False), (0, False)]
)
def test_worn_works_stand_until_half_of_one_is_gone(built: int, stands: bool) -> None:
    stack = PROJECTS["charcoal_stack"]
    limit = waits(stack, tech__kiln_fire=1, tech__charcoal_stack=1, stock__wood=90_000, built__kiln=built)

    assert (limit != limits.WORKS) is stands


@pytest.mark.parametrize(
    ("progress", "research", "days"), [(0, 0, 150_000), (500_000, 0, 75_000), (0, 500, 100_000)]
)
def test_the_days_left_are_what_is_not_done_yet(progress: int, research: int, days: int) -> None:
    rules, book = village(progress__charcoal_stack=progress, level__research=research)

    assert days_left(rules, book.balances, PROJECTS["charcoal_stack"]) == [(4, days)]


# The planning office


def filled(**accounts: int) -> list[str]:
    """The queue as the planning office fills it."""
    rules, book = village(None, None, **accounts)
    fill_queue(rules, book)
    return [one.id for one in queued(rules, After(rules, book).book.balances)]


def test_the_office_takes_up_the_scenarios_agenda() -> None:
    queue = filled(tech__axes=1, report__wood=90_000, stock__wood=90_000)

    assert queue[:2] == ["kiln_fire", "hut"]


def test_what_nobody_can_begin_yet_is_not_taken_up() -> None:
    assert "charcoal_stack" not in filled(tech__axes=1, report__wood=90_000)


def test_what_waits_for_material_is_taken_up_too_but_does_not_fill_the_queue() -> None:
    assert filled(tech__axes=1) == ["kiln_fire", "hut"]


def test_what_the_player_has_queued_stays_in_front() -> None:
    assert filled(tech__axes=1, plan_rank__barn=1, plan_count__barn=1)[0] == "barn"


def test_four_that_can_begin_are_enough() -> None:
    ready = {"plan_rank__barn": 1, "plan_rank__hut": 2, "plan_rank__mill_wheel": 3, "plan_rank__kiln": 4}

    queue = filled(tech__axes=1, tech__kiln_fire=1, stock__wood=90_000, report__wood=90_000, **ready)

    assert len(queue) == 4


def test_buildings_are_taken_up_one_at_a_time_until_the_agenda_is_done() -> None:
    rules, book = village(tech__axes=1, built__hut=50_000)
    fill_queue(rules, book)
    assert book[rules.account("plan_count.hut")] == 1

    assert "hut" not in filled(tech__axes=1, built__hut=51_000)


def test_the_office_plans_by_the_books() -> None:
    def needs_wood(data: dict[str, Any]) -> None:
        data["scenarios"][0]["start"]["queue"] = ["barn", "kiln_fire", "hut", "mill_wheel"]

    rules = rules_with(needs_wood)
    _, hollow = village(rules, tech__axes=1, report__wood=90_000)
    _, honest = village(rules, tech__axes=1, report__wood=90_000, stock__wood=90_000)

    fill_queue(rules, hollow)
    fill_queue(rules, honest)

    assert [hollow[n] for n in rules.at.plan_rank] == [honest[n] for n in rules.at.plan_rank]
