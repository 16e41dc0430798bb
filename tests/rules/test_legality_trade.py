"""What may be bought and sold where."""

from __future__ import annotations

from typing import Any

from lingao.engine import orders as o
from tests.rules.asking import refused
from tests.rules.village import rules_with


def test_goods_are_bought_where_they_are_sold_and_sold_where_they_are_bought() -> None:
    assert refused(o.Trade("haikou", "salt", 1)) == []
    assert refused(o.Trade("haikou", "salt", -1)) == [("not_traded", "salt")]
    assert refused(o.Trade("haikou", "wood", -1)) == []
    assert refused(o.Trade("haikou", "wood", 1)) == [("not_traded", "wood")]
    assert refused(o.Trade("haikou", "fish", 1)) == [("not_traded", "fish"), ("unknown", "fish")]


def test_an_order_can_be_taken_back_even_at_a_closed_port() -> None:
    assert refused(o.Trade("haikou", "salt", 5), closed__haikou=2) == [("port_closed", "haikou")]
    assert refused(o.Trade("haikou", "salt", 0), closed__haikou=2) == []


def test_a_port_across_the_sea_needs_its_tech() -> None:
    def far(data: dict[str, Any]) -> None:
        data["ports"][0]["needs"] = "kiln_fire"

    assert refused(o.Trade("haikou", "salt", 5), rules_with(far)) == [("tech", "kiln_fire")]
