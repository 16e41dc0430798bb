"""Of orders that set the same thing the last stands."""

from __future__ import annotations

from lingao.engine.orders import Drop, Move, Order, Post, QueueProject, SetHours, SetTarget, Trade
from lingao.session.views.standing import standing


def test_of_orders_that_set_the_same_thing_the_last_stands() -> None:
    given: list[Order] = [
        SetTarget("felling", 1000),
        Move("two_shifts", "nights"),
        SetTarget("felling", 2000),
        SetTarget("burn_charcoal", 1000),
        Trade("haikou", "cloth", 300),
        Trade("haikou", "wood", 300),
        SetHours(50),
        Drop("two_shifts"),
        Post("rivet", "school"),
        SetHours(40),
        Post("rivet", "counting", "mapu"),
    ]

    assert standing(given) == (
        SetTarget("felling", 2000),
        Drop("two_shifts"),
        SetTarget("burn_charcoal", 1000),
        Trade("haikou", "cloth", 300),
        Trade("haikou", "wood", 300),
        SetHours(40),
        Post("rivet", "counting", "mapu"),
    )


def test_what_is_done_twice_stands_once_where_it_is_the_same() -> None:
    assert standing([QueueProject("kiln"), QueueProject("kiln", 1), QueueProject("kiln")]) == (
        QueueProject("kiln"),
        QueueProject("kiln", 1),
    )
