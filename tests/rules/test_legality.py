"""One rule says whether an order may be given; a refusal names everything that is missing."""

from __future__ import annotations

import pytest

from lingao.engine import orders as o
from lingao.engine.lacks import lacks
from tests.rules.asking import refused
from tests.rules.village import tiny_rules


def test_once_the_run_is_over_nothing_can_be_ordered() -> None:
    assert refused(o.SetHours(47), ended=1) == [("over", "")]


def test_what_is_no_order_is_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError):
        list(lacks("an order", tiny_rules(), []))


@pytest.mark.parametrize(
    "order",
    [
        o.Promise("nothing", "bold"),
        o.Unhang("nothing"),
        o.Lower("nothing"),
        o.Admit("nothing"),
        o.SetTarget("nothing", 1),
        o.SetPriority("nothing", 1),
        o.SetGoal("nothing", 1),
        o.QueueProject("nothing"),
        o.Unqueue("nothing"),
        o.Enact("nothing"),
        o.Repeal("nothing"),
        o.Trade("nothing", "salt", 1),
        o.Train("nothing", 1),
        o.Post("nothing", "drawing_office"),
    ],
    ids=lambda order: type(order).__name__,
)
def test_an_id_that_is_none_is_named(order: o.Order) -> None:
    assert refused(order) == [("unknown", "nothing")]
