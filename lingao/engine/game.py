"""A run from its first state to its last: start, obey, settle. Pure functions over balances."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from struct import Struct

from lingao.engine.chance import Chance, Expected
from lingao.engine.ledger import Entries, Journal, Ledger
from lingao.engine.opening import open_books
from lingao.engine.ruleset import Ruleset
from lingao.engine.season import PHASES
from lingao.engine.seen import seen


class Settled:
    """A state and the entries that led to it; those of a journal are summed up when first asked for."""

    __slots__ = ("_told", "balances")

    def __init__(self, balances: list[int], told: Entries | Journal) -> None:
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
    return Settled(book.balances, book)


def settle(rules: Ruleset, balances: list[int], seed: int) -> Settled:
    """Play one season through. The given state is left as it was; the new one has the next season's number."""
    return _noted(rules, balances.copy(), Chance(seed))


def pass_season(rules: Ruleset, balances: list[int], seed: int) -> list[int]:
    """The state that `settle` comes to, for whoever will not ask why: nothing is noted."""
    return _through(rules, Ledger(balances.copy()), Chance(seed))


def forecast(rules: Ruleset, balances: list[int]) -> Settled:
    """The season as it would go if the books were true and chance stayed at its middle."""
    return _noted(rules, seen(rules, balances), Expected())


def foresee(rules: Ruleset, balances: list[int]) -> list[int]:
    """The state that `forecast` comes to, for whoever will not ask why."""
    return _through(rules, Ledger(seen(rules, balances)), Expected())


def is_over(rules: Ruleset, balances: list[int]) -> bool:
    """Whether the run has ended."""
    return balances[rules.at.ended[0]] > 0


def state_hash(balances: list[int]) -> str:
    """A state's hash, the same on every machine: BLAKE2b of its numbers as little-endian 64-bit words."""
    return blake2b(_words(len(balances)).pack(*balances), digest_size=16).hexdigest()


@cache
def _words(count: int) -> Struct:
    """So many little-endian 64-bit words; packing through it takes a third of an `array`'s time."""
    return Struct(f"<{count}q")


def _noted(rules: Ruleset, balances: list[int], chance: Chance) -> Settled:
    book = Journal(balances)
    return Settled(_through(rules, book, chance), book)


def _through(rules: Ruleset, book: Ledger, chance: Chance) -> list[int]:
    for phase in PHASES:
        phase(rules, book, chance)
    return book.balances
