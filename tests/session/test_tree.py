"""The tree's view: states, paths with their cost, the queue."""

from __future__ import annotations

from lingao.engine.leaning import with_needs
from lingao.engine.orders import QueueProject, Unqueue
from lingao.engine.queue import STANDS, queued
from lingao.session.together import give_together, undo_together
from lingao.session.views.project import leads_to, project_detail
from lingao.session.views.pulled import let_go, pulled_in
from lingao.session.views.tree import tree_view
from tests.games import shipped_game


def test_every_project_stands_in_the_tree_once() -> None:
    session = shipped_game("morning_star", 3)
    view = tree_view(session)
    shown = [item.project for era in view.eras for item in era.items] + [
        item.project for item in view.buildings
    ]
    assert sorted(shown) == list(range(len(session.rules.projects)))


def test_states_follow_the_run() -> None:
    session = shipped_game("morning_star", 4)
    at = session.rules.at
    for era in tree_view(session).eras:
        for item in era.items:
            known = session.seen[at.tech[item.tech]] > 0
            assert (item.state == "known") == known
            if item.state == "ready":
                assert era.open
                assert all(one.there for one in project_detail(session, item.project).needs)


def test_the_path_holds_every_unknown_need_before_what_needs_it() -> None:
    session = shipped_game("morning_star", 0)
    for project in session.rules.projects:
        detail = project_detail(session, project.number)
        seen: set[int] = set()
        for step in detail.path:
            one = session.rules.projects[step]
            works = [session.rules.building(each) for each in one.works]
            assert all(session.seen[session.rules.at.tech[need]] or need in seen for need in one.needs)
            assert all(
                session.seen[session.rules.at.built[each.building]] >= STANDS or each.number in seen
                for each in works
            )
            seen.add(step)
        assert detail.path == () or detail.path[-1] == project.number


def test_queueing_puts_the_path_into_the_queue() -> None:
    session = shipped_game("morning_star", 1)
    detail = project_detail(session, session.rules.number("techs", "irrigation"))
    assert detail.refusal is None
    session.give(QueueProject("irrigation"))
    assert set(detail.path) <= {one.project for one in tree_view(session).queue}
    assert [one.place for one in tree_view(session).queue] == list(
        range(1, len(tree_view(session).queue) + 1)
    )


def test_the_path_says_what_all_of_it_costs_and_undo_takes_all_of_it_back() -> None:
    session = shipped_game("morning_star", 0)
    rules = session.rules
    project = next(one for one in rules.projects if one.id == "hammer_works")
    before = queued(rules, session.seen)
    order, detail = QueueProject(project.id), project_detail(session, project.number)
    path = [rules.projects[one] for one in detail.path]
    assert "mill_wheel" in {one.id for one in path}
    assert detail.due is not None

    for one in detail.path_materials:
        assert one.amount == sum(dict(step.materials).get(one.resource, 0) for step in path)
    for days in detail.path_work:
        assert days.whole == days.left == sum(dict(step.labour).get(days.labour, 0) for step in path)
    pulled = pulled_in(session, order)
    assert set(pulled) == {one.number for one in path if one not in before} - {project.number}

    session.give(order)
    line = queued(rules, session.seen)
    assert len(line) == len(before) + len(pulled) + 1
    session.undo()
    assert queued(rules, session.seen) == before


def test_what_waits_says_how_many_techs_come_before_it() -> None:
    session = shipped_game("morning_star", 2)
    view = tree_view(session)
    for item in (*(one for era in view.eras for one in era.items), *view.buildings):
        if item.state in ("waits", "closed"):
            path = project_detail(session, item.project).path
            techs = [one for one in path[:-1] if session.rules.projects[one].tech >= 0]
            assert item.steps == len(techs)
        else:
            assert item.steps == 0


def test_a_scarce_material_names_who_else_takes_it() -> None:
    session = shipped_game("morning_star", 2)
    found = 0
    for project in session.rules.projects:
        wanted = dict(project.materials)
        for one in project_detail(session, project.number).rivals:
            assert one.resource in wanted
            others = sum(amount for _number, amount in one.queue)
            assert session.seen[session.rules.at.report[one.resource]] < wanted[one.resource] + others
            assert project.number not in [number for number, _amount in one.queue]
            assert all(part.amount < 0 for part in one.season)
            found += 1
    assert found


def test_leading_to_is_needing_turned_round() -> None:
    session = shipped_game("morning_star", 0)
    for project in session.rules.projects:
        for other in leads_to(session, project):
            it = session.rules.projects[other]
            assert project.tech in it.needs or project.building in it.works


def test_a_known_tech_has_no_path_and_nothing_left_to_work() -> None:
    session = shipped_game("morning_star", 3)
    known = next(n for n, account in enumerate(session.rules.at.tech) if session.seen[account])
    detail = project_detail(session, known)
    assert detail.path == ()
    assert all(one.left == 0 for one in detail.days)
    assert detail.known_since


def test_what_only_a_goal_leaned_on_leaves_the_queue_with_it_and_comes_back_by_one_undo() -> None:
    session = shipped_game("morning_star", 0)
    rules, goal = session.rules, QueueProject("hammer_works")
    before = queued(rules, session.seen)
    others = {need.id for one in before for need in with_needs(rules, session.seen, one)}
    assert let_go(session, goal) == ()
    session.give(goal)
    full = queued(rules, session.seen)
    along = let_go(session, Unqueue(goal.project))
    assert {one.project for one in along} == {one.id for one in full} - others - {goal.project}
    assert len(along) > 2
    assert give_together(session, (Unqueue(goal.project), *along)) is None
    assert set(queued(rules, session.seen)) >= set(before)
    undo_together(session)
    assert queued(rules, session.seen) == full


def test_what_another_leans_on_what_was_asked_for_and_what_was_begun_stay_in_the_queue() -> None:
    session = shipped_game("morning_star", 0)
    rules = session.rules
    session.give(QueueProject("hammer_works"))
    first, *_rest, last = [one.project for one in let_go(session, Unqueue("hammer_works"))]
    session.give(QueueProject(last))
    asked = [one.project for one in let_go(session, Unqueue("hammer_works"))]
    assert last not in asked
    path = {
        one.id for one in with_needs(rules, session.seen, next(p for p in rules.projects if p.id == last))
    }
    assert not path & set(asked)
    session.give(Unqueue(last))
    session.give(QueueProject(last))
    number = next(one.number for one in rules.projects if one.id == first)
    session.balances[rules.at.progress[number]] = 1
    session._forget()
    assert first not in [one.project for one in let_go(session, Unqueue("hammer_works"))]
