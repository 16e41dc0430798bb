"""A promise's figure is written in the unit of what it is judged by."""

from __future__ import annotations

import pytest

from lingao.engine.ruleset import Ruleset
from lingao.wording.measures import measured_by, promised
from lingao.wording.names import names_of


@pytest.mark.parametrize(
    ("promise", "figure", "by"),
    [
        ("more_wood", "60 t", "Wood made in the season"),
        ("full_barn", "60 t", "Grain in the books"),
        ("kilns_stand", "60 × Kiln", "Kiln"),
        ("what_we_know", "60 techs", "techs known"),
        ("good_health", "60 points", "Health"),
        ("new_hands", "60 apprentices", "apprentices"),
    ],
)
def test_promises_have_a_figure_and_a_measure(rules: Ruleset, promise: str, figure: str, by: str) -> None:
    names = names_of(rules)
    assert promised(rules, promise, 60_000) == figure
    assert measured_by(names, names.entry("promises", promise).measure) == by
