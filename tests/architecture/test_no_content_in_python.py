"""Rules, screens and words name no entry of the content: only the closed vocabulary is written in Python."""

from __future__ import annotations

import ast

from lingao.content import vocabulary
from lingao.content.models.world import LISTS
from lingao.engine.causes import KINDS
from lingao.engine.mentioned import flags_of
from tests.architecture.sources import nodes, place
from tests.properties.shipped import world

VOCABULARY = {
    *vocabulary.INDICATORS,
    *vocabulary.BENCHES,
    *vocabulary.PEOPLE,
    *vocabulary.WORK,
    *vocabulary.ROLES,
    *vocabulary.LEVELS,
    *vocabulary.CURVES,
    *vocabulary.Season,
    *KINDS,
}
"""Words that rules know, and so may stand in Python even where an entry of the content has the same id."""
OTHER_MEANINGS = {
    "books": "what is reported, beside a resource",
    "language": "a setting of the player's, beside a tech",
    "paper": "a picture of a card and a theme of the screens, beside a resource",
    "normal": "the difficulty played when none is asked for",
}
"""Words of the program that happen to be ids as well, and what they mean there."""


def ids_of_the_content() -> set[str]:
    """Every id of the shipped content, its choices and flags included, but those of the closed vocabulary."""
    made = world()
    ids = {entry.id for section in LISTS for entry in getattr(made, section)}
    ids |= {choice.id for card in made.cards for choice in card.choices}
    return (ids | set(flags_of(made))) - VOCABULARY - set(OTHER_MEANINGS)


def test_no_id_of_the_content_is_written_in_python() -> None:
    ids = ids_of_the_content()

    assert len(ids) > 500
    assert not [
        f"{place(path, node)} {node.value}"
        for path, node in nodes()
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in ids
    ]
