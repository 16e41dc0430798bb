"""Reckonings: exact numerators by cause, and how they become entries that sum to the change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from lingao.content.vocabulary import EFFECT_LIMIT
from lingao.engine.formulas import clamp
from lingao.engine.ledger import Cause, Ledger, because

TOP: Final = 100_000
"""The top of the scale, in thousandths of a point."""
PULLED: Final = 1_000_000
"""What the parts of a `pulled` reckoning are divided by: pull and weight are both in per mille."""
CAP: Final = Cause("cap")


class Reckoning(NamedTuple):
    """What would move an indicator: (cause, numerator), all over one denominator, in thousandths of a point."""

    parts: tuple[tuple[Cause, int], ...]
    per: int


class Term(NamedTuple):
    """One component of a target: its weight in per mille and its value in thousandths of a point."""

    kind: str
    weight: int
    value: int


def pulled(pull: int, now: int, terms: Iterable[Term]) -> Reckoning:
    """The way from `now` to the weighted mean of the terms, `pull` per mille of it.

    Each term's part is its own distance from `now`: what stands better than the whole pulls it up, what stands
    worse holds it down, and the parts sum to pull x (target - now) because the weights sum to 1000.
    """
    return Reckoning(
        tuple([(because(kind), pull * weight * (value - now)) for kind, weight, value in terms]), PULLED
    )


def tapered(moved: int, value: int) -> int:
    """What is left of a push on an indicator that stands there (in whatever unit the push is): all of it up to the middle of
    the scale, from there the less the nearer the end it pushes to, towards zero."""
    if moved > 0:
        return moved * clamp(TOP - value, 0, TOP // 2) // (TOP // 2)
    return -(-moved * clamp(value, 0, TOP // 2) // (TOP // 2))


def post(book: Ledger, reckoning: Reckoning, *accounts: int) -> None:
    """Post to each account each cause, what rounding left, and the cap: eight points a season, and the scale."""
    for account in accounts:
        before = book.balances[account]
        whole = book.post_shares(account, reckoning.parts, reckoning.per)
        allowed = clamp(before + clamp(whole, -EFFECT_LIMIT, EFFECT_LIMIT), 0, TOP) - before
        if allowed != whole:
            book.post(account, allowed - whole, CAP)
