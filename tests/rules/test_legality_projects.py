"""What may be queued: techs not yet known, buildings while there are sites."""

from __future__ import annotations

from typing import Any

from lingao.engine import orders as o
from tests.rules.asking import refused
from tests.rules.village import rules_with


def test_a_tech_is_queued_whatever_techs_and_works_it_needs_and_once_known_refused() -> None:
    assert refused(o.QueueProject("kiln_fire")) == []
    assert refused(o.QueueProject("axes"), tech__axes=1) == [("known", "axes")]


def test_every_material_that_nobody_can_make_or_buy_is_named() -> None:
    stack = o.QueueProject("charcoal_stack")

    assert refused(stack) == [("no_source", one) for one in ("bearings", "circuits", "prints")]
    assert refused(stack, stock__bearings=1000, stock__circuits=1000) == [("no_source", "prints")]
    assert refused(stack, stock__bearings=1000, stock__circuits=1000, stock__prints=100) == []


def test_a_material_the_works_pulled_in_are_short_of_is_named_too() -> None:
    def of_tiles(data: dict[str, Any]) -> None:
        next(one for one in data["buildings"] if one["id"] == "kiln")["materials"] = {"prints": 1}

    in_store = {"tech__axes": 1, "stock__bearings": 1000, "stock__circuits": 1000, "stock__prints": 100}

    assert refused(o.QueueProject("charcoal_stack"), rules_with(of_tiles), **in_store) == [
        ("no_source", "prints")
    ]


def test_what_stands_in_the_queue_may_be_moved_whatever_it_waits_for() -> None:
    assert refused(o.QueueProject("charcoal_stack", 1), plan_rank__charcoal_stack=3) == []


def test_sites_are_counted_with_what_is_queued() -> None:
    assert refused(o.QueueProject("kiln"), built__kiln=5_000) == []
    assert refused(o.QueueProject("kiln"), built__kiln=6_000) == [("site", "kiln")]
    assert refused(o.QueueProject("kiln"), built__kiln=5_000, plan_rank__kiln=1, plan_count__kiln=1) == [
        ("site", "kiln")
    ]


def test_the_last_site_queued_may_still_be_moved_in_the_queue() -> None:
    assert refused(o.QueueProject("kiln", 1), built__kiln=5_000, plan_rank__kiln=3, plan_count__kiln=1) == []


def test_only_what_is_queued_can_be_taken_out() -> None:
    assert refused(o.Unqueue("hut")) == [("queued", "hut")]
    assert refused(o.Unqueue("hut"), plan_rank__hut=1) == []
