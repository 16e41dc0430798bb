"""A state: the balance of every account of a run, as it is kept between seasons."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from struct import Struct
from sys import byteorder
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    Words = array[int]
else:
    Words = array  # cannot be subscripted while the game runs before Python 3.12

Balances: TypeAlias = Sequence[int]
"""What rules, bots and screens read, by account: a state, or the list in which a season is settled."""


class State(Words):
    """Balances packed as signed 64-bit words: copied as one piece of memory, which counts no references.

    A season is settled in a list, whose numbers are read in half the time; what a few orders write is written here.
    """

    __slots__ = ()

    @classmethod
    def of(cls, balances: Balances) -> State:
        """The state with these balances.

        Raises:
            struct.error: when a balance does not fit 64 bits.
        """
        return cls("q", _words(len(balances)).pack(*balances))

    @classmethod
    def from_words(cls, words: bytes) -> State:
        """The state whose `words` these are.

        Raises:
            ValueError: when they are no whole number of words.
        """
        return cls("q", words)._turned()

    def words(self) -> State:
        """The balances as little-endian words in memory, the same on every machine: what is hashed and saved."""
        return self._turned()

    def copy(self) -> State:
        """The same balances, free to be changed."""
        return State("q", self)

    def _turned(self) -> State:
        """From this machine's order of bytes to little-endian, or back."""
        if byteorder == "little":
            return self
        turned = self.copy()
        turned.byteswap()
        return turned


@cache
def _words(count: int) -> Struct:
    """So many 64-bit words; packing through it takes half the time in which an array takes a list's numbers."""
    return Struct(f"={count}q")


def state_hash(state: State) -> str:
    """A state's hash, the same on every machine: BLAKE2b of its numbers as little-endian 64-bit words."""
    return blake2b(state.words(), digest_size=16).hexdigest()
