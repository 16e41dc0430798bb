"""Bots play whole games by what a player sees, the same on every run, and what came of them is noted."""

from __future__ import annotations

import pytest

from lingao.engine.game import is_over, start
from lingao.engine.legality import check_order
from lingao.engine.orders import Order, SetHours, SetRation
from lingao.engine.seen import seen
from lingao.engine.state import State
from lingao.trials.bots import BOTS
from lingao.trials.bots.common import Desk
from lingao.trials.games import play_game
from tests.properties.shipped import rules_of
from tests.rules.village import tiny_rules

FIRST_WINTER = "first_winter"


@pytest.mark.parametrize("bot", BOTS)
def test_every_bot_plays_the_tiny_world_to_its_end(bot: str) -> None:
    note = play_game(tiny_rules(), bot, seed=5)

    assert note.ending in {ending.id for ending in tiny_rules().world.endings}
    assert 1 <= note.seasons <= tiny_rules().calendar.seasons
    assert note.techs == len(note.tech_dates) >= 1
    assert set(note.choices) == set(note.cards)


@pytest.mark.parametrize("bot", BOTS)
def test_a_bot_gives_only_orders_a_player_could_give(bot: str) -> None:
    rules = rules_of(FIRST_WINTER)
    watched: list[tuple[State, list[Order]]] = []

    play_game(rules, bot, 3, lambda before, orders, after: watched.append((before, list(orders))))

    assert len(watched) == 6
    for before, orders in watched:
        untouched = before.copy()
        desk = Desk(rules, before, 3)
        for order in orders:
            assert check_order(rules, desk.seen, order) is None
            assert desk.give(order)
            assert desk.seen == seen(rules, desk.balances)
        assert before == untouched


def orders_of(bot: str) -> list[Order]:
    """Every order a bot gives in a game."""
    orders: list[Order] = []
    play_game(rules_of(FIRST_WINTER), bot, 3, lambda _before, given, _after: orders.extend(given))
    return orders


def test_bots_of_different_character_play_differently() -> None:
    given = {}
    for bot in BOTS:
        given[bot] = orders_of(bot)

    assert given["enter"] == []
    assert SetHours(63) in given["hasty"]
    assert len({repr(orders) for orders in given.values()}) == len(BOTS)


def test_the_same_seed_is_the_same_game() -> None:
    rules = rules_of(FIRST_WINTER)

    assert play_game(rules, "random", 8) == play_game(rules, "random", 8)
    assert play_game(rules, "random", 8) != play_game(rules, "random", 9)


def test_a_desk_gives_what_is_allowed_and_nothing_else() -> None:
    rules = tiny_rules()
    desk = Desk(rules, start(rules, 1).balances, 1)

    assert not desk.give(SetRation(20))
    assert desk.give(SetRation(90))
    assert desk.given == [SetRation(90)]
    assert desk.seen[rules.at.plan_ration[0]] == 90
    assert not is_over(rules, desk.balances)
