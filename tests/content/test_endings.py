"""Endings: each is announced by an omen looser than itself, and one of them is what is left when no other holds."""

from __future__ import annotations

from typing import Any

from tests.games import shipped


def endings() -> list[dict[str, Any]]:
    """The endings as written, in the order in which they are asked."""
    found: list[dict[str, Any]] = shipped().data["endings"]
    return found


def bounds(clauses: list[dict[str, Any]]) -> dict[tuple[str, str, str], float]:
    """Every bound by what it is put on: (kind, subject, at_least or below)."""
    found = {}
    for clause in clauses:
        ((kind, body),) = clause.items()
        if isinstance(body, dict):
            for side in ("at_least", "below"):
                if side in body:
                    found[kind, body.get("of", ""), side] = body[side]
    return found


def test_there_are_thirteen_and_the_last_is_what_is_left() -> None:
    assert len(endings()) == 13
    assert [one["id"] for one in endings() if one["judged"] == "otherwise"] == [endings()[-1]["id"]]


def test_every_other_has_an_omen_with_a_text() -> None:
    assert [
        one["id"] for one in endings() if one["judged"] != "otherwise" and not one.get("omen", {}).get("text")
    ] == []


def test_an_omen_stands_before_its_ending_can() -> None:
    late = []
    for one in endings():
        wanted = bounds(one.get("when", []))
        for what, bound in bounds(one.get("omen", {}).get("when", [])).items():
            looser = (what[2] == "at_least" and bound <= wanted.get(what, bound)) or (
                what[2] == "below" and bound >= wanted.get(what, bound)
            )
            if not looser:
                late.append((one["id"], what))

    assert late == []
