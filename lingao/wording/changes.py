"""What one course of things has that another has not, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Protocol

from lingao.wording import _, numbers, words
from lingao.wording.accounts import account_text
from lingao.wording.figures import in_thousandths
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

TOLD: Final = 3
"""Changes told of what mattered most."""
NAMED: Final = 2
"""A crew of so many is told by name."""


class Changed(Protocol):
    """How one account differs."""

    @property
    def account(self) -> int:
        """The account."""

    @property
    def amount(self) -> int:
        """With less without."""


def change_text(rules: Ruleset, one: Changed) -> str:
    """A difference in words: `Livelihood by the books +1.2`, or what is so only because of it: `Axes known`."""
    label, unit = account_text(rules, one.account)
    amount = in_thousandths(rules, one.account, one.amount)
    if rules.name(one.account).startswith(("said_indicator.", "indicator.")):
        shown = numbers.points(one.amount, signed=True)
    elif amount is None and one.amount > 0:
        return label
    elif amount is None:
        shown = _("no")
    else:
        shown = numbers.change(amount, unit)
    return _("{label} {amount}").format(label=label, amount=shown)


def mattered_text(
    rules: Ruleset, kind: str, subject: int, handles: Sequence[int], found: Sequence[Changed]
) -> str:
    """`chalk at Schoolroom mattered most: trainees +27.`; the same of a card, or how a price moved."""
    names = names_of(rules)
    made = words.listed([change_text(rules, one) for one in found[:TOLD]])
    if kind == "price":
        return _("Our own trade moved a price most: {changes}.").format(changes=made)
    if kind == "card":
        said = _("{card} mattered most: {changes}.")
        return said.format(card=names.card(subject), changes=made)
    who = words.listed([names.handle(n) for n in handles])
    if len(handles) > NAMED:
        who = _("{number} of the twelve").format(number=numbers.whole(len(handles)))
    return _("{handle} at {place} mattered most: {changes}.").format(
        handle=who, place=names.place(subject), changes=made
    )
