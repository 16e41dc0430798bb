"""A state packs whole numbers of 64 bits and gives them back, the same bytes on every machine."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingao.engine.state import State

MOST = 2**63
balances = st.lists(st.integers(min_value=-MOST, max_value=MOST - 1))


@given(balances)
def test_what_is_packed_comes_back(numbers: list[int]) -> None:
    state = State.of(numbers)

    assert state.tolist() == list(state) == numbers
    assert State.from_words(bytes(state.words())) == state
    assert bytes(state.words()) == b"".join(n.to_bytes(8, "little", signed=True) for n in numbers)


@given(balances.filter(bool))
def test_a_copy_is_free_to_be_changed(numbers: list[int]) -> None:
    state = State.of(numbers)
    copied = state.copy()

    copied[0] ^= 1

    assert type(copied) is State
    assert state.tolist() == numbers
    assert copied != state


@pytest.mark.parametrize("number", [MOST, -MOST - 1])
def test_what_does_not_fit_is_not_packed(number: int) -> None:
    with pytest.raises(struct.error):
        State.of([number])


def test_half_a_word_is_no_state() -> None:
    with pytest.raises(ValueError, match="multiple"):
        State.from_words(b"1234567")
