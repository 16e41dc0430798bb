"""The ledger: balances of one state, and the entries that a season posts to it."""

from __future__ import annotations

from typing import NamedTuple


class Cause(NamedTuple):
    """Why an entry was posted: a kind from causes.py and the id it is about, if any."""

    kind: str
    subject: str = ""


class Ledger:
    """A state being settled: read balances by account number, post entries, nothing else.

    Entries of one (account, cause) are kept as one amount, in the order first posted.
    """

    __slots__ = ("balances", "entries")

    def __init__(self, balances: list[int]) -> None:
        self.balances = balances
        self.entries: dict[tuple[int, Cause], int] = {}

    def __getitem__(self, account: int) -> int:
        """The balance of an account."""
        return self.balances[account]

    def post(self, account: int, amount: int, cause: Cause) -> None:
        """Change an account by an amount; nothing is noted for zero."""
        if amount:
            self.balances[account] += amount
            key = (account, cause)
            entries = self.entries
            entries[key] = entries.get(key, 0) + amount

    def put(self, account: int, value: int, cause: Cause) -> None:
        """Bring an account to a value by posting the difference (levels, stamps, choices)."""
        self.post(account, value - self.balances[account], cause)

    def take(self, account: int, amount: int, cause: Cause) -> int:
        """Take at most `amount` from an account that must not fall below zero; return what was taken."""
        taken = min(amount, self.balances[account])
        if taken <= 0:
            return 0
        self.post(account, -taken, cause)
        return taken
