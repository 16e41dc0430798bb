"""What a reckoning of an indicator comes to, as the tests of indicators read it."""

from __future__ import annotations

from lingao.engine.indicators.reckoning import Reckoning
from lingao.engine.ledger import Ledger


def change(reckoning: Reckoning) -> int:
    """What a reckoning comes to, in thousandths of a point, before any cap."""
    return Ledger([0]).post_shares(0, reckoning.parts, reckoning.per)


def parts(reckoning: Reckoning) -> dict[str, int]:
    """Thousandths of a point by kind of cause, rounded to the nearest."""
    return {cause.kind: (2 * part + reckoning.per) // (2 * reckoning.per) for cause, part in reckoning.parts}
