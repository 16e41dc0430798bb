"""A line of work is found by what it makes or where it runs, a goal by who makes it; where several are meant, each is
offered as it would be typed."""

from __future__ import annotations

import re

import pytest

from lingao.engine.orders import SetGoal, SetTarget
from tests.games import shipped_game
from tests.text.conversation import Conversation


@pytest.mark.parametrize("typed", ["felling", "Felling", "wood", "Wood", "fell"])
def test_a_line_of_work_is_meant_by_what_only_it_makes(typed: str) -> None:
    talk = Conversation()

    talk.answer(f"plan {typed} 80")

    assert talk.talk.session.orders == [SetTarget("felling", 80_000)]


@pytest.mark.parametrize("typed", ["wood", "Wood", "felling"])
def test_a_goal_is_meant_by_what_only_makes_it(typed: str) -> None:
    talk = Conversation()

    talk.answer(f"goal {typed} 40 2")

    assert talk.talk.session.orders == [SetGoal("wood", 40_000, 2)]


def test_a_building_stands_for_the_work_done_in_it() -> None:
    talk = Conversation()

    assert "Needs the tech Kiln fire" in talk.answer("plan kiln 3")
    assert "Charcoal" in talk.answer("goal kiln 3")


def test_where_several_make_it_each_is_offered_as_it_would_be_typed() -> None:
    session = shipped_game("morning_star")
    rules = session.rules
    open_to_us = {row.id for row in rules.works.processes if session.check(SetTarget(row.id, 1000)) is None}
    contested = [
        resource
        for resource, makers in enumerate(rules.works.makers)
        if len({row.id for row in makers} & open_to_us) > 1
        or (len(makers) > 1 and not open_to_us & {row.id for row in makers})
    ]
    own = {row.id for row in rules.works.processes}
    own |= {one.name.lower().replace(" ", "_") for one in rules.world.processes}
    names = [rules.works.resources[one].id for one in contested if rules.works.resources[one].id not in own]
    assert names

    for name in names:
        talk = Conversation(session)
        told = talk.answer(f"plan {name} 80")
        assert talk.talk.session.orders == []
        lines = re.findall(r"`plan (\w+) 80`", told)
        assert len(lines) > 1, name
        for process in lines:
            row = rules.works.processes[rules.number("processes", process)]
            assert rules.number("resources", name) in dict(row.outputs)


def test_where_one_of_several_can_run_it_is_taken() -> None:
    session = shipped_game("morning_star")
    rules = session.rules
    for resource, makers in enumerate(rules.works.makers):
        can = [row.id for row in makers if session.check(SetTarget(row.id, 1000)) is None]
        name = rules.works.resources[resource].id
        if len(can) == 1 and len(makers) > 1 and name not in {row.id for row in rules.works.processes}:
            talk = Conversation(session)
            talk.answer(f"plan {name} 2")
            assert session.orders == [SetTarget(can[0], 2000)]
            return
    pytest.fail("no resource has one maker that can run among several")


def test_what_nobody_makes_is_said_to_be_so() -> None:
    assert Conversation().answer("plan bearings 3") == "Nothing here makes bearings."


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("plan chracoal 3", "There is no chracoal here. Nearest: burn_charcoal or charcoal."),
        ("goal chracoal 3", "There is no chracoal here. Nearest: charcoal or burn_charcoal."),
        ("goal woood 3", "There is no woood here. Nearest: wood."),
        ("plan xyzzy 3", "There is no xyzzy here."),
    ],
)
def test_a_slip_of_the_pen_names_what_is_near_of_every_kind(line: str, answer: str) -> None:
    talk = Conversation()

    assert talk.answer(line) == answer
    assert talk.talk.session.orders == []
