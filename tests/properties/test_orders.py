"""Any list of legal orders can be played, and a player always has a legal next step."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lingao.engine import orders as o
from lingao.engine.game import is_over, settle
from lingao.engine.legality import check_order
from lingao.engine.obey import obey
from lingao.engine.refusals import REASONS, Refusal
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen
from lingao.engine.state import Balances
from tests.properties.orders import any_order, on_the_table
from tests.properties.shipped import GRID, Season, Seed, rules_of, seasons, states
from tests.properties.test_every_season import PROPERTIES

FEW = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
MANY = settings(max_examples=3000, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def play_any_orders(data: st.DataObject) -> None:
    """From any state of a game, give whatever of some orders is legal, and play the season."""
    game = data.draw(st.sampled_from(GRID))
    rules, states_ = rules_of(game.scenario), states(game)
    before = data.draw(st.sampled_from(range(len(states_))).map(states_.__getitem__))
    plan, given_ = before, []
    wanted = st.one_of(any_order(rules), on_the_table(rules, seen(rules, before)))
    for order in data.draw(st.lists(wanted, max_size=30)):
        refusal = check_order(rules, seen(rules, plan), order)
        if refusal is None:
            plan = obey(rules, plan, order)
            given_.append(order)
        else:
            explains(refusal)
    season = Season(rules, before, tuple(given_), plan, settle(rules, plan, game.seed))
    for holds in PROPERTIES:
        holds(season)


def explains(refusal: Refusal) -> None:
    """A refusal says at least one thing, each for one of the reasons there are."""
    assert refusal.missing
    assert {one.reason for one in refusal.missing} <= set(REASONS)


@FEW
@given(data=st.data())
def test_whatever_is_legal_can_be_played(data: st.DataObject) -> None:
    play_any_orders(data)


@pytest.mark.sweep
@MANY
@given(data=st.data())
def test_whatever_is_legal_can_be_played_at_length(data: st.DataObject) -> None:
    play_any_orders(data)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(order=any_order(rules_of("morning_star")))
def test_an_order_is_the_same_order_after_a_save(order: o.Order) -> None:
    assert o.from_data(json.loads(json.dumps(o.as_data(order)))) == order


@settings(max_examples=300, deadline=None, derandomize=True)
@given(order=any_order(rules_of("morning_star")))
def test_an_order_writes_the_plan_and_nothing_else(order: o.Order) -> None:
    rules = rules_of("morning_star")
    before = states(Seed("morning_star", "hasty", 8))[9]
    if check_order(rules, seen(rules, before), order) is not None:
        return

    after = obey(rules, before, order)

    changed = {rules.name(n) for n, (old, new) in enumerate(zip(before, after, strict=True)) if old != new}
    assert {name.partition("_")[0].partition(".")[0] for name in changed} <= {"plan", "choice", "how"}


@pytest.mark.parametrize("game", GRID, ids=str)
def test_every_state_has_a_legal_next_step(game: Seed) -> None:
    """The season can be ended until the run is over; a card can be let take its silent course, or be dropped."""
    rules, last = rules_of(game.scenario), None
    for season in seasons(game):
        last = season.settled.balances
        if is_over(rules, last):
            break
        for order in silent_answers(rules, last):
            assert check_order(rules, seen(rules, last), order) is None, order
    assert last is not None
    assert is_over(rules, last)
    assert last[rules.at.season[0]] <= rules.calendar.seasons


def silent_answers(rules: Ruleset, balances: Balances) -> list[o.Order]:
    """What can always be said to the cards on the table."""
    orders: list[o.Order] = []
    for account in (rules.at.must[0], rules.at.extra[0]):
        if balances[account]:
            card = rules.council.cards[balances[account] - 1]
            orders += [o.Drop(card.id), o.Move(card.id, card.choices[card.silent].id)]
    return orders


def test_nothing_can_be_ordered_once_the_run_is_over() -> None:
    game = Seed("first_winter", "random", 0)
    *_, last = seasons(game)
    shown = seen(last.rules, last.settled.balances)

    refusal = check_order(last.rules, shown, o.SetHours(47))

    assert refusal is not None
    assert [one.reason for one in refusal.missing] == ["over"]
