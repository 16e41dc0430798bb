"""What ran short is told with its cause; trifles that stopped nothing are not; idle hands are told when that is news."""

from __future__ import annotations

from typing import get_args

import pytest

from lingao.engine.orders import SetTarget, Trade
from lingao.session.session import Session
from lingao.session.views.checklist import checklist
from lingao.session.views.idle import GREW, IDLE, idle_share, spare
from lingao.session.views.shortages import SHARE, Shortage, Why, shortages
from lingao.session.views.worth_doing import could_do
from lingao.wording.shortages import REASONS, reason_text
from tests.games import shipped_game, tiny_game, with_books


def hungry() -> Session:
    """A game on the tiny world without any food."""
    session = tiny_game()
    return with_books(session, session.rules.role["food"], 0)


def ended(session: Session) -> tuple[Shortage, ...]:
    session.end_season()
    before = session.last_orders_state()
    assert before is not None
    return shortages(session, before)


def of(found: tuple[Shortage, ...], resource: int) -> Shortage:
    return next(one for one in found if one.resource == resource)


def test_every_reason_has_its_sentence() -> None:
    assert set(REASONS) == set(get_args(Why))


def test_what_nobody_makes_and_nobody_bought_was_not_planned() -> None:
    session = hungry()

    found = of(ended(session), session.rules.role["food"])

    assert found.why.kind == "unplanned"
    assert found.cause.kind == "need"


def test_money_is_short_because_more_went_out_than_came_in_by_the_ports() -> None:
    session = shipped_game("closed_sea")
    money = session.rules.role["money"]
    session = with_books(session, money, 0)

    found = of(ended(session), money)

    assert found.why.kind == "purse"
    assert "ports" in reason_text(session.rules, found.why, found.makers)


def test_books_that_said_more_than_there_was_are_the_cause() -> None:
    session = hungry()
    food = session.rules.role["food"]
    session.opening[session.rules.at.report[food]] = 900_000

    assert of(ended(session), food).why.kind == "false_books"


@pytest.mark.parametrize(("closed", "kind"), [(3, "closed_port"), (0, "no_money")])
def test_a_purchase_that_failed_names_the_port(closed: int, kind: str) -> None:
    session = with_books(hungry(), tiny_game().rules.role["money"], 0)
    at, port = session.rules.at, session.rules.works.ports[0]
    food = session.rules.role["food"]
    assert session.give(Trade(port.id, session.rules.world.resources[food].id, 50_000)) is None
    for state in (session.opening, session.balances):  # the port closed when the order had been given
        state[at.closed[0]] = closed

    found = of(ended(session), food)

    assert found.why.kind == kind
    assert found.why.port == port.ordinal
    assert session.rules.world.ports[0].name in reason_text(session.rules, found.why, found.makers)


def test_those_who_were_held_up_are_named_with_what_held_them_up() -> None:
    session = shipped_game("first_winter", 3)
    before = session.last_orders_state()
    assert before is not None

    held = [one for one in shortages(session, before) if one.why.kind == "held"]

    assert held
    for one in held:
        assert (one.why.maker, one.why.limit) in one.makers
        assert session.seen[session.rules.at.limit[one.why.maker]] == one.why.limit


def test_those_who_made_all_that_was_planned_made_too_little() -> None:
    session = shipped_game("morning_star", 1)
    before = session.last_orders_state()
    assert before is not None

    for one in shortages(session, before):
        if one.why.kind == "planned":
            assert one.makers
            assert not any(limit for _, limit in one.makers)


def test_a_trifle_is_told_only_when_something_stood_still_for_it() -> None:
    session = shipped_game("morning_star", 9)
    at = session.rules.at
    one = ended(session)[0].resource
    before = session.last_orders_state()
    assert before is not None
    session.opening[at.short[one]] = session.opening[at.used[one]] // SHARE // 2
    for account in at.limit:
        session.opening[account] = 0
    session._forget()
    assert one not in [it.resource for it in shortages(session, before)]
    taker = next(row for row in session.rules.works.processes if one in dict(row.inputs))
    session.opening[at.limit[taker.ordinal]] = 100 + one
    session.opening[at.plan_target[taker.ordinal]] = 1000
    session.opening[at.run[taker.ordinal]] = 0
    session.opening[at.said_run[taker.ordinal]] = 0
    session._forget()
    session.opening[at.short[one]] = max(10, session.opening[at.short[one]])

    assert one in [it.resource for it in shortages(session, before)]


def test_idle_hands_are_told_when_there_are_many_and_that_is_news() -> None:
    session = shipped_game("morning_star")
    told = []
    for _ in range(8):
        found = {one.labour for one in spare(session)}
        for n in found:
            share = idle_share(session, session.forecast().entries, n)
            assert share > IDLE
            if session.past:
                assert share - idle_share(session, session.entries, n) >= GREW
        told.append(bool(found))
        assert bool(found) == ("idle" in [one.kind for one in checklist(session)])
        session.end_season()

    assert told[0]
    assert told.count(False) >= 3


def test_what_idle_hands_could_do_can_indeed_be_done() -> None:
    session = shipped_game("morning_star")
    could = could_do(session, 0)
    assert could

    for process in (one.process for one in could):
        runs = session.forecast().balances[session.rules.at.run[process]]
        row = session.rules.works.processes[process]
        assert session.give(SetTarget(row.id, runs + 2000)) is None
        assert session.forecast().balances[session.rules.at.run[process]] > runs
        session.undo()
