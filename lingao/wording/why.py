"""Why a figure is what it is: the opening, what changed it and the total, in words, parts that add up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple, Protocol

from lingao.wording import _, numbers
from lingao.wording.accounts import account_text
from lingao.wording.causes import cause_text
from lingao.wording.figures import figure, in_thousandths

if TYPE_CHECKING:
    from lingao.engine.ledger import Cause
    from lingao.engine.ruleset import Ruleset


class Explained(Protocol):
    """What the session tells of an account: the balance before, the entries since, in the order posted."""

    @property
    def account(self) -> int:
        """The account's number."""
        ...

    @property
    def opening(self) -> int:
        """The balance before the first entry."""
        ...

    @property
    def lines(self) -> Sequence[tuple[Cause, int]]:
        """The entries: cause and amount."""
        ...


class WhyLine(NamedTuple):
    """One line: the amount as shown and why."""

    amount: str
    cause: str


@dataclass(frozen=True, slots=True)
class WhyText:
    """A why in words. Amounts of `opening`, `lines` and `total` have the same decimals, so they add up as read."""

    title: str
    opening: WhyLine
    lines: tuple[WhyLine, ...]
    total: WhyLine


def why_text(rules: Ruleset, why: Explained) -> WhyText:
    """A why in words."""
    label = account_text(rules, why.account).label
    total = why.opening + sum(amount for _cause, amount in why.lines)
    columns = column(rules, why.account, [why.opening, *(amount for _cause, amount in why.lines)])
    return WhyText(
        title=_("Why {label}: {figure}").format(label=label, figure=figure(rules, why.account, total)),
        opening=WhyLine(columns[0], _("before")),
        lines=tuple(
            WhyLine(shown, cause_text(rules, cause, amount))
            for shown, (cause, amount) in zip(columns[1:-1], why.lines, strict=True)
        ),
        total=WhyLine(columns[-1], _("now")),
    )


def column(rules: Ruleset, account: int, values: Sequence[int]) -> list[str]:
    """An opening and the changes after it as a column of figures that add up as read: the opening, each change signed,
    the total. Of dates, choices and the like the balance is shown, which tells more than the change."""
    balances, unit = list(accumulate(values)), account_text(rules, account).unit
    amounts = [one for value in balances if (one := in_thousandths(rules, account, value)) is not None]
    if not amounts:
        return [figure(rules, account, value) for value in (*balances, balances[-1])]
    # Differences of balances as they are shown, so that units coarser than the account's still add up.
    amounts, unit = [numbers.scaled(one, unit)[0] for one in amounts], numbers.scaled(0, unit)[1]
    decimals = min(numbers.decimals_needed(*amounts), numbers.decimals_worth(max(map(abs, amounts))))
    amounts = [numbers.rounded(one, decimals) for one in amounts]
    changes = [now - before for before, now in pairwise(amounts)]
    return [
        numbers.exact(amounts[0], decimals, unit),
        *(numbers.exact(one, decimals, unit, signed=True) for one in changes),
        numbers.exact(amounts[-1], decimals, unit),
    ]
