"""Who may be taken into a course."""

from __future__ import annotations

from typing import Any

from lingao.engine import orders as o
from tests.rules.asking import refused
from tests.rules.village import rules_with


def test_no_more_are_trained_than_there_are() -> None:
    assert refused(o.Train("kiln_school", 10), people__labourer=10) == []
    assert refused(o.Train("kiln_school", 11), people__labourer=10) == [("people", "labourer")]


def test_a_course_opens_with_its_tech() -> None:
    def needs(data: dict[str, Any]) -> None:
        data["courses"][0]["needs"] = "kiln_fire"

    rules = rules_with(needs)
    assert refused(o.Train("kiln_school", 1), rules, people__labourer=10) == [("tech", "kiln_fire")]
    assert refused(o.Train("kiln_school", 0), rules, people__labourer=10) == []
