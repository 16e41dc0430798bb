"""The ledger: balances of one state, and the journal of what a season posts to it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import compress
from typing import NamedTuple


class Cause(NamedTuple):
    """Why an entry was posted: a kind from causes.py and the id it is about, if any."""

    kind: str
    subject: str = ""


Share = tuple[Cause, int]
"""One of several causes of a change: why, and the exact numerator of its share."""

Entries = dict[tuple[int, Cause], int]
"""What a season posted: amount by (account, cause), in the order first posted."""


ROUNDING = Cause("rounding")
"""What is left of a change once its causes have had their whole parts."""


@cache
def because(kind: str, subject: str = "") -> Cause:
    """The cause of this kind and subject, made once: a season posts the same few hundred over and over."""
    return Cause(kind, subject)


class Ledger:
    """A state being settled: read balances by account number, post entries, nothing else.

    This one keeps the balances only, for seasons of which nobody will ask why; a `Journal` notes what is posted too.
    """

    __slots__ = ("balances",)

    def __init__(self, balances: list[int]) -> None:
        self.balances = balances

    def __getitem__(self, account: int) -> int:
        """The balance of an account."""
        return self.balances[account]

    def post(self, account: int, amount: int, cause: Cause) -> None:
        """Change an account by an amount; nothing is noted for zero."""
        self.balances[account] += amount

    def post_shares(self, account: int, shares: Iterable[Share], per: int = 1) -> int:
        """Change an account by the sum of the shares over `per`, rounded half up once; return the change.

        Noted is each share cut towards zero under its own cause, then what rounding left.
        """
        exact = 0
        for _, share in shares:
            exact += share
        whole = (2 * exact + per) // (2 * per)
        self.balances[account] += whole
        return whole

    def put(self, account: int, value: int, cause: Cause) -> None:
        """Bring an account to a value by posting the difference (levels, stamps, choices)."""
        self.balances[account] = value

    def close(self, span: slice, cause: Cause) -> None:
        """Bring every account of a block to zero."""
        self.balances[span] = [0] * (span.stop - span.start)

    def take(self, account: int, amount: int, cause: Cause) -> int:
        """Take at most `amount` from an account that must not fall below zero; return what was taken."""
        balances = self.balances
        there = balances[account]
        taken = amount if amount < there else there
        if taken <= 0:
            return 0
        balances[account] = there - taken
        return taken


class Journal(Ledger):
    """A ledger that notes every entry with its cause.

    Entries of one (account, cause) are told as one amount, in the order first posted. They are summed when somebody
    asks.
    """

    __slots__ = ("_note", "_posted")

    def __init__(self, balances: list[int]) -> None:
        super().__init__(balances)
        self._posted: list[tuple[int, Cause, int]] = []
        self._note = self._posted.append

    @property
    def entries(self) -> Entries:
        """What was posted so far."""
        found: Entries = {}
        so_far = found.get
        for account, cause, amount in self._posted:
            key = (account, cause)
            found[key] = so_far(key, 0) + amount
        return found

    def post(self, account: int, amount: int, cause: Cause) -> None:  # noqa: D102 - as in the class above
        if amount:
            self.balances[account] += amount
            self._note((account, cause, amount))

    def post_shares(self, account: int, shares: Iterable[Share], per: int = 1) -> int:  # noqa: D102 - as in the class above
        exact = posted = 0
        for cause, share in shares:
            exact += share
            amount = share // per if share >= 0 else -(-share // per)
            if amount:
                posted += amount
                self._note((account, cause, amount))
        whole = (2 * exact + per) // (2 * per)
        if whole != posted:
            self._note((account, ROUNDING, whole - posted))
        self.balances[account] += whole
        return whole

    def put(self, account: int, value: int, cause: Cause) -> None:  # noqa: D102 - as in the class above
        balances = self.balances
        change = value - balances[account]
        if change:
            balances[account] = value
            self._note((account, cause, change))

    def close(self, span: slice, cause: Cause) -> None:  # noqa: D102 - as in the class above
        balances = self.balances
        for account in compress(range(span.start, span.stop), balances[span]):
            self._note((account, cause, -balances[account]))
            balances[account] = 0

    def take(self, account: int, amount: int, cause: Cause) -> int:  # noqa: D102 - as in the class above
        taken = super().take(account, amount, cause)
        if taken:
            self._note((account, cause, -taken))
        return taken
