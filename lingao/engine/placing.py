"""Finding the place a post order names."""

from __future__ import annotations

from lingao.engine.ruleset import Ruleset


def place_number(rules: Ruleset, post: str, office: str) -> int:
    """The number, from 1, of a post at an office (or at none); 0 when there is no such place."""
    for number, place in enumerate(rules.places, 1):
        named = rules.world.offices[place.office].id if place.office >= 0 else ""
        if rules.world.posts[place.post].id == post and named == office:
            return number
    return 0
