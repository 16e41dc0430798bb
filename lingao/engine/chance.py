"""Chance: a pure function of (seed, season, stream, subject), never a running generator.

A new draw somewhere cannot shift another, and undo cannot re-roll. The forecast uses `Expected`, which knows
no chance and answers with the middle of every range.
"""

from __future__ import annotations

from hashlib import blake2b

SCALE = 1_000_000
"""Draws are whole numbers from 0 to `SCALE - 1`."""


class Chance:
    """Keyed draws of one run."""

    __slots__ = ("_begun",)

    def __init__(self, seed: int) -> None:
        self._begun = blake2b(f"{seed}|".encode(), digest_size=8)

    def draw(self, season: int, stream: str, subject: str = "") -> int:
        """A number from 0 to 999,999 that depends on nothing but its four keys."""
        hashed = self._begun.copy()  # going on from a copy takes half the time of beginning anew
        hashed.update(f"{season}|{stream}|{subject}".encode())
        return int.from_bytes(hashed.digest(), "big") % SCALE

    def happens(self, per_mille: int, season: int, stream: str, subject: str = "") -> bool:
        """True with a chance of `per_mille`; where that is none, nothing need be drawn."""
        return per_mille > 0 and self.draw(season, stream, subject) < per_mille * 1000

    def between(self, low: int, high: int, season: int, stream: str, subject: str = "") -> int:
        """A whole number from `low` to `high`, both included."""
        return low + self.draw(season, stream, subject) * (high - low + 1) // SCALE


class Expected(Chance):
    """No chance: what is likelier happens, ranges give their middle. For forecasts."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(0)

    def draw(self, season: int, stream: str, subject: str = "") -> int:
        """The middle of the scale, whatever the keys."""
        return SCALE // 2

    def between(self, low: int, high: int, season: int, stream: str, subject: str = "") -> int:
        """The middle of the range, rounded towards zero."""
        middle = low + high
        return middle // 2 if middle >= 0 else -(-middle // 2)
