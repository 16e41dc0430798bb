"""`cautious`: feeds people first, promises little, counts what it is told, and takes no vote by force."""

from __future__ import annotations

from typing import NamedTuple

from lingao.content.models.society import Policy
from lingao.content.vocabulary import INDICATORS
from lingao.engine import orders as o
from lingao.engine.needs import amount
from lingao.engine.queue import queued
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.cards import CardRow
from lingao.engine.tables.people import PolicyRow
from lingao.engine.wall import hanging
from lingao.trials.bots.common import Desk

VALUES = {
    INDICATORS.index("livelihood"): 4,
    INDICATORS.index("health"): 4,
    INDICATORS.index("legitimacy"): 3,
    INDICATORS.index("truthfulness"): 3,
    INDICATORS.index("cohesion"): 2,
    INDICATORS.index("skill"): 2,
    INDICATORS.index("environment"): 1,
    INDICATORS.index("threat"): -3,
    INDICATORS.index("dependence"): -1,
    INDICATORS.index("self_reliance"): 1,
}
"""What a point of each indicator is worth to it."""
AUDITOR, NURSE = "audit", "health"
TAELS = 12
"""What a thousand taels are worth, in points as above."""
PAID_AHEAD = 16
"""Seasons of a policy's upkeep that must lie in the chest."""


class Cautious:
    """Two of twelve at audit and health, modest promises, food bought before it runs short, silver kept for what the queue
    waits for."""

    def __init__(self) -> None:
        self._known: _Known | None = None

    def play(self, desk: Desk) -> None:
        """Give the season's orders."""
        for slot, card in list(desk.cards()):
            worth = {n: desk.points(card, n, VALUES) - _paid(desk, card, n) for n in range(len(card.choices))}
            desk.best_choice(slot, card, worth)
        if self._known is None:
            self._known = _known(desk.rules)
        self._post(desk, self._known)
        self._lower_what_slips(desk)
        self._buy_food(desk, self._known)
        self._enact(desk, self._known)

    def _post(self, desk: Desk, known: _Known) -> None:
        """One auditor at the office the clue names (else the first), one more at health."""
        if known.auditors and desk.season > 2:
            clue = desk.seen[desk.rules.at.clue[0]]
            desk.give(known.auditors[clue - 1 if clue else 0])
        if known.nurse is not None:
            desk.give(known.nurse)

    def _lower_what_slips(self, desk: Desk) -> None:
        """In the season before the session, lower the first promise that cannot be kept."""
        for one in hanging(desk.rules, desk.seen):
            late = one.judged_in - desk.season <= 1
            if late and one.said * 1000 < one.promised * 850 and desk.give(o.Lower(one.row.id)):
                return

    def _buy_food(self, desk: Desk, known: _Known) -> None:
        """Buy food at the cheapest open port when under a season's need lies in store."""
        rules, at = desk.rules, desk.rules.at
        food = rules.role["food"]
        season = amount(known.ration, desk.seen[rules.span.people])
        short = max(0, season * 3 // 2 - desk.seen[at.stock[food]])
        for good, port in known.sellers:
            standing = desk.seen[at.plan_trade[good]]
            if standing != short and desk.give(o.Trade(port, rules.world.resources[food].id, short)):
                return

    def _enact(self, desk: Desk, known: _Known) -> None:
        """Enact the first policy that the council backs, is paid for, and presses nobody."""
        at, v = desk.rules.at, desk.seen
        for row, order in known.kind:
            unlocked = row.unlocked_by < 0 or v[at.tech[row.unlocked_by]]
            standing = v[at.policy_since[row.ordinal]]
            if unlocked and not standing and _within_means(desk, row) and desk.give(order):
                return


class _Known(NamedTuple):
    """What is the same all through a game."""

    auditors: tuple[o.Post, ...]
    """The order that sends the auditor, by office; none where nobody has the knack."""
    nurse: o.Post | None
    ration: tuple[int, ...]
    """Food a head by class."""
    sellers: tuple[tuple[int, str], ...]
    """Who sells food, the cheapest first: the good's ordinal and the port."""
    kind: tuple[tuple[PolicyRow, o.Enact], ...]
    """Policies that press nobody, and the orders for them."""


def _known(rules: Ruleset) -> _Known:
    world, food = rules.world, rules.role["food"]
    posts = {world.posts[place.post].work: world.posts[place.post].id for place in rules.places}
    by_knack = {handle.knack: handle.id for handle in world.handles}
    sellers = [good for good in rules.works.goods if good.resource == food and good.sold]
    return _Known(
        auditors=tuple(o.Post(by_knack[AUDITOR], posts[AUDITOR], office.id) for office in world.offices)
        if AUDITOR in by_knack
        else (),
        nurse=o.Post(by_knack[NURSE], posts[NURSE]) if NURSE in by_knack else None,
        ration=next(row.per_head for row in rules.works.needs if row.resource == food),
        sellers=tuple(
            (good.ordinal, world.ports[good.port].id) for good in sorted(sellers, key=lambda one: one.sold)
        ),
        kind=tuple(
            (row, o.Enact(one.id))
            for row, one in zip(rules.people.policies, world.policies, strict=True)
            if one.by_order and _is_kind(one)
        ),
    )


def _paid(desk: Desk, card: CardRow, choice: int) -> int:
    """What the money that a choice takes is worth to it."""
    return TAELS * dict(card.choices[choice].cost).get(desk.rules.role["money"], 0)


def _within_means(desk: Desk, row: PolicyRow) -> bool:
    """Whether four years of what a policy takes in money are there beside what the queue will draw."""
    rules, at, money = desk.rules, desk.rules.at, desk.rules.role["money"]
    takes = dict(row.upkeep).get(money, 0)
    if not takes:
        return True
    waiting = [one for one in queued(rules, desk.seen) if not desk.seen[at.paid[one.number]]]
    spoken_for = sum(dict(one.materials).get(money, 0) for one in waiting)
    return desk.seen[at.stock[money]] - spoken_for >= PAID_AHEAD * takes


def _is_kind(policy: Policy) -> bool:
    """Whether a policy presses nobody and does more good than harm."""
    harmless = all(it.level not in ("pressure", "diversion") or it.add <= 0 for it in policy.lasting)
    return (
        harmless
        and sum(points * VALUES[INDICATORS.index(name)] for name, points in policy.drift.items()) >= 0
    )
