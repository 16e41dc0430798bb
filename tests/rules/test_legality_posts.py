"""Who may be posted where, and what calling the Count takes of the twelve."""

from __future__ import annotations

from lingao.engine import orders as o
from tests.rules.asking import refused
from tests.rules.village import tiny_rules


def test_anybody_may_be_posted_anywhere() -> None:
    assert refused(o.Post("rivet", "school_room")) == []
    assert refused(o.Post("rivet", "counting", "mapu")) == []


def test_an_audit_names_its_office_and_other_posts_none() -> None:
    assert refused(o.Post("rivet", "counting")) == [("no_post", "counting")]
    assert refused(o.Post("rivet", "school_room", "mapu")) == [("no_post", "school_room")]


def test_one_who_is_gone_is_stood_in_for_while_there_are_technicians() -> None:
    assert refused(o.Post("rivet", "school_room"), lost__rivet=3) == [("lost", "rivet")]
    assert refused(o.Post("rivet", "school_room"), lost__rivet=3, people__technician=1) == []


def test_calling_the_count_takes_two_at_audit_and_is_done_once() -> None:
    rules = tiny_rules()
    audit = next(n for n, one in enumerate(rules.places, 1) if one.office >= 0)
    two = {"plan_post__rivet": audit, "plan_post__ledger": audit}

    assert refused(o.CallCount(), **two) == []
    assert refused(o.CallCount(), plan_post__rivet=audit, plan_post__ledger=1) == [("people", "audit")]
    assert refused(o.CallCount(), counted=3, **two) == [("counted", "")]
    assert refused(o.CallCount(), plan_count_call=1, **two) == [("counted", "")]
