"""The shipped content has no problem, in any difficulty, and is at least as large as promised."""

from __future__ import annotations

import re

import pytest

from lingao.content.models.conditions import SeasonIs
from lingao.content.resolve import load
from lingao.wording.problems import problem_line

LANDING = 1628
FIGURES = ("techs", "resources", "buildings", "processes", "needs", "courses")
FIRST_YEARS = 8_000
"""Thousandths of seasons, counted from a run's start: two years."""
LEAST = {
    "resources": 60,
    "buildings": 120,
    "processes": 130,
    "eras": 6,
    "techs": 135,
    "ports": 7,
    "policies": 10,
    "benches": 7,
    "indicators": 10,
    "cards": 30,
    "scenarios": 3,
    "endings": 5,
}


def test_the_shipped_content_has_neither_errors_nor_warnings() -> None:
    assert [problem_line(one) for one in load().problems] == []


@pytest.mark.parametrize(("section", "least"), LEAST.items())
def test_the_shipped_content_is_large_enough(section: str, least: int) -> None:
    assert load().counts[section] >= least


def test_every_difficulty_gives_a_world() -> None:
    levels = [level["id"] for level in load().data["difficulties"]]

    assert "normal" in levels
    assert [level for level in levels if load(difficulty=level).world is None] == []


def test_a_card_of_the_first_seasons_is_not_met_by_those_who_begin_years_later() -> None:
    world = load().world
    assert world is not None
    late = {deck for one in world.scenarios if one.year > LANDING + 1 for deck in one.decks}
    early = [
        card.id
        for card in world.cards
        if isinstance(card.when, SeasonIs) and (card.when.season.below or FIRST_YEARS) < FIRST_YEARS
    ]

    assert early
    assert not [card.id for card in world.cards if card.id in early and card.deck in late]


def test_a_source_said_to_be_unchecked_has_no_figure_that_was_read() -> None:
    data = load().data
    unchecked = {one["id"] for one in data["sources"] if "were not checked" in one.get("note", "")}
    cited = [one["source"] for section in FIGURES for one in data[section]]

    assert unchecked
    assert [
        one for one in cited if one["of"] in unchecked and re.search(r"\bread\b", one.get("note", ""))
    ] == []
