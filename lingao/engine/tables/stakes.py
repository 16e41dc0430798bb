"""What a motion means to the benches, whether a card makes it or a policy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lingao.content.vocabulary import BENCHES
from lingao.engine.formulas import Sum


@dataclass(frozen=True, slots=True, eq=False)
class Stake:
    """What a motion means to the benches."""

    backs: tuple[int, ...]
    opposes: tuple[int, ...]
    points: tuple[tuple[int, Sum], ...]
    """(indicator, thousandths of a point it is openly expected to move)."""


def benches_of(names: Sequence[str]) -> tuple[int, ...]:
    """The places in BENCHES of benches named."""
    return tuple(BENCHES.index(name) for name in names)
