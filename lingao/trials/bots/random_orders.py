"""`random`: a few legal orders of any kind each season, drawn by key so that a game can be played again."""

from __future__ import annotations

from collections.abc import Callable

from lingao.engine import orders as o
from lingao.engine.chance import Chance
from lingao.trials.bots.common import Desk

TRIES = 12
"""Orders drawn each season; those not allowed are let go."""


class RandomOrders:
    """Answers cards by lot and tries a dozen orders of any kind."""

    def play(self, desk: Desk) -> None:
        """Draw and give."""
        chance = Chance(desk.seed)
        for slot, card in list(desk.cards()):
            n = chance.between(0, len(card.choices) - 1, desk.season, "bot", f"card.{slot}")
            desk.give(o.Move(card.id, card.choices[n].id)) or desk.give(o.Drop(card.id))
        for number in range(TRIES):
            kind = chance.between(0, len(_DRAWS) - 1, desk.season, "bot", f"kind.{number}")
            order = _DRAWS[kind](desk, _Lot(chance, desk.season, number))
            if order is not None:
                desk.give(order)


class _Lot:
    """Lots drawn for one order."""

    def __init__(self, chance: Chance, season: int, number: int) -> None:
        self._chance, self._season, self._number, self._drawn = chance, season, number, 0

    def __call__(self, most: int) -> int:
        """A number from 0 to `most`."""
        self._drawn += 1
        return self._chance.between(0, most, self._season, "bot", f"{self._number}.{self._drawn}")

    def of(self, entries: list[str]) -> str:
        """One of some ids."""
        return entries[self(len(entries) - 1)]


def _ids(desk: Desk, section: str) -> list[str]:
    return list(desk.rules.ordinal[section])


def _post(desk: Desk, lot: _Lot) -> o.Order:
    place = desk.rules.places[lot(len(desk.rules.places) - 1)]
    office = desk.rules.world.offices[place.office].id if place.office >= 0 else ""
    return o.Post(lot.of(_ids(desk, "handles")), desk.rules.world.posts[place.post].id, office)


def _trade(desk: Desk, lot: _Lot) -> o.Order | None:
    goods = desk.rules.works.goods
    if not goods:
        return None
    good = goods[lot(len(goods) - 1)]
    amount = (lot(4000) + 1) * (1 if good.sold and (not good.bought or lot(1)) else -1)
    port, resource = desk.rules.world.ports[good.port], desk.rules.world.resources[good.resource]
    return o.Trade(port.id, resource.id, amount)


def _project(desk: Desk, lot: _Lot) -> o.Order:
    return o.QueueProject(desk.rules.projects[lot(len(desk.rules.projects) - 1)].id, lot(5))


_DRAWS: tuple[Callable[[Desk, _Lot], o.Order | None], ...] = (
    _post,
    _post,
    _trade,
    _project,
    _project,
    lambda desk, lot: o.Promise(lot.of(_ids(desk, "promises")), o.GRADES[lot(2)]),
    lambda desk, lot: o.Unhang(lot.of(_ids(desk, "promises"))),
    lambda desk, lot: o.Lower(lot.of(_ids(desk, "promises"))),
    lambda desk, lot: o.Admit(lot.of(_ids(desk, "promises"))),
    lambda desk, lot: o.SetTarget(lot.of(_ids(desk, "processes")), lot(60) * 1000 if lot(3) else None),
    lambda desk, lot: o.SetPriority(lot.of(_ids(desk, "processes")), 1 + lot(8)),
    lambda desk, lot: o.SetGoal(lot.of(_ids(desk, "resources")), lot(80) * 1000, 1 + lot(4)),
    lambda desk, lot: o.Unqueue(desk.rules.projects[lot(len(desk.rules.projects) - 1)].id),
    lambda desk, lot: o.Enact(lot.of(_ids(desk, "policies"))) if _ids(desk, "policies") else None,
    lambda desk, lot: o.Repeal(lot.of(_ids(desk, "policies"))) if _ids(desk, "policies") else None,
    lambda desk, lot: o.SetRation(80 + lot(40)),
    lambda desk, lot: o.SetHours(40 + lot(30)),
    lambda desk, lot: o.Train(lot.of(_ids(desk, "courses")), lot(30)) if _ids(desk, "courses") else None,
    lambda desk, lot: o.CallCount() if not lot(40) else None,
)
