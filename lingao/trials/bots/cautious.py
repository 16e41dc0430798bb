"""`cautious`: feeds people first, promises little, counts what it is told, and takes no vote by force."""

from __future__ import annotations

from lingao.content.models.society import Policy
from lingao.content.vocabulary import INDICATORS
from lingao.engine import orders as o
from lingao.engine.needs import amount
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


class Cautious:
    """Two of twelve at audit and health, modest promises, food bought before it runs short."""

    def __init__(self) -> None:
        self._kind: list[tuple[PolicyRow, o.Enact]] | None = None
        """Policies that press nobody and the orders for them, once they were looked through."""

    def play(self, desk: Desk) -> None:
        """Give the season's orders."""
        for slot, card in list(desk.cards()):
            worth = {n: desk.points(card, n, VALUES) for n in range(len(card.choices))}
            desk.best_choice(slot, card, worth)
        self._post(desk)
        self._lower_what_slips(desk)
        self._buy_food(desk)
        self._enact(desk)

    def _post(self, desk: Desk) -> None:
        """One auditor at the office the clue names (else the first), one more at health."""
        at, rules = desk.rules.at, desk.rules
        posts = {
            rules.world.posts[place.post].work: rules.world.posts[place.post].id for place in rules.places
        }
        suspect = desk.seen[at.clue[0]] - 1 if desk.seen[at.clue[0]] else 0
        by_knack = {handle.knack: handle.id for handle in rules.world.handles}
        if AUDITOR in by_knack and desk.season > 2:
            desk.give(o.Post(by_knack[AUDITOR], posts[AUDITOR], rules.world.offices[suspect].id))
        if NURSE in by_knack:
            desk.give(o.Post(by_knack[NURSE], posts[NURSE]))

    def _lower_what_slips(self, desk: Desk) -> None:
        """In the season before the session, lower the first promise that cannot be kept."""
        for one in hanging(desk.rules, desk.seen):
            late = one.judged_in - desk.season <= 1
            if late and one.said * 1000 < one.promised * 850 and desk.give(o.Lower(one.row.id)):
                return

    def _buy_food(self, desk: Desk) -> None:
        """Buy food at the cheapest open port when under a season's need lies in store."""
        rules, at = desk.rules, desk.rules.at
        food = rules.role["food"]
        need = next(row for row in rules.works.needs if row.resource == food)
        season = amount(need.per_head, desk.seen[rules.span.people])
        short = max(0, season * 3 // 2 - desk.seen[at.stock[food]])
        sellers = [good for good in rules.works.goods if good.resource == food and good.sold]
        for good in sorted(sellers, key=lambda one: one.sold):
            port = rules.world.ports[good.port].id
            standing = desk.seen[at.plan_trade[good.ordinal]]
            if standing != short and desk.give(o.Trade(port, rules.world.resources[food].id, short)):
                return

    def _enact(self, desk: Desk) -> None:
        """Enact the first policy that the council backs, is paid for, and presses nobody."""
        rules, at, v = desk.rules, desk.rules.at, desk.seen
        if self._kind is None:
            self._kind = [
                (row, o.Enact(one.id))
                for row, one in zip(rules.people.policies, rules.world.policies, strict=True)
                if one.by_order and _is_kind(one)
            ]
        for row, order in self._kind:
            known = row.unlocked_by < 0 or v[at.tech[row.unlocked_by]]
            if known and not v[at.policy_since[row.ordinal]] and desk.give(order):
                return


def _is_kind(policy: Policy) -> bool:
    """Whether a policy presses nobody and does more good than harm."""
    harmless = all(it.level not in ("pressure", "diversion") or it.add <= 0 for it in policy.lasting)
    return (
        harmless
        and sum(points * VALUES[INDICATORS.index(name)] for name, points in policy.drift.items()) >= 0
    )
