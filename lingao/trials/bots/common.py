"""What bots have in common: a seat at the planner's desk, and the table of cards before them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from lingao.engine.legality import is_legal
from lingao.engine.obey import obey_here
from lingao.engine.orders import Move, Order
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen
from lingao.engine.state import State
from lingao.engine.tables.cards import CardRow


class Bot(Protocol):
    """A way to play. It is asked once a season and may give any number of orders."""

    def play(self, desk: Desk) -> None:
        """Give this season's orders."""


class Desk:
    """The planner's desk as a bot sits at it: what is seen, and orders given one after another."""

    def __init__(self, rules: Ruleset, state: State, seed: int) -> None:
        self.rules = rules
        self.seed = seed
        self.given: list[Order] = []
        self._balances = state.copy()
        self.seen = seen(rules, state)

    def copy(self) -> Desk:
        """The same desk to try orders at."""
        return Desk(self.rules, self._balances, self.seed)

    @property
    def season(self) -> int:
        """The season now planned."""
        return self.seen[self.rules.at.season[0]]

    @property
    def balances(self) -> State:
        """The state with the orders in it, for whoever settles the season."""
        return self._balances

    def allows(self, order: Order) -> bool:
        """Whether an order may be given."""
        return is_legal(self.rules, self.seen, order)

    def give(self, order: Order) -> bool:
        """Give an order when it is allowed; say whether it was."""
        if not self.allows(order):
            return False
        obey_here(self.rules, self._balances, self.seen, order)
        self.given.append(order)
        return True

    def cards(self) -> Iterator[tuple[int, CardRow]]:
        """(slot, card) for each card on the table."""
        at = self.rules.at
        for slot, account in enumerate((at.must[0], at.extra[0])):
            if self.seen[account]:
                yield slot, self.rules.council.cards[self.seen[account] - 1]

    def vote(self, slot: int, choice: int) -> int:
        """Yes in per mille for a choice, by number from 0."""
        return self.seen[self.rules.at.vote[slot * 4 + choice]]

    def best_choice(self, slot: int, card: CardRow, worth: dict[int, int]) -> bool:
        """Move the legal choice of most worth (by number from 0), ties to the more popular; whether one was."""
        order = sorted(range(len(card.choices)), key=lambda n: (-worth.get(n, 0), -self.vote(slot, n)))
        return any(self.give(Move(card.id, card.choices[n].id)) for n in order)

    def points(self, card: CardRow, choice: int, values: dict[int, int]) -> int:
        """What a choice openly moves, weighed by indicator (values by ordinal)."""
        stake = card.choices[choice].stake
        return sum(values.get(indicator, 0) * points(self.seen) for indicator, points in stake.points)
