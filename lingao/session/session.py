"""A session: one game in progress, its orders, its undo, its last season's entries, and its place on disk."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from lingao.engine.game import Settled, forecast, is_over, settle, start
from lingao.engine.ledger import Entries
from lingao.engine.legality import check_order
from lingao.engine.obey import obey
from lingao.engine.orders import Order
from lingao.engine.refusals import Missing, Refusal
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen
from lingao.engine.state import State


class Keeper(Protocol):
    """Where a session keeps what happens; a saved game is one."""

    def order_given(self, order: Order) -> None:
        """Keep an order of the season under way, in one transaction."""

    def undo(self) -> None:
        """Keep that the last order of the season under way was taken back."""

    def season_ended(self, balances: State, state_hash: str | None = None, over: bool = False) -> None:
        """Keep the state in which the next season begins; its hash is worked out when not given."""


class Played(NamedTuple):
    """A season that was played: the orders given, and the state it began in."""

    balances: State
    orders: tuple[Order, ...]


class Session:
    """One game in progress.

    `balances` is the state with this season's orders in it; `seen` the same as the Commission sees it. Front ends
    read `seen` only.
    """

    def __init__(self, rules: Ruleset, seed: int, keeper: Keeper | None = None) -> None:
        """Begin a new game."""
        self.rules = rules
        self.seed = seed
        self.keeper = keeper
        opened = start(rules, seed)
        self.past: list[Played] = []
        self._begin(opened)

    @classmethod
    def resumed(
        cls, rules: Ruleset, seed: int, past: list[Played], orders: list[Order], keeper: Keeper | None = None
    ) -> Session:
        """A game taken up again: the seasons played (the last state being that of the season under way) and
        the orders given in it. `past` holds every season's first state; its last entry is the one under way.
        """
        session = cls(rules, seed, None)
        *played, current = past
        session.past = played
        entries = _entries_of(rules, seed, played[-1]) if played else session.entries
        session._begin(Settled(current.balances, entries))
        for order in orders:
            session._write(order)
        session.keeper = keeper
        return session

    def _begin(self, settled: Settled) -> None:
        """Take a season's first state for the current one."""
        self.opening = settled.balances
        self.entries: Entries = settled.entries
        self.orders: list[Order] = []
        self._states: list[State] = [settled.balances]
        self._forget()

    def _forget(self) -> None:
        self._seen: State | None = None
        self._forecast: Settled | None = None

    @property
    def balances(self) -> State:
        """The state with this season's orders in it. For the rules; front ends read `seen`."""
        return self._states[-1]

    @property
    def seen(self) -> State:
        """The state as the Commission sees it."""
        if self._seen is None:
            self._seen = seen(self.rules, self.balances)
        return self._seen

    @property
    def season(self) -> int:
        """The number of the season now planned."""
        return self.balances[self.rules.at.season[0]]

    @property
    def over(self) -> bool:
        """Whether the run has ended."""
        return is_over(self.rules, self.balances)

    def forecast(self) -> Settled:
        """The season as it would go if the books were true and chance stayed at its middle."""
        if self._forecast is None:
            self._forecast = forecast(self.rules, self.balances)
        return self._forecast

    def check(self, order: Order) -> Refusal | None:
        """Why an order may not be given; None when it may."""
        return check_order(self.rules, self.seen, order)

    def give(self, order: Order) -> Refusal | None:
        """Give an order: saved first, then carried into the plan. Nothing happens when it is refused."""
        refusal = self.check(order)
        if refusal is None:
            if self.keeper is not None:
                self.keeper.order_given(order)
            self._write(order)
        return refusal

    def _write(self, order: Order) -> None:
        self.orders.append(order)
        self._states.append(obey(self.rules, self.balances, order))
        self._forget()

    def undo(self) -> Order | None:
        """Take back the season's last order; None when there is none."""
        if not self.orders:
            return None
        if self.keeper is not None:
            self.keeper.undo()
        self._states.pop()
        self._forget()
        return self.orders.pop()

    def end_season(self) -> Refusal | None:
        """Play the season through. Refused only when the run has ended."""
        if self.over:
            return Refusal((Missing("over"),))
        settled = settle(self.rules, self.balances, self.seed)
        if self.keeper is not None:
            self.keeper.season_ended(settled.balances, None, is_over(self.rules, settled.balances))
        self.past.append(Played(self.opening, tuple(self.orders)))
        self._begin(settled)
        return None

    def last_orders_state(self) -> State | None:
        """The state in which the last season was ended, orders in it; None in the first season."""
        return self.ordered_in(len(self.past)) if self.past else None

    def ordered_in(self, season: int) -> State:
        """The state in which a season played was ended, orders in it; a copy, free to be changed.

        Raises:
            IndexError: when that season has not been played.
        """
        return _ordered(self.rules, self.past[season - 1])

    def led_to(self, season: int) -> State:
        """The state that a season played led to.

        Raises:
            IndexError: when that season has not been played.
        """
        return self.opening if season == len(self.past) else self.past[season].balances

    def entries_of(self, season: int) -> Entries:
        """The entries of a season played, from 1: those of the last are at hand, older ones are replayed.

        Raises:
            IndexError: when that season has not been played.
        """
        if season == len(self.past):
            return self.entries
        return _entries_of(self.rules, self.seed, self.past[season - 1])


def _entries_of(rules: Ruleset, seed: int, played: Played) -> Entries:
    return settle(rules, _ordered(rules, played), seed).entries


def _ordered(rules: Ruleset, played: Played) -> State:
    """The state of a season with its orders in it, a list of its own."""
    balances = played.balances.copy()
    for order in played.orders:
        balances = obey(rules, balances, order)
    return balances
