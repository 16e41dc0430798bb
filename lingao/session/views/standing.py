"""What stands of a season's orders: of those that set the same thing the last, where the first of them was given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple

from lingao.engine import orders as o
from lingao.engine.orders import Order


def standing(orders: Iterable[Order]) -> tuple[Order, ...]:
    """The orders that count, in the order in which each thing was first set."""
    return tuple({_thing(order): order for order in orders}.values())


def _thing(order: Order) -> tuple[object, ...]:
    """What an order sets. Orders that do something instead are each a thing of their own."""
    match order:
        case o.Move() | o.Overrule() | o.Carry() | o.Drop():
            return ("card", order.card)
        case o.Trade():
            return ("trade", order.port, order.good)
        case o.Post() | o.SetTarget() | o.SetPriority() | o.SetGoal() | o.Train():
            return (type(order), astuple(order)[0])
        case o.SetHours() | o.SetRation():
            return (type(order),)
    return (type(order), *astuple(order))
