"""Amounts of the content as pairs of an ordinal and thousandths."""

from __future__ import annotations

from collections.abc import Mapping

from lingao.content.vocabulary import LABOUR, Labour

Ordinals = Mapping[str, Mapping[str, int]]
Amounts = tuple[tuple[int, int], ...]
"""Pairs of (ordinal of a resource or class, thousandths)."""


def pairs(amounts: Mapping[str, int], ordinal: Mapping[str, int]) -> Amounts:
    """A mapping of ids to thousandths as pairs of ordinals, zeros left out."""
    return tuple((ordinal[name], amount) for name, amount in amounts.items() if amount)


def labour_pairs(days: Mapping[Labour, int]) -> Amounts:
    """Person-days by class as pairs of (place in LABOUR, thousandths)."""
    return tuple((LABOUR.index(str(cls)), amount) for cls, amount in days.items() if amount)
