"""A promise's figure is written in the unit of what it is judged by."""

from __future__ import annotations

import pytest

from lingao.engine.ruleset import Ruleset
from lingao.wording.measures import promised


@pytest.mark.parametrize(
    ("promise", "figure"),
    [
        ("more_wood", "60 t"),
        ("full_barn", "60 t"),
        ("kilns_stand", "60 × Kiln"),
        ("what_we_know", "60 techs"),
        ("good_health", "60 points"),
        ("new_hands", "60 apprentices"),
    ],
)
def test_promises_have_a_figure(rules: Ruleset, promise: str, figure: str) -> None:
    assert promised(rules, promise, 60_000) == figure


def test_one_tech_is_one_tech(rules: Ruleset) -> None:
    assert promised(rules, "what_we_know", 1000) == "1 tech"
