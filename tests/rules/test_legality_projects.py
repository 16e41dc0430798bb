"""What may be queued: techs not yet known, buildings while there are sites."""

from __future__ import annotations

from lingao.engine import orders as o
from tests.rules.asking import refused


def test_a_tech_is_queued_whatever_it_needs_and_only_once_known_refused() -> None:
    assert refused(o.QueueProject("charcoal_stack")) == []
    assert refused(o.QueueProject("axes"), tech__axes=1) == [("known", "axes")]


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
