"""A village for one rule at a time: the tiny world's accounts, empty but for what the test names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple

from lingao.content.resolve import world_of
from lingao.engine.chance import SCALE, Chance
from lingao.engine.ledger import Cause, Journal
from lingao.engine.ruleset import Ruleset
from tests.tiny import tiny_data

USUAL = {"season": 1, "fed": 1000, "plan_hours": 47, "plan_ration": 100, "soil": 1000}
"""What a village has when nothing is said of it: a first season, full rations, ordinary weeks."""


class After(NamedTuple):
    """What a phase left behind."""

    rules: Ruleset
    book: Journal

    @property
    def entries(self) -> list[tuple[str, int, Cause]]:
        """Every entry: (account's name, amount, cause), in the order first posted."""
        return [
            (self.rules.name(account), amount, cause)
            for (account, cause), amount in self.book.entries.items()
        ]

    def of(self, name: str) -> list[tuple[int, str]]:
        """The entries of one account: (amount, kind of cause)."""
        return [(amount, cause.kind) for account, amount, cause in self.entries if account == name]

    def __call__(self, name: str) -> int:
        """The balance of an account by its name."""
        return self.book[self.rules.account(name)]


class Lot(Chance):
    """Chance whose every draw is the one given, out of a million."""

    __slots__ = ("_lot",)

    def __init__(self, lot: int) -> None:
        super().__init__(0)
        self._lot = lot

    def draw(self, season: int, stream: str, subject: str = "") -> int:
        return self._lot


LUCKY, UNLUCKY = Lot(SCALE - 1), Lot(0)
"""Nothing with a chance under certainty happens; everything with a chance above nothing does."""


@cache
def tiny_rules() -> Ruleset:
    """The tiny world's rules."""
    return Ruleset(world_of(tiny_data()), "tiny_run")


def rules_with(change: Callable[[dict[str, Any]], None]) -> Ruleset:
    """The tiny world's rules after a change of its content."""
    data = tiny_data()
    change(data)
    return Ruleset(world_of(data), "tiny_run")


def village(
    rules: Ruleset | None = None, named: Mapping[str, int] | None = None, **accounts: int
) -> tuple[Ruleset, Journal]:
    """A ledger with these balances. In keywords two underscores stand for a dot: `stock__grain=1500`.

    Whoever is settled is housed and neutral unless the test says otherwise: see USUAL.
    """
    rules = rules or tiny_rules()
    balances = [0] * len(rules.layout.names)
    given = {name.replace("__", "."): value for name, value in accounts.items()}
    for name, value in {**USUAL, **given, **(named or {})}.items():
        balances[rules.account(name)] = value
    return rules, Journal(balances)


def settle(
    phase: Callable[[Ruleset, Journal, Chance], None], state: tuple[Ruleset, Journal], chance: Chance = LUCKY
) -> After:
    """Play one phase on a village."""
    rules, book = state
    phase(rules, book, chance)
    return After(rules, book)
