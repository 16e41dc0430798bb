"""Lines of the plan, and the ranges figures have."""

from __future__ import annotations

import pytest

from lingao.engine import orders as o
from lingao.engine.lacks.works import MOST_RUNS
from tests.rules.asking import refused


def test_a_line_can_be_set_when_it_can_be_worked() -> None:
    assert refused(o.SetTarget("felling", 1000), tech__axes=1) == []
    assert refused(o.SetTarget("felling", 1000)) == [("tech", "axes")]
    assert refused(o.SetTarget("burn_charcoal", 1000)) == [("tech", "kiln_fire"), ("building", "kiln")]
    assert refused(o.SetTarget("burn_charcoal", 0)) == []
    assert refused(o.SetTarget("burn_charcoal", None)) == []


@pytest.mark.parametrize(
    ("order", "field"),
    [
        (o.SetTarget("beach_fishing", -1), "runs"),
        (o.SetTarget("beach_fishing", MOST_RUNS + 1), "runs"),
        (o.SetPriority("felling", 0), "priority"),
        (o.SetPriority("felling", 10), "priority"),
        (o.SetGoal("wood", -1), "amount"),
        (o.SetGoal("wood", 1, 0), "rank"),
        (o.SetGoal("wood", 1, 100), "rank"),
        (o.SetRation(49), "per_cent"),
        (o.SetRation(131), "per_cent"),
        (o.SetHours(29), "hours"),
        (o.SetHours(81), "hours"),
        (o.QueueProject("axes", -1), "place"),
        (o.QueueProject("axes", 8), "place"),
        (o.Train("kiln_school", -1), "trainees"),
        (o.Trade("haikou", "salt", MOST_RUNS + 1), "amount"),
    ],
)
def test_figures_have_their_range(order: o.Order, field: str) -> None:
    assert refused(order) == [("range", field)]


@pytest.mark.parametrize(
    "order",
    [
        o.SetPriority("felling", 1),
        o.SetGoal("wood", 0),
        o.SetRation(50),
        o.SetRation(130),
        o.SetHours(30),
        o.SetHours(80),
    ],
)
def test_the_ends_of_a_range_are_within_it(order: o.Order) -> None:
    assert refused(order) == []
