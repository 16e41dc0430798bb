"""Posts get in each other's way beyond a place's room, and each kind of work has a time of year that asks for it."""

from __future__ import annotations

from typing import Any

import pytest

from lingao.content.vocabulary import WORK
from lingao.engine import mortality
from lingao.engine.decreed.posts import man_posts
from lingao.engine.indicators import skill, threat
from lingao.engine.ledger import Cause
from lingao.engine.mortality import spared
from lingao.engine.phases.report import audit_books
from lingao.engine.phases.teach import teach
from lingao.engine.phases.wear import relic_rate, wear
from lingao.engine.posted import asked
from lingao.engine.ruleset import Ruleset
from tests.rules.village import After, rules_with, settle, village

POST = 75_000
SUMMER_FROM_SPRING = {"spring": 1, "summer": 2, "autumn": 3, "winter": 4}
"""Seasons of a run that begins in spring."""


def world(**constants: int) -> Ruleset:
    """The tiny world beginning in spring, with these constants."""

    def change(data: dict[str, Any]) -> None:
        data["scenarios"][0]["begins"] = "spring"
        for name, value in constants.items():
            data["constants"][name] |= {"value": value, "range": [min(0, value), max(5000, value)]}

    return rules_with(change)


def place(rules: Ruleset, work: str, office: str = "") -> int:
    """The number of the first place of a kind of work, at an office for an audit."""
    return next(
        number
        for number, one in enumerate(rules.places, 1)
        if one.work == WORK.index(work) and (not office or rules.world.offices[one.office].id == office)
    )


def sent(rules: Ruleset, work: str, count: int) -> After:
    """After so many of the roll have been at a kind of work for a second season."""
    where = place(rules, work)
    handles = rules.world.handles[:count]
    named = {f"{block}.{one.id}": where for block in ("plan_post", "post") for one in handles}
    rules, book = village(rules, named)
    man_posts(rules, book)
    return After(rules, book)


def test_beyond_its_room_each_post_gives_a_part_of_its_days() -> None:
    plain, tight = world(knack=1000), world(knack=1000, room_post=1, crowded=400)

    assert sent(plain, "health", 2)("post_days.health") == 2 * POST
    assert sent(tight, "health", 1)("post_days.health") == POST
    assert sent(tight, "health", 2)("post_days.health") == POST + POST * 400 // 1000


def test_the_drawing_office_has_a_room_of_its_own() -> None:
    rules = world(knack=1000, room_tree=2, room_post=1, crowded=400)

    assert sent(rules, "tree", 2)("post_days.tree") == 2 * POST


@pytest.mark.parametrize(
    ("work", "peak"),
    [("school", "spring"), ("health", "summer"), ("machines", "autumn"), ("frontier", "winter")],
)
def test_each_kind_of_work_has_its_time_of_year(work: str, peak: str) -> None:
    rules = world(peak_school=2800, peak_health=2800, peak_machines=2800, peak_frontier=2800)

    for time, season in SUMMER_FROM_SPRING.items():
        _, book = village(rules, season=season)
        assert asked(rules, book.balances, WORK.index(work)) == (2800 if time == peak else 400)


def test_the_tree_and_the_audits_know_no_time_of_year() -> None:
    rules = world(peak_school=2800, peak_health=2800)

    for season in SUMMER_FROM_SPRING.values():
        _, book = village(rules, season=season)
        assert {asked(rules, book.balances, WORK.index(one)) for one in ("tree", "audit")} == {1000}


def test_a_nurse_saves_more_in_the_fever_months() -> None:
    rules = world(peak_health=2800)

    # 30 per mille a post: 84 in summer, 12 in the other seasons
    assert [spared(*village_at(rules, season, "health")) for season in (1, 2, 3, 4)] == [988, 916, 988, 988]


def village_at(rules: Ruleset, season: int, work: str) -> tuple[Ruleset, list[int]]:
    """A village in a season with one post at a kind of work."""
    rules, book = village(rules, {f"post_days.{work}": POST}, season=season)
    return rules, book.balances


def test_a_watch_holds_threat_off_of_itself_and_most_when_sails_come() -> None:
    rules = world(peak_frontier=2800, frontier_watch=150)

    def watched(season: int) -> int:
        parts = dict(threat.threat(*village_at(rules, season, "frontier")).parts)
        return parts[Cause("post", "frontier")] // 1000

    assert [watched(season) for season in (1, 4)] == [-60, -420]


def test_a_teacher_keeps_children_in_lessons() -> None:
    rules = world(school_pupils=50)
    rules, book = village(rules, people__labourer=1000, post_days__school=POST)

    # 1000 people have 200 of school age
    assert skill.schooled(rules, book.balances) == 250


def test_a_teacher_finds_trainees_beside_those_planned() -> None:
    rules = world(school_fills=4)
    named = {"days.skilled": 60_000, "stock.prints": 1000, "level.training_seats": 40}
    after = settle(teach, village(rules, named, people__labourer=200, post_days__school=POST))

    assert after("cohort.kiln_school.2") == 4
    assert after("people.labourer") == 196


def test_a_teacher_brings_some_on_by_a_second_season() -> None:
    rules = world(school_hurry=3)
    named = {"days.skilled": 60_000, "stock.prints": 1000, "level.training_seats": 40}
    after = settle(teach, village(rules, named, cohort__kiln_school__2=10, post_days__school=POST))

    assert after("cohort.kiln_school.1") == 7
    assert after("people.apprentice") == 3


def test_posts_at_the_machines_mend_walls_and_tools() -> None:
    rules = world(machines_mend=500)
    after = settle(wear, village(rules, built__barn=20_000, post_days__machines=POST))
    bare = settle(wear, village(rules, built__barn=20_000))

    assert after("built.barn") - 20_000 == (bare("built.barn") - 20_000) // 2


def test_relics_are_kept_best_in_the_season_of_salt_and_damp() -> None:
    rules = world(peak_machines=2500, machines_post=-100)

    assert [relic_rate(*village_at(rules, season, "machines"), 1000) for season in (1, 3)] == [950, 750]


def test_an_audit_looks_at_the_other_offices_too() -> None:
    rules = world(audit_round=100)
    office = rules.world.offices[0].id
    where = place(rules, "audit", office)
    rules, book = village(rules, plan_post__lamplight=where, post__lamplight=where)
    man_posts(rules, book)

    covered = [book[account] for account in rules.at.audit]
    assert covered == [250, *([100] * (len(covered) - 1))]


def test_an_audit_where_the_clue_lay_halves_the_lie_and_is_believed() -> None:
    rules = world(audit_clue=500, doubt_truth=600)
    office = rules.world.offices[0].id
    where = place(rules, "audit", office)
    named = {f"bias.{office}": 300, "indicator.truthfulness": 50_000, "said_indicator.truthfulness": 50_000}
    rules, book = village(rules, named, post__lamplight=where)

    audit_books(rules, book, doubted={0})

    after = After(rules, book)
    assert after.of(f"bias.{office}") == [(-150, "audit")]
    assert after("indicator.truthfulness") == after("said_indicator.truthfulness") == 50_600


def test_an_audit_elsewhere_settles_no_doubt() -> None:
    rules = world(audit_clue=500, doubt_truth=600)
    office = rules.world.offices[0].id
    where = place(rules, "audit", office)
    rules, book = village(rules, {f"bias.{office}": 300}, post__lamplight=where)

    audit_books(rules, book, doubted={1})

    assert After(rules, book).of(f"bias.{office}") == []


def test_nobody_is_spared_more_than_half() -> None:
    rules = world(health_post=1000)

    assert mortality.spared(*village_at(rules, 2, "health")) == 500
