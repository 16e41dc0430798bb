"""A run from its first state to its last: start, obey, settle. Pure functions over states."""

from __future__ import annotations

from lingao.engine.chance import Chance, Expected
from lingao.engine.ledger import Entries, Journal, Ledger
from lingao.engine.opening import open_books
from lingao.engine.ruleset import Ruleset
from lingao.engine.season import PHASES
from lingao.engine.seen import seen
from lingao.engine.state import Balances, State


class Settled:
    """A state and the entries that led to it; those of a journal are summed up when first asked for."""

    __slots__ = ("_told", "balances")

    def __init__(self, balances: State, told: Entries | Journal) -> None:
        self.balances = balances
        self._told = told

    @property
    def entries(self) -> Entries:
        """Every entry of the season, in the order first posted."""
        if isinstance(self._told, Journal):
            self._told = self._told.entries
        return self._told


def start(rules: Ruleset, seed: int) -> Settled:
    """The first state of a run: the scenario's start posted, the first cards on the table."""
    book = Journal([0] * len(rules.layout.names))
    open_books(rules, book, Chance(seed))
    return Settled(State.of(book.balances), book)


def settle(rules: Ruleset, state: State, seed: int) -> Settled:
    """Play one season through. The given state is left as it was; the new one has the next season's number."""
    return _noted(rules, state, Chance(seed))


def pass_season(rules: Ruleset, state: State, seed: int) -> State:
    """The state that `settle` comes to, for whoever will not ask why: nothing is noted."""
    return _through(rules, Ledger(state.tolist()), Chance(seed))


def forecast(rules: Ruleset, state: State) -> Settled:
    """The season as it would go if the books were true and chance stayed at its middle."""
    return _noted(rules, seen(rules, state), Expected())


def foresee(rules: Ruleset, state: State) -> State:
    """The state that `forecast` comes to, for whoever will not ask why."""
    return _through(rules, Ledger(seen(rules, state).tolist()), Expected())


def is_over(rules: Ruleset, balances: Balances) -> bool:
    """Whether the run has ended."""
    return balances[rules.at.ended[0]] > 0


def _noted(rules: Ruleset, state: State, chance: Chance) -> Settled:
    book = Journal(state.tolist())
    return Settled(_through(rules, book, chance), book)


def _through(rules: Ruleset, book: Ledger, chance: Chance) -> State:
    for phase in PHASES:
        phase(rules, book, chance)
    return State.of(book.balances)
