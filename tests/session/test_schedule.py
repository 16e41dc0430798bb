"""Dates of techs are such that nothing comes sooner: least seasons, eras and works are reckoned with, the rest is named."""

from __future__ import annotations

import pytest

from lingao.engine import limits
from lingao.engine.leaning import with_needs
from lingao.engine.orders import Post, QueueProject, Unqueue
from lingao.engine.queue import era_open
from lingao.session.session import Session
from lingao.session.views.earliest import NEVER, least_seasons, obstacle
from lingao.session.views.project import project_detail
from lingao.session.views.race import races
from lingao.session.views.schedule import learnt_in
from tests.games import shipped_game, tiny_game


def queue_first(session: Session, tech: int) -> None:
    """Everybody at the tree, the tech first in the queue."""
    rules = session.rules
    tree = next(one for one in rules.world.posts if one.work == "tree")
    for handle in rules.world.handles:
        session.give(Post(handle.id, tree.id))
    session.give(QueueProject(rules.world.techs[tech].id, 1))


@pytest.mark.parametrize("began", [0, 4])
def test_no_tech_is_known_before_its_date(began: int) -> None:
    session = shipped_game("morning_star", began)
    at, techs = session.rules.at, range(len(session.rules.world.techs))
    unknown = [n for n in techs if not session.seen[at.tech[n]]]
    queue_first(session, unknown[-1])
    least = {
        n: session.season + least_seasons(session.rules, session.seen, session.rules.projects[n])
        for n in techs
    }
    for _ in range(10):
        session.end_season()

    learnt = [n for n in unknown if session.seen[at.tech[n]]]

    assert learnt
    for n in learnt:
        assert session.seen[at.tech_since[n]] + 1 >= least[n], session.rules.world.techs[n].id


def test_a_closed_era_costs_the_seasons_its_openers_take() -> None:
    session = shipped_game("morning_star")
    rules, seen = session.rules, session.seen
    last = len(rules.world.eras) - 1
    assert not era_open(rules, seen, last)
    of_it = [one for one in rules.projects if one.era == last]
    openers = [least_seasons(rules, seen, rules.projects[n]) for n in rules.era_openers[last]]

    for one in of_it:
        assert least_seasons(rules, seen, one) >= sorted(openers)[2]


def test_a_project_in_steps_takes_them_one_after_another() -> None:
    session = tiny_game()
    rules = session.rules
    kiln_fire = rules.projects[rules.number("techs", "kiln_fire")]
    kiln = rules.projects[len(rules.world.techs) + rules.number("buildings", "mill_wheel")]

    assert least_seasons(rules, session.seen, kiln_fire) == 1
    assert least_seasons(rules, session.seen, kiln) == kiln.seasons


def test_what_waits_for_itself_never_comes_and_has_no_date() -> None:
    session = tiny_game()
    rules = session.rules
    circular = rules.projects[rules.number("techs", "charcoal_stack")]  # opens the very era it belongs to

    assert least_seasons(rules, session.seen, circular) == NEVER
    assert learnt_in(session, circular.tech).season is None
    assert project_detail(session, circular.number).due is None


def test_a_material_the_books_lack_is_named_since_days_do_not_clear_it() -> None:
    session = shipped_game("morning_star", 2)
    rules, seen = session.rules, session.seen
    named = 0
    for project in rules.projects:
        path = with_needs(rules, seen, project)
        found = obstacle(rules, seen, path)
        short = {r for one in path for r, amount in one.materials if seen[rules.at.stock[r]] < amount}
        if not seen[rules.at.plan_rank[project.number]]:
            assert found - limits.FIRST_RESOURCE in short if short else found == limits.NOTHING
            named += found != limits.NOTHING
    assert named


def test_what_a_queued_project_leans_on_and_was_taken_out_is_named() -> None:
    session = shipped_game("morning_star")
    rules = session.rules
    hammers = next(one for one in rules.projects if one.id == "hammer_works")

    def waits() -> int:
        return obstacle(rules, session.seen, with_needs(rules, session.seen, hammers))

    session.give(QueueProject("hammer_works"))
    assert waits() == limits.NOTHING or waits() >= limits.FIRST_RESOURCE
    session.give(Unqueue("mill_wheel"))
    assert waits() == limits.WORKS
    session.give(Unqueue("water_wheel"))
    assert waits() == limits.UNKNOWN_TECH


def test_a_race_tells_what_its_date_does_not_reckon_with() -> None:
    session = shipped_game("morning_star")

    for race in races(session):
        if not race.replaced:
            due = learnt_in(session, race.tech)
            assert (race.due, race.waits, race.queued) == (due.season, due.waits, due.queued)
    assert any(race.waits for race in races(session))
