"""Shares carry their interval, spreads their percentiles, and sets overlap by what they have in common."""

from __future__ import annotations

import pytest

from lingao.trials.shares import Share, jaccard, share, spread


def test_a_share_carries_wilsons_interval() -> None:
    # 8 of 10 is the textbook case: 49 to 94 per cent.
    assert share(8, 10) == Share(8, 10, 80.0, 49.0, 94.3)


def test_a_share_of_none_says_nothing() -> None:
    assert share(0, 0) == Share(0, 0, 0.0, 0.0, 100.0)


def test_none_of_twenty_may_still_be_one_in_six() -> None:
    assert (share(0, 20).low, share(0, 20).high) == (0.0, 16.1)
    assert share(20, 20).high == 100.0


def test_a_spread_gives_nearest_ranks() -> None:
    found = spread([5, 1, 4, 2, 3, 6, 10, 7, 9, 8])

    assert (found.least, found.p10, found.median, found.p90, found.most) == (1, 1, 5.5, 9, 10)
    assert spread([7]).p90 == 7
    with pytest.raises(ValueError, match="nothing"):
        spread([])


def test_two_sets_overlap_by_what_they_have_in_common() -> None:
    assert jaccard({"a", "b", "c"}, ["b", "c", "d"]) == 0.5
    assert jaccard((), ()) == 1.0
    assert jaccard({"a"}, ()) == 0.0
