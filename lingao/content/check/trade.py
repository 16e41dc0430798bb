"""A scenario's standing trade is with ports known from the start, in goods they deal in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lingao.content.check.spots import words
from lingao.content.check.stuff import Stuff
from lingao.content.problems import Code, Problem


def check_trade(stuff: Stuff) -> Iterator[Problem]:
    """Standing orders that no port would take."""
    ports = {entry["id"]: entry for _, entry in stuff.entries("ports")}
    opened_by = {
        found.value: tech["id"]
        for _, tech in stuff.entries("techs")
        for found in words(tech, "unlocks.ports.*")
    }
    for index, scenario in stuff.entries("scenarios"):
        start = scenario.get("start")
        start = start if isinstance(start, dict) else {}
        known = {found.value for found in words(start, "techs.*")}
        for found in words(start, "trade.#", ("scenarios", index, "start")):
            port = ports.get(found.value)
            opener = port.get("needs") or opened_by.get(found.value) if port else None
            if opener is not None and opener not in known:
                yield stuff.problem(Code.PORT_SHUT, found.path, at_key=True, port=found.value, tech=opener)
            if port:
                yield from _goods(stuff, found.path, port, start["trade"][found.value])


def _goods(stuff: Stuff, path: Any, port: dict[str, Any], orders: object) -> Iterator[Problem]:
    """Goods of a port's orders that it does not sell, or does not buy."""
    for good, amount in orders.items() if isinstance(orders, dict) else ():
        side = "buys" if isinstance(amount, int | float) and amount < 0 else "sells"
        if good in stuff.ids("resources") and good not in (port.get(side) or {}):
            yield stuff.problem(
                Code.NOT_TRADED, (*path, good), at_key=True, port=port["id"], side=side, name=good
            )
