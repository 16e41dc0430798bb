"""Chains: the limiting link is followed up to what holds it; the stream's sides sum to the same; bands share out whole."""

from __future__ import annotations

from itertools import pairwise
from typing import get_args

import pytest

from lingao.engine import limits
from lingao.engine.orders import SetTarget
from lingao.session.session import Session
from lingao.session.views.chain import Input, Maker, chain_of
from lingao.session.views.held import Kind, held
from lingao.session.views.numbers import explain
from lingao.session.views.stream import BANDS, stream_of
from lingao.tui.widgets.bundle import bundle, shares
from lingao.wording.chains import HELD, held_sentence
from tests.games import shipped_game, tiny_game, with_books


def resource(session: Session, name: str) -> int:
    return session.rules.number("resources", name)


def process(session: Session, name: str) -> int:
    return session.rules.number("processes", name)


def test_every_kind_of_limit_has_words() -> None:
    assert set(HELD) == set(get_args(Kind))


def test_a_locked_line_is_the_limit_and_says_what_it_lacks() -> None:
    session = tiny_game()
    it = held(session, resource(session, "charcoal"))
    assert it.kind == "locked"
    assert it.process == process(session, "burn_charcoal")
    assert it.refusal == session.check(SetTarget("burn_charcoal", 1000))


def test_a_line_that_makes_all_that_is_planned_is_limited_by_its_target() -> None:
    session = tiny_game()
    session.give(SetTarget("felling", 3_000))
    it = held(session, resource(session, "wood"))
    assert (it.kind, it.process) == ("planned", process(session, "felling"))


def test_a_line_told_nothing_rests() -> None:
    session = tiny_game()
    session.give(SetTarget("felling", 0))
    assert held(session, resource(session, "wood")).kind == "rests"


def test_a_line_over_its_own_limit_is_held_by_it() -> None:
    session = tiny_game()
    session.give(SetTarget("felling", 5_000_000))
    it = held(session, resource(session, "wood"))
    assert it.kind == "limited"
    assert limits.read(it.limit).kind in ("own_limit", "labour")


def test_what_nothing_makes_is_unmade() -> None:
    session = tiny_game()
    it = held(session, resource(session, "circuits"))
    assert (it.kind, it.process) == ("unmade", -1)


def test_money_is_earned_at_the_ports() -> None:
    session = shipped_game("morning_star")
    it = held(session, session.rules.role["money"])
    assert it.kind == "money"
    assert "ports" in held_sentence(session.rules, it)


def test_the_limit_is_followed_up_to_the_resource_that_lacks() -> None:
    session = with_books(tiny_game(), 2, 0)
    assert session.rules.world.resources[2].id == "salt"
    for _ in range(2):
        session.end_season()  # to a time of year in which the beach is fished
    with_books(session, 2, 0)
    session.give(SetTarget("beach_fishing", 50_000))
    it = held(session, resource(session, "fish"))
    assert it.kind == "unmade"
    assert it.way == (resource(session, "fish"), resource(session, "salt"))
    inputs = [one for one in chain_of(session, it.way[0]).up if isinstance(one, Input)]
    assert [one.resource for one in inputs if one.is_limit] == [resource(session, "salt")]


@pytest.mark.parametrize("seasons", [0, 7])
def test_both_sides_of_every_stream_sum_to_the_same_and_answer_why(seasons: int) -> None:
    session = shipped_game("morning_star", seasons)
    drawn = 0
    for n in range(len(session.rules.world.resources)):
        it = stream_of(session, n)
        balance = it.balance
        if balance.service or balance.end.value < 0:
            continue
        assert sum(one.amount.value for one in it.sources) == sum(one.amount.value for one in it.uses)
        assert max(len(it.sources), len(it.uses)) <= BANDS + 1
        for one in (*it.sources, *it.uses):
            assert one.amount.value > 0
            assert explain(session, one.amount).total == one.amount.value
        drawn += bool(it.sources)
    assert drawn > 10


@pytest.mark.parametrize("seasons", [0, 7])
def test_every_chain_tells_its_limit_and_climbs_in_steps(seasons: int) -> None:
    session = shipped_game("morning_star", seasons)
    for n in range(len(session.rules.world.resources)):
        it = chain_of(session, n)
        assert all(after.depth - before.depth <= 1 for before, after in pairwise(it.up))
        makers = {one.process for one in it.up if isinstance(one, Maker)}
        if it.held.way == (n,) and it.held.process >= 0:
            assert it.held.process in makers
        assert all(one.takes.value >= 0 for one in it.users)


def test_shares_sum_to_the_whole_and_leave_none_out() -> None:
    for amounts in ([1], [1, 1_000_000], [5, 3, 2], [7, 7, 7, 7, 7]):
        found = shares(amounts, 12)
        assert sum(found) == 12
        assert min(found) >= 1
    assert shares([10, 30], 12) == [3, 9]
    assert shares([], 12) == []


def test_bands_are_as_thick_as_their_share_at_both_ends_and_none_is_named_twice_in_a_row() -> None:
    left, right = [10, 30], [5, 5, 30]
    it = bundle(left, right, 30)
    assert len(set(it.left)) == 2
    assert len(set(it.right)) == 3
    for x, amounts, first in ((0, left, 0), (29, right, 2)):
        thick = [
            sum((row[x][0] == n) + (row[x][1] == n) for row in it.rows)
            for n in range(first, first + len(amounts))
        ]
        assert thick == shares(amounts, sum(thick))
