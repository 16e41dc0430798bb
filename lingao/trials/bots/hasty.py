"""`hasty`: everything into output at once; storm promises, long hours, votes by force when they fail."""

from __future__ import annotations

from lingao.content.vocabulary import BENCHES, INDICATORS
from lingao.engine import orders as o
from lingao.engine.tables.cards import CardRow
from lingao.trials.bots.common import Desk

WORKS = BENCHES.index("works")
VALUES = {
    INDICATORS.index("self_reliance"): 5,
    INDICATORS.index("skill"): 2,
    INDICATORS.index("livelihood"): 1,
    INDICATORS.index("threat"): -1,
}
"""What a point of each indicator is worth to it."""
HOURS = 63


class Hasty:
    """All hands to the tree and the works; the books are believed.

    What it values is output, and it believes what it is told: in more than six games of ten it ends as a Smokestack
    Garrison, or in a Famine of Reports.
    """

    def play(self, desk: Desk) -> None:
        """Give the season's orders."""
        if desk.season == 1:
            desk.give(o.SetHours(HOURS))
        for slot, card in list(desk.cards()):
            self._answer(desk, slot, card)
        self._promise_storms(desk)
        self._all_to_the_tree(desk)

    def _answer(self, desk: Desk, slot: int, card: CardRow) -> None:
        """What the works bench argues for, by force when the vote fails and it has not just been used."""
        worth = {
            n: desk.points(card, n, VALUES) + (5000 if WORKS in choice.stake.backs else 0)
            for n, choice in enumerate(card.choices)
        }
        wanted = max(worth, key=lambda n: worth[n])
        last = desk.seen[desk.rules.at.overruled[0]]
        if (last and desk.season - last < 8) or (
            not desk.give(o.Move(card.id, card.choices[wanted].id))
            and not desk.give(o.Overrule(card.id, card.choices[wanted].id))
        ):
            desk.best_choice(slot, card, worth)

    def _promise_storms(self, desk: Desk) -> None:
        """Raise what lies ready to be hung: things to a storm, people to a bold promise."""
        for row in desk.rules.council.promises:
            if desk.seen[desk.rules.at.plan_hang[row.ordinal]]:
                desk.give(o.Promise(row.id, "storm" if row.of_things else "bold"))

    def _all_to_the_tree(self, desk: Desk) -> None:
        """Ten to the tree; one teaches and one keeps the machines."""
        rules = desk.rules
        posts = {
            rules.world.posts[place.post].work: rules.world.posts[place.post].id for place in rules.places
        }
        for n, handle in enumerate(rules.world.handles):
            work = "school" if n == 10 else "machines" if n == 11 else "tree"
            place = next(
                m for m, one in enumerate(rules.places, 1) if rules.world.posts[one.post].work == work
            )
            if desk.seen[rules.at.plan_post[n]] != place:
                desk.give(o.Post(handle.id, posts[work]))
