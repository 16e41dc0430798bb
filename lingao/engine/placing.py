"""Finding the place a post order names."""

from __future__ import annotations

from lingao.engine.ruleset import Ruleset


def place_number(rules: Ruleset, post: str, office: str) -> int:
    """The number, from 1, of a post at an office (or at none); 0 when there is no such place."""
    return rules.numbered_places.get((post, office), 0)
