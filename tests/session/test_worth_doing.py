"""Idle hands are offered what somebody wants: what runs short first, then the Wall, then what is asked for, then what sells."""

from __future__ import annotations

from typing import get_args

from lingao.engine.market import port_open
from lingao.engine.orders import SetTarget
from lingao.session.session import Session
from lingao.session.views.checklist import Concern
from lingao.session.views.mending import fix_of
from lingao.session.views.worth_doing import MOST, RANK, Could, Why, could_do
from lingao.wording.worth_doing import WANTED
from tests.games import shipped_game, tiny_game, with_books


def idle(could: tuple[Could, ...]) -> Concern:
    return Concern("idle", 0, could=could)


def test_every_reason_has_its_words() -> None:
    assert set(WANTED) == set(get_args(Why))


def test_what_is_offered_is_wanted_the_most_wanted_first() -> None:
    for seasons in (0, 8):
        session = shipped_game("morning_star", seasons)
        could = could_do(session, 0)
        assert 0 < len(could) <= MOST
        assert [RANK.index(one.why) for one in could] == sorted(RANK.index(one.why) for one in could)
        for one in could:
            if one.why == "sells":
                good = next(
                    good
                    for good in session.rules.works.goods
                    if (good.port, good.resource) == (one.port, one.resource)
                )
                assert good.bought
                assert port_open(session.rules, session.seen, one.port)
            else:
                assert one.amount > 0


def test_what_nobody_needs_and_nobody_buys_is_not_offered() -> None:
    session = tiny_game(0)
    wood = session.rules.number("resources", "wood")
    wanted = [one.why for one in could_do(lacking(session, wood), 0) if one.resource == wood]
    assert wanted
    assert "sells" not in wanted
    enough = with_books(tiny_game(0), wood, 10_000_000)
    assert {one.why for one in could_do(enough, 0) if one.resource == wood} == {"sells"}
    for account in enough.rules.at.closed:
        enough.opening[account] = 3
    enough._forget()
    assert wood not in [one.resource for one in could_do(enough, 0)]


def lacking(session: Session, resource: int) -> Session:
    """The game with nothing of a resource, and the line that makes it told to rest."""
    with_books(session, resource, 0)
    assert session.give(SetTarget("felling", 0)) is None
    return session


def test_a_fix_makes_as_much_as_is_wanted_and_none_for_what_is_only_sold() -> None:
    session = shipped_game("morning_star", 8)
    could = could_do(session, 0)
    short = next(one for one in could if one.why != "sells")
    fix = fix_of(session, idle((short,)))
    assert fix is not None
    assert isinstance(fix.order, SetTarget)
    assert fix.order.process == session.rules.works.processes[short.process].id
    assert session.give(fix.order) is None
    assert session.forecast().balances[session.rules.at.short[short.resource]] < short.amount
    assert fix_of(session, idle(tuple(one for one in could if one.why == "sells"))) is None
