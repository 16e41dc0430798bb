"""All of memory is looked through in quiet moments, and only where there is something to find."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from lingao.tui.tidying import WORTH, Tidying


@pytest.fixture
def thresholds() -> Iterator[None]:
    """The collector works only as it is told, and afterwards as before."""
    before = gc.get_threshold()
    gc.collect()
    gc.disable()
    yield
    gc.enable()
    gc.set_threshold(*before)


def full_passes() -> int:
    """How often all of memory was looked through."""
    return int(gc.get_stats()[2]["collections"])


@pytest.mark.usefixtures("thresholds")
@pytest.mark.parametrize(("passes", "found"), [(WORTH, 1), (WORTH - 1, 0)])
def test_it_waits_until_nothing_is_being_made(passes: int, found: int) -> None:
    tidying, before = Tidying(), full_passes()
    for _young in range(passes):
        gc.collect(1)
    tidying.look()
    assert full_passes() == before
    tidying.look()
    assert full_passes() == before + found
    tidying.look()
    assert full_passes() == before + found
