"""The plan's view: balances that close, lines that say what limits them, a what-if that leaves the session alone."""

from __future__ import annotations

import pytest

from lingao.engine.orders import SetGoal, SetTarget
from lingao.engine.queue import era_open
from lingao.session.views.numbers import explain
from lingao.session.views.plan import plan_view, step_of
from lingao.session.whatif import WhatIf
from tests.games import shipped_game


@pytest.mark.parametrize("seasons", [0, 4, 11])
def test_every_balance_closes(seasons: int) -> None:
    session = shipped_game("morning_star", seasons)
    for one in plan_view(session).balances:
        assert one.opening.value + one.comes_in.value - one.goes_out.value == one.end.value
        for number in (one.opening, one.comes_in, one.goes_out, one.end, one.short, one.goal):
            it = explain(session, number)
            assert it.opening + sum(part.amount for part in it.parts) == it.total == number.value


def test_hands_given_out_are_no_more_than_turned_out() -> None:
    for one in plan_view(shipped_game("morning_star", 5)).hands:
        assert 0 <= one.used.value <= one.turned_out.value
        assert one.idle == one.turned_out.value - one.used.value


def test_a_line_under_its_target_says_what_limits_it() -> None:
    session = shipped_game("morning_star", 2)
    assert session.give(SetTarget("salt_boil", 900_000)) is None
    line = plan_view(session).lines[session.rules.number("processes", "salt_boil")]
    assert line.fixed
    assert line.target.value == 900_000
    assert line.expected.value < line.target.value
    assert line.limit


def test_a_locked_line_carries_its_refusal() -> None:
    session = shipped_game("morning_star", 0)
    locked = [one for one in plan_view(session).lines if one.refusal is not None]
    assert locked
    assert all(one.refusal is not None and one.refusal.missing for one in locked)
    assert all(not one.target.value for one in locked)


def test_goals_stand_in_their_order() -> None:
    session = shipped_game("morning_star", 1)
    session.give(SetGoal("salt", 7_000, 1))
    goals = plan_view(session).goals
    assert [one.rank for one in goals] == list(range(1, len(goals) + 1))
    assert session.rules.world.resources[goals[0].resource].id == "salt"


def test_what_if_shows_an_order_without_giving_it() -> None:
    session = shipped_game("morning_star", 1)
    before = session.seen.copy()
    shown = WhatIf(session, SetTarget("fuelwood", 5_000))
    number = session.rules.number("processes", "fuelwood")
    assert plan_view(shown).lines[number].target.value == 5_000
    assert session.orders == []
    assert session.seen == before
    assert plan_view(session).lines[number].target.value != 5_000


@pytest.mark.parametrize(
    ("runs", "step"), [(0, 1_000), (8_500, 1_000), (99_000, 1_000), (640_000, 10_000), (1_640_117, 100_000)]
)
def test_a_step_grows_with_the_target(runs: int, step: int) -> None:
    assert step_of(runs) == step


def test_hidden_accounts_change_nothing() -> None:
    session = shipped_game("morning_star", 6)
    shown = plan_view(session)
    for hidden in session.rules.layout.twins:
        session.balances[hidden] += 1_000
    for account in session.rules.layout.hidden:
        session.balances[account] += 7
    session._forget()
    assert plan_view(session) == shown


def test_a_locked_line_is_within_reach_when_all_it_lacks_could_be_begun() -> None:
    session = shipped_game("morning_star", 3)
    rules, seen = session.rules, session.seen
    lines = [one for one in plan_view(session).lines if one.refusal is not None]
    assert any(one.soon for one in lines)
    assert any(not one.soon for one in lines)
    for one in lines:
        lacks = {lack.reason: lack.subject for lack in one.refusal.missing} if one.refusal else {}
        if set(lacks) == {"tech"}:
            tech = rules.projects[rules.number("techs", lacks["tech"])]
            known = all(seen[rules.at.tech[need]] for need in tech.needs)
            assert one.soon == (known and era_open(rules, seen, tech.era))


def test_a_line_knows_the_era_it_comes_with() -> None:
    session = shipped_game("morning_star", 0)
    world = session.rules.world
    eras = [one.id for one in world.eras]
    for line in plan_view(session).lines:
        opened = [one for one in world.techs if world.processes[line.process].id in one.unlocks.processes]
        if opened:
            assert line.era >= min(eras.index(one.era) for one in opened)
